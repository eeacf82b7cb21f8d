import { drawComparison, type PicturedModel } from '#charts/picture/comparison-picture.ts';
import type { Drawn } from '#charts/picture/svg.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { AXES, COMPONENTS } from '#core/model/components.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { availabilityOf, isNotFound } from '#core/model/status.ts';
import { isUnchecked } from '#core/model/checked.ts';
import type { CompareView } from '#core/link/view.ts';
import { readingDate } from '#words/format.ts';
import { SHORT_AXIS_LABELS } from '#words/axes.ts';
import { answerPhrase, answerSign, componentCounts } from '#words/model-answers.ts';
import { shareSummary, shareTitle } from '#words/share.ts';
import { radarModelOf } from '../radar-models.ts';

type Choices = Pick<CompareView, 'axes' | 'chart' | 'reference'>;

/** The picture that the page of some models shows, to take away. */
export function pictureOf(
  records: readonly ModelRecord[],
  { axes, chart, reference }: Choices,
  address: string,
): Drawn {
  const behind = records.find(({ model }) => model.id === reference);
  return drawComparison({
    title: shareTitle(records),
    summary: shareSummary(records),
    chart: records.length > 1 ? chart : 'each',
    models: records.map((record) => picturedModel(record, axes)),
    reference: behind === undefined ? null : radarModelOf(behind, axes),
    source: [
      `Ajar · ${address.replace(/^https?:\/\//, '')}`,
      `Data of ${readingDate(records[0]?.factsOf ?? '')}, CC BY 4.0`,
    ],
  });
}

function picturedModel(record: ModelRecord, axes: Choices['axes']): PicturedModel {
  const { model } = record;
  const answer = answerOfModel(model, libraryOfRecord(record));
  const groups = AXES.map((axis) => ({
    name: SHORT_AXIS_LABELS[axis],
    cells: COMPONENTS.filter((component) => component.axis === axis).map(({ id }) => ({
      available: availabilityOf(model.components[id].status),
      isNotFound: isNotFound(model.components[id]),
      unchecked: isUnchecked(model.components[id]),
    })),
  }));
  return {
    radar: radarModelOf(record, axes),
    answer: { words: answerPhrase(answer), mark: answerSign(answer), unchecked: answer.unchecked },
    strip: groups.filter(({ cells }) => cells.length > 0),
    counts: componentCounts(model),
  };
}

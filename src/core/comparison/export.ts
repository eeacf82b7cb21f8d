import { answerOfModel, type ModelAnswerCode } from '../model/answer-of-model.ts';
import type { ComponentId } from '../model/components.ts';
import { libraryOfRecord, type ModelRecord } from '../model/record.ts';
import type { Basis, Status } from '../model/vocabulary.ts';
import { compareModels, type RowKind } from './agreement.ts';

/** A comparison as plain data, to take away: exactly the models compared, in the reader's order. */
export type ComparisonExport = {
  /** The day of the data, YYYY-MM-DD. */
  release: string;
  models: { id: string; name: string; producer: string; answer: ModelAnswerCode; license: string | null }[];
  /** Every component with what is said of each model, in the order of the models. */
  components: {
    id: ComponentId;
    kind: RowKind;
    claims: { status: Status; license: string | null; basis: Basis; sources: string[] }[];
  }[];
};

/** What a comparison of these records holds. */
export function exportComparison(records: readonly ModelRecord[]): ComparisonExport {
  return {
    release: records[0]?.factsOf ?? '',
    models: records.map((record) => ({
      id: record.model.id,
      name: record.model.name,
      producer: record.producerName,
      answer: answerOfModel(record.model, libraryOfRecord(record)).code,
      license: record.model.components.finalWeights.license,
    })),
    components: compareModels(records.map(({ model }) => model)).map(({ id, kind }) => ({
      id,
      kind,
      claims: records.map(({ model }) => {
        const { status, license, basis, evidence } = model.components[id];
        return { status, license, basis, sources: evidence.map(({ url }) => url) };
      }),
    })),
  };
}

/** The same as rows for a spreadsheet: the models, then their answers, then a row each component. Unknown is written out. @internal */
export function comparisonRows({ models, components }: ComparisonExport): string[][] {
  return [
    ['component', ...models.flatMap(({ id }) => [`${id}.status`, `${id}.license`])],
    ['answer', ...models.flatMap(({ answer, license }) => [answer, license ?? 'unknown'])],
    ...components.map(({ id, claims }) => [
      id,
      ...claims.flatMap(({ status, license }) => [status, license ?? 'none-recorded']),
    ]),
  ];
}

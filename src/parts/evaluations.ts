import {
  DEFINITIONS,
  evaluate,
  makeContext,
  type Context,
  type Definition,
  type Evaluation,
} from '#core/definitions/index.ts';
import { writeAnswer } from '#core/definitions/meta.ts';
import { own } from '#core/model/own.ts';
import type { ModelRecord } from '#core/model/record.ts';
import type { Names } from '#words/reasons.ts';

export type Evaluated = { record: ModelRecord; context: Context; evaluations: Evaluation[] };

/** What a record's model, its bases and their licenses give under every definition. */
export function evaluateRecord(record: ModelRecord): Evaluated {
  const context = makeContext({ licenses: record.licenses, models: [record.model, ...record.bases] });
  return {
    record,
    context,
    evaluations: DEFINITIONS.map((definition) => evaluate(record.model, definition, context)),
  };
}

/**
 * What a definition says of a record, as `writeAnswer` spells it: of an earlier release what was computed when it was
 * published, whatever we read in its facts today.
 */
export function answerFor({ verdicts }: ModelRecord, evaluation: Evaluation): string {
  return (verdicts && own(verdicts, evaluation.definition.id)) ?? writeAnswer(evaluation);
}

/** What we read in the facts of an earlier release today, where it is not what was published; else null. */
export function otherwiseToday(record: ModelRecord, evaluation: Evaluation): string | null {
  const today = writeAnswer(evaluation);
  return answerFor(record, evaluation) === today ? null : today;
}

/** The names that sentences about a definition need. */
export function namesFor(definition: Definition, record: ModelRecord): Names {
  return {
    license: (id) => record.licenses.find((license) => license.id === id)?.name ?? id,
    criterion: (id) => definition.criteria.find((criterion) => criterion.id === id)?.title ?? id,
  };
}

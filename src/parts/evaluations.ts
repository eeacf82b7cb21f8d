import {
  DEFINITIONS,
  evaluate,
  makeContext,
  type Context,
  type Definition,
  type Evaluation,
} from '#core/definitions/index.ts';
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

/** The names that sentences about a definition need. */
export function namesFor(definition: Definition, record: ModelRecord): Names {
  return {
    license: (id) => record.licenses.find((license) => license.id === id)?.name ?? id,
    criterion: (id) => definition.criteria.find((criterion) => criterion.id === id)?.title ?? id,
  };
}

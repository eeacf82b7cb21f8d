import type { VerdictColumns } from '#core/catalog/catalog-encode.ts';
import { DEFINITIONS, verdictsOf, writeAnswer, type Summary } from '#core/definitions/index.ts';
import type { Dataset } from '#core/model/model.ts';

/** Every definition's answer for every model, as the catalog's columns. */
export function verdictColumns(dataset: Dataset): VerdictColumns {
  return columnsOf(dataset, writeAnswer);
}

/** How far it is known what each answer rests on: `unchecked`, `not-found`, `none-seen`, or empty. */
export function groundColumns(dataset: Dataset): VerdictColumns {
  return columnsOf(dataset, ({ unchecked, absence }) => (unchecked ? 'unchecked' : (absence ?? '')));
}

const JUDGED = new WeakMap<Dataset, ReturnType<typeof verdictsOf>>();

function columnsOf(dataset: Dataset, word: (summary: Summary) => string): VerdictColumns {
  const judged = JUDGED.get(dataset) ?? verdictsOf(dataset, DEFINITIONS);
  JUDGED.set(dataset, judged);
  return Object.fromEntries(Object.entries(judged).map(([id, summaries]) => [id, summaries.map(word)]));
}

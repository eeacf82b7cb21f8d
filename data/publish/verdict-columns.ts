import type { VerdictColumns } from '#core/catalog/catalog-encode.ts';
import { DEFINITIONS, verdictsOf, writeAnswer } from '#core/definitions/index.ts';
import type { Dataset } from '#core/model/model.ts';

/** Every definition's answer for every model, as the catalog's columns. */
export function verdictColumns(dataset: Dataset): VerdictColumns {
  return Object.fromEntries(
    Object.entries(verdictsOf(dataset, DEFINITIONS)).map(([id, summaries]) => [
      id,
      summaries.map(writeAnswer),
    ]),
  );
}

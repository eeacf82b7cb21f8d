import type { VerdictColumns } from '#core/catalog-encode.ts';
import type { Dataset } from '#core/model.ts';

/** Every definition's answer for every model, as the catalog's columns. */
export function verdictColumns(_dataset: Dataset): VerdictColumns {
  return {};
}

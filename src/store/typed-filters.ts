import type { FilterIndex } from '#core/catalog/filter-index.ts';
import type { Filters } from '#core/catalog/filters.ts';
import { readFilterText, withMore, withTerms } from '#core/link/filter-text.ts';
import { vocabularyOf } from '#words/filter-terms.ts';

/** What reads filters out of a text; it comes when somebody types, or follows a link that somebody typed. */

export { withTerms };

/** Filters with those that a text adds, its values looked up in as much of the data as has come. */
export function readTyped(base: Filters, text: string, index: FilterIndex | null): Filters {
  return withMore(base, readFilterText(text, index ? vocabularyOf(index.catalog) : undefined).filters);
}

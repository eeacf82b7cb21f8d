import { valuesOfWord, type Catalog } from './catalog.ts';
import { columnOf, type FacetKey } from './columns.ts';

/**
 * Every value that the data knows for a facet: those the models have, those of the vocabulary, and "unknown"; null for
 * a column that has not come. O(values).
 */
export function valuesIn(catalog: Catalog, key: FacetKey): ReadonlySet<string> | null {
  if (key === 'model') return new Set(catalog.ids);
  const column = catalog.columns[key];
  const { facet } = columnOf(key);
  if (column === undefined) return null;
  // A whole expression may be asked for as well.
  const whole = facet?.holds === 'expression' ? column.values : [];
  const held = column.values.flatMap((word) => valuesOfWord(key, word));
  const languages = key === 'language' ? catalog.languages.keys() : [];
  return new Set([...whole, ...held, ...(facet?.values ?? []), ...languages, 'unknown']);
}

import type { Catalog } from '#core/catalog/catalog.ts';
import { licenseIds } from '#core/license/expression.ts';
import { findLicense, licenseFamily } from '#core/license/names.ts';
import { NO_FILTERS } from '#core/catalog/filters.ts';
import type { License } from '#core/model/model.ts';
import { searchWords } from '#core/catalog/search.ts';
import { fold } from '#core/catalog/search-text.ts';
import { DEFAULT_TABLE, type TableView } from '#core/link/view.ts';
import { LICENSE_CATEGORIES, type LicenseCategory } from '#core/model/vocabulary.ts';

/** Licenses of one category, those of most models first. */
export type LicenseGroup = { category: LicenseCategory; licenses: License[] };

/** The rows of the models whose weights are under a license, alone or together with others. */
export function rowsUnder(catalog: Catalog, id: string): number[] {
  const { values, codes } = catalog.licenseOf;
  const named = values.map((value) => licenseIds(value).includes(id));
  return [...codes.keys()].filter((row) => named[codes[row]!]);
}

/** How many models have their weights under each license, by id. Licenses of none are left out. */
export function countModels(catalog: Catalog): Map<string, number> {
  const counts = new Map<string, number>();
  const ids = catalog.licenseOf.values.map(licenseIds);
  for (const code of catalog.licenseOf.codes)
    for (const id of ids[code]!) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The table, filtered to the models whose weights are under a license. */
export function tableOf(id: string): TableView {
  return { ...DEFAULT_TABLE, filters: { ...NO_FILTERS, facets: { license: [id] } } };
}

/** The licenses that a search and a category let through, by category in the order of the vocabulary. */
export function groupLicenses(
  licenses: readonly License[],
  counts: ReadonlyMap<string, number>,
  query: string,
  category: LicenseCategory | null,
): LicenseGroup[] {
  const words = searchWords(query);
  // A name typed in full may hold words that no record spells that way: "Apache License, Version 2.0".
  const named = new Set([findLicense(query, licenses)?.license, ...licenseFamily(query, licenses)]);
  const found = licenses
    .filter((license) => {
      const text = [license.id, license.name, license.steward, ...license.names].map(fold).join('\n');
      return named.has(license) || words.every((word) => text.includes(word));
    })
    .toSorted(
      (a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) || a.name.localeCompare(b.name, 'en'),
    );
  return LICENSE_CATEGORIES.filter((each) => category === null || each === category)
    .map((each) => ({ category: each, licenses: found.filter((license) => license.category === each) }))
    .filter((group) => group.licenses.length > 0);
}

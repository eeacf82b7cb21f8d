import { NO_FILTERS } from '#core/catalog/filters.ts';
import { fold, searchWords } from '#core/catalog/search-words.ts';
import { findLicense, licenseFamily } from '#core/license/names.ts';
import { suits, type Plan } from '#core/license/plan.ts';
import { DEFAULT_TABLE, type TableView } from '#core/link/view.ts';
import type { LicensesView } from '#core/link/licenses-view.ts';
import type { License } from '#core/model/model.ts';
import { LICENSE_CATEGORIES, type LicenseCategory } from '#core/model/vocabulary.ts';
import { LICENSE_COLUMNS, licenseCell } from '#words/license-cells.ts';
import { licenseLabel } from '#words/license-labels.ts';

/** Licenses under one heading. */
export type LicenseGroup = { key: 'used' | 'unused' | 'all' | LicenseCategory; licenses: License[] };

export type Listing = {
  groups: LicenseGroup[];
  /** Those that fit and are kept back, because no model's weights are under them. */
  keptBack: number;
  /** Those that the search finds, whatever else is asked. */
  found: readonly License[];
};

/** The table, filtered to the models whose weights are under a license. */
export function tableOf(id: string): TableView {
  return { ...DEFAULT_TABLE, filters: { ...NO_FILTERS, facets: { license: [id] } } };
}

/** What the reader means to do, as the view holds it. */
export function planOf({ needs, users, revenue, place }: LicensesView): Plan {
  return { needs: needs.permits, users, revenue, place };
}

/** The licenses that a search finds: by any of their names, by steward, or all of a family. */
export function searchLicenses(licenses: readonly License[], query: string): License[] {
  const words = searchWords(query);
  // A name typed in full may hold words that no record spells that way: "Apache License, Version 2.0".
  const named = new Set([findLicense(query, licenses)?.license, ...licenseFamily(query, licenses)]);
  return licenses.filter((license) => {
    const text = [license.id, license.name, license.steward, ...license.names].map(fold).join('\n');
    return named.has(license) || words.every((word) => text.includes(word));
  });
}

/** The licenses that the view lets through, in its order and under its headings. */
export function listLicenses(
  licenses: readonly License[],
  counts: ReadonlyMap<string, number>,
  view: LicensesView,
): Listing {
  const plan = planOf(view);
  const found = searchLicenses(licenses, view.query);
  const fitting = found
    .filter(
      (license) =>
        (view.category === null || license.category === view.category) &&
        suits(license, plan, view.needs.permitsUnknown),
    )
    .toSorted(orderOf(view.sort, counts));
  const isUsed = (license: License) => counts.has(license.id);
  // Who searches wants to find, used or not.
  const isWhole = view.shown === 'all' || view.query.trim() !== '';
  const listed = isWhole ? fitting : fitting.filter(isUsed);
  return { groups: groupsOf(listed, view, isUsed), keptBack: fitting.length - listed.length, found };
}

function groupsOf(
  licenses: License[],
  { sort }: LicensesView,
  isUsed: (license: License) => boolean,
): LicenseGroup[] {
  const groups: LicenseGroup[] =
    sort === 'kind'
      ? LICENSE_CATEGORIES.map((key) => ({ key, licenses: licenses.filter((each) => each.category === key) }))
      : sort === 'used'
        ? [
            { key: 'used', licenses: licenses.filter(isUsed) },
            { key: 'unused', licenses: licenses.filter((each) => !isUsed(each)) },
          ]
        : [{ key: 'all', licenses }];
  return groups.filter((group) => group.licenses.length > 0);
}

function orderOf(sort: LicensesView['sort'], counts: ReadonlyMap<string, number>) {
  const byName = (a: License, b: License) =>
    licenseLabel(a).localeCompare(licenseLabel(b), 'en', { numeric: true });
  const byUse = (a: License, b: License) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0);
  switch (sort) {
    case 'name':
      return byName;
    case 'conditions':
      return (a: License, b: License) => oddities(a) - oddities(b) || byUse(a, b) || byName(a, b);
    default:
      return (a: License, b: License) => byUse(a, b) || byName(a, b);
  }
}

/** In how many columns a license is not as a permissive one is. */
function oddities(license: License): number {
  return LICENSE_COLUMNS.filter(({ key }) => !licenseCell(license, key).isPlain).length;
}

/** The table of models with the filters of a plan: its needs, and where numbers or a place decide, the licenses. */
export function tableFor(view: LicensesView, licenses: readonly License[]): TableView {
  const plan = planOf(view);
  const decidesByLicense = plan.users !== null || plan.revenue !== null || plan.place !== null;
  const fitting = licenses.filter((license) => suits(license, plan, view.needs.permitsUnknown));
  const facets = decidesByLicense ? { license: fitting.map(({ id }) => id).toSorted() } : {};
  return { ...DEFAULT_TABLE, filters: { ...NO_FILTERS, ...view.needs, facets } };
}

import { countOf, countShared, intersection, type Bitset } from '../catalog/bitset.ts';
import { setsOf } from '../catalog/facet-sets.ts';
import { countsByLicense, countUnder, NO_LICENSE } from '../catalog/license-counts.ts';
import type { FilterIndex } from '../catalog/filter-index.ts';
import type { Filters } from '../catalog/filters.ts';
import { admits } from '../catalog/narrow.ts';
import { LICENSE_CATEGORIES } from '../model/vocabulary.ts';

/** A license, or a word where there is none, and how many models' weights stand under it. */
type LicenseShare = { license: string; count: number };

/** The licenses of one kind, the most used first. A model under two of them counts in both. */
export type LicenseKind = {
  /** A category of licenses; `withheld`: the weights are not out; `unknown`: nobody knows the license. */
  kind: string;
  count: number;
  /** The facets that let through its models. */
  facets: Filters['facets'];
  licenses: readonly LicenseShare[];
};

/** Under which licenses the weights of models are, by kind, the freest first and what is unknown last. */
export function licenseLandscape(index: FilterIndex, rows: Bitset, filters: Filters): LicenseKind[] {
  const { rowsWith } = setsOf(index.catalog);
  const countIn = (own: Bitset, license: string) => countShared(own, rowsWith('license', license));
  const kinds = LICENSE_CATEGORIES.map((kind): LicenseKind => {
    const own = intersection(rows, rowsWith('category', kind));
    const licenses = mostUsedFirst(index, own).filter(({ license }) =>
      admits(filters.facets.license, license),
    );
    const without = NO_LICENSE.map((word) => ({ word, count: countIn(own, word) })).filter(
      (each) => each.count > 0,
    );
    const count = without.reduce((left, each) => left - each.count, countOf(own));
    const excluded = without.map(({ word }) => `!${word}`);
    const facets = { category: [kind], ...(excluded.length > 0 && { license: excluded }) };
    return { kind, count, facets, licenses };
  });
  const none = NO_LICENSE.map((word): LicenseKind => {
    const count = countIn(rows, word);
    return { kind: word, count, facets: { license: [word] }, licenses: [{ license: word, count }] };
  });
  return [...kinds, ...none].filter(({ count }) => count > 0);
}

/** The licenses of some models and how many are under each; those under as many go by the alphabet. */
function mostUsedFirst(index: FilterIndex, rows: Bitset): LicenseShare[] {
  return Array.from(countsByLicense(index, rows), ([license, count]) => ({ license, count })).toSorted(
    (one, other) => other.count - one.count || (one.license < other.license ? -1 : 1),
  );
}

/** The two licenses that most models are under, how many models that are together, and how many licenses there are besides. */
export type MostUsed = { ids: readonly string[]; models: number; others: number };

/** Which two licenses the weights of most models are under, whatever else these are under. */
export function mostUsedLicenses(index: FilterIndex, rows: Bitset): MostUsed {
  const all = mostUsedFirst(index, rows);
  const ids = all.slice(0, 2).map(({ license }) => license);
  return { ids, models: countUnder(index, ids, rows), others: all.length - ids.length };
}

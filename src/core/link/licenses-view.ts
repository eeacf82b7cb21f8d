import type { Filters } from '../catalog/filters.ts';
import type { LicenseCategory, Place } from '../model/vocabulary.ts';
import type { EveryView } from './every-view.ts';

/** In which order licenses stand: most used, fewest conditions, by name, by kind. */
export const LICENSE_SORTS = ['used', 'conditions', 'name', 'kind'] as const;
export type LicenseSort = (typeof LICENSE_SORTS)[number];
/** Which licenses are listed: those of models' weights, all, or the compared ones side by side. */
export type LicensesShown = 'used' | 'all' | 'compared';

/** The licenses, and what somebody means to do under one. */
export type LicensesView = EveryView & {
  page: 'licenses';
  query: string;
  category: LicenseCategory | null;
  needs: Pick<Filters, 'permits' | 'permitsUnknown'>;
  users: number | null;
  revenue: number | null;
  place: Place | null;
  sort: LicenseSort;
  shown: LicensesShown;
  /** Ids of those side by side, in the reader's order. */
  compared: readonly string[];
};

/** More licenses than this do not fit side by side. */
export const MAX_COMPARED_LICENSES = 4;

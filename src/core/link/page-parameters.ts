import { CHANGE_KINDS, type ChangeKind } from '../model/change-kind.ts';
import type { Weights } from '../model/weights.ts';
import {
  DEFINITION_IDS,
  INDEX_IDS,
  LICENSE_CATEGORIES,
  PLACES,
  type DefinitionId,
  type Place,
} from '../model/vocabulary.ts';
import {
  asItIs,
  choice,
  dayOf,
  flag,
  isSlug,
  MODELS,
  PERMITS,
  QUERY,
  single,
  type Parameter,
} from './parameters.ts';
import { writeList } from './values.ts';
import { PICTURES, type PictureId, type PicturesView } from './view.ts';
import {
  LICENSE_SORTS,
  MAX_COMPARED_LICENSES,
  type LicenseSort,
  type LicensesShown,
} from './licenses-view.ts';
import { readWeights, writeWeights } from './weigh.ts';

/** What the addresses of the pages beside the table hold. */

/** What else a comparison says of itself. */
export const COMPARISON = {
  onlyDifferences: flag('show', 'diff'),
  axes: choice<'five' | 'eight'>('axes', 'five', ['eight']),
  chart: choice<'each' | 'overlay' | 'dots'>('chart', 'each', ['overlay', 'dots']),
  weigh: {
    name: 'weigh',
    initial: null,
    read: readWeights,
    write: writeWeights,
  } as Parameter<Weights | null>,
};

/** What an embedded comparison says beside that. */
export const EMBED = {
  ...COMPARISON,
  theme: choice<'light' | 'dark' | null>('theme', null, ['light', 'dark']),
};

/** What of the other indexes is shown. */
export const INDEXES = {
  query: QUERY,
  index: choice<(typeof INDEX_IDS)[number] | null>('index', null, INDEX_IDS),
  onlyDisagreements: flag('show', 'disagreements'),
};

/** Definitions in their order; null for those a first visitor sees. */
const SETS: Parameter<readonly DefinitionId[] | null> = {
  name: 'sets',
  initial: null,
  read: (given) => {
    const ids = given.takeList('sets', (item) => DEFINITION_IDS.some((id) => id === item));
    return ids.length === 0 ? null : DEFINITION_IDS.filter((id) => ids.includes(id));
  },
  write: (ids) => (ids === null || ids.length === 0 ? null : writeList(ids)),
};

/** Which picture of the models is drawn, and how. */
export const PICTURE = {
  picture: choice<PictureId>('picture', 'time', PICTURES),
  scale: choice<PicturesView['scale']>('scale', 'share', ['count', 'models']),
  sets: SETS,
};

/** A whole number above zero. */
function amount(name: string): Parameter<number | null> {
  const parse = (text: string) => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);
  return single<number | null>(name, null, parse, (value) => (value === null ? null : String(value)));
}

/** Licenses side by side, in the reader's order. */
const COMPARED_LICENSES: Parameter<readonly string[]> = {
  name: 'compare',
  initial: [],
  read: (given) => {
    const ids = [...new Set(given.takeList('compare', isSlug))];
    for (const id of ids.slice(MAX_COMPARED_LICENSES)) given.refuse('compare', id);
    return ids.slice(0, MAX_COMPARED_LICENSES);
  },
  write: MODELS.write,
};

/** Which licenses are shown, and what somebody means to do under them. */
export const LICENSES = {
  query: QUERY,
  category: choice<(typeof LICENSE_CATEGORIES)[number] | null>('category', null, LICENSE_CATEGORIES),
  needs: PERMITS,
  users: amount('users'),
  revenue: amount('revenue'),
  place: choice<Place | null>('in', null, PLACES),
  sort: choice<LicenseSort>('sort', 'used', LICENSE_SORTS),
  shown: choice<LicensesShown>('show', 'used', ['all', 'compared']),
  compared: COMPARED_LICENSES,
};

/** Which changes of the data are shown. */
export const CHANGES = {
  query: QUERY,
  models: MODELS,
  family: single<string | null>('family', null, (text) => (isSlug(text) ? text : null), asItIs),
  kind: choice<ChangeKind | null>('kind', null, CHANGE_KINDS),
  since: dayOf('since'),
};

import { AXES, COMPONENT_IDS, type Axis, type ComponentId } from '../model/components.ts';
import type { ColumnSpec } from './column-spec.ts';
import {
  BASES,
  DEFINITION_IDS,
  GATINGS,
  LICENSE_CATEGORIES,
  MODALITIES,
  PRODUCER_KINDS,
  STAGES,
  STATUSES,
  TIERS,
  type DefinitionId,
} from '../model/vocabulary.ts';
import { answersOf } from '../definitions/meta.ts';
import { DEEP_COLUMNS } from './deep-columns.ts';

export type { ColumnKind, ColumnSpec, FacetGroup } from './column-spec.ts';

/**
 * Everything the table can show of a model, filter by and sort by, in the order of addresses, menus and filters. The
 * catalog, the filters, the address and the table follow from this list; how a column is read off a model
 * (column-reads.ts) and its words are asked for by the compiler.
 */

export type AxisKey = Exclude<Axis, 'license'> | 'rights';

/** The key of an axis. The license axis asks what the terms allow; `license` itself names the license. */
export function axisKey(axis: Axis): AxisKey {
  return axis === 'license' ? 'rights' : axis;
}

type Kebab<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Lowercase<First>}${Kebab<Rest>}`
    : `${Lowercase<First>}-${Kebab<Rest>}`
  : '';
export type ComponentKey = Kebab<ComponentId>;

/** The key of a component's status: its id in kebab case, `training-data` for `trainingData`. */
export function componentKey(component: ComponentId): ComponentKey {
  return component.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) as ComponentKey;
}

const AXIS_WORDS = ['open', 'partly', 'closed', 'unknown'] as const;
/** Shown until a reader picks; the others are one click away. */
const OPEN_AXES: ReadonlySet<Axis> = new Set(['data', 'weights']);

/** The verdict a first visitor sees: the only one with steps, so that it tells models apart. */
const VERDICT_SHOWN: DefinitionId = 'g7-2026';

const LIST = [
  {
    key: 'model',
    kind: 'name',
    facet: { group: null, values: null, isAlwaysKnown: true },
    width: 182,
    grow: 3,
  },
  { key: 'released', kind: 'date', isRange: true, isDefault: true, isDescendingFirst: true, width: 76 },
  { key: 'size', kind: 'size', isRange: true, isDefault: true, isDescendingFirst: true, width: 74 },
  ...AXES.map(
    (axis) =>
      ({
        key: axisKey(axis),
        kind: 'reading',
        facet: { group: 'first', values: AXIS_WORDS, isOpen: OPEN_AXES.has(axis) },
        isDefault: true,
        isDescendingFirst: true,
        width: 92,
      }) as const,
  ),
  {
    key: 'category',
    kind: 'word',
    facet: { group: 'first', values: LICENSE_CATEGORIES, isOpen: true, holds: 'grounds' },
  },
  { key: 'weighed', kind: 'word', isLater: true, isDescendingFirst: true },
  {
    key: 'license',
    kind: 'license',
    facet: { group: 'first', values: null, holds: 'expression' },
    isDefault: true,
    width: 116,
    grow: 2,
  },
  { key: 'checked', kind: 'share', isRange: true, isDefault: true, isDescendingFirst: true, width: 74 },
  ...DEFINITION_IDS.map(
    (id) =>
      ({
        key: id,
        kind: 'answer',
        facet: { group: 'definitions', values: answersOf(id), holds: 'grounds' },
        isDefault: id === VERDICT_SHOWN,
        isLater: id !== VERDICT_SHOWN,
        isDescendingFirst: true,
        ...(id === VERDICT_SHOWN && { width: 146 }),
      }) as const,
  ),
  ...COMPONENT_IDS.map(
    (id) =>
      ({
        key: componentKey(id),
        kind: 'status',
        facet: { group: 'components', values: STATUSES, holds: 'grounds' },
        isLater: true,
        isDescendingFirst: true,
      }) as const,
  ),
  {
    key: 'data-license',
    kind: 'word',
    facet: { group: 'model', values: null, holds: 'expression' },
    isLater: true,
  },
  {
    key: 'gating',
    kind: 'word',
    facet: { group: 'model', values: GATINGS },
    isLater: true,
  },
  {
    key: 'claim',
    kind: 'word',
    facet: { group: 'producer', values: ['yes', 'no', 'unknown'], holds: 'grounds' },
    isLater: true,
  },
  { key: 'by', kind: 'producer', facet: { group: 'producer', values: null, isAlwaysKnown: true } },
  {
    key: 'country',
    kind: 'word',
    facet: { group: 'producer', values: null },
    isLater: true,
  },
  {
    key: 'kind',
    kind: 'word',
    facet: { group: 'producer', values: PRODUCER_KINDS },
    isLater: true,
  },
  {
    key: 'family',
    kind: 'word',
    facet: { group: 'model', values: null, isAlwaysKnown: true },
  },
  {
    key: 'modality',
    kind: 'word',
    facet: { group: 'model', values: MODALITIES, isAlwaysKnown: true },
    isLater: true,
  },
  {
    key: 'stage',
    kind: 'word',
    facet: { group: 'model', values: STAGES },
    isLater: true,
  },
  ...DEEP_COLUMNS,
  {
    key: 'basis',
    kind: 'word',
    facet: { group: 'evidence', values: BASES, isAlwaysKnown: true },
    isLater: true,
  },
  {
    key: 'tier',
    kind: 'word',
    facet: { group: 'evidence', values: TIERS, isAlwaysKnown: true },
    isLater: true,
  },
] as const satisfies readonly ColumnSpec[];

type Entry = (typeof LIST)[number];
export type ColumnKey = Entry['key'];
/** The columns that the first view does without, but for those of definitions. */
export type LaterKey = Extract<Entry, { isLater: true }>['key'];
export type FacetKey = Extract<Entry, { facet: object }>['key'];
export type RangeKey = Extract<Entry, { isRange: true }>['key'];

export const COLUMNS: readonly (ColumnSpec & { key: ColumnKey })[] = LIST;
const BY_KEY = new Map<string, (typeof COLUMNS)[number]>(COLUMNS.map((column) => [column.key, column]));

const NO_COLUMN: ColumnSpec = { key: '', kind: 'word' };

/** What is said of a column; of a key that names none, nothing. */
export function columnOf(key: ColumnKey): ColumnSpec {
  return BY_KEY.get(key) ?? NO_COLUMN;
}

/** Does a text name a column? */
export function isColumnKey(text: string): text is ColumnKey {
  return BY_KEY.has(text);
}

export const FACET_KEYS = keysOf((column) => column.facet !== undefined) as readonly FacetKey[];
export const RANGE_KEYS = keysOf((column) => column.isRange === true) as readonly RangeKey[];
/** The facets of which a model may have several values at once. */
export const MULTIPLE_FACETS = keysOf((column) => column.facet?.holds === 'list') as readonly FacetKey[];
/** The columns a first visitor sees. */
export const DEFAULT_COLUMNS = keysOf((column) => column.isDefault === true);
/** What a reader may have beside the name, which is always there. */
export const CHOSEN_COLUMNS = keysOf((column) => column.kind !== 'name');

function keysOf(test: (column: ColumnSpec) => boolean): readonly ColumnKey[] {
  return COLUMNS.filter(test).map((column) => column.key);
}

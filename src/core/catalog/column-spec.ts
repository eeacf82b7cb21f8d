/** What may be said of a column; the columns themselves stand in columns.ts. */

/** How a column is drawn and sorted. */
export type ColumnKind =
  | 'name'
  | 'date'
  | 'size'
  | 'share'
  | 'reading'
  | 'license'
  | 'answer'
  | 'status'
  | 'producer'
  | 'word';

/** Where in the panel a facet stands. */
export type FacetGroup =
  | 'first'
  | 'definitions'
  | 'producer'
  | 'model'
  | 'datasets'
  | 'law'
  | 'components'
  | 'evidence';

/** Values exclude one another: any of the picked ones matches. */
type Facet = {
  /** `null`: asked for by links only. */
  group: FacetGroup | null;
  /** All values there may be, in this order; null: those the models have, by count. */
  values: readonly string[] | null;
  /** Open before anything is picked. */
  isOpen?: boolean;
  /** Every model has a value, so that nothing is ever left out as unknown. */
  isAlwaysKnown?: boolean;
  /**
   * A word is more than a value: the licenses of an SPDX expression, a list (`joinList`), or a value with how far it is
   * known (`joinGrounds`).
   */
  holds?: 'expression' | 'list' | 'grounds';
};

export type ColumnSpec = {
  key: string;
  kind: ColumnKind;
  facet?: Facet;
  /** Filtered by two bounds. */
  isRange?: boolean;
  /** Closed filters, chosen columns and links ask for it; the first view does without. */
  isLater?: boolean;
  /** Its `unknown` means that nobody has looked for it yet. */
  isUnlookedIfUnknown?: boolean;
  /** A first visitor sees it. */
  isDefault?: boolean;
  /** The interesting end comes first. */
  isDescendingFirst?: boolean;
  /** In pixels, and how much of the room that is left it takes. */
  width?: number;
  grow?: number;
};

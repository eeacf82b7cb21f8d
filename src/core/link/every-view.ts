/** A parameter of an address that this version does not understand; kept, so that a link loses nothing. */
export type ExtraParameter = readonly [name: string, value: string];

/** What every page may carry: the data release a link was made with, and parameters nobody here understands. */
export type EveryView = { release: string | null; extra: readonly ExtraParameter[] };

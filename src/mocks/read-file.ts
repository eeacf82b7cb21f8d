/** Gives the text of the data file at a path below data/; null when there is none. */
export type ReadFile = (path: string) => Promise<string | null>;

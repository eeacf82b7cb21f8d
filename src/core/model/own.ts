/**
 * What a record itself holds under a key. Keys come from files and links, and every object inherits names such as
 * "constructor" that nobody put there.
 */
export function own<V>(record: Readonly<Record<string, V>>, key: string): V | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** The entries of a record whose keys are known by type. */
export function entriesOf<K extends string, V>(record: { readonly [Key in K]?: V }): [K, V][] {
  return Object.entries(record) as [K, V][];
}

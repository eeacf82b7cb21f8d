import type { Catalog } from './catalog.ts';

/** The name of a model; its id where the catalog has no such model. */
export function nameOf(catalog: Pick<Catalog, 'names' | 'rows'>, id: string): string {
  return catalog.names[catalog.rows.get(id) ?? -1] ?? id;
}

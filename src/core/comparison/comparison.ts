import type { Catalog } from '../catalog/catalog.ts';
import type { RetiredEntry } from '../catalog/catalog-json.ts';
import { closestIds } from '../catalog/close-ids.ts';
import { own } from '../model/own.ts';

/** What an id in a link leads to. Every case has a visible outcome; none is silence. */
export type ResolvedId =
  | { id: string; fate: 'found' }
  | { id: string; fate: 'renamed'; to: string }
  | { id: string; fate: 'split'; into: readonly string[]; reason: string }
  | { id: string; fate: 'removed'; name: string; reason: string; date: string }
  | { id: string; fate: 'never'; close: readonly string[] };

/** Says what became of an id, following renamings. */
export function resolveId(id: string, catalog: Catalog): ResolvedId {
  if (catalog.rows.has(id)) return { id, fate: 'found' };
  const entry = retiredEntry(id, catalog);
  switch (entry?.fate) {
    case 'renamed':
      return { id, fate: 'renamed', to: entry.to };
    case 'split':
      return { id, fate: 'split', into: entry.to, reason: entry.reason };
    case 'removed':
      return { id, fate: 'removed', name: entry.name, reason: entry.reason, date: entry.date };
    default:
      return { id, fate: 'never', close: closestIds(id, catalog.ids) };
  }
}

/** The entry of an id that no longer names a file; of a chain of renamings, the last. */
function retiredEntry(id: string, catalog: Catalog): RetiredEntry | undefined {
  const seen = new Set<RetiredEntry>();
  let entry: RetiredEntry | undefined;
  let next = own(catalog.retired, id);
  while (next !== undefined && !seen.has(next)) {
    entry = next;
    seen.add(entry);
    next = entry.fate === 'renamed' ? own(catalog.retired, entry.to) : undefined;
  }
  return entry;
}

type Compared = { models: readonly string[]; reference: string | null };

/** A comparison by the names its models have today. What names no model stays as it is written. */
export function byTodaysNames<T extends Compared>(compared: T, catalog: Catalog): T {
  const today = (id: string) => {
    const entry = catalog.rows.has(id) ? undefined : retiredEntry(id, catalog);
    return entry?.fate === 'renamed' ? entry.to : id;
  };
  const { models, reference } = compared;
  if (models.every((id) => today(id) === id)) return compared;
  return {
    ...compared,
    models: [...new Set(models.map(today))],
    reference: reference === null ? null : today(reference),
  };
}

/** The models with another one in the place of one of them; one that is there already changes places with it. */
export function exchanged(models: readonly string[], out: string, other: string): string[] {
  if (!models.includes(out)) return [...models];
  return models.map((id) => (id === out ? other : id === other ? out : id));
}

/**
 * Up to `count` models worth setting beside one: of the same modality, nearest in size, best checked first.
 * Models of unknown size come last.
 */
export function peersOf(id: string, catalog: Catalog, count: number): string[] {
  const row = catalog.rows.get(id);
  const modality = catalog.columns.modality;
  if (row === undefined || !modality) return [];
  const size = Math.log(catalog.total[row]!);
  const family = catalog.columns.family;
  const distance = (other: number) => {
    const difference = Math.abs(Math.log(catalog.total[other]!) - size);
    return Number.isNaN(difference) ? 10 : difference - catalog.checked[other]! / catalog.claims;
  };
  return catalog.ids
    .map((_, other) => other)
    .filter(
      (other) =>
        other !== row &&
        modality.codes[other] === modality.codes[row] &&
        family?.codes[other] !== family?.codes[row],
    )
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, count)
    .map((other) => catalog.ids[other]!);
}

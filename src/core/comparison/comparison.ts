import type { Catalog, RetiredEntry } from '../catalog/catalog.ts';
import { closestIds } from '../catalog/close-ids.ts';
import type { Claim } from '../model/model.ts';
import type { Status } from '../model/vocabulary.ts';

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
  const seen = new Set<string>();
  let entry: RetiredEntry | undefined;
  let current = id;
  while (Object.hasOwn(catalog.retired, current) && !seen.has(current)) {
    seen.add(current);
    entry = catalog.retired[current]!;
    if (entry.fate !== 'renamed') break;
    current = entry.to;
  }
  return entry;
}

/** How openly a component is out, for reading one model against another; null where nobody knows. */
const OPENNESS: Record<Status, number | null> = {
  released: 3,
  gated: 2,
  partial: 2,
  described: 1,
  withheld: 0,
  'not-applicable': null,
  unknown: null,
};

export type Relation = 'more' | 'less' | 'same' | 'unknown';

/** Is a component more or less openly out than in the reference? Never says either when one side is unknown. */
export function relationTo(reference: Claim, claim: Claim): Relation {
  const left = OPENNESS[claim.status];
  const right = OPENNESS[reference.status];
  if (left === null || right === null)
    return claim.status === reference.status && claim.status !== 'unknown' ? 'same' : 'unknown';
  return left > right ? 'more' : left < right ? 'less' : 'same';
}

/** How the models agree in one row: told by status and license, never by the wording of notes. */
export type Agreement = 'differs' | 'same' | 'unknown-to-all';

/** Compares one component over models. A row where one side is unknown differs. */
export function agreementOf(claims: readonly Pick<Claim, 'status' | 'license'>[]): Agreement {
  if (claims.every((claim) => claim.status === 'unknown')) return 'unknown-to-all';
  const kinds = new Set(claims.map((claim) => `${claim.status} ${claim.license ?? ''}`));
  return kinds.size > 1 ? 'differs' : 'same';
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

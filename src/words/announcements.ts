import { columnOf } from '#core/catalog/columns.ts';
import { MOST_OPEN, WELL_CHECKED, type Sort } from '#core/catalog/sort.ts';
import { MAX_COMPARED, type TableView, type View } from '#core/link/view.ts';
import { columnName } from './columns.ts';
import { listOf } from './list-of.ts';

/**
 * What is said to a screen reader of a change that the page shows elsewhere; null where nothing has to be said. A comparison
 * says its changes itself.
 */
export function announcementOf(view: View, before: View, nameOf: (id: string) => string): string | null {
  if (view.page === 'table' && before.page === 'table') return ofTable(view, before, nameOf);
  return null;
}

function ofTable(view: TableView, before: TableView, nameOf: (id: string) => string): string | null {
  if (view.sort !== before.sort) return `Sorted by ${sortWords(view.sort)}.`;
  const change = pickWords(view.selected, before.selected, nameOf);
  return change && `${change} ${view.selected.length} of ${MAX_COMPARED} picked for comparison.`;
}

function sortWords(sort: Sort): string {
  if (sort.key === WELL_CHECKED)
    return 'date, newest first, those of which at least half is checked before the others';
  if (sort.key === MOST_OPEN) return 'how open they are known to be, most open first';
  return [{ key: sort.key, descending: sort.descending }, ...(sort.next ?? [])]
    .map(({ key, descending }) => `${columnName(key)}, ${direction(columnOf(key).kind, descending)}`)
    .join(', then by ');
}

function direction(kind: string, descending: boolean): string {
  switch (kind) {
    case 'date':
      return descending ? 'newest first' : 'oldest first';
    case 'size':
    case 'share':
      return descending ? 'largest first' : 'smallest first';
    case 'reading':
    case 'status':
    case 'answer':
      return descending ? 'most open first' : 'least open first';
    default:
      return descending ? 'Z to A' : 'A to Z';
  }
}

/** What was picked and what is no longer; null where the same is. */
function pickWords(
  now: readonly string[],
  before: readonly string[],
  nameOf: (id: string) => string,
): string | null {
  const added = now.filter((id) => !before.includes(id)).map(nameOf);
  const removed = before.filter((id) => !now.includes(id)).map(nameOf);
  if (added.length + removed.length === 0) return null;
  return [
    ...(added.length > 0 ? [`${listOf(added)} picked.`] : []),
    ...(removed.length > 0 ? [`${listOf(removed)} no longer picked.`] : []),
  ].join(' ');
}

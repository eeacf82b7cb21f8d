import { columnOf } from '#core/catalog/columns.ts';
import { MOST_OPEN, WELL_CHECKED, type Sort } from '#core/catalog/sort.ts';
import { MAX_COMPARED, type CompareView, type TableView, type View } from '#core/link/view.ts';
import { columnName } from './columns.ts';
import { listOf } from './list-of.ts';

/** What is said to a screen reader of a change that the page shows elsewhere; null where nothing has to be said. */
export function announcementOf(view: View, before: View, nameOf: (id: string) => string): string | null {
  if (view.page === 'table' && before.page === 'table') return ofTable(view, before, nameOf);
  if (view.page === 'compare' && before.page === 'compare') return ofComparison(view, before, nameOf);
  return null;
}

function ofTable(view: TableView, before: TableView, nameOf: (id: string) => string): string | null {
  if (view.sort !== before.sort) return `Sorted by ${sortWords(view.sort)}.`;
  const change = changeWords(view.selected, before.selected, nameOf, ['picked', 'no longer picked']);
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

function ofComparison(view: CompareView, before: CompareView, nameOf: (id: string) => string): string | null {
  const change = changeWords(view.models, before.models, nameOf, ['added', 'removed']);
  if (change !== null)
    return `${change} ${view.models.length} ${view.models.length === 1 ? 'model' : 'models'} side by side.`;
  if (view.models.join() !== before.models.join())
    return `In this order: ${listOf(view.models.map(nameOf))}.`;
  if (view.reference !== before.reference)
    return view.reference === null ? 'No baseline.' : `${nameOf(view.reference)} is the baseline.`;
  if (view.onlyDifferences !== before.onlyDifferences)
    return view.onlyDifferences ? 'Only what differs is shown.' : 'All rows are shown.';
  return null;
}

/** Which came and which went; null where the same are there. */
function changeWords(
  now: readonly string[],
  before: readonly string[],
  nameOf: (id: string) => string,
  [came, went]: readonly [string, string],
): string | null {
  const added = now.filter((id) => !before.includes(id)).map(nameOf);
  const removed = before.filter((id) => !now.includes(id)).map(nameOf);
  if (added.length + removed.length === 0) return null;
  return [
    ...(added.length > 0 ? [`${listOf(added)} ${came}.`] : []),
    ...(removed.length > 0 ? [`${listOf(removed)} ${went}.`] : []),
  ].join(' ');
}

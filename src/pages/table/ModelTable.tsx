import { flexRender, type Row } from '@tanstack/react-table';
import { Fragment, memo, Suspense, useMemo, useRef } from 'react';
import type { Catalog } from '#core/catalog/catalog.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { columnOf, isColumnKey } from '#core/catalog/columns.ts';
import { MAX_COMPARED } from '#core/link/view.ts';
import { useSortedRows } from '#store/derived.ts';
import { changeTable, toggleSelected, useView } from '#store/view.ts';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { columnsFor, type TableRow } from './columns.tsx';
import { PrintedTable } from './lazy-parts.ts';
import styles from './ModelTable.module.css';
import { useTable, type features } from './use-table.ts';
import { useWindow } from './use-window.ts';

const ROW_HEIGHT = 53;
/** The models, one a row: a real table, of which only the rows near the screen are in the document. */
export function ModelTable({ index }: { index: FilterIndex }) {
  const { catalog } = index;
  const rows = useSortedRows(index);
  const sort = useView((state) => state.lastTable.sort);
  const chosen = useView((state) => state.lastTable.columns);
  const selected = useView((state) => state.lastTable.selected);
  const body = useRef<HTMLTableSectionElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const { start, end, first, last, rowHeight } = useWindow(scroller, body, rows.length, ROW_HEIGHT);

  // Rows that nobody can see yet follow a moment after those that the reader waits for.
  const result = useMemo(() => ({ catalog, rows }), [catalog, rows]);
  const earlier = useAfterPaint(result);
  const data = useMemo(
    () => [
      ...linesOf(earlier, start, Math.min(first, end)),
      ...linesOf(result, first, Math.min(last, end)),
      ...linesOf(earlier, Math.max(first, last), end),
    ],
    [result, earlier, start, first, last, end],
  );
  const shownColumns = useMemo(() => columnsFor(chosen), [chosen]);
  const table = useTable({ columns: shownColumns, data, getRowId: rowIdOf });

  const sortBy = (key: string) => {
    if (!isColumnKey(key)) return;
    const descending = sort.key === key ? !sort.descending : columnOf(key).isDescendingFirst === true;
    changeTable({ sort: { key, descending } }, 'replace');
  };

  return (
    <>
      <noscript>
        <p>
          Without JavaScript the table holds {end - start} of {rows.length} models and no filters.{' '}
          <a href="models/">All models in a list</a>
        </p>
      </noscript>
      <Suspense>
        <PrintedTable catalog={catalog} rows={rows} chosen={chosen} />
      </Suspense>
      {/* A frame that scrolls has to be reachable for the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section ref={scroller} className={styles.scroller} aria-label="Table of models" tabIndex={0}>
        <table className={styles.table} aria-rowcount={rows.length + 1}>
          <caption className="visually-hidden">
            AI models and how open they are. The buttons in the column heads sort; unknown values come last
            either way.
          </caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={styles.pick}>
                <span className="visually-hidden">Pick for comparison</span>
              </th>
              {table.getHeaderGroups()[0]?.headers.map((header) => {
                const { id } = header.column;
                const isSorted = sort.key === id;
                return (
                  <th
                    key={id}
                    scope="col"
                    data-column={id}
                    className={isColumnKey(id) && columnOf(id).kind === 'reading' ? styles.axis : undefined}
                    aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" onClick={() => sortBy(id)}>
                      {flexRender(header.column.columnDef.header, header.getContext())}
                      <span aria-hidden="true">{isSorted ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody ref={body}>
            <Spacer rows={start} rowHeight={rowHeight} />
            {table.getRowModel().rows.map((row) => (
              <Line
                key={row.id}
                row={row}
                isSelected={selected.includes(row.original.id)}
                isFull={selected.length >= MAX_COMPARED}
                shownColumns={shownColumns}
              />
            ))}
            <Spacer rows={Math.max(0, rows.length - end)} rowHeight={rowHeight} />
          </tbody>
        </table>
      </section>
    </>
  );
}

type Result = { catalog: Catalog; rows: readonly number[] };

function linesOf({ catalog, rows }: Result, start: number, end: number): TableRow[] {
  return rows
    .slice(start, end)
    .map((row, at) => ({ catalog, row, id: catalog.ids[row]!, position: start + at }));
}

/** Rows are keyed by their place, so that a filter changes texts in place of building rows anew. */
function rowIdOf({ position }: TableRow): string {
  return String(position);
}

function Spacer({ rows, rowHeight }: { rows: number; rowHeight: number }) {
  return rows > 0 ? <tr aria-hidden="true" style={{ height: rows * rowHeight }} /> : null;
}

type LineProps = {
  row: Row<typeof features, TableRow>;
  isSelected: boolean;
  isFull: boolean;
  shownColumns: object;
};

/** One row; drawn again only when what it shows has changed. */
const Line = memo(
  function Line({ row, isSelected, isFull }: LineProps) {
    const { catalog, row: place, id, position } = row.original;
    const name = catalog.names[place]!;
    const isRefused = isFull && !isSelected;
    return (
      <tr data-row aria-rowindex={position + 2} data-selected={isSelected || undefined}>
        <td className={styles.pick}>
          <input
            type="checkbox"
            checked={isSelected}
            aria-label={`Compare ${name}`}
            aria-disabled={isRefused || undefined}
            title={isRefused ? `${MAX_COMPARED} is the limit for side by side; remove one first` : undefined}
            onChange={() => toggleSelected(id)}
          />
        </td>
        {row.getAllCells().map((cell) => (
          <Fragment key={cell.column.id}>
            {flexRender(cell.column.columnDef.cell, cell.getContext())}
          </Fragment>
        ))}
      </tr>
    );
  },
  (before, after) =>
    before.row.original.id === after.row.original.id &&
    before.row.original.catalog === after.row.original.catalog &&
    before.isSelected === after.isSelected &&
    before.isFull === after.isFull &&
    before.shownColumns === after.shownColumns,
);

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { columnOf, isColumnKey, type ColumnKey } from '#core/catalog/columns.ts';
import { withSortKey, type Sort } from '#core/catalog/sort.ts';
import { MAX_COMPARED } from '#core/link/view.ts';
import { useArrangement } from '#store/derived.ts';
import { hrefOf } from '#store/url.ts';
import { changeTable, useView } from '#store/view.ts';
import { PartError } from '#parts/PartError.tsx';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import { columnHead } from '#words/columns.ts';
import { columnsFor, labelsFor, layoutOf } from './columns.tsx';
import { RowDetails, TableExtras } from './lazy-parts.ts';
import { linesOf, type TableLine } from './lines.ts';
import { linkOfRow, places } from './places.ts';
import styles from './ModelTable.module.css';
import { PrintedTable } from './PrintedTable.tsx';
import { TableRow } from './TableRow.tsx';
import { useTable } from './use-table.ts';
import { useWindow } from './use-window.ts';

/** Until one is measured. */
const ROW_HEIGHT = 37;

/** What a table that is only looked at does without; whoever comes back to it has it at once. */
let wasUsed = false;
const FIRST_USES = ['pointerenter', 'focusin'] as const;

/** The models, one a row: a real table, of which only the rows near the screen are in the document. */
export function ModelTable({ index }: { index: FilterIndex }) {
  const { catalog } = index;
  const { rows, wellChecked } = useArrangement(index);
  const [openId, setOpen] = useState<string | null>(null);
  const [isUsed, setUsed] = useState(wasUsed);
  const sort = useView((state) => state.lastTable.sort);
  const chosen = useView((state) => state.lastTable.columns);
  const selected = useView((state) => state.lastTable.selected);
  const body = useRef<HTMLTableSectionElement>(null);
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    const frame = scroller.current;
    const use = () => setUsed((wasUsed = true));
    for (const name of FIRST_USES) frame?.addEventListener(name, use, { once: true });
    // Whoever leaves before the code has come that keeps their place comes back to it as well.
    const leave = ({ target }: Event) =>
      places.set(hrefOf(useView.getState().lastTable), {
        frame: frame?.scrollTop ?? 0,
        page: scrollY,
        focused: linkOfRow(target),
        openId: null,
      });
    frame?.addEventListener('click', leave, { capture: true });
    return () => {
      for (const name of FIRST_USES) frame?.removeEventListener(name, use);
      frame?.removeEventListener('click', leave, { capture: true });
    };
  }, []);
  const lines = useMemo(
    () => linesOf(catalog, rows, wellChecked, openId),
    [catalog, rows, wellChecked, openId],
  );
  const { start, end, first, last, rowHeight } = useWindow(scroller, body, lines.places, ROW_HEIGHT);

  // Rows that nobody can see yet follow a moment after those that the reader waits for.
  const earlier = useAfterPaint(lines);
  const shown = useMemo(() => {
    const whole = lines.between(start, end);
    if (earlier === lines || openId !== null) return whole;
    const isInSight = ({ position }: TableLine) => position >= first && position < last;
    return {
      ...whole,
      lines: [
        ...earlier.between(start, Math.min(first, end)).lines,
        ...whole.lines.filter(isInSight),
        ...earlier.between(Math.max(first, last), end).lines,
      ],
    };
  }, [lines, earlier, openId, start, first, last, end]);
  const data = shown.lines;
  const shownColumns = useMemo(() => columnsFor(chosen), [chosen]);
  const table = useTable({ columns: shownColumns, data, getRowId: rowIdOf });

  // Details stay while their model is shown; whoever closes them is at the button that opened them.
  const toggleDetails = useCallback((id: string) => setOpen((open) => (open === id ? null : id)), []);

  const sortBy = (key: ColumnKey, isMore: boolean) => {
    const step = { key, descending: columnOf(key).isDescendingFirst === true };
    if (isMore) changeTable({ sort: withSortKey(sort, step) }, 'replace');
    else changeTable({ sort: sort.key === key ? { key, descending: !sort.descending } : step }, 'replace');
  };

  return (
    <>
      <noscript>
        <p>
          Without JavaScript the table holds {end - start} of {rows.length} models and no filters.{' '}
          <a href="models/">All models in a list</a>
        </p>
      </noscript>
      <PrintedTable catalog={catalog} rows={rows} chosen={chosen} />
      {/* A frame that scrolls has to be reachable for the keyboard. */}
      <section
        ref={scroller}
        id="models"
        className={styles.scroller}
        aria-label="Table of models"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <style>{labelsFor(chosen)}</style>
        <table className={styles.table} style={layoutOf(chosen)} aria-rowcount={lines.count + 1}>
          <caption className="visually-hidden">
            AI models and how open they are. The buttons in the column heads sort; unknown values come last
            either way. At first, well-checked models stand before the others, each group newest first and,
            within it, models without a date last.
          </caption>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col" className={styles.pick}>
                <span className="visually-hidden">Pick for comparison</span>
              </th>
              {table.getHeaderGroups()[0]?.headers.map((header) => {
                const { id } = header.column;
                if (!isColumnKey(id)) return null;
                const isSorted = sort.key === id;
                return (
                  <th
                    key={id}
                    scope="col"
                    data-column={id}
                    className={columnOf(id).kind === 'reading' ? styles.axis : undefined}
                    aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                  >
                    <button type="button" onClick={({ shiftKey }) => sortBy(id, shiftKey)}>
                      {columnHead(id)}
                      <span aria-hidden="true">{sortSign(sort, id)}</span>
                    </button>
                  </th>
                );
              })}
              <th scope="col" className={styles.more}>
                <span className="visually-hidden">Details</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            <Spacer rows={shown.start} rowHeight={rowHeight} />
            {table.getRowModel().rows.map((row) => {
              const { kind, id } = row.original;
              if (kind === 'divider')
                return <Divider key="divider" wellChecked={wellChecked ?? 0} models={rows.length} />;
              if (kind === 'details')
                return (
                  <tr key="details" className={styles.details} aria-rowindex={row.original.number + 2}>
                    <td colSpan={99}>
                      <PartError name="What is known of this model">
                        <RowDetails id={id} />
                      </PartError>
                    </td>
                  </tr>
                );
              return (
                <TableRow
                  key={row.id}
                  row={row}
                  isSelected={selected.includes(id)}
                  isFull={selected.length >= MAX_COMPARED}
                  isOpen={id === openId}
                  onToggle={toggleDetails}
                  shownColumns={shownColumns}
                />
              );
            })}
            <Spacer rows={Math.max(0, lines.places - shown.end)} rowHeight={rowHeight} />
          </tbody>
        </table>
      </section>
      {/* After the frame, which it needs. */}
      {isUsed ? (
        <PartError name="The evidence of cells">
          <TableExtras scroller={scroller} openId={openId} onOpen={setOpen} />
        </PartError>
      ) : null}
    </>
  );
}

/** Parts the models that are well checked from the others. */
function Divider({ wellChecked, models }: { wellChecked: number; models: number }) {
  return (
    <tr className={styles.divider}>
      <td colSpan={99}>
        <span>
          <b>{wellChecked}</b> {wellChecked === 1 ? 'model' : 'models'} with at least half of their claims
          checked · <b>{models - wellChecked}</b> with fewer
        </span>
      </td>
    </tr>
  );
}

/** Which way a column is sorted, and after how many others. */
function sortSign({ key, descending, next = [] }: Sort, column: string): string {
  if (key === column) return descending ? ' ↓' : ' ↑';
  const at = next.findIndex((step) => step.key === column);
  return at === -1 ? '' : `${next[at]?.descending ? ' ↓' : ' ↑'}${at + 2}`;
}

/** Rows are keyed by their place, so that a filter changes texts in place of building rows anew. */
function rowIdOf({ position }: TableLine): string {
  return String(position);
}

function Spacer({ rows, rowHeight }: { rows: number; rowHeight: number }) {
  return rows > 0 ? <tr aria-hidden="true" style={{ height: rows * rowHeight }} /> : null;
}

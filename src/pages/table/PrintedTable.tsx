import { flexRender } from '@tanstack/react-table';
import { Fragment, useMemo } from 'react';
import type { Catalog } from '#core/catalog/catalog.ts';
import { DEFAULT_COLUMNS, type ColumnKey } from '#core/catalog/columns.ts';
import { usePrinting } from '#ui/use-printing.ts';
import { columnHead } from '#words/columns.ts';
import { columnsFor, type TableRow } from './columns.tsx';
import { printBlocks, printedWidth } from './print-blocks.ts';
import styles from './PrintedTable.module.css';
import { useTable } from './use-table.ts';

type Props = { catalog: Catalog; rows: readonly number[]; chosen: readonly ColumnKey[] | null };

/** The table on paper, in place of the one on the screen: every row, and the columns in blocks that fit across a page. */
export function PrintedTable({ catalog, rows, chosen }: Props) {
  const isPrinting = usePrinting();
  const columns = chosen ?? DEFAULT_COLUMNS;
  const lines = useMemo(
    () =>
      isPrinting ? rows.map((row, position) => ({ catalog, row, id: catalog.ids[row]!, position })) : [],
    [isPrinting, catalog, rows],
  );
  if (!isPrinting) return null;
  const blocks = printBlocks(columns);
  return (
    <div className={styles.printed}>
      {blocks.map((keys, at) => (
        <Block
          key={keys.join()}
          keys={keys}
          lines={lines}
          caption={
            blocks.length > 1
              ? `Part ${at + 1} of ${blocks.length}: ${keys.map(columnHead).join(', ')}`
              : null
          }
        />
      ))}
    </div>
  );
}

type BlockProps = { keys: readonly ColumnKey[]; lines: TableRow[]; caption: string | null };

function Block({ keys, lines, caption }: BlockProps) {
  const columns = useMemo(() => columnsFor(keys), [keys]);
  const table = useTable({ columns, data: lines, getRowId: ({ id }) => id });
  const all = ['model' as const, ...keys];
  return (
    <table className={styles.table}>
      {caption === null ? null : <caption>{caption}</caption>}
      <colgroup>
        {all.map((key) => (
          <col key={key} style={{ width: printedWidth(key) }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {all.map((key) => (
            <th key={key} scope="col" data-column={key}>
              {columnHead(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.getRowModel().rows.map((row) => (
          <tr key={row.id}>
            {row.getAllCells().map((cell) => (
              <Fragment key={cell.column.id}>
                {flexRender(cell.column.columnDef.cell, cell.getContext())}
              </Fragment>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

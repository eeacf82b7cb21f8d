import { Fragment } from 'react';
import type { Catalog } from '#core/catalog/catalog.ts';
import { DEFAULT_COLUMNS, type ColumnKey } from '#core/catalog/columns.ts';
import { usePrinting } from '#ui/use-printing.ts';
import { columnHead } from '#words/columns.ts';
import { cellOf } from './columns.tsx';
import { printBlocks, printedWidth } from './print-blocks.ts';
import styles from './PrintedTable.module.css';

type Props = { catalog: Catalog; rows: readonly number[]; chosen: readonly ColumnKey[] | null };

/** The table on paper, in place of the one on the screen: every row, and the columns in blocks that fit across a page. */
export function PrintedTable({ catalog, rows, chosen }: Props) {
  if (!usePrinting()) return null;
  const blocks = printBlocks(chosen ?? DEFAULT_COLUMNS);
  return (
    <div className={styles.printed}>
      {blocks.map((block, at) => {
        const keys: ColumnKey[] = ['model', ...block];
        return (
          <table key={keys.join()} className={styles.table}>
            {blocks.length > 1 ? (
              <caption>
                Part {at + 1} of {blocks.length}
              </caption>
            ) : null}
            <thead>
              <tr>
                {keys.map((key) => (
                  <th key={key} scope="col" data-column={key} style={{ width: printedWidth(key) }}>
                    {columnHead(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, position) => (
                <tr key={row}>
                  {keys.map((key) => (
                    <Fragment key={key}>
                      {cellOf({ catalog, row, id: catalog.ids[row]!, position }, key)}
                    </Fragment>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}

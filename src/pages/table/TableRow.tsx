import type { Row } from '@tanstack/react-table';
import { Fragment, memo } from 'react';
import { isColumnKey } from '#core/catalog/columns.ts';
import { MAX_COMPARED } from '#core/link/view.ts';
import { toggleSelected } from '#store/view.ts';
import { cellOf } from './columns.tsx';
import type { TableLine } from './lines.ts';
import styles from './ModelTable.module.css';
import type { features } from './use-table.ts';

type Props = {
  row: Row<typeof features, TableLine>;
  isSelected: boolean;
  isFull: boolean;
  isOpen: boolean;
  onToggle: (id: string) => void;
  shownColumns: object;
};

/** One row; drawn again only when what it shows has changed. */
export const TableRow = memo(
  function TableRow({ row, isSelected, isFull, isOpen, onToggle }: Props) {
    const { catalog, row: place, id, number } = row.original;
    const name = catalog.names[place]!;
    const isRefused = isFull && !isSelected;
    return (
      // Styles ask whether a row is one: an attribute that changed with its model would have all its cells styled anew.
      <tr data-row="" data-id={id} aria-rowindex={number + 2} data-selected={isSelected || undefined}>
        <td className={styles.pick}>
          <label>
            <input
              type="checkbox"
              checked={isSelected}
              aria-label={`Compare ${name}`}
              aria-disabled={isRefused || undefined}
              title={
                isRefused ? `${MAX_COMPARED} is the limit for side by side; remove one first` : undefined
              }
              onChange={() => toggleSelected(id)}
            />
          </label>
        </td>
        {row.getAllCells().map(({ column: { id: key } }) => (
          <Fragment key={key}>{isColumnKey(key) ? cellOf(row.original, key) : null}</Fragment>
        ))}
        <td className={styles.more}>
          <button
            type="button"
            aria-expanded={isOpen}
            aria-label={`Details of ${name}`}
            onClick={() => onToggle(id)}
          />
        </td>
      </tr>
    );
  },
  (before, after) =>
    before.row.original.id === after.row.original.id &&
    before.row.original.catalog === after.row.original.catalog &&
    before.isSelected === after.isSelected &&
    before.isFull === after.isFull &&
    before.isOpen === after.isOpen &&
    before.row.original.number === after.row.original.number &&
    before.shownColumns === after.shownColumns,
);

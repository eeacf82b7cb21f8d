import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { Suspense } from 'react';
import { lacksColumn, type Catalog } from '#core/catalog/catalog.ts';
import { AXES } from '#core/model/components.ts';
import { axisKey, type FacetKey } from '#core/catalog/facets.ts';
import { detailView, MORE_COLUMNS } from '#core/link/view.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { StatusCell } from '#ui/StatusMark.tsx';
import { formatBillions } from '#words/format.ts';
import { CATEGORY_LABELS, WORD_LABELS } from '#words/readings.ts';
import { Link } from '#parts/Link.tsx';
import { COLUMN_LABELS } from '#words/columns.ts';
import styles from './ModelTable.module.css';
import { WordCell, WordHead } from './parts.ts';

/** One line of the table: a row of the catalog, and its place in the result. */
export type TableRow = { catalog: Catalog; row: number; id: string; position: number };

/** Filters, order and columns are the view's, and core applies them; the table needs no feature beyond its core. */
export const features = tableFeatures({});

const helper = createColumnHelper<typeof features, TableRow>();

function wordAt({ catalog, row }: TableRow, key: FacetKey): string {
  const column = catalog.columns[key];
  return column?.values[column.codes[row]!] ?? 'unknown';
}

function nameCell({ catalog, row, id }: TableRow) {
  return (
    <th scope="row" data-column="model">
      <Link to={detailView('model', id)} dir="auto">
        {catalog.names[row]}
      </Link>
      <small>{catalog.producers[catalog.producerOf[row]!]?.name}</small>
    </th>
  );
}

function releasedCell({ catalog, row }: TableRow) {
  const month = catalog.released[row]!.slice(0, 7);
  return month === '' ? unknownCell('released') : <td data-column="released">{month}</td>;
}

function sizeCell({ catalog, row }: TableRow) {
  const total = catalog.total[row]!;
  const active = catalog.active[row]!;
  if (Number.isNaN(total)) return unknownCell('size');
  return (
    <td data-column="size">
      {formatBillions(total)}
      {Number.isNaN(active) ? null : <small>{formatBillions(active)} active</small>}
    </td>
  );
}

function axisCell({ catalog, row }: TableRow, axis: FacetKey) {
  const reading = catalog.readings[catalog.readingOf[axis]![row]!]!;
  const range =
    reading.low === reading.high ? undefined : `between ${percent(reading.low)} and ${percent(reading.high)}`;
  return (
    <StatusCell column={axis} mark={reading.word} unchecked={reading.unchecked} title={range}>
      {WORD_LABELS[reading.word]}
    </StatusCell>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function licenseCell(line: TableRow) {
  const license = line.catalog.licenseOf.values[line.catalog.licenseOf.codes[line.row]!]!;
  if (license === 'unknown') return unknownCell('license');
  if (license === 'withheld') {
    return (
      <td data-column="license" className={styles.muted}>
        weights not released
      </td>
    );
  }
  const category = wordAt(line, 'category') as keyof typeof CATEGORY_LABELS;
  const isListed = line.catalog.licenses.has(license);
  return (
    <td data-column="license">
      {isListed ? <Link to={detailView('license', license)}>{license}</Link> : license}
      <small>{CATEGORY_LABELS[category]}</small>
    </td>
  );
}

function checkedCell({ catalog, row }: TableRow) {
  const checked = catalog.checked[row]!;
  return (
    <td
      data-column="checked"
      className={styles.meter}
      style={{ '--share': checked / catalog.claims } as React.CSSProperties}
    >
      {`${checked}/${catalog.claims}`}
    </td>
  );
}

function unknownCell(column: string) {
  return (
    <td data-column={column} className={styles.unknown}>
      unknown
    </td>
  );
}

/** A cell of a column that is not there by default; empty, never "unknown", until the column has come. */
function chosenCell(line: TableRow, column: FacetKey) {
  if (lacksColumn(line.catalog, column)) return <td data-column={column} />;
  return (
    <Suspense fallback={<td data-column={column} />}>
      <WordCell catalog={line.catalog} column={column} word={wordAt(line, column)} />
    </Suspense>
  );
}

function ChosenHead({ column }: { column: FacetKey }) {
  return (
    <Suspense>
      <WordHead column={column} />
    </Suspense>
  );
}

/** Each column draws its cell whole, so that a cell is one element where it can be. */
export const columns = helper.columns([
  helper.display({
    id: 'model',
    header: COLUMN_LABELS.model!,
    cell: ({ row }) => nameCell(row.original),
  }),
  helper.display({
    id: 'released',
    header: COLUMN_LABELS.released!,
    cell: ({ row }) => releasedCell(row.original),
  }),
  helper.display({
    id: 'size',
    header: COLUMN_LABELS.size!,
    cell: ({ row }) => sizeCell(row.original),
  }),
  ...AXES.map(axisKey).map((key) =>
    helper.display({
      id: key,
      header: COLUMN_LABELS[key]!,
      cell: ({ row }) => axisCell(row.original, key),
    }),
  ),
  helper.display({
    id: 'license',
    header: COLUMN_LABELS.license!,
    cell: ({ row }) => licenseCell(row.original),
  }),
  ...DEFINITION_IDS.map((id) =>
    helper.display({
      id,
      header: () => <ChosenHead column={id} />,
      cell: ({ row }) => chosenCell(row.original, id),
    }),
  ),
  ...MORE_COLUMNS.map((id) =>
    helper.display({
      id,
      header: COLUMN_LABELS[id]!,
      cell: ({ row }) => chosenCell(row.original, id),
    }),
  ),
  helper.display({
    id: 'checked',
    header: COLUMN_LABELS.checked!,
    cell: ({ row }) => checkedCell(row.original),
  }),
]);

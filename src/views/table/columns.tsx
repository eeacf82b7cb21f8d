import { createColumnHelper, tableFeatures } from '@tanstack/react-table';
import { Suspense } from 'react';
import { lacksColumn, type Catalog } from '#core/catalog.ts';
import { AXES } from '#core/components.ts';
import { axisKey, type FacetKey } from '#core/facets.ts';
import { detailView, MORE_COLUMNS } from '#core/view.ts';
import { DEFINITION_IDS } from '#core/vocabulary.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { formatBillions } from '../format.ts';
import { CATEGORY_LABELS, WORD_LABELS } from '../word-labels.ts';
import { Link } from '../Link.tsx';
import { COLUMN_LABELS } from './column-labels.ts';
import styles from './ModelTable.module.css';
import { WordCell, WordHead } from './parts.ts';

/** One line of the table: a row of the catalog. */
export type TableRow = { catalog: Catalog; row: number; id: string };

/** Filters, order and columns are the view's, and core applies them; the table needs no feature beyond its core. */
export const features = tableFeatures({});

const helper = createColumnHelper<typeof features, TableRow>();

function wordAt({ catalog, row }: TableRow, key: FacetKey): string {
  const column = catalog.columns[key];
  return column?.values[column.codes[row]!] ?? 'unknown';
}

function Name({ line }: { line: TableRow }) {
  const { catalog, row, id } = line;
  const producer = catalog.producers[catalog.producerOf[row]!];
  return (
    <>
      <Link to={detailView('model', id)}>
        <bdi>{catalog.names[row]}</bdi>
      </Link>
      <small>{producer?.name}</small>
    </>
  );
}

function Size({ line: { catalog, row } }: { line: TableRow }) {
  const total = catalog.total[row]!;
  const active = catalog.active[row]!;
  if (Number.isNaN(total)) return <Unknown />;
  return (
    <>
      {formatBillions(total)}
      {Number.isNaN(active) ? null : <small>{formatBillions(active)} active</small>}
    </>
  );
}

function Axis({ line: { catalog, row }, axis }: { line: TableRow; axis: FacetKey }) {
  const reading = catalog.readings[catalog.readingOf[axis]![row]!]!;
  const range =
    reading.low === reading.high ? undefined : `between ${percent(reading.low)} and ${percent(reading.high)}`;
  return (
    <StatusMark mark={reading.word} unchecked={reading.unchecked} title={range}>
      {WORD_LABELS[reading.word]}
    </StatusMark>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function License({ line }: { line: TableRow }) {
  const license = line.catalog.licenseOf.values[line.catalog.licenseOf.codes[line.row]!]!;
  const category = wordAt(line, 'category') as keyof typeof CATEGORY_LABELS;
  if (license === 'unknown') return <Unknown />;
  if (license === 'withheld') return <span className={styles.muted}>weights not released</span>;
  const isListed = line.catalog.licenses.has(license);
  return (
    <>
      {isListed ? <Link to={detailView('license', license)}>{license}</Link> : license}
      <small>{CATEGORY_LABELS[category]}</small>
    </>
  );
}

function Checked({ line: { catalog, row } }: { line: TableRow }) {
  const checked = catalog.checked[row]!;
  return (
    <span className={styles.meter} style={{ '--share': checked / catalog.claims } as React.CSSProperties}>
      {checked}/{catalog.claims}
    </span>
  );
}

function Unknown() {
  return <span className={styles.unknown}>unknown</span>;
}

/** A cell of a column that is not there by default; empty, never "unknown", until the column has come. */
function Chosen({ line, column }: { line: TableRow; column: FacetKey }) {
  if (lacksColumn(line.catalog, column)) return null;
  return (
    <Suspense>
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

const AXIS_COLUMNS = new Map(AXES.map((axis) => [axisKey(axis), axis]));

export const columns = helper.columns([
  helper.display({
    id: 'model',
    header: COLUMN_LABELS.model!,
    cell: ({ row }) => <Name line={row.original} />,
  }),
  helper.display({
    id: 'released',
    header: COLUMN_LABELS.released!,
    cell: ({ row: { original } }) => original.catalog.released[original.row]!.slice(0, 7) || <Unknown />,
  }),
  helper.display({
    id: 'size',
    header: COLUMN_LABELS.size!,
    cell: ({ row }) => <Size line={row.original} />,
  }),
  ...[...AXIS_COLUMNS.keys()].map((key) =>
    helper.display({
      id: key,
      header: COLUMN_LABELS[key]!,
      cell: ({ row }) => <Axis line={row.original} axis={key} />,
    }),
  ),
  helper.display({
    id: 'license',
    header: COLUMN_LABELS.license!,
    cell: ({ row }) => <License line={row.original} />,
  }),
  ...DEFINITION_IDS.map((id) =>
    helper.display({
      id,
      header: () => <ChosenHead column={id} />,
      cell: ({ row }) => <Chosen line={row.original} column={id} />,
    }),
  ),
  ...MORE_COLUMNS.map((id) =>
    helper.display({
      id,
      header: COLUMN_LABELS[id]!,
      cell: ({ row }) => <Chosen line={row.original} column={id} />,
    }),
  ),
  helper.display({
    id: 'checked',
    header: COLUMN_LABELS.checked!,
    cell: ({ row }) => <Checked line={row.original} />,
  }),
]);

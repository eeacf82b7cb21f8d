import { createColumnHelper } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { joinedWord, lacksColumn, splitGrounds } from '#core/catalog/catalog.ts';
import {
  COLUMNS,
  columnOf,
  DEFAULT_COLUMNS,
  type AxisKey,
  type ColumnKey,
  type ColumnKind,
} from '#core/catalog/columns.ts';
import { isUncheckedAt } from '#core/catalog/unchecked.ts';
import { detailView } from '#core/link/view.ts';
import { answerMark } from '#parts/answer-mark.ts';
import { Link } from '#parts/Link.tsx';
import { StatusCell, Unchecked } from '#ui/StatusCell.tsx';
import { cellLabel, columnHead, statusMark } from '#words/columns.ts';
import { formatBillions } from '#words/format.ts';
import { licenseText } from '#words/license-labels.ts';
import { readingMark, type Mark } from '#words/mark.ts';
import { NO_WEIGHTS, readingWord } from '#words/readings.ts';
import styles from './ModelTable.module.css';
import { endOf, type TableLine } from './lines.ts';
import type { features } from './use-table.ts';

/** What a cell is read off. */
type ModelLine = Pick<TableLine, 'catalog' | 'row' | 'id'>;

const helper = createColumnHelper<typeof features, TableLine>();

/** Each kind of column draws its cell whole, so that a cell is one element where it can be. */
const CELLS: Record<ColumnKind, (line: ModelLine, key: ColumnKey) => ReactNode> = {
  name: ({ catalog, row, id }) => (
    <th scope="row" data-column="model">
      <Link to={detailView('model', id)} dir="auto">
        {nameOf(catalog.names[row]!)}
      </Link>{' '}
      <small>{catalog.producers[catalog.producerOf[row]!]?.name}</small>
    </th>
  ),
  date: ({ catalog, row }, key) => {
    const month = catalog.released[row]!.slice(0, 7);
    return textCell(key, month === '' ? 'unknown' : month);
  },
  size: ({ catalog, row }, key) => {
    const total = catalog.total[row]!;
    const active = catalog.active[row]!;
    if (Number.isNaN(total)) return textCell(key, 'unknown');
    const text = formatBillions(total);
    return Number.isNaN(active) ? (
      textCell(key, text)
    ) : (
      <td data-column={key} title={`${formatBillions(active)} active`}>
        {text}
      </td>
    );
  },
  share: ({ catalog, row }, key) => {
    const checked = `${catalog.checked[row]!}/${catalog.claims}`;
    // Of a record that says what other indexes say, nobody here has reviewed anything.
    const isByIndex = joinedWord(catalog, 'tier', row) === 'listed';
    return (
      <td data-column={key} className={styles.muted} title={isByIndex ? checked : undefined}>
        {isByIndex ? 'by index' : checked}
      </td>
    );
  },
  reading: ({ catalog, row }, key) => {
    const reading = catalog.readings[catalog.readingOf[key as AxisKey][row]!]!;
    const range =
      reading.low === reading.high || (reading.low === 0 && reading.high === 1)
        ? undefined
        : `between ${percent(reading.low)} and ${percent(reading.high)}`;
    return (
      <StatusCell
        column={key}
        className={styles.axis}
        mark={readingMark(reading)}
        unchecked={reading.unchecked}
        title={range}
      >
        {readingWord(reading)}
      </StatusCell>
    );
  },
  license: licenseCell,
  answer: (line, key) =>
    wordCell(
      line,
      key,
      ({ word, grounds }) => answerMark(word, grounds === 'not-found' || grounds === 'none-seen'),
      (label) => label.replace(/^at least /, '≥ '),
    ),
  status: (line, key) => wordCell(line, key, statusMark),
  producer: (line, key) => wordCell(line, key),
  word: (line, key) => wordCell(line, key),
};

/**
 * A long name is cut before its end, as siblings mostly differ there: in their version and size.
 */
function nameOf(name: string): ReactNode {
  const at = endOf(name);
  if (at === null) return name;
  return (
    <>
      <span className={styles.beginning} style={{ '--end': `${name.length - at}ch` } as React.CSSProperties}>
        {name.slice(0, at)}
      </span>
      {name.slice(at)}
    </>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100)} %`;
}

function textCell(column: ColumnKey, text: string, isUnknown = text === 'unknown', unchecked = false) {
  return (
    <td data-column={column} className={isUnknown ? styles.unknown : undefined}>
      {text}
      {unchecked ? <Unchecked /> : null}
    </td>
  );
}

/** A word of a column, beside its door if it has one; empty, never "unknown", until the column has come. */
function wordCell(
  line: ModelLine,
  key: ColumnKey,
  markFor?: (known: ReturnType<typeof splitGrounds>) => Mark,
  shorten = (label: string) => label,
) {
  if (lacksColumn(line.catalog, key)) return <td data-column={key} />;
  const word = joinedWord(line.catalog, key, line.row);
  const label = cellLabel(line.catalog, key, word);
  const known = splitGrounds(word);
  if (!markFor) return textCell(key, label, word === 'unknown', known.grounds === 'unchecked');
  return (
    <StatusCell column={key} mark={markFor(known)} unchecked={known.grounds === 'unchecked'}>
      {shorten(label)}
    </StatusCell>
  );
}

function licenseCell(line: ModelLine, key: ColumnKey) {
  const license = joinedWord(line.catalog, key, line.row);
  if (license === 'unknown') return textCell(key, license);
  if (license === 'withheld') {
    return (
      <td data-column={key} className={styles.muted}>
        {NO_WEIGHTS}
      </td>
    );
  }
  const isListed = line.catalog.licenses.has(license);
  const label = licenseText(license, line.catalog.licenses);
  return (
    <td data-column={key}>
      {isListed ? <Link to={detailView('license', license)}>{label}</Link> : label}
      {isUncheckedAt(line.catalog, 'rights', line.row) ? <Unchecked /> : null}
    </td>
  );
}

/** A column's cell of a line. */
export function cellOf(line: ModelLine, key: ColumnKey): ReactNode {
  return CELLS[columnOf(key).kind](line, key);
}

const DEFINITIONS = new Map(COLUMNS.map(({ key }) => [key, helper.display({ id: key })]));

/** The columns of the table, in the order asked for; the name is always first. */
export function columnsFor(chosen: readonly ColumnKey[] | null) {
  return ['model' as const, ...(chosen ?? DEFAULT_COLUMNS)].flatMap((key) => DEFINITIONS.get(key) ?? []);
}

/** The names of these columns, for their lines where there is room for no table, and which of them need a line of their own. */
export function labelsFor(chosen: readonly ColumnKey[] | null): string {
  return (chosen ?? DEFAULT_COLUMNS)
    .filter((key) => columnOf(key).kind !== 'reading')
    .map((key) => `[data-column=${key}]{--label:"${columnHead(key)}"${isLong(key) ? ';--span:10' : ''}}`)
    .join('');
}

/** Are its values mostly longer than half a phone is wide? */
function isLong(key: ColumnKey): boolean {
  const { kind, facet } = columnOf(key);
  return kind === 'license' || kind === 'answer' || facet?.holds === 'list';
}

/** How many lines and rows of marks these columns take where there is room for no table. */
export function layoutOf(chosen: readonly ColumnKey[] | null): React.CSSProperties {
  const shown = chosen ?? DEFAULT_COLUMNS;
  const marks = shown.filter((key) => columnOf(key).kind === 'reading').length;
  const long = shown.filter(isLong).length;
  const lines = long + Math.ceil((shown.length - marks - long) / 2);
  return { '--lines': lines, '--marks': Math.ceil(marks / 5) } as React.CSSProperties;
}

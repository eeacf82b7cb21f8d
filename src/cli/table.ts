import { printable } from '#data/read/printable.ts';
import { writeAnswer } from '#core/definitions/meta.ts';
import { answerLabel } from '#words/verdict-labels.ts';
import { ABSENCES } from '#words/readings.ts';
import type { Row } from './rows.ts';

/** Rows as aligned text: one line each under a head. */
export function toTable(rows: readonly Row[]): string {
  const framework = rows.length > 0 && rows.every((row) => row.progress !== undefined);
  const written = framework ? [CLASS_HEAD, ...rows.map(classLine)] : [HEAD, ...rows.map(line)];
  const lines = written.map((cells) => cells.map((cell) => printable(cell)));
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const HEAD = ['File', 'Model', 'Definition', 'Answer', 'Missing', 'Unknown'];

function line(row: Row): string[] {
  const answer = answerLabel(row.definition, writeAnswer(row));
  const note =
    row.unchecked.length > 0
      ? ' (unchecked facts)'
      : row.absence === null || row.verdict !== 'not-met'
        ? ''
        : ` (${ABSENCES[row.absence]})`;
  return [
    row.file,
    row.model,
    row.definition,
    answer + note,
    row.missing.join(' ') || '-',
    row.unknown.join(' ') || '-',
  ];
}

const CLASS_HEAD = ['File', 'Model', 'Definition', 'Class', 'III %', 'II %', 'I %'];
const ROMAN = { 1: 'I', 2: 'II', 3: 'III' } as const;

function classLine({ file, model, definition, class: reached, progress }: Row): string[] {
  const percent = (of: 1 | 2 | 3) => String(Math.round(progress?.[of] ?? 0));
  const name = reached === null || reached === undefined ? 'none' : ROMAN[reached];
  return [file, model, definition, name, percent(3), percent(2), percent(1)];
}

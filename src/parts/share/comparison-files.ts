import { writeExport, type Exported } from '#core/catalog/export.ts';
import { labelOf, type Claim } from '#core/model/model.ts';
import { findingOf, pagesRead } from '#core/model/checked.ts';
import { own } from '#core/model/own.ts';
import type { ModelRecord } from '#core/model/record.ts';
import type { Basis } from '#core/model/vocabulary.ts';
import { BASIS_LABELS } from '#words/labels.ts';
import type { ComparisonRow } from './comparison-rows.ts';

/** Where the data of a file is from, of which day, and under which license. */
export type Source = Pick<Exported, 'address' | 'release' | 'license'>;

/** The columns of a table of models: what each row is, then a model each. */
function headsOf(records: readonly ModelRecord[], first: readonly string[]): Exported['heads'] {
  const heads = [
    ...first.map((head) => [head, head]),
    ...records.map(({ model }) => [model.id, labelOf(model)]),
  ];
  return heads.map(([key = '', head = '']) => ({ key, head }));
}

const marked = (words: string, unchecked = false) => `${words}${unchecked ? ' (unchecked)' : ''}`;

/** For where people write: one cell holds what the page shows in one. */
export function asMarkdown(
  records: readonly ModelRecord[],
  rows: readonly ComparisonRow[],
  source: Source,
): string {
  const cells = rows.map(({ label, cells: models }) => [
    label,
    ...models.map(({ words, license, licenseSource, unchecked }) => {
      const inherited = licenseSource === 'inherited' ? ' inherited' : '';
      const whole = license === null || license === undefined ? words : `${words}, ${license}${inherited}`;
      return marked(whole, unchecked);
    }),
  ]);
  return writeExport({ ...source, heads: headsOf(records, ['']), rows: cells }, 'md');
}

/** For spreadsheets: one fact a cell, so that a component has a line each for its status, its license and its reading. */
export function asCsv(
  records: readonly ModelRecord[],
  rows: readonly ComparisonRow[],
  source: Source,
): string {
  const cells = rows.flatMap(({ part, label, cells: models }) => {
    const line = (what: string, words: (cell: ComparisonRow['cells'][number]) => string) => [
      part,
      `${label}${what}`,
      ...models.map(words),
    ];
    if (part !== 'Components') return [line('', ({ words, unchecked }) => marked(words, unchecked))];
    return [
      line('', ({ words }) => words),
      line(': license', ({ license }) => license ?? 'none recorded'),
      line(': license is', ({ licenseSource }) => licenseSource ?? 'unknown'),
      line(': read', ({ code, basis }) => readAs(code, basis)),
    ];
  });
  const ids = ['Model', 'Id', ...records.map(({ model }) => model.id)];
  const producers = ['Model', 'Producer', ...records.map(({ producerName }) => producerName)];
  return writeExport(
    { ...source, heads: headsOf(records, ['Part', 'Row']), rows: [ids, producers, ...cells] },
    'csv',
  );
}

/** Nobody is said to have read what is not known. */
function readAs(code: string | null, basis: Basis | undefined): string {
  return basis === undefined || code === 'unknown' ? 'unknown' : BASIS_LABELS[basis];
}

/** For programs: the data's own words, with the sources of each claim. */
export function asJson(
  records: readonly ModelRecord[],
  rows: readonly ComparisonRow[],
  source: Source,
): string {
  const models = records.map(({ model, producerName }) => ({
    id: model.id,
    name: model.name,
    producer: producerName,
  }));
  const facts = rows.map(({ part, key, kind, unchecked: isGuess, cells }) => ({
    part: part.toLowerCase(),
    id: key,
    agreement: kind === 'status' || kind === 'license' ? 'differs' : kind,
    ...(isGuess === undefined ? {} : { unchecked: isGuess }),
    values: cells.map(({ words, code, license, licenseSource = null, basis, unchecked }, at) => ({
      value: code,
      words,
      ...(unchecked === undefined ? {} : { unchecked }),
      ...(basis === undefined
        ? {}
        : {
            finding: claimOf(records[at], key, findingOf),
            license: license ?? null,
            licenseSource,
            basis,
            sources: claimOf(records[at], key, sourcesOf) ?? [],
          }),
    })),
  }));
  return `${JSON.stringify({ ...source, models, rows: facts }, null, 1)}\n`;
}

/** What is asked of a record's claim on a component; undefined where it has none. */
function claimOf<T>(record: ModelRecord | undefined, key: string, ask: (claim: Claim) => T): T | undefined {
  const claim = record && own<Claim>(record.model.components, key);
  return claim && ask(claim);
}

/** The addresses that somebody read for a claim. */
function sourcesOf({ evidence }: Claim): string[] {
  return pagesRead(evidence).map(({ url }) => url);
}

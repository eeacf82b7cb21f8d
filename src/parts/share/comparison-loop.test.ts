import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { recordOf } from '#data/publish/site-files.ts';
import { compareModels, relationTo, type Relation, type RowKind } from '#core/comparison/agreement.ts';
import { cellsOf } from '#core/fixtures/csv.ts';
import { hiddenWords, summaryLine } from '#words/comparison.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { asCsv, asJson } from './comparison-files.ts';
import { comparisonRows, componentRows } from './comparison-rows.ts';

/**
 * Every pair of 200 models, drawn at random, by a loop of its own over dataset.json as it is published: it shares no
 * rule with the code that it judges.
 */

const dataset = readDataset('data');
type Claim = { status: string; license: string | null; licenseSource?: string; basis: string };
type Fact = {
  id: string;
  agreement: string;
  values: { value: string; license: string | null; licenseSource: string | null; basis: string }[];
};
type Published = { models: { id: string; components: Record<string, Claim> }[] };
const published = JSON.parse(JSON.stringify(dataset)) as Published;

/** 200 places, drawn without putting back; the seed keeps the draw the same from run to run. */
function drawn(count: number): number[] {
  const places = published.models.map((_, at) => at);
  let seed = 20_261_127;
  for (let at = places.length - 1; at > 0; at -= 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = seed % (at + 1);
    [places[at], places[other]] = [places[other]!, places[at]!];
  }
  return places.slice(0, count);
}

const places = drawn(200);
const pairs = places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other] as const));
const records = new Map(places.map((at) => [at, recordOf(dataset, dataset.models[at]!, null)]));

const NOTHING = 'not-applicable';
const OUT = ['released', 'partial', 'gated'];
/** How much of a thing is out; null where neither is more than the other. */
const WORTH: Record<string, number> = { released: 4, partial: 3, gated: 3, described: 2, withheld: 0 };

const idsOf = (license: string) =>
  license
    .split(/[\s()]+/)
    .filter((word) => word !== '' && word !== 'AND' && word !== 'OR')
    .toSorted()
    .join();

function kindOf(one: Claim, other: Claim): RowKind {
  if (one.status === 'unknown' || other.status === 'unknown') return 'unknown';
  if (one.status !== other.status)
    return one.status === NOTHING || other.status === NOTHING ? 'not-applicable' : 'status';
  if (!OUT.includes(one.status) || one.license === null || other.license === null) return 'same';
  return idsOf(one.license) === idsOf(other.license) ? 'same' : 'license';
}

function relationOf(baseline: Claim, claim: Claim): Relation {
  const kind = kindOf(baseline, claim);
  if (kind !== 'status') return kind;
  const [there, here] = [WORTH[baseline.status], WORTH[claim.status]];
  if (there === undefined || here === undefined || there === here) return 'other';
  return here > there ? 'more' : 'less';
}

/** What is said of two models' components, with the pair in front, so that a failure names it. */
function judged([one, other]: readonly [number, number]) {
  const [first, second] = [published.models[one]!, published.models[other]!];
  const rows = Object.keys(first.components).map((id) => ({
    id,
    one: first.components[id]!,
    other: second.components[id]!,
    kind: kindOf(first.components[id]!, second.components[id]!),
  }));
  const count = (kind: RowKind) => rows.filter((row) => row.kind === kind).length;
  /** Of two models a difference is as sure as the less sure of both. */
  const guessed = (kind: RowKind) =>
    rows.filter((row) => row.kind === kind && [row.one.basis, row.other.basis].includes('unchecked')).length;
  const aside = (kind: RowKind) =>
    guessed(kind) === 0
      ? ''
      : guessed(kind) === count(kind)
        ? ' (by unchecked claims)'
        : ` (${guessed(kind)} of them by unchecked claims)`;
  return { name: `${first.id} and ${second.id}`, rows, count, aside };
}

test('the first sentence, "only differences" and the marks of a baseline are what the loop finds', () => {
  expect(pairs).toHaveLength(19_900);
  for (const pair of pairs) {
    const { name, rows, count, aside } = judged(pair);
    const [first, second] = pair.map((at) => records.get(at)!);
    const kinds = compareModels([first!.model, second!.model]);
    expect([name, ...kinds.map(({ id, kind }) => `${id} ${kind}`)]).toEqual([
      name,
      ...rows.map(({ id, kind }) => `${id} ${kind}`),
    ]);

    const [differs = ''] = summaryLine([first!, second!]).split('. ');
    const license =
      count('license') === 0 ? '' : ` and only in the license on ${count('license')} more${aside('license')}`;
    const untold = count('unknown') === 0 ? '' : `; ${count('unknown')} cannot be told`;
    const partial = count(NOTHING);
    const applies =
      partial === 0 ? '' : `; ${partial} ${partial === 1 ? 'does' : 'do'} not apply to all of them`;
    expect([name, differs.replace(/\.$/, '')]).toEqual([
      name,
      `They differ on ${count('status') || 'none'} of 17 components${aside('status')}${license}${untold}${applies}`,
    ]);

    const hidden = hiddenWords(kinds.map(({ kind }) => kind));
    const counted = /^(\d+) rows? hidden/.exec(hidden)?.[1] ?? '0';
    expect([name, Number(counted)]).toEqual([name, count('same') + count('unknown') + count(NOTHING)]);

    const marks = rows.map(({ id }) => {
      const key = id as keyof typeof COMPONENT_LABELS;
      return `${id} ${relationTo(first!.model.components[key], second!.model.components[key])}`;
    });
    expect([name, ...marks]).toEqual([
      name,
      ...rows.map(({ id, one, other }) => `${id} ${relationOf(one, other)}`),
    ]);
  }
}, 120_000);

test('what is taken away of a comparison is what the loop finds', () => {
  const { date } = dataset.release;
  const source = { address: 'https://ajar.example/compare', release: date, license: 'CC-BY-4.0' };
  for (const pair of pairs) {
    const { name, rows } = judged(pair);
    const both = pair.map((at) => records.get(at)!);
    const shown = componentRows(both);

    const { rows: facts } = JSON.parse(asJson(both, shown, source)) as { rows: Fact[] };
    const read = facts.map(({ id, agreement, values }) => ({
      id,
      agreement,
      values: values.map(({ value, license, licenseSource, basis }) => ({
        value,
        license,
        licenseSource,
        basis,
      })),
    }));
    expect([name, ...read]).toEqual([
      name,
      ...rows.map(({ id, kind, one, other }) => ({
        id,
        agreement: kind === 'status' || kind === 'license' ? 'differs' : kind,
        values: [one, other].map(({ status, license, licenseSource = null, basis }) => ({
          value: status,
          license,
          licenseSource,
          basis,
        })),
      })),
    ]);

    const cells = cellsOf(asCsv(both, shown, source)).map((line) => line.slice(1));
    const licenses = cells.filter(([label]) => label?.endsWith(': license'));
    expect([name, ...licenses]).toEqual([
      name,
      ...rows.map(({ id, one, other }) => [
        `${COMPONENT_LABELS[id as keyof typeof COMPONENT_LABELS]}: license`,
        ...[one, other].map(({ license }) => license ?? 'none recorded'),
      ]),
    ]);
  }
}, 120_000);

test('a file of only differences has the rows that differ, and no other', () => {
  // Definitions are judged anew for each pair, so some of them stand for all.
  for (const pair of pairs.filter((_, at) => at % 200 === 0)) {
    const { name, rows } = judged(pair);
    const both = pair.map((at) => records.get(at)!);
    const shown = comparisonRows(both, { onlyDifferences: true, weigh: null });
    expect([name, ...shown.filter(({ part }) => part === 'Components').map(({ key }) => key)]).toEqual([
      name,
      ...rows.filter(({ kind }) => kind === 'status' || kind === 'license').map(({ id }) => id),
    ]);
  }
}, 120_000);

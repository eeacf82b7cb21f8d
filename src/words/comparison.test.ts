import { expect, test } from 'vitest';
import { comparisonOf, type CompareView } from '#core/link/view.ts';
import { LICENSES } from '#core/fixtures/license.ts';
import { aModel } from '#core/fixtures/model.ts';
import type { Model } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { changeWords, hiddenWords, summaryLine, summaryOf } from './comparison.ts';
import { doubtSentence, termRows } from './terms.ts';

const record = (model: Model, bases: Model[] = []): ModelRecord => ({
  model,
  bases,
  licenses: [...LICENSES],
  producerName: 'A producer',
  factsOf: '2026-11-27',
  indexes: null,
});
const rowsOf = (given: ModelRecord) => {
  const library = libraryOfRecord(given);
  const rows = termRows(termsOf(given.model, library), library.licenses);
  return Object.fromEntries(rows.map(({ key, mark, words }) => [key, `${mark}: ${words}`]));
};

const open = record(
  aModel({ name: 'Open', components: { trainingData: 'released', finalWeights: ['released', 'MIT'] } }),
);
const community = record(
  aModel({
    name: 'Community',
    components: { trainingData: 'withheld', finalWeights: ['released', 'a-community-license'] },
  }),
);
const closed = record(aModel({ name: 'Closed', components: { finalWeights: 'withheld' } }));
const built = record(
  aModel({
    name: 'Built',
    producer: 'another',
    basedOn: { model: 'base' },
    components: { finalWeights: ['released', 'MIT'] },
  }),
  [
    aModel({
      id: 'base',
      name: 'Base',
      components: { finalWeights: ['released', 'a-community-license'] },
    }),
  ],
);

test('a comparison says what differs, in the license apart, and what we do not know', () => {
  expect(summaryOf([open, community])).toMatchInlineSnapshot(
    `"They differ on 1 of 17 components and only in the license on 1 more; 15 cannot be told. Training data: released by Open; none seen for Community. Open’s weights may be used for any purpose (MIT). Community’s weights come with limits on use (A Community). Above 700 million monthly active users, a separate license is needed."`,
  );
  expect(summaryOf([open, closed])).toMatchInlineSnapshot(
    `"They differ on 1 of 17 components; 16 cannot be told. Training data: released by Open; unknown for Closed. Open’s weights may be used for any purpose (MIT)."`,
  );
  expect(summaryOf([built])).toMatchInlineSnapshot(
    `"Training data: unknown for Built. Built’s weights are under MIT, but built on Base, which is under A Community: what one may do with them is in doubt."`,
  );
});

test('a restriction is named with its number and never looks open', () => {
  expect(rowsOf(community)).toMatchInlineSnapshot(`
    {
      "commercial": "partly: with conditions",
      "duties": "not-applicable: give credit; bind whoever gets it to the limits on use",
      "modify": "open: in full",
      "reservations": "open: neither end nor change it at will",
      "share": "partly: with conditions",
      "study": "open: in full",
      "threshold": "partly: above 700 million monthly active users, a separate license is needed",
      "train-others": "partly: with conditions",
      "use": "partly: with conditions",
      "use-limits": "partly: some uses are excluded",
    }
  `);
  expect(rowsOf(open)).toMatchObject({
    threshold: 'open: none',
    'use-limits': 'open: none',
    commercial: 'open: yes',
  });
});

test('terms do not apply where nothing is licensed', () => {
  expect(new Set(Object.values(rowsOf(closed)))).toEqual(new Set(['not-applicable: does not apply']));
});

test('what a base forbids is in doubt, and the base is named', () => {
  expect(rowsOf(built)).toMatchObject({ commercial: 'unknown: in doubt', threshold: 'unknown: in doubt' });
  expect(
    doubtSentence(termsOf(built.model, libraryOfRecord(built)), libraryOfRecord(built).licenses),
  ).toMatchInlineSnapshot(
    `"Built on Base (A Community), by another producer, whose terms allow less. Whether MIT holds is in doubt."`,
  );
  expect(doubtSentence(termsOf(open.model, libraryOfRecord(open)), libraryOfRecord(open).licenses)).toBe('');
});

test('every hidden row is counted once, by its reason', () => {
  expect(hiddenWords(['status', 'license'])).toBe('');
  expect(hiddenWords(['same', 'status', 'unknown', 'unknown'])).toBe(
    '3 rows hidden: 1 the same for all and 2 that cannot be told.',
  );
  expect(hiddenWords(['same'])).toBe('1 row hidden: 1 the same for all.');
});

test('the training data of the last group is counted where the names would fill the line', () => {
  const named = (name: string, trainingData: 'released' | 'unknown') =>
    record(aModel({ id: name, name, components: { trainingData } }));
  const records = [named('A', 'released'), ...['B', 'C', 'D'].map((name) => named(name, 'unknown'))];
  expect(summaryLine(records)).toMatch(/Training data: released by A; unknown for the other 3\.$/);
  expect(summaryLine(records.slice(1))).toMatch(/Training data: unknown for B, C and D\.$/);
});

test('a comparison says what became of it, all of it in one go', () => {
  const both = comparisonOf(['a', 'b']);
  const said = (after: CompareView, before: CompareView) =>
    changeWords(before, after, (id) => `Model ${id.toUpperCase()}`);
  expect(said(comparisonOf(['b', 'a']), both)).toBe('In this order: Model B and Model A.');
  expect(said(comparisonOf(['a']), { ...both, reference: 'b' })).toBe(
    'Model B removed. 1 model side by side. No baseline.',
  );
  expect(said(comparisonOf(['a', 'c']), both)).toBe('Model C added. Model B removed. 2 models side by side.');
  expect(said({ ...both, reference: 'b' }, both)).toBe('Model B is the baseline.');
  expect(said({ ...both, onlyDifferences: true, axes: 'eight' }, both)).toBe(
    'Only what differs is shown. Eight axes.',
  );
  expect(said({ ...both, chart: 'dots' }, both)).toBe('Dots on one scale.');
  expect(said(both, both)).toBe('');
});

test('data that is only described is told from data of which none was seen', () => {
  const described = record(aModel({ name: 'Told', components: { trainingData: ['described', null] } }));
  const nothing = record(aModel({ name: 'Silent', components: { trainingData: ['withheld', null] } }));
  expect(summaryLine([described, nothing])).toMatch(
    /Training data: described only, by Told( \(unchecked\))?; none (seen|found).* for Silent/,
  );
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAnswers, type Party, type Statement } from './answers.ts';
import { MODEL_INDEX_IDS } from '../indexes/records.ts';
import { agreementsOf, tallyOf } from '../indexes/tally.ts';
import { BASES, STATUSES } from '../model/vocabulary.ts';

const ours = { status: 'released', license: 'MIT', basis: 'producer' } as const;

function says(
  index: Statement['index'],
  status: Statement['says']['status'],
  relation: Statement['relation'] = 'same',
): Statement {
  return { index, record: `${index} ${status}`, relation, says: { status, license: null, levels: [] } };
}

describe('comparisons', () => {
  test('name the two parties, those that agree too', () => {
    const found = compareAnswers('trainingCode', ours, [says('mot', 'listed'), says('osai', 'withheld')]);
    expect(found).toEqual([
      { between: ['ours', 'mot'], kind: null, relation: 'same' },
      { between: ['ours', 'osai'], kind: 'contradiction', relation: 'same' },
      { between: ['mot', 'osai'], kind: 'contradiction', relation: 'same' },
    ]);
  });

  test('take the strongest difference of several records, and prefer one about the same release', () => {
    const sibling = says('osai', 'withheld', 'sibling');
    expect(compareAnswers('trainingCode', ours, [says('osai', 'partial'), sibling])).toEqual([
      { between: ['ours', 'osai'], kind: 'contradiction', relation: 'sibling' },
    ]);
    expect(compareAnswers('trainingCode', ours, [sibling, says('osai', 'withheld')])).toEqual([
      { between: ['ours', 'osai'], kind: 'contradiction', relation: 'same' },
    ]);
  });

  test('never hold an index against itself', () => {
    expect(compareAnswers('trainingCode', null, [says('mot', 'listed'), says('mot', 'withheld')])).toEqual(
      [],
    );
  });

  test('leave out silence, unless the other says that all of it is there', () => {
    const silent = [says('mot', 'not-listed')];
    expect(compareAnswers('trainingCode', ours, silent)).toEqual([
      { between: ['ours', 'mot'], kind: 'omission', relation: 'same' },
    ]);
    expect(compareAnswers('trainingCode', { ...ours, status: 'withheld' }, silent)).toEqual([]);
    expect(compareAnswers('trainingCode', { ...ours, basis: 'unchecked' }, silent)).toEqual([]);
  });
});

const statement = fc.record({
  index: fc.constantFrom(...MODEL_INDEX_IDS),
  record: fc.string(),
  relation: fc.constantFrom('same' as const, 'sibling' as const),
  says: fc.record({
    status: fc.constantFrom('released', 'partial', 'withheld', 'listed', 'not-listed'),
    license: fc.constantFrom(null, 'MIT', 'Apache-2.0'),
    levels: fc.constant([]),
  }),
});
const claim = fc.record({
  status: fc.constantFrom(...STATUSES),
  license: fc.constantFrom(null, 'MIT', 'Apache-2.0'),
  basis: fc.constantFrom(...BASES),
});

test('each pair of parties is compared once, and unknown with nobody', () => {
  fc.assert(
    fc.property(claim, fc.array(statement, { maxLength: 6 }), (own, unordered) => {
      const theirs = MODEL_INDEX_IDS.flatMap((id) => unordered.filter(({ index }) => index === id));
      const found = compareAnswers('trainingCode', own, theirs);
      const pairs = found.map(({ between }) => [...between].toSorted().join(' '));
      expect(new Set(pairs).size).toBe(pairs.length);
      const voices = new Set<Party>(theirs.map(({ index }) => index));
      if (own.status !== 'unknown' && own.status !== 'not-applicable') voices.add('ours');
      const parties = found.flatMap(({ between }) => between);
      expect(parties.filter((party) => !voices.has(party))).toEqual([]);
    }),
  );
});

test('a tally counts who was compared and who differs', () => {
  const compare = (id: string, status: Statement['says']['status']) => {
    const comparisons = compareAnswers('trainingCode', ours, [says('osai', status)]);
    const answers = { component: 'trainingCode' as const, comparisons };
    const differ = comparisons.some(({ kind }) => kind !== null);
    return { id, disagreements: differ ? [answers] : [], agreements: agreementsOf([answers]) };
  };
  expect(tallyOf([compare('a', 'released'), compare('b', 'withheld'), compare('c', 'partial')])).toEqual([
    { component: 'trainingCode', between: ['ours', 'osai'], compared: 3, differing: ['b', 'c'] },
  ]);
  expect(tallyOf([])).toEqual([]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Statement } from '#core/comparison/answers.ts';
import { LEVELS, OPENING_UP_DIMENSIONS, OSAI_DIMENSIONS } from '#data/read/index-schema.ts';
import { DIMENSION_LABELS, LEVEL_MARKS } from './index-labels.ts';
import {
  count,
  differenceWords,
  groupAlike,
  levelsSentence,
  overallDetail,
  overallWords,
  partiesWords,
  readStatement,
  relationWords,
  statementMark,
} from './indexes.ts';

function says(
  record: string,
  relation: Statement['relation'],
  license: string | null = null,
  status: Statement['says']['status'] = 'listed',
): Statement {
  return { index: 'mot', record, relation, says: { status, license, levels: [] } };
}

describe('what an index says of a component', () => {
  test('is never shown as closed where the index is silent', () => {
    expect(statementMark('mot', 'not-listed')).toEqual(['unknown', 'not listed']);
  });

  test('is closed only by its own word', () => {
    expect(statementMark('osai', 'withheld')).toEqual(['closed', 'closed']);
    expect(statementMark('mot', 'withheld')[0]).toBe('closed');
    expect(statementMark('osai', 'partial')).toEqual(['partly', 'partial']);
  });

  test('names the levels behind it where there are several', () => {
    const levels = [
      { dimension: 'datasources_basemodel', level: 'open' },
      { dimension: 'datasources_endmodel', level: 'closed' },
    ] as const;
    expect(levelsSentence('osai', { levels })).toBe('base data open, end data closed');
    expect(levelsSentence('osai', { levels: levels.slice(1) })).toBe('');
  });
});

test('every dimension and level of the graded indexes has its words', () => {
  expect(Object.keys(DIMENSION_LABELS.osai)).toEqual([...OSAI_DIMENSIONS]);
  expect(Object.keys(DIMENSION_LABELS['opening-up-chatgpt'])).toEqual([...OPENING_UP_DIMENSIONS]);
  expect(Object.keys(LEVEL_MARKS)).toEqual([...LEVELS]);
});

test('what a record comes to is in the index’s own measure', () => {
  const noClass = { index: 'mot', class: null, progress: [66.7, 0, 0] } as const;
  expect(overallWords(noClass)).toBe('no class');
  expect(overallDetail(noClass)).toBe('67 % of the way to Class III');
  expect(overallWords({ ...noClass, class: 1 })).toBe('Class I');
  expect(overallDetail({ ...noClass, class: 1 })).toBe('');
  expect(overallWords({ index: 'osai', score: 0.7083 })).toBe('71 %');
  expect(overallWords({ index: 'opening-up-chatgpt', score: 9.5 })).toBe('9.5 of 14');
});

test('a difference names both parties, its kind, and that only a sibling differs', () => {
  const between = ['ours', 'osai'] as const;
  expect(partiesWords({ between })).toBe('Ajar ≠ European index');
  expect(differenceWords({ between, kind: 'contradiction', relation: 'same' })).toBe('contradiction');
  expect(differenceWords({ between, kind: 'license', relation: 'sibling' })).toBe(
    'different license, by a sibling’s record',
  );
  expect(differenceWords({ between, kind: null, relation: 'same' })).toBe('');
});

describe('records that say the same', () => {
  test('stand together; a sibling joins whatever its license', () => {
    const groups = groupAlike(
      [says('b', 'sibling', 'MIT'), says('a', 'same', 'Apache-2.0'), says('c', 'same', 'MIT')],
      readStatement,
    );
    expect(groups.map(({ same, siblings }) => ({ same, siblings }))).toEqual([
      { same: ['a'], siblings: ['b'] },
      { same: ['c'], siblings: [] },
    ]);
  });

  test('each record is in one group, and none says another thing than its first', () => {
    const statement = fc
      .tuple(
        fc.string(),
        fc.constantFrom('same' as const, 'sibling' as const),
        fc.constantFrom(null, 'MIT'),
        fc.constantFrom('listed' as const, 'withheld' as const),
      )
      .map((parts) => says(...parts));
    fc.assert(
      fc.property(fc.array(statement), (statements) => {
        const groups = groupAlike(statements, readStatement);
        const records = groups.flatMap(({ same, siblings }) => [...same, ...siblings]);
        expect(records.toSorted()).toEqual(statements.map(({ record }) => record).toSorted());
        const known = new Set(statements.map(({ record, says: { status } }) => `${status} ${record}`));
        const strays = groups.flatMap(({ first, same, siblings }) =>
          [...same, ...siblings].filter((record) => !known.has(`${first.says.status} ${record}`)),
        );
        expect(strays).toEqual([]);
      }),
    );
  });

  test.each([
    [['a'], [], 'same release'],
    [['a', 'b'], [], '2 records of the same release'],
    [['a'], ['b'], 'same release and a sibling'],
    [['a'], ['b', 'c'], 'same release and 2 siblings'],
    [[], ['b'], 'sibling'],
    [[], ['b', 'c', 'd'], '3 siblings'],
  ])('%j and siblings %j read: %s', (same, siblings, words) => {
    expect(relationWords({ same, siblings })).toBe(words);
  });
});

test('one is singular', () => {
  expect([0, 1, 2].map((number) => count(number, 'component'))).toEqual([
    '0 components',
    '1 component',
    '2 components',
  ]);
});

import { describe, expect, test } from 'vitest';
import { indexesOf, recordsOf } from './overall.ts';
import { someIndexes } from '../fixtures/indexes.ts';
import { aModel } from '../fixtures/model.ts';

const none = { mot: [], osai: [], 'opening-up-chatgpt': [], fmti: [] };
const indexes = someIndexes({ mot: { base: {}, tuned: {} }, osai: { pair: {} }, openingUp: { pair: {} } });

describe('the records of a model', () => {
  test('come in the order of the indexes, those of the same release first', () => {
    const model = aModel({
      indexes: {
        ...none,
        mot: [
          { record: 'tuned', relation: 'sibling' },
          { record: 'base', relation: 'same' },
        ],
        osai: [{ record: 'pair', relation: 'same' }],
      },
    });
    expect(recordsOf(model, indexes).map(({ record, overall }) => `${overall.index}:${record}`)).toEqual([
      'mot:base',
      'mot:tuned',
      'osai:pair',
    ]);
  });

  test('carry the index’s own measure', () => {
    const rated = someIndexes({ mot: { r: {} }, openingUp: { r: {} } });
    rated.mot.records.r!.class = 2;
    rated['opening-up-chatgpt'].records.r!.score = 9.5;
    const same = [{ record: 'r', relation: 'same' as const }];
    const model = aModel({ indexes: { ...none, mot: same, 'opening-up-chatgpt': same } });
    expect(recordsOf(model, rated).map(({ overall }) => overall)).toEqual([
      { index: 'mot', class: 2, progress: [0, 0, 0] },
      { index: 'opening-up-chatgpt', score: 9.5 },
    ]);
  });

  test('leave out those that are not there', () => {
    const model = aModel({ indexes: { ...none, mot: [{ record: 'gone', relation: 'same' }] } });
    expect(recordsOf(model, indexes)).toEqual([]);
  });
});

describe('the indexes of a model', () => {
  test('hold its records and no others', () => {
    const model = aModel({ indexes: { ...none, mot: [{ record: 'tuned', relation: 'sibling' }] } });
    const own = indexesOf(model, indexes)!;
    expect(Object.keys(own.mot.records)).toEqual(['tuned']);
    expect(own.osai.records).toEqual({});
    expect(own.mot.attribution).toBe(indexes.mot.attribution);
    expect(recordsOf(model, own)).toEqual(recordsOf(model, indexes));
  });

  test('are none for a model that no index knows', () => {
    expect(indexesOf(aModel({ indexes: none }), indexes)).toBeNull();
  });
});

import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { answersByComponent } from '#core/indexes/disagreements.ts';
import { tallyOf } from '#core/indexes/tally.ts';
import { INDEX_IDS } from '#core/model/vocabulary.ts';
import { readDataset } from '../read/dataset.ts';
import { readIndexesOrThrow } from '../read/index-files.ts';
import { indexesFile } from './indexes-file.ts';

const folder = path.resolve(import.meta.dirname, '..');
const dataset = readDataset(folder);
const indexes = readIndexesOrThrow(folder);
const file = indexesFile(dataset, {}, indexes);

describe('the file of the other indexes', () => {
  test('holds every model that an index rates, most disagreements first', () => {
    const rated = dataset.models.filter(({ indexes: refs }) =>
      [refs.mot, refs.osai, refs['opening-up-chatgpt']].some((references) => references.length > 0),
    );
    expect(file.models.map(({ id }) => id).toSorted()).toEqual(rated.map(({ id }) => id).toSorted());
    const counts = file.models.map(({ disagreements }) => disagreements.length);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts[0]).toBeGreaterThan(0);
  });

  test('counts in its sums every two answers on every model, and on which models they differ', () => {
    const tallies = tallyOf(file.models);
    const sums = new Map<string, { compared: number; differing: string[] }>();
    for (const model of dataset.models) {
      for (const { component, comparisons } of answersByComponent(model, indexes)) {
        for (const { between, kind } of comparisons) {
          const key = [component, ...between].join(' ');
          const sum = sums.get(key) ?? { compared: 0, differing: [] };
          sum.compared += 1;
          if (kind !== null) sum.differing.push(model.id);
          sums.set(key, sum);
        }
      }
    }
    expect(tallies).toHaveLength(sums.size);
    for (const { component, between, compared, differing } of tallies) {
      const sum = sums.get([component, ...between].join(' '));
      expect({ compared, differing: differing.toSorted() }).toEqual({
        compared: sum?.compared,
        differing: sum?.differing.toSorted(),
      });
    }
    expect(tallies.some(({ differing }) => differing.length > 0)).toBe(true);
  });

  test('says whose work it is, and how much of it', () => {
    for (const id of INDEX_IDS) {
      expect(file.editions[id].records).toBe(Object.keys(indexes[id].records).length);
      expect(file.editions[id].attribution).not.toBe('');
      expect(file.editions[id]).not.toHaveProperty('id');
    }
  });

  test('keeps what is said of companies out of the models', () => {
    expect(JSON.stringify(file.models)).not.toContain('fmti');
    expect(file.companies.map(({ record }) => record)).toEqual(Object.keys(indexes.fmti.records));
    const named = file.companies.flatMap(({ models }) => models.map(({ id }) => id));
    const referring = dataset.models.filter((model) => model.indexes.fmti.length > 0).map(({ id }) => id);
    expect(named.toSorted()).toEqual(referring.toSorted());
  });
});

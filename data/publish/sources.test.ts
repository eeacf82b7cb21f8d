import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aModel } from '#core/fixtures/model.ts';
import { readDataset } from '../read/dataset.ts';
import { readSources, sourceProblems, usedSources } from './sources.ts';

const folder = path.resolve(import.meta.dirname, '..');
const sources = readSources(folder);
const { models } = readDataset(folder);
const estimated = (url: string, shows = 'an estimate') => ({
  ...aModel({ id: 'estimated' }),
  trainingFlop: { value: 1e24, evidence: [{ url, shows }] },
});

describe('whose work is in the data', () => {
  test('is credited, all of it', () => {
    expect(sourceProblems(sources, models)).toEqual([]);
  });

  test('is named in data/README.md as well', () => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    expect(sources.filter(({ name }) => !readme.includes(name))).toEqual([]);
  });

  test('a figure of somebody who is not credited fails', () => {
    expect(sourceProblems(sources, [estimated('https://www.example.org/estimates')])).toEqual([
      'data/sources.json: add whose work "example.org" is, with its license and the credit it asks for',
    ]);
  });

  test('a figure that we reckoned from a page is our own work', () => {
    const own = estimated('https://www.example.org/tokens', '2 trillion tokens; our estimate is 6 x them');
    expect(sourceProblems(sources, [own])).toEqual([]);
  });

  test('only what the records use is listed', () => {
    expect(usedSources(sources, []).map(({ name }) => name)).toEqual([]);
    expect(usedSources(sources, [estimated('https://epoch.ai/data')]).map(({ name }) => name)).toEqual([
      'Epoch AI',
    ]);
    expect(usedSources(sources, models).map(({ name }) => name)).toContain('Epoch AI');
  });
});

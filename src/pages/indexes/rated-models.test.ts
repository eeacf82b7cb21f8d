import { describe, expect, test } from 'vitest';
import type { RatedModel } from '#data/publish/indexes-file.ts';
import type { Comparison, DisagreementKind } from '#core/comparison/answers.ts';
import type { Disagreement } from '#core/indexes/disagreements.ts';
import { chooseCompanies, chooseModels, countDisagreements } from './rated-models.ts';

function differs(between: Comparison['between'], kind: DisagreementKind = 'contradiction'): Disagreement {
  const isOurs = between[0] === 'ours';
  return {
    component: 'trainingCode',
    ours: { status: 'released', license: null, basis: 'producer' },
    theirs: [],
    comparisons: [
      { between, kind, relation: 'same' },
      { between: ['ours', 'opening-up-chatgpt'], kind: null, relation: 'same' },
    ],
    withUs: isOurs ? kind : null,
    amongThem: isOurs ? null : kind,
  };
}

function rated(id: string, rest: Partial<RatedModel> = {}): RatedModel {
  const overall = { index: 'osai', score: 0.5 } as const;
  return {
    id,
    name: id,
    producer: 'A Lab',
    tier: 'curated',
    motAnswer: 'unknown',
    records: [{ record: `${id}-record`, relation: 'same', overall }],
    disagreements: [],
    agreements: [],
    ...rest,
  };
}

const models = [
  rated('first-7b', { name: 'First 7B', disagreements: [differs(['ours', 'osai'])] }),
  rated('second', { producer: 'Éclair', disagreements: [differs(['mot', 'osai'], 'license')] }),
  rated('third', {
    records: [
      { record: 'T', relation: 'sibling', overall: { index: 'mot', class: null, progress: [0, 0, 0] } },
    ],
  }),
];
const all = { query: '', index: null, onlyDisagreements: false };
const ids = (choice: Partial<Parameters<typeof chooseModels>[1]>) =>
  chooseModels(models, { ...all, ...choice }).map(({ id }) => id);

describe('the models a view lets through', () => {
  test('are all without a choice', () => {
    expect(chooseModels(models, all)).toEqual(models);
  });

  test('are searched by name, id, producer and record, without regard to case, accents and spaces', () => {
    expect(ids({ query: 'FIRST7b' })).toEqual(['first-7b']);
    expect(ids({ query: 'eclair' })).toEqual(['second']);
    expect(ids({ query: 'second-record' })).toEqual(['second']);
    expect(ids({ query: 'lab third' })).toEqual(['third']);
    expect(ids({ query: 'nothing of it' })).toEqual([]);
  });

  test('of an index are those it has a record of, with its own differences', () => {
    expect(ids({ index: 'osai' })).toEqual(['first-7b', 'second']);
    expect(ids({ index: 'mot' })).toEqual(['third']);
    const both = models.map((model) => ({ ...model, records: [...model.records, ...models[2]!.records] }));
    const counts = chooseModels(both, { ...all, index: 'mot' }).map(
      ({ disagreements }) => disagreements.length,
    );
    expect(counts).toEqual([0, 1, 0]);
  });

  test('a comparison without a difference is no difference', () => {
    const records = [
      { ...models[0]!.records[0]!, overall: { index: 'opening-up-chatgpt', score: 1 } as const },
    ];
    const [found] = chooseModels([{ ...models[0]!, records }], { ...all, index: 'opening-up-chatgpt' });
    expect(found?.disagreements).toEqual([]);
  });

  test('may be those with differences only', () => {
    expect(ids({ onlyDisagreements: true })).toEqual(['first-7b', 'second']);
  });

  test('are none of an index of companies', () => {
    expect(ids({ index: 'fmti' })).toEqual([]);
  });
});

test('companies are searched by those who chose their index', () => {
  const company = (name: string, flagship: string) => ({
    name,
    record: name,
    editions: {},
    models: [{ id: flagship, name: flagship }],
  });
  const companies = [company('Some Lab', 'First 7B'), company('Other Lab', 'Second')];
  const names = (choice: Partial<Parameters<typeof chooseCompanies>[1]>) =>
    chooseCompanies(companies, { ...all, ...choice }).map(({ name }) => name);
  expect(names({ index: 'fmti', query: 'other' })).toEqual(['Other Lab']);
  expect(names({ index: 'fmti', query: 'first7b' })).toEqual(['Some Lab']);
  expect(names({ query: 'other' })).toEqual(['Some Lab', 'Other Lab']);
});

test('a component counts once, by its strongest difference', () => {
  const both: Disagreement = { ...differs(['ours', 'osai'], 'omission'), amongThem: 'extent' };
  const counts = countDisagreements([...models, rated('fourth', { disagreements: [both] })]);
  expect(counts.models).toBe(3);
  expect(counts.components).toBe(3);
  expect(Object.fromEntries(counts.kinds.map(({ kind, count }) => [kind, count]))).toEqual({
    contradiction: 1,
    license: 1,
    extent: 1,
    omission: 0,
  });
});

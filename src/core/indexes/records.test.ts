import { describe, expect, test } from 'vitest';
import { findRecord, recordPage, statementsOf } from './records.ts';
import { listed, someIndexes } from '../fixtures/indexes.ts';

describe('the Model Openness Tool', () => {
  const indexes = someIndexes({
    mot: {
      full: {
        trainingCode: listed('MIT'),
        researchPaper: listed(),
        finalWeights: { ...listed(), says: 'undisclosed' },
      },
      reported: { technicalReport: listed('CC-BY-4.0'), researchPaper: listed('MIT') },
    },
  });
  const says = statementsOf(indexes, 'mot', 'full', 'base');

  test('lists or does not list, and names a license where it knows one', () => {
    expect(says.trainingCode).toEqual({ status: 'listed', license: 'MIT', levels: [] });
    expect(says.evaluationCode).toEqual({ status: 'not-listed', license: null, levels: [] });
  });

  test('says in the license field that a component is not there', () => {
    expect(says.finalWeights?.status).toBe('withheld');
  });

  test('lets a paper stand in for the report, and never the other way round', () => {
    expect(says.technicalReport?.status).toBe('listed');
    expect(statementsOf(indexes, 'mot', 'reported', 'base').technicalReport?.license).toBe('CC-BY-4.0');
  });
});

describe('the European index', () => {
  const levels = {
    datasources_basemodel: 'open',
    datasources_endmodel: 'closed',
    weights_basemodel: 'closed',
    weights_endmodel: 'open',
    preprint: 'closed',
    paper: 'partial',
    licenseId: 'MIT',
  } as const;
  const indexes = someIndexes({ osai: { pair: levels, single: { ...levels, end: null } } });

  test('rates a pair: the end model stands on the data of both', () => {
    const says = statementsOf(indexes, 'osai', 'pair', 'instruct');
    expect(says.trainingData?.status).toBe('partial');
    expect(says.trainingData?.levels.map(({ level }) => level)).toEqual(['open', 'closed']);
    expect(says.finalWeights).toMatchObject({ status: 'released', license: 'MIT' });
  });

  test('the license it names is that of the end model', () => {
    const says = statementsOf(indexes, 'osai', 'pair', 'base');
    expect(says.trainingData?.status).toBe('released');
    expect(says.finalWeights).toMatchObject({ status: 'withheld', license: null });
  });

  test('a record without an end model speaks of the base', () => {
    expect(statementsOf(indexes, 'osai', 'single', 'instruct').finalWeights?.status).toBe('withheld');
  });

  test('takes the better of preprint and paper, and does not deny a paper that was not peer-reviewed', () => {
    expect(statementsOf(indexes, 'osai', 'pair', 'instruct')).toMatchObject({
      technicalReport: { status: 'partial' },
      researchPaper: { status: 'partial' },
    });
    const closed = statementsOf(someIndexes({ osai: { none: {} } }), 'osai', 'none', 'instruct');
    expect(closed.technicalReport?.status).toBe('withheld');
    expect(closed.researchPaper).toBeUndefined();
  });

  test('does not speak of components it does not rate', () => {
    const says = statementsOf(indexes, 'osai', 'pair', 'instruct');
    expect(says).not.toHaveProperty('inferenceCode');
    expect(says).not.toHaveProperty('modelArchitecture');
    expect(says).not.toHaveProperty('preprocessingCode');
  });
});

test('Opening up ChatGPT has weights if either of its two weights dimensions has', () => {
  const indexes = someIndexes({ openingUp: { one: { llmweights: 'open' } } });
  expect(statementsOf(indexes, 'opening-up-chatgpt', 'one', 'instruct').finalWeights?.status).toBe(
    'released',
  );
  expect(statementsOf(indexes, 'opening-up-chatgpt', 'one', 'base').finalWeights?.status).toBe('released');
  const tuned = someIndexes({ openingUp: { one: { rlweights: 'open' } } });
  expect(statementsOf(tuned, 'opening-up-chatgpt', 'one', 'base').finalWeights?.status).toBe('withheld');
});

test('a record that is not there says nothing, whatever its name', () => {
  const indexes = someIndexes({});
  for (const name of ['gone', 'constructor', '__proto__']) {
    expect(findRecord(indexes, 'mot', name)).toBeNull();
    expect(statementsOf(indexes, 'osai', name, 'base')).toEqual({});
  }
});

test('the page of a record is an address whatever the record is called', () => {
  expect(recordPage(someIndexes({}), 'osai', 'AMD OLMo')).toBe('https://example.org/osai/AMD%20OLMo');
  expect(URL.canParse(recordPage(someIndexes({}), 'mot', 'RWKV-v4-(Raven)'))).toBe(true);
});

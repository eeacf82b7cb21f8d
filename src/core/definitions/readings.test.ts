import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { anyModel } from '../fixtures/any-model.ts';
import { aClaim } from '../fixtures/model.ts';
import { aContext, LICENSES } from '../fixtures/license.ts';
import type { Model } from '../model/model.ts';
import type { Basis } from '../model/vocabulary.ts';
import {
  DEFINITIONS,
  definitionOf,
  evaluate,
  IDEAL_MODEL,
  judgedOtherwise,
  makeContext,
  NAMED_JUDGEMENTS,
  verdictAt,
  type DefinitionId,
} from './index.ts';

/** Which facts can decide a verdict, and which cannot. */

const context = aContext();
const verdict = (model: Model, id: DefinitionId, tier: string | null = null) =>
  verdictAt(evaluate(model, definitionOf(id), context), tier);

function withDataLicense(model: Model, licenseSource: 'stated' | 'inherited'): Model {
  const pretraining = { ...model.data.pretraining, licenseSource };
  const trainingData = { ...model.components.trainingData, licenseSource };
  return {
    ...model,
    components: { ...model.components, trainingData },
    data: { ...model.data, pretraining },
  };
}

describe('a license that training data inherits from the release', () => {
  test.each([
    ['g7-2026', 'open-source-ai-with-open-data'],
    ['fsf-free-ml', null],
    ['perens-osd', null],
    ['debian-a', null],
    ['dpg-ai', null],
  ] as const)('never decides %s', (id, tier) => {
    expect(verdict(withDataLicense(IDEAL_MODEL, 'stated'), id, tier)).toBe('met');
    expect(verdict(withDataLicense(IDEAL_MODEL, 'inherited'), id, tier)).toBe('unknown');
  });

  test('never makes a verdict better than a stated one would, nor closes what that leaves open', () => {
    const any = anyModel(LICENSES.map(({ id }) => id));
    const rank = { 'not-met': 0, partly: 1, unknown: 1, met: 2, 'not-applicable': 2 };
    fc.assert(
      fc.property(any, (model) => {
        for (const { id } of DEFINITIONS) {
          if (id === 'mof-1-0-mot') continue;
          const [stated, inherited] = (['stated', 'inherited'] as const).map((source) =>
            verdict(withDataLicense(model, source), id),
          );
          if (stated === 'met') continue;
          expect(inherited === 'met', `${id}: ${stated} → ${inherited}`).toBe(false);
          expect(rank[inherited!]).toBeGreaterThanOrEqual(rank['not-met']);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('an estimate of training compute', () => {
  const trained = (value: number): Model => ({
    ...IDEAL_MODEL,
    parameters: { total: 70, active: null },
    trainingFlop: { value, evidence: [] },
  });
  const risk = (value: number) =>
    evaluate(trained(value), definitionOf('eu-ai-act-53-2'), context).findings.find(
      ({ criterion }) => criterion.id === 'no-systemic-risk',
    )?.verdict;

  test.each([
    [8.9e24, 'met'],
    [9.7e24, 'unknown'],
    [1.05e25, 'unknown'],
    [1.2e25, 'not-met'],
  ])('of %d is, against a bound of 10^25, %s', (value, expected) => {
    expect(risk(value)).toBe(expected);
  });
});

describe('weights that are “partial”', () => {
  const partial = (basis: Basis): Model => ({
    ...IDEAL_MODEL,
    components: { ...IDEAL_MODEL.components, finalWeights: aClaim('partial', 'MIT', { basis }) },
  });

  test.each(['owd-0-3', 'ntia-2024', 'osaid-1-0', 'llm360'] as const)(
    'leave %s unknown where only an index says so, and decide it where we read it',
    (id) => {
      expect(verdict(partial('index'), id)).toBe('unknown');
      expect(['partly', 'not-met']).toContain(verdict(partial('producer'), id));
    },
  );
});

describe('several licenses of one thing', () => {
  const { licenses, models } = readDataset('data');
  const all = makeContext({ licenses, models });
  const under = (license: string): Model => ({
    ...IDEAL_MODEL,
    components: {
      ...IDEAL_MODEL.components,
      trainingData: { ...IDEAL_MODEL.components.trainingData, license },
    },
    data: {
      ...IDEAL_MODEL.data,
      pretraining: { ...IDEAL_MODEL.data.pretraining, license },
      postTraining: null,
    },
  });

  test.each([
    ['g7-2026', 'open-source-ai-with-open-data'],
    ['fsf-free-ml', null],
    ['perens-osd', null],
    ['debian-a', null],
    ['dpg-ai', null],
  ] as const)('decide %s only where it is known whether every part is open', (id, tier) => {
    const of = (license: string) => verdictAt(evaluate(under(license), definitionOf(id), all), tier);
    expect(of('various')).toBe('unknown');
    expect(['not-met', 'partly']).toContain(of('various-part-closed'));
    expect(of('various-open')).not.toBe('not-met');
  });
});

test('each definition says on its page which facts can decide it', () => {
  for (const { id, decisions } of DEFINITIONS) {
    if (id === 'mof-1-0-mot') continue;
    const questions = decisions.map(({ question }) => question).join('\n');
    expect([id, questions]).toEqual([id, expect.stringMatching(/another size or tuning/)]);
    expect([id, questions]).toEqual([id, expect.stringMatching(/“partial”/)]);
  }
});

test('one license of the weights gets one answer from every definition of open source', () => {
  const dataset = readDataset('data');
  const all = makeContext(dataset);
  const split = dataset.licenses.flatMap(({ id }) => {
    const finalWeights = aClaim('released', id, { licenseSource: 'stated' });
    const model = { ...IDEAL_MODEL, components: { ...IDEAL_MODEL.components, finalWeights } };
    const of = (definition: DefinitionId) => evaluate(model, definitionOf(definition), all).verdict;
    return of('fsf-free-ml') === 'met' && (of('osaid-1-0') !== 'met' || of('perens-osd') !== 'met')
      ? [id]
      : [];
  });
  expect(split).toEqual([]);
});

describe('what other bodies say', () => {
  const { models } = readDataset('data');
  const byId = new Map(models.map((model) => [model.id, model]));

  test('is said of models we hold a record of', () => {
    const ids = NAMED_JUDGEMENTS.flatMap((each) => each.models);
    expect(ids.filter((id) => !byId.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('is shown where we say otherwise, with what decides, and not where we agree', () => {
    const [judged] = NAMED_JUDGEMENTS;
    const id = judged!.models[0]!;
    const evaluations = (model: Model) => DEFINITIONS.map((each) => evaluate(model, each, context));
    const agreeing = { ...IDEAL_MODEL, id };
    expect(judgedOtherwise(agreeing, evaluations(agreeing), null)).toEqual([]);
    const closed: Model = {
      ...agreeing,
      components: { ...agreeing.components, trainingCode: aClaim('withheld') },
    };
    const [other] = judgedOtherwise(closed, evaluations(closed), null);
    expect(other?.judgement.body).toBe('The Open Source Initiative');
    expect(other?.missing.map((criterion) => criterion.id)).toContain('training-code');
  });
});

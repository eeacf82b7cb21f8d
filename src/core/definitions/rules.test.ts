import { describe, expect, test } from 'vitest';
import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { aContext } from '../fixtures/license.ts';
import { aModel, aStage } from '../fixtures/model.ts';
import type { Model } from '../model/model.ts';
import { DATA_INFORMATION, type DataClass, type DefinitionId, type Status } from '../model/vocabulary.ts';
import { DEFINITIONS, evaluate, IDEAL_MODEL, type Verdict } from './index.ts';
import { euAiAct } from './rules/eu-ai-act-53-2.ts';

/**
 * Each criterion of each definition with the smallest model that meets it, one that does not, and one of which it is
 * unknown: nothing is known of these models but what stands here.
 */

type Facts = Parameters<typeof aModel>[0];
type Case = Partial<Record<Verdict, Facts>>;

const OPEN = 'CC-BY-4.0';
const CLOSED = 'CC-BY-NC-4.0';

const status = (value: Status, ...ids: ComponentId[]): Facts => ({
  components: Object.fromEntries(ids.map((id) => [id, value])),
});
const released = (license: string | null, ...ids: ComponentId[]): Facts => ({
  components: Object.fromEntries(ids.map((id) => [id, ['released', license] as [Status, string | null]])),
});
const weights = (license: string | null, rest: Facts = {}): Facts => ({
  ...released(license, 'finalWeights'),
  ...rest,
});

const data = (
  value: Status,
  license: string | null = null,
  rest: Parameters<typeof aStage>[2] & Partial<Model['data']> = {},
): Facts => {
  const { description = 'unknown', information = null, ...stage } = rest;
  return { data: { pretraining: aStage(value, license, stage), description, information } };
};
type Information = NonNullable<Model['data']['information']>;
const information = (value: Information['scope']['status']): Information => {
  const fact: Information['scope'] = { status: value, basis: 'producer', evidence: [] };
  const pairs = DATA_INFORMATION.map((id) => [id, fact] as const);
  return Object.fromEntries(pairs) as Record<keyof Information, typeof fact>;
};

/** All of the data is described, and neither what is public nor what third parties have is listed. */
const { publicList, obtainableList } = information('withheld');
const withoutLists: Information = { ...information('released'), publicList, obtainableList };

const whole = (...ids: ComponentId[]): Case => ({
  met: status('released', ...ids),
  partly: status('partial', ...ids),
  'not-met': status('withheld', ...ids),
  unknown: status('unknown', ...ids),
});
const wholeAndLicensed = (good: string, bad: string, ...ids: ComponentId[]): Case => ({
  met: released(good, ...ids),
  'not-met': released(bad, ...ids),
  partly: { components: Object.fromEntries(ids.map((id) => [id, ['partial', good] as [Status, string]])) },
  unknown: released(null, ...ids),
});
const onWeights = (bad: string): Case => ({
  met: weights('MIT'),
  'not-met': weights(bad),
  unknown: weights('an-unread-license'),
  'not-applicable': status('withheld', 'finalWeights'),
});
const onData = (bad: string): Case => ({
  met: data('released', OPEN),
  partly: data('partial', OPEN),
  'not-met': data('released', bad),
  unknown: data('released', null),
});

const RUN = ['inferenceCode', 'modelArchitecture'] as const;
const PROCESS = ['preprocessingCode', 'trainingCode', 'supportingLibraries'] as const;
const CODE = ['preprocessingCode', 'trainingCode', 'inferenceCode', 'modelArchitecture'] as const;

const gates: Case = {
  met: weights('MIT', { gating: 'none' }),
  'not-met': weights('MIT', { gating: 'approval' }),
  unknown: weights('MIT', { gating: 'unknown' }),
};

const CASES: Record<Exclude<DefinitionId, 'mof-1-0-paper' | 'mof-1-0-mot'>, Record<string, Case>> = {
  'osaid-1-0': {
    'data-description': {
      met: data('withheld', null, { information: information('released') }),
      partly: data('withheld', null, { description: 'substantial' }),
      'not-met': data('withheld', null, { information: information('withheld') }),
      unknown: data('withheld'),
    },
    'public-data-list': {
      met: data('withheld', null, { classes: ['public'], information: information('released') }),
      partly: data('withheld', null, { classes: ['public'], information: information('partial') }),
      'not-met': data('withheld', null, { classes: ['public'], information: information('withheld') }),
      unknown: data('withheld', null, { classes: ['public'] }),
      'not-applicable': data('withheld', null, {
        classes: ['unshareable'],
        information: withoutLists,
      }),
    },
    'obtainable-data-list': {
      met: data('withheld', null, { classes: ['obtainable'], information: information('released') }),
      partly: data('withheld', null, { classes: ['obtainable'], information: information('partial') }),
      'not-met': data('withheld', null, { classes: ['obtainable'], information: information('withheld') }),
      unknown: data('withheld', null, { information: information('withheld') }),
      'not-applicable': data('withheld', null, { classes: ['public'], information: withoutLists }),
    },
    'open-data-shared': {
      met: data('released', CLOSED, { classes: ['open'] }),
      partly: data('partial', OPEN, { classes: ['open'] }),
      'not-met': data('withheld', null, { classes: ['open'] }),
      unknown: data('withheld'),
      'not-applicable': data('withheld', null, {
        classes: ['public', 'unshareable'],
        description: 'complete',
      }),
    },
    'data-information-terms': {
      met: { ...released(OPEN, 'dataCard'), ...data('withheld') },
      partly: {
        components: {
          dataCard: 'withheld',
          technicalReport: ['released', 'arxiv-nonexclusive-1.0'],
          researchPaper: 'withheld',
        },
        ...data('withheld'),
      },
      unknown: { ...released(null, 'dataCard'), ...data('withheld') },
    },
    'training-code': whole(...PROCESS),
    'run-code': whole(...RUN),
    'code-license': {
      met: released('MIT', ...PROCESS, ...RUN),
      'not-met': released(OPEN, 'trainingCode'),
      unknown: released(null, 'trainingCode'),
      'not-applicable': status('withheld', ...PROCESS, ...RUN),
    },
    parameters: gates,
    'parameter-terms': onWeights(CLOSED),
    freedoms: {
      met: released('MIT', 'finalWeights', ...PROCESS, ...RUN),
      'not-met': weights('a-license-not-for-the-eu'),
      unknown: weights('an-unread-license'),
    },
    'equivalent-system': {
      met: { ...data('released', OPEN), ...status('released', ...PROCESS) },
      unknown: {},
    },
  },
  'g7-2026': {
    weights: whole('finalWeights'),
    'deployment-code': whole(...RUN),
    'open-license': {
      met: released('MIT', 'finalWeights', ...RUN),
      'not-met': released(CLOSED, 'finalWeights'),
      unknown: released('a-disputed-license', 'finalWeights'),
      'not-applicable': status('withheld', 'finalWeights', ...RUN),
    },
    'training-code': wholeAndLicensed('MIT', OPEN, 'trainingCode', 'preprocessingCode'),
    'data-or-information': {
      met: data('withheld', null, { classes: ['unshareable'], description: 'complete' }),
      partly: data('withheld', null, { classes: ['unshareable'], description: 'partial' }),
      'not-met': data('withheld', null, { classes: ['public'], description: 'complete' }),
      unknown: data('withheld', null, { description: 'complete' }),
    },
    'full-data': onData(CLOSED),
  },
  'owd-0-3': {
    'free-redistribution': onWeights('a-community-license'),
    'weights-included': { ...gates, partly: weights('MIT', { gating: 'click-through' }) },
    'actual-form': {
      met: weights(null),
      'not-met': status('partial', 'finalWeights'),
      unknown: {},
      'not-applicable': status('withheld', 'finalWeights'),
    },
    'derived-works': onWeights(CLOSED),
    'no-discrimination': onWeights('a-license-not-for-the-eu'),
    'no-field-limits': onWeights('a-rail-license'),
    'rights-travel': { ...gates, 'not-met': weights('a-registered-license', { gating: 'none' }) },
    'no-ties': { met: weights('MIT'), unknown: weights(CLOSED) },
  },
  'meeker-open-weights': {
    weights: whole('finalWeights'),
    'training-information': {
      met: {
        ...status('described', 'modelArchitecture', 'technicalReport'),
        ...data('withheld', null, { description: 'substantial' }),
      },
      partly: {
        ...status('described', 'modelArchitecture', 'technicalReport'),
        ...data('withheld', null, { description: 'minimal' }),
      },
      'not-met': data('withheld', null, { description: 'none' }),
      unknown: {},
    },
    license: onWeights('a-rail-license'),
    'training-software': {
      met: released('MIT', 'trainingCode'),
      'not-met': status('withheld', 'trainingCode'),
      unknown: {},
    },
  },
  'eu-ai-act-53-2': {
    'general-purpose': {
      met: { trainingFlop: { value: 2e23, evidence: [] } },
      unknown: {},
      'not-applicable': { trainingFlop: { value: 2e22, evidence: [] } },
    },
    'no-systemic-risk': {
      met: { parameters: { total: 7, active: null } },
      'not-met': { trainingFlop: { value: 2e25, evidence: [] } },
      unknown: { parameters: { total: 700, active: null } },
    },
    access: {
      met: weights('MIT', { gating: 'click-through' }),
      'not-met': weights('a-license-not-for-the-eu', { gating: 'none' }),
      unknown: weights('MIT', { gating: 'approval' }),
    },
    use: { ...onWeights('a-community-license'), partly: weights('a-rail-license') },
    modification: onWeights(CLOSED),
    distribution: onWeights(CLOSED),
    'no-monetization': {
      met: weights('MIT', { gating: 'none' }),
      'not-met': weights('a-community-license', { gating: 'none' }),
      unknown: weights('MIT', { gating: 'click-through' }),
    },
    'parameters-public': whole('finalWeights'),
    'architecture-public': {
      ...whole('modelArchitecture', 'technicalReport'),
      met: status('described', 'technicalReport'),
    },
    'usage-public': whole('modelCard'),
    'remaining-duties': { 'not-applicable': {} },
  },
  'fsf-free-ml': {
    software: wholeAndLicensed('MIT', CLOSED, 'trainingCode', 'supportingLibraries', ...RUN),
    'training-data': onData(CLOSED),
    'processing-scripts': wholeAndLicensed('MIT', CLOSED, 'preprocessingCode'),
    parameters: wholeAndLicensed('MIT', 'a-rail-license', 'finalWeights'),
  },
  'perens-osd': {
    code: wholeAndLicensed('MIT', CLOSED, ...CODE),
    'training-data': onData(CLOSED),
    weights: wholeAndLicensed(OPEN, CLOSED, 'finalWeights'),
  },
  'debian-a': {
    weights: wholeAndLicensed('MIT', CLOSED, 'finalWeights'),
    'training-data': onData(CLOSED),
    'training-program': wholeAndLicensed('MIT', OPEN, 'trainingCode'),
  },
  'dpg-ai': {
    code: wholeAndLicensed('MIT', OPEN, ...CODE),
    model: wholeAndLicensed(OPEN, CLOSED, 'finalWeights'),
    'training-data': onData(CLOSED),
    documentation: whole('modelCard'),
    'public-good': { 'not-applicable': {} },
  },
  llm360: {
    'training-code': whole('trainingCode'),
    'processing-code': whole('preprocessingCode'),
    'training-data': {
      met: data('released'),
      partly: data('gated'),
      'not-met': data('described'),
      unknown: {},
    },
    weights: whole('finalWeights'),
    checkpoints: whole('intermediateCheckpoints'),
    metrics: whole('evaluationResults'),
  },
  'ntia-2024': {
    weights: {
      met: weights(null, { gating: 'click-through' }),
      partly: weights(null, { gating: 'approval' }),
      'not-met': status('withheld', 'finalWeights'),
      unknown: {},
    },
  },
};

/** The classes of the Model Openness Framework have one criterion per component, all alike but a few. */
function classCases(good: string, bad: string, exceptions: Record<string, Case>): Record<string, Case> {
  const named = COMPONENT_IDS.map(
    (id) => [id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), id] as const,
  );
  return {
    ...Object.fromEntries(named.map(([name, id]) => [name, wholeAndLicensed(good, bad, id)])),
    ...exceptions,
  };
}
const eitherDocument: Case = {
  met: { components: { technicalReport: 'withheld', researchPaper: ['released', OPEN] } },
  'not-met': status('withheld', 'technicalReport', 'researchPaper'),
  unknown: { components: { technicalReport: ['released', null], researchPaper: 'withheld' } },
};
const ALL: Record<DefinitionId, Record<string, Case>> = {
  ...CASES,
  'mof-1-0-paper': classCases('MIT', CLOSED, {
    'final-weights': {
      ...gates,
      met: weights(OPEN, { gating: 'click-through' }),
      'not-met': weights(CLOSED, { gating: 'none' }),
    },
    'technical-report': eitherDocument,
    'training-data': whole('trainingData'),
    'evaluation-data': {
      met: status('described', 'evaluationData'),
      'not-met': status('withheld', 'evaluationData'),
      unknown: {},
    },
  }),
  'mof-1-0-mot': classCases('CDLA-Permissive-2.0', CLOSED, { 'technical-report': eitherDocument }),
};

describe.each(DEFINITIONS)('$id', (definition) => {
  const cases = definition.criteria.flatMap(({ id }) =>
    Object.entries(ALL[definition.id][id] ?? {}).map(([verdict, facts]) => ({
      id,
      verdict,
      facts,
    })),
  );

  test.each(cases)('$id: $verdict', ({ id, verdict, facts }) => {
    const { findings } = evaluate(aModel(facts), definition, aContext());
    const finding = findings.find(({ criterion }) => criterion.id === id);
    expect(finding?.verdict, `because ${JSON.stringify(finding?.reasons)}`).toBe(verdict);
  });

  test('has a case for each criterion, with a failure wherever one is possible', () => {
    // These follow from others, are outside the facts, or never fail by themselves.
    const never = [
      'equivalent-system',
      'public-good',
      'remaining-duties',
      'general-purpose',
      'no-ties',
      'data-information-terms',
    ];
    const lacking = definition.criteria.filter(({ id }) => {
      const each = ALL[definition.id][id] ?? {};
      return (
        !never.includes(id) &&
        !(each.met !== undefined && each['not-met'] !== undefined && each.unknown !== undefined)
      );
    });
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  test('names a clause with an address for each criterion, under an id of its own', () => {
    const { criteria, tiers } = definition;
    expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
    expect(criteria.filter(({ clause }) => clause.label === '' || !URL.canParse(clause.url))).toEqual([]);
    expect(criteria.filter(({ asks }) => !asks.endsWith('.'))).toEqual([]);
    const inTiers = tiers?.flatMap((tier) => tier.criteria) ?? criteria.map(({ id }) => id);
    expect(criteria.map(({ id }) => id)).toEqual(inTiers);
  });
});

test('a duty that stays tells what became of each document and decides nothing', () => {
  const found = (disclosures: Model['disclosures']) => {
    const model = { ...aModel({}), ...(disclosures && { disclosures }) };
    const { verdict, findings } = evaluate(model, euAiAct, aContext());
    return { verdict, finding: findings.find(({ criterion }) => criterion.id === 'remaining-duties') };
  };
  const none = found(undefined);
  const published = found({
    trainingSummary: { status: 'published', dated: null, evidence: [{ url: 'https://example.org' }] },
  });
  expect(none.finding?.reasons).toEqual([
    { code: 'duty-stays' },
    { code: 'transition', isEarlier: null, before: '2025-08-02', until: '2027-08-02' },
    { code: 'disclosure', document: 'trainingSummary', status: null },
    { code: 'disclosure', document: 'copyrightPolicy', status: null },
  ]);
  expect(published.finding?.reasons).toContainEqual({
    code: 'disclosure',
    document: 'trainingSummary',
    status: 'published',
  });
  expect(published.verdict).toBe(none.verdict);
  expect(published.finding?.verdict).toBe('not-applicable');
});

test.each(['public-data-list', 'obtainable-data-list', 'open-data-shared'])(
  'kinds of data on record say nothing of others, unless all of it is described: %s',
  (id) => {
    const definition = DEFINITIONS.find((each) => each.id === 'osaid-1-0')!;
    const verdictOf = (facts: Facts) =>
      evaluate(aModel(facts), definition, aContext()).findings.find(({ criterion }) => criterion.id === id)
        ?.verdict;
    const classes: DataClass[] = ['unshareable'];
    const { provenance } = information('partial');
    expect(verdictOf(data('withheld', null, { classes, description: 'complete' }))).toBe('not-applicable');
    const less = ['substantial', 'partial', 'minimal', 'none', 'unknown'] as const;
    const verdicts = less.map((description) => verdictOf(data('withheld', null, { classes, description })));
    expect(new Set(verdicts)).toEqual(new Set(['unknown']));
    expect(verdictOf(data('withheld', null, { classes, information: { ...withoutLists, provenance } }))).toBe(
      'unknown',
    );
  },
);

test.each([
  ['2025-08-01', true],
  ['2025-08-02', false],
  ['2025-07', true],
  // The month alone does not tell on which side of the day it was.
  ['2025-08', null],
  [null, null],
])('a model released on %s is of before the duties: %s', (day, isEarlier) => {
  const { findings } = evaluate({ ...aModel(), released: day }, euAiAct, aContext());
  const reasons = findings.flatMap((finding) => finding.reasons.filter(({ code }) => code === 'transition'));
  expect(reasons).toEqual([{ code: 'transition', isEarlier, before: '2025-08-02', until: '2027-08-02' }]);
});

test('whether the exemption is for a model has to be known for it to meet the conditions, not for it to miss them', () => {
  const open = { ...IDEAL_MODEL, trainingFlop: null };
  const verdictOf = (model: Model) => evaluate(model, euAiAct, aContext()).verdict;
  expect(verdictOf(IDEAL_MODEL)).toBe('met');
  expect(verdictOf(open)).toBe('unknown');
  expect(verdictOf({ ...open, gating: 'not-available' })).toBe('not-met');
});

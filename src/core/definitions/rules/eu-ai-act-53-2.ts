import type { Model } from '../../model/model.ts';
import { DISCLOSURE_IDS, type Modality } from '../../model/vocabulary.ts';
import type { Criterion, Definition, Reason, Test } from '../definition.ts';
import { DOCUMENTED, gate, licensed, statusOf, weightsFree } from '../facts.ts';
import { allOf, oneOf } from '../verdict.ts';
import { BASE_TERMS, INHERITED_LICENSE, PARTIAL_WEIGHTS, SEVERAL_LICENSES, SIBLINGS } from '../readings.ts';

const LAW = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';
const ARTICLE = 'https://ai-act-law.eu/article/53/';
const GUIDELINES =
  'https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-general-purpose-ai-models-under-ai-act';

/** Training compute from which a model that generates is taken to be general-purpose, in operations. */
const GENERAL_PURPOSE = 1e23;
/** Training compute from which systemic risk is presumed (Article 51(2)). */
const SYSTEMIC_RISK = 1e25;

/** Figures of training compute are estimates, so one this near a bound, as a share of it, does not decide. */
const ESTIMATE_ERROR = 0.1;

/** More text than any training run is known to have used, in tokens; an upper bound where no figure is published. */
const TOKENS_AT_MOST = 1e14;

const guideline = (paragraph: string) => ({
  label: `Guidelines C(2025) 5045, ${paragraph}`,
  url: GUIDELINES,
});

function compute(model: Model, bound: number, below: Test['verdict'], above: Test['verdict']): Test {
  const value = model.trainingFlop?.value ?? null;
  const isClose = value !== null && Math.abs(value - bound) < bound * ESTIMATE_ERROR;
  const verdict = value === null || isClose ? 'unknown' : value < bound ? below : above;
  return { verdict, reasons: [{ code: 'training-flop', value, bound, isClose }] };
}

/**
 * Training a language model takes about six operations per active parameter and token, so a small one stays below
 * the bound whatever it read.
 */
function belowSystemicRisk(model: Model): Test {
  const known = compute(model, SYSTEMIC_RISK, 'met', 'not-met');
  const parameters = model.parameters.active ?? model.parameters.total;
  if (model.trainingFlop !== null || parameters === null || !LANGUAGE.includes(model.modality)) return known;
  const atMost = 6 * parameters * 1e9 * TOKENS_AT_MOST;
  if (atMost >= SYSTEMIC_RISK) return known;
  return {
    verdict: 'met',
    reasons: [{ code: 'training-flop-bound', parameters, atMost, bound: SYSTEMIC_RISK }],
  };
}

const LANGUAGE: readonly Modality[] = ['text', 'code', 'vision-language'];

/** Does it generate language, images or video? Sound may be speech or music, so it leaves the question open. */
function generates(model: Model): Test {
  const made = (['text', 'code', 'image', 'video'] as const).some((medium) => model.outputs.includes(medium));
  const verdict = made
    ? 'met'
    : model.outputs.length === 0 || model.outputs.includes('audio')
      ? 'unknown'
      : 'not-applicable';
  return { verdict, reasons: [{ code: 'modality', modality: model.modality }] };
}

const scope: Criterion[] = [
  {
    id: 'general-purpose',
    title: 'General-purpose model',
    clause: guideline('section 2.1'),
    asks: 'The exemption matters only for general-purpose models: as a rule those trained with more than 10^23 operations that generate language, images or video.',
    components: [],
    test: (model) => {
      const large = compute(model, GENERAL_PURPOSE, 'not-applicable', 'met');
      const generating = generates(model);
      if (generating.verdict === 'not-applicable') return generating;
      return large.verdict === 'not-applicable' ? large : allOf([large, generating]);
    },
  },
  {
    id: 'no-systemic-risk',
    title: 'No systemic risk',
    clause: { label: 'Article 53(2), last sentence; Article 51(2)', url: ARTICLE },
    asks: 'The model must not present systemic risk, which is presumed from 10^25 operations of training.',
    components: [],
    test: belowSystemicRisk,
  },
];

const license: Criterion[] = [
  {
    id: 'access',
    title: 'Free access for anyone',
    clause: guideline('paragraph 79'),
    asks: 'Anyone must be able to get the model without paying and without exclusion by country; fair checks of identity for safety are allowed.',
    components: ['finalWeights'],
    test: (model, context) => {
      const approval = gate(model, { clickThrough: 'met', approval: 'unknown' });
      const fairness: Test =
        approval.verdict === 'unknown' && model.gating === 'approval'
          ? { ...approval, reasons: [...approval.reasons, { code: 'unrecorded', fact: 'fair-approval' }] }
          : approval;
      return allOf([
        weightsFree(model),
        fairness,
        licensed(model, ['finalWeights'], 'any-territory', context),
      ]);
    },
  },
  {
    id: 'use',
    title: 'Use without restriction',
    clause: guideline('paragraphs 80, 83 and 84'),
    asks: 'Use must not be restricted beyond credit and the same terms; safety terms are allowed only if proportionate and non-discriminatory.',
    components: ['finalWeights'],
    test: (model, context) => {
      const free = licensed(model, ['finalWeights'], 'any-purpose', context);
      if (free.verdict !== 'not-met') return free;
      const hard = licensed(model, ['finalWeights'], 'no-hard-limits', context);
      // What is left are safety terms, a use policy as a rule: whether they are proportionate is for others to rule.
      if (hard.verdict !== 'met') return hard;
      const open: Reason = { code: 'unrecorded', fact: 'proportionate-limits' };
      return { verdict: 'partly', reasons: [...free.reasons, open] };
    },
  },
  {
    id: 'modification',
    title: 'Modification by anyone',
    clause: guideline('paragraph 81'),
    asks: 'Anyone must be allowed to change the model.',
    components: ['finalWeights'],
    test: (model, context) => licensed(model, ['finalWeights'], 'modification', context),
  },
  {
    id: 'distribution',
    title: 'Distribution, changed or not',
    clause: {
      label: 'Recital 102; Guidelines C(2025) 5045, paragraphs 82 and 83',
      url: 'https://ai-act-law.eu/recital/102/',
    },
    asks: 'Anyone must be allowed to pass the model on, changed or not; credit and comparable terms may be asked for.',
    components: ['finalWeights'],
    test: (model, context) => licensed(model, ['finalWeights'], 'redistribution', context),
  },
  {
    id: 'no-monetization',
    title: 'Not paid for',
    clause: guideline('paragraphs 85 to 89'),
    asks: 'The model must not be offered against payment, under a second paid license, only on a paid platform, or for personal data.',
    components: ['finalWeights'],
    test: (model, context) => {
      const paidLicense = licensed(model, ['finalWeights'], 'commercial', context);
      const form = gate(model, { clickThrough: 'unknown', approval: 'unknown' });
      const personal: Test =
        form.verdict === 'unknown'
          ? { ...form, reasons: [...form.reasons, { code: 'unrecorded', fact: 'personal-data' }] }
          : form;
      return allOf([weightsFree(model), paidLicense, personal]);
    },
  },
];

const publication: Criterion[] = [
  {
    id: 'parameters-public',
    title: 'Parameters are public',
    clause: { label: 'Article 53(2); Guidelines, paragraph 90', url: ARTICLE },
    asks: 'The parameters, including the weights, must be publicly available.',
    components: ['finalWeights'],
    test: (model) => weightsFree(model),
  },
  {
    id: 'architecture-public',
    title: 'Architecture information is public',
    clause: { label: 'Article 53(2); Guidelines, paragraph 90', url: ARTICLE },
    asks: 'Information on the architecture must be publicly available.',
    components: ['modelArchitecture', 'technicalReport'],
    test: (model) =>
      oneOf([
        statusOf(model, 'modelArchitecture', DOCUMENTED),
        statusOf(model, 'technicalReport', DOCUMENTED),
      ]),
  },
  {
    id: 'usage-public',
    title: 'Usage information is public',
    clause: { label: 'Article 53(2); Guidelines, paragraph 91', url: ARTICLE },
    asks: 'Information on how to use the model, with what it can and cannot do, must be publicly available.',
    components: ['modelCard'],
    test: (model) => statusOf(model, 'modelCard', DOCUMENTED),
  },
  {
    id: 'remaining-duties',
    title: 'Duties that stay',
    clause: { label: 'Article 53(1)(c) and (d)', url: ARTICLE },
    asks: 'A copyright policy and a public summary of the training content stay mandatory; the exemption does not touch them.',
    components: [],
    test: ({ disclosures }) => ({
      verdict: 'not-applicable',
      reasons: [
        { code: 'duty-stays' },
        ...DISCLOSURE_IDS.map((document) => ({
          code: 'disclosure' as const,
          document,
          status: disclosures?.[document]?.status ?? null,
        })),
      ],
    }),
  },
];

export const euAiAct: Definition = {
  id: 'eu-ai-act-53-2',
  group: 'law',
  name: 'EU AI Act, open-source exemption for general-purpose models',
  short: 'EU AI Act exemption',
  object: 'the conditions of the EU AI Act’s open-source exemption',
  version: 'Article 53(2) with the Commission’s guidelines of July 2025',
  publisher: 'European Union',
  status: 'in-force',
  url: LAW,
  published: '2024-07-12',
  about:
    'The conditions under which providers are excused from some duties. It does not say what open source AI is, and this page is not legal advice. Training data and training code are not asked for.',
  kind: 'verdict',
  scope: 'general-purpose',
  criteria: [...scope, ...license, ...publication],
  decisions: [
    {
      question: 'How is it decided whether a model is general-purpose or presents systemic risk?',
      reading:
        'By its training compute, where published, against 10^23 and 10^25 operations. A language model so small that it cannot have reached 10^25, even on 10^14 tokens, is below it. Figures are estimates, so one within 10 % of a bound leaves it unknown. Designation by the Commission is not recorded.',
    },
    {
      question: 'What if it is unknown whether the model is general-purpose?',
      reading: 'Then the verdict says whether the conditions are met, should the exemption be needed.',
    },
    {
      question: 'Are use policies for safety allowed?',
      reading:
        'Only if proportionate, objective and non-discriminatory (paragraph 84). We know of no ruling on any, so the criterion is shown as “in part”.',
    },
    {
      question: 'Is asking for the same terms when passing on allowed?',
      reading: 'Yes, recital 102 says so.',
    },
    {
      question: 'Prices, paid platforms and personal data are not recorded. How is monetization judged?',
      reading:
        'Weights that download freely without a form are not paid for; behind a form it is unknown whether personal data is the price. A license that wants payment beyond a size, or for business, fails.',
    },
    BASE_TERMS,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

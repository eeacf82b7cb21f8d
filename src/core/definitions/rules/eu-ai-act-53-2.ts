import { DISCLOSURE_IDS } from '../../model/vocabulary.ts';
import type { Criterion, Definition, Reason, Test } from '../definition.ts';
import { DOCUMENTED, gate, licensed, statusOf, weightsFree } from '../facts.ts';
import { allOf, oneOf } from '../verdict.ts';
import { ARTICLE, guideline, scope } from './eu-ai-act-scope.ts';
import { BASE_TERMS, INHERITED_LICENSE, PARTIAL_WEIGHTS, SEVERAL_LICENSES, SIBLINGS } from '../readings.ts';

const LAW = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';

/** Providers of models that were on the market before the one day have until the other to comply (Article 111(3)). */
const TRANSITION = { before: '2025-08-02', until: '2027-08-02' } as const;

/** Null where the day of the release is not known well enough. */
function isBefore(released: string | null, day: string): boolean | null {
  if (released === null || (released !== day && day.startsWith(released))) return null;
  return released < day;
}

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
    clause: { label: 'Article 53(1)(c) and (d); Article 111(3)', url: ARTICLE },
    asks: 'A copyright policy and a public summary of the training content stay mandatory; the exemption does not touch them.',
    components: [],
    test: ({ disclosures, released }) => ({
      verdict: 'not-applicable',
      reasons: [
        { code: 'duty-stays' },
        { code: 'transition', isEarlier: isBefore(released, TRANSITION.before), ...TRANSITION },
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
        'By its training compute, where it is published or can be estimated, against 10^23 and 10^25 operations. Where parameters and training tokens are known, we estimate six operations for each active parameter and token, as the guidelines do, and call it an estimate. A language model so small that it cannot have reached 10^25, even on 10^14 tokens, is below it. Figures are estimates, so one within 10 % of a bound leaves it unknown. Designation by the Commission is not recorded.',
    },
    {
      question: 'What if it is unknown whether the model is general-purpose?',
      reading:
        'Then a model that meets all conditions has no verdict: it is unknown whether the exemption is for it. One that misses a condition is not exempt in either case.',
    },
    {
      question: 'Do the duties apply already?',
      reading:
        'Not to all: providers of models that were placed on the market before 2 August 2025 have until 2 August 2027 (Article 111(3)). We hold the day of the release, not that of the market of the Union; the verdict is on the conditions and does not depend on either.',
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

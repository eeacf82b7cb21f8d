import type { Change } from '#core/definitions/change.ts';
import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import {
  changesToMeet,
  claimBeside,
  definitionOf,
  DEFINITIONS,
  evaluate,
  IDEAL_MODEL,
  IMPLICATIONS,
  makeContext,
  type Reason,
} from '#core/definitions/index.ts';
import { writeAnswer } from '#core/definitions/meta.ts';
import type { LicenseTerm } from '#core/license/terms.ts';
import { aContext } from '#core/fixtures/license.ts';
import { aModel } from '#core/fixtures/model.ts';
import { termPhrase } from './license-statements.ts';
import { reasonSentence, type Names } from './reasons.ts';
import { answerLabel } from './verdict-labels.ts';
import {
  changeSentence,
  claimSentence,
  definitionTitle,
  evaluationSentence,
  implicationSentence,
  pathSentence,
  restsOnSentence,
} from './verdicts.ts';

const names: Names = { license: (id) => `the ${id} license`, criterion: (id) => `“${id}”` };
const context = aContext();
const nothing = aModel({ name: 'Nothing' });
const evaluated = (model = IDEAL_MODEL, id = 'osaid-1-0' as const) =>
  evaluate(model, definitionOf(id), context);

describe('reasons', () => {
  const checked = { unchecked: false, inherited: false };
  const license = {
    code: 'license',
    component: 'finalWeights',
    license: 'X',
    question: 'any-purpose',
    answer: 'no',
    terms: [],
    ...checked,
  } as const;
  const REASONS: Reason[] = [
    {
      code: 'status',
      component: 'trainingCode',
      status: 'withheld',
      finding: 'unchecked',
      unchecked: true,
    },
    ...(['not-found', 'said-absent', 'declined'] as const).map((finding) => ({
      code: 'status' as const,
      component: 'intermediateCheckpoints' as const,
      status: 'withheld' as const,
      finding,
      unchecked: false,
    })),
    { code: 'status', component: 'finalWeights', status: 'gated', finding: 'found', unchecked: false },
    {
      code: 'status',
      component: 'evaluationResults',
      status: 'unknown',
      finding: 'not-looked',
      unchecked: false,
    },
    { code: 'gating', component: 'finalWeights', gating: 'approval', unchecked: false },
    license,
    { ...license, license: null, answer: 'unknown' },
    { ...license, answer: 'unknown', terms: [{ term: 'unread', of: 'threshold' }], inherited: true },
    { ...license, stage: 'postTraining', component: 'trainingData', question: 'open-data', answer: 'yes' },
    {
      code: 'stage',
      component: 'trainingData',
      stage: 'pretraining',
      status: 'partial',
      finding: 'found',
      unchecked: false,
    },
    {
      code: 'stage-classes',
      component: 'trainingData',
      stage: 'pretraining',
      classes: ['open', 'unshareable'],
      unchecked: false,
    },
    {
      code: 'stage-classes',
      component: 'trainingData',
      stage: 'postTraining',
      classes: [],
      unchecked: false,
    },
    { code: 'information', component: 'dataCard', fact: 'selection', status: 'withheld', unchecked: false },
    { code: 'information', component: 'dataCard', fact: 'publicList', status: 'unknown', unchecked: false },
    { code: 'description', component: 'dataCard', description: 'none', unchecked: false },
    { code: 'information-unread', description: 'unknown' },
    { code: 'information-unread', description: 'partial' },
    { code: 'data-released' },
    { code: 'base', model: null, name: 'Base', verdict: 'unknown' },
    { code: 'base', model: 'base', name: 'Base', verdict: 'not-met' },
    {
      code: 'base-license',
      model: 'base',
      name: 'Base',
      license: 'X',
      question: 'open-terms',
      answer: 'no',
    },
    {
      code: 'base-license',
      model: 'base',
      name: 'Base',
      license: 'X',
      question: 'open-terms',
      answer: 'unknown',
    },
    {
      code: 'base-license',
      model: 'base',
      name: 'Base',
      license: null,
      question: 'open-terms',
      answer: 'unknown',
    },
    {
      code: 'base-license',
      model: null,
      name: 'Base',
      license: null,
      question: 'open-terms',
      answer: 'unknown',
    },
    { code: 'partial-by-index' },
    { code: 'training-flop', value: null, bound: 1e25, isClose: false },
    { code: 'training-flop', value: 3.8e25, bound: 1e25, isClose: false },
    { code: 'training-flop', value: 9.7e24, bound: 1e25, isClose: true },
    { code: 'training-flop-bound', parameters: 7, atMost: 4.2e24, bound: 1e25 },
    { code: 'modality', modality: 'audio' },
    { code: 'unrecorded', fact: 'personal-data' },
    { code: 'nothing-to-license' },
    { code: 'follows', criteria: ['a', 'b'] },
    { code: 'duty-stays' },
    { code: 'transition', isEarlier: true, before: '2025-08-02', until: '2027-08-02' },
    { code: 'transition', isEarlier: false, before: '2025-08-02', until: '2027-08-02' },
    { code: 'transition', isEarlier: null, before: '2025-08-02', until: '2027-08-02' },
    { code: 'disclosure', document: 'trainingSummary', status: 'published' },
    { code: 'disclosure', document: 'trainingSummary', status: 'none-found' },
    { code: 'disclosure', document: 'copyrightPolicy', status: 'outlined' },
    { code: 'disclosure', document: 'copyrightPolicy', status: 'not-due' },
    { code: 'disclosure', document: 'copyrightPolicy', status: null },
  ];

  test('each kind has its sentence', () => {
    expect(`\n${REASONS.map((reason) => reasonSentence(reason, names)).join('\n')}\n`).toMatchInlineSnapshot(`
      "
      The training code is not published (not checked yet).
      The intermediate checkpoints were looked for and not found.
      Another index says that the intermediate checkpoints are not published.
      The producer says that the intermediate checkpoints are not published.
      The weights are published only to those who ask or accept terms.
      We have not found out whether the evaluation results are published.
      The weights are given out only after somebody approves the request.
      The weights are under the X license, which does not allow use for any purpose.
      No license of the weights is on record.
      The weights are under the X license; we could not settle whether it allows use for any purpose. It has not been read for what it says about limits by users or revenue (license inherited from the repository or base model).
      The post-training data is under the X license, which is an open license for data.
      The pretraining data is published only in part.
      The pretraining data is, at least in part, free to share and impossible to share.
      We have not found out whether the post-training data could be shared.
      We found nothing published that says how the training data was obtained and selected.
      We have not found out whether it is published which public data was used and where to get it.
      The training data is not described at all.
      We have not read the documentation for this yet.
      We read that the training data is described in part, but have not yet read the documentation for this list.
      All training data is published under open terms, which settles this.
      It is derived from Base, of which we hold no record.
      It is derived from Base, which does not meet this.
      It is built on Base, by another producer, under the X license, which does not satisfy the Open Source Definition by our reading; whether the license of this model holds is in doubt.
      It is built on Base, by another producer, under the X license; we do not know whether that license satisfies the Open Source Definition by our reading.
      It is built on Base, by another producer, whose license we do not know, so we do not know whether it allows this one.
      It is built on Base, by another producer, of which we hold no record, so we do not know whether that model’s terms allow this license.
      An index calls the weights partly available, which may mean a part of them or all of them after a form.
      We have no figure for the computing power used in training, nor all that an estimate takes.
      By estimate, training took about 3.8 × 10²⁵ operations; the bound is 10²⁵.
      By estimate, training took about 9.7 × 10²⁴ operations, too near the bound of 10²⁵ to decide.
      With 7 billion active parameters, training took less than 4.2 × 10²⁴ operations; the bound is 10²⁵.
      The model is of the kind “audio”.
      Whether personal data is taken in return is not recorded here.
      Nothing of the kind is published, so there is no license to judge.
      This follows from: “a” and “b”.
      This stays a duty whatever the answer; it is no condition.
      If it was on the market of the Union before 2 Aug 2025, as its day of release suggests, its provider has until 2 Aug 2027 to comply.
      It was released on or after 2 Aug 2025, so its provider has no time of transition.
      If it was on the market of the Union before 2 Aug 2025, its provider has until 2 Aug 2027 to comply.
      Its summary of training content is published.
      Its summary of training content was looked for and not found.
      Its copyright policy is outlined in the summary of training content; the policy itself was not seen.
      Its copyright policy is not due.
      We have not looked for its copyright policy yet.
      "
    `);
  });

  test('every reason on every model of the dataset is a whole sentence', () => {
    const dataset = readDataset('data');
    const all = makeContext(dataset);
    const sentences = new Set(
      dataset.models.flatMap((model) =>
        DEFINITIONS.flatMap((definition) =>
          evaluate(model, definition, all).findings.flatMap(({ reasons }) =>
            reasons.map((reason) => reasonSentence(reason, names)),
          ),
        ),
      ),
    );
    expect(
      [...sentences].filter(
        (sentence) => !/^[A-Z].*[.]$/.test(sentence) || /undefined|null|\[object/.test(sentence),
      ),
    ).toEqual([]);
    expect(sentences.size).toBeGreaterThan(100);
  });
});

test('each kind of term has its phrase', () => {
  const TERMS: LicenseTerm[] = [
    { term: 'commercial-use', value: 'by-permission' },
    { term: 'modification', value: 'fine-tuning-only' },
    { term: 'redistribution', value: 'silent-in-text' },
    { term: 'redistribution', value: 'not-granted' },
    {
      term: 'threshold',
      metric: 'monthly-active-users',
      value: 700_000_000,
      unit: 'users',
      effect: 'separate-license-required',
      measured: 'at-release',
    },
    {
      term: 'threshold',
      metric: 'annual-revenue',
      value: 1_000_000,
      unit: 'USD',
      effect: 'license-terminates',
      measured: 'ongoing',
    },
    { term: 'use-policy', value: 'incorporated' },
    { term: 'territory', excluded: ['EU', 'UK', 'KR'], scope: 'all of it' },
    { term: 'output-training', value: 'no-other-llm' },
    { term: 'unread', of: 'use-policy' },
  ];
  expect(`\n${TERMS.map((term) => `It ${termPhrase(term)}.`).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    It allows commercial use only with permission.
    It allows changes only by fine-tuning.
    It says nothing about passing it on.
    It does not grant passing it on.
    It wants a separate license from whoever has more than 700 million monthly active users (counted once, the day the model came out).
    It ends for whoever has more than 1 million USD of annual revenue.
    It incorporates a policy of forbidden uses.
    It grants no rights in the EU, the UK or South Korea (all of it).
    It forbids training other language models with outputs.
    It has not been read for what it says about uses it excludes.
    "
  `);
});

test('an evaluation in a few words and in a sentence', () => {
  const community = aModel({
    components: {
      finalWeights: ['released', 'a-community-license'],
      inferenceCode: 'released',
      modelArchitecture: 'released',
    },
  });
  const lines = [IDEAL_MODEL, nothing, community].flatMap((model) =>
    DEFINITIONS.map((definition) => evaluate(model, definition, context)).flatMap((evaluation) => [
      `${answerLabel(evaluation.definition.id, writeAnswer(evaluation))} | ${evaluationSentence(model.name, evaluation, '2026-11-21')}`,
    ]),
  );
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    met | By our reading of the facts of 21 Nov 2026, Everything open meets the Open Source AI Definition.
    Open Source AI with Open Data | By our reading of the facts of 21 Nov 2026, Everything open reaches “Open Source AI with Open Data” of the G7 Vision on AI Openness.
    Class I | By our reading of the facts of 21 Nov 2026, Everything open reaches “Class I” of the Model Openness Framework as its paper has it.
    Class I | By our reading of the facts of 21 Nov 2026, Everything open reaches “Class I” of the Model Openness Framework as its tool has it.
    met | By our reading of the facts of 21 Nov 2026, Everything open meets the Open Weight Definition.
    met | By our reading of the facts of 21 Nov 2026, Everything open meets Heather Meeker’s Open Weights definition.
    met | By our reading of the facts of 21 Nov 2026, Everything open meets the conditions of the EU AI Act’s open-source exemption.
    met | By our reading of the facts of 21 Nov 2026, Everything open meets the Free Software Foundation’s idea of a free machine learning application.
    met | By our reading of the facts of 21 Nov 2026, Everything open meets the Open Source Definition with data as source.
    met | By our reading of the facts of 21 Nov 2026, Everything open meets proposal A of Debian’s resolution 2025/002.
    met as far as judged | By our reading of the facts of 21 Nov 2026, Everything open meets the part of the Digital Public Goods Standard that facts decide.
    met | By our reading of the facts of 21 Nov 2026, Everything open meets the LLM360 release pledge.
    met | By our reading of the facts of 21 Nov 2026, Everything open meets NTIA’s test for widely available weights.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet the Open Source AI Definition: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not reach a tier of the G7 Vision on AI Openness: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not reach a tier of the Model Openness Framework as its paper has it: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not reach a tier of the Model Openness Framework as its tool has it: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet the Open Weight Definition: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet Heather Meeker’s Open Weights definition: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet the conditions of the EU AI Act’s open-source exemption: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet the Free Software Foundation’s idea of a free machine learning application: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet the Open Source Definition with data as source: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet proposal A of Debian’s resolution 2025/002: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet the part of the Digital Public Goods Standard that facts decide: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet the LLM360 release pledge: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, Nothing may or may not meet NTIA’s test for widely available weights: the facts on record do not decide it.
    not met | By our reading of the facts of 21 Nov 2026, A model does not meet the Open Source AI Definition.
    Weights Available | By our reading of the facts of 21 Nov 2026, A model reaches “Weights Available” of the G7 Vision on AI Openness.
    no tier | By our reading of the facts of 21 Nov 2026, A model reaches no tier of the Model Openness Framework as its paper has it.
    no tier | By our reading of the facts of 21 Nov 2026, A model reaches no tier of the Model Openness Framework as its tool has it.
    not met | By our reading of the facts of 21 Nov 2026, A model does not meet the Open Weight Definition.
    not met | By our reading of the facts of 21 Nov 2026, A model does not meet Heather Meeker’s Open Weights definition.
    not met | By our reading of the facts of 21 Nov 2026, A model does not meet the conditions of the EU AI Act’s open-source exemption.
    not met | By our reading of the facts of 21 Nov 2026, A model does not meet the Free Software Foundation’s idea of a free machine learning application.
    not met | By our reading of the facts of 21 Nov 2026, A model does not meet the Open Source Definition with data as source.
    not met | By our reading of the facts of 21 Nov 2026, A model does not meet proposal A of Debian’s resolution 2025/002.
    not met | By our reading of the facts of 21 Nov 2026, A model does not meet the part of the Digital Public Goods Standard that facts decide.
    unknown | By our reading of the facts of 21 Nov 2026, A model may or may not meet the LLM360 release pledge: the facts on record do not decide it.
    unknown | By our reading of the facts of 21 Nov 2026, A model may or may not meet NTIA’s test for widely available weights: the facts on record do not decide it.
    "
  `);
});

test('conditions that are met where nobody knows whether they are asked say so', () => {
  const model = { ...IDEAL_MODEL, trainingFlop: null };
  const evaluation = evaluate(model, definitionOf('eu-ai-act-53-2'), context);
  expect(evaluationSentence('Model', evaluation, '2026-11-21')).toBe(
    'By our reading of the facts of 21 Nov 2026, Model meets the conditions of the EU AI Act’s open-source exemption as far as they go, but we do not know whether it is a model they are for.',
  );
});

test('titles of definitions', () => {
  expect(`\n${DEFINITIONS.map(definitionTitle).join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Open Source AI Definition 1.0
    G7 Vision on AI Openness (29 May 2026)
    Model Openness Framework 1.0, as in the paper
    Model Openness Framework 1.0, as in the Model Openness Tool
    Open Weight Definition 0.3 (draft)
    Open Weights Definition (Meeker) (17 October 2024)
    EU AI Act, open-source exemption for general-purpose models (Article 53(2) with the Commission’s guidelines of July 2025)
    Free machine learning application (announcement of 22 October 2024)
    Open Source Definition, data as source (no versioned text)
    Debian General Resolution 2025/002, proposal A (proposal of 19 April 2025)
    Digital Public Goods Standard for AI, the part that facts decide 1.1.7
    LLM360 release pledge (as of 2023)
    Widely available model weights (report of 30 July 2024)
    "
  `);
});

test('what a verdict rests on', () => {
  expect(restsOnSentence({ unchecked: [], notFound: [], noneSeen: [], inherited: false })).toBe('');
  expect(
    restsOnSentence({
      unchecked: ['trainingCode', 'finalWeights'],
      notFound: ['dataCard'],
      noneSeen: ['modelCard'],
      inherited: true,
    }),
  ).toMatchInlineSnapshot(
    `"This rests on claims we have not checked yet (on the training code and the weights), not finding the data card where we looked, knowing of no way to get the model card and a license inherited from the repository or base model."`,
  );
});

test('what it would take', () => {
  const CHANGES: Change[] = [
    { code: 'status', component: 'trainingCode', from: 'withheld', to: 'released' },
    { code: 'status', component: 'supportingLibraries', from: 'unknown', to: 'released' },
    { code: 'license', component: 'finalWeights', from: 'X', to: 'Apache-2.0' },
    { code: 'license', component: 'dataCard', from: null, to: 'CC-BY-4.0' },
    { code: 'gating', component: 'finalWeights', from: 'approval', to: 'none' },
    { code: 'gating', component: 'finalWeights', from: 'approval', to: 'click-through' },
    { code: 'information', component: 'dataCard', from: 'minimal', to: 'substantial' },
    { code: 'information', component: 'dataCard', from: 'minimal', to: 'complete' },
    { code: 'information', component: 'dataCard', from: 'minimal', to: 'complete-with-lists' },
    { code: 'shareable', component: 'trainingData', from: 'withheld', to: 'open' },
    { code: 'shareable', component: 'trainingData', from: 'withheld', to: 'all-possible' },
    { code: 'license', component: 'trainingData', from: 'various', to: 'CC-BY-4.0' },
    { code: 'status', component: 'modelArchitecture', from: 'withheld', to: 'described' },
    { code: 'status', component: 'evaluationData', from: 'withheld', to: 'described' },
  ];
  const heads = [IDEAL_MODEL, nothing, { ...nothing, basedOn: { name: 'Base' } }].flatMap((model) =>
    (['osaid-1-0', 'g7-2026'] as const).map((id) =>
      pathSentence(changesToMeet(model, definitionOf(id), context), definitionOf(id), names),
    ),
  );
  expect(`\n${[...heads, ...CHANGES.map((change) => changeSentence(change, names))].join('\n')}\n`)
    .toMatchInlineSnapshot(`
      "
      Nothing is missing to meet the Open Source AI Definition.
      Nothing is missing to reach “Open Source AI with Open Data”.
      To meet the Open Source AI Definition, 16 things are missing or not on record:
      To reach “Weights Available”, 3 things are missing or not on record:
      Even if all of this model were published under open licenses, it might not meet the Open Source AI Definition: “data-description”, “public-data-list”, “obtainable-data-list”, “open-data-shared”, “data-information-terms”, “parameter-terms”, “freedoms” and “equivalent-system” would still be unknown.
      To reach “Weights Available”, 3 things are missing or not on record:
      Publish the training code in full.
      Publish the supporting libraries in full, or show that they are.
      Put the weights under an open license such as the Apache-2.0 license in place of the X license.
      State an open license such as the CC-BY-4.0 license for the data card; none is on record.
      Let everybody download the weights without asking.
      Let everybody download the weights without an approval; a form that lets everyone through is allowed.
      Describe for the most part where the training data comes from and what it covers.
      Describe completely what is not published of the training data.
      Describe all of the training data, with lists of what is public and what comes from third parties. Data that may not be shared need not be published.
      Publish the training data that may be copied and passed on, or show that all of that is out.
      Publish all training data that can be shared, and say why the rest cannot be.
      Show that every part of the training data is under an open license such as the CC-BY-4.0 license, or do without the parts that are not.
      Describe the architecture of the model in public.
      Name the data that the model was evaluated on.
      "
    `);
});

test('the producer’s claim is stated beside the definitions, and neither is judged', () => {
  const beside = (model: typeof IDEAL_MODEL, openSource: boolean | null) =>
    claimBeside(
      { producerClaim: { openSource, term: openSource ? 'open source' : null, evidence: [] } },
      DEFINITIONS.map((definition) => evaluate(model, definition, context)),
    );
  const name = (id: string) => id;
  const lines = [
    beside(IDEAL_MODEL, true),
    beside(nothing, true),
    beside(IDEAL_MODEL, false),
    beside(nothing, null),
  ].map((each) => claimSentence('This model', each, name));
  expect(`\n${lines.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Its producer calls This model open source (“open source”), which we have not checked at its source yet. By our reading it meets 5 of the 5 definitions of open source we check: osaid-1-0, g7-2026, fsf-free-ml, perens-osd and debian-a.
    Its producer calls This model open source (“open source”), which we have not checked at its source yet. By our reading it meets none of the 5 definitions of open source we check for certain; 5 cannot be decided yet.
    Its producer does not call This model open source, which we have not checked at its source yet. By our reading it meets 5 of the 5 definitions of open source we check: osaid-1-0, g7-2026, fsf-free-ml, perens-osd and debian-a.
    We have no record of what its producer calls This model. By our reading it meets none of the 5 definitions of open source we check for certain; 5 cannot be decided yet.
    "
  `);
});

test('a word of the producer’s that nobody has read is not stated as read, whether it says “open source” or not', () => {
  const saying = (checked: { checked?: string }) =>
    claimSentence(
      'This model',
      claimBeside(
        {
          producerClaim: {
            openSource: null,
            term: 'open weights',
            evidence: [{ url: 'https://example.org/card', shows: 'the card', ...checked }],
          },
        },
        [],
      ),
      (id) => id,
    );
  expect(saying({})).toMatch(
    /^Its producer calls This model “open weights”, which we have not checked at its source yet\./,
  );
  expect(saying({ checked: '2026-11-21' })).toMatch(/^Its producer calls This model “open weights”\. /);
});

test('what follows from what', () => {
  const sentences = IMPLICATIONS.map((implication) =>
    implicationSentence(implication, ({ definition, tier }) => tier ?? definition),
  );
  expect(sentences.filter((sentence) => !/^Meeting .*\.$/.test(sentence))).toEqual([]);
  expect(sentences.find((sentence) => sentence.includes('publishing'))).toMatchInlineSnapshot(
    `"Meeting owd-0-3 and publishing the code to run the model under an open license means meeting open-weights."`,
  );
  expect(evaluated().verdict).toBe('met');
});

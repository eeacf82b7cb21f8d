import type { ComponentId } from '../../model/components.ts';
import type { Model } from '../../model/model.ts';
import type { DataClass, DataInformation } from '../../model/vocabulary.ts';
import type { Context } from '../context.ts';
import type { Definition, Test, Verdict } from '../definition.ts';
import { licensed, released, weightsFree } from '../facts.ts';
import {
  classesReason,
  dataLicensed,
  described,
  stageLicense,
  stagesOf,
  stageStatus,
  withBase,
  type Stage,
} from '../training-data.ts';
import { allOf, isFine, oneOf } from '../verdict.ts';
import {
  BASE_TERMS,
  INHERITED_DATA_LICENSE,
  INHERITED_LICENSE,
  PARTIAL_WEIGHTS,
  SEVERAL_LICENSES,
  SIBLINGS,
} from '../readings.ts';

const TEXT = 'https://g7.utoronto.ca/ict/260529-vision.html';
const DEPLOYMENT: readonly ComponentId[] = ['inferenceCode', 'modelArchitecture'];
const TRAINING: readonly ComponentId[] = ['trainingCode', 'preprocessingCode'];
const DESCRIPTION: readonly DataInformation[] = [
  'provenance',
  'scope',
  'selection',
  'labelling',
  'processing',
];
const OPEN: readonly ComponentId[] = ['finalWeights', ...DEPLOYMENT];

/** The data itself or, for data that cannot be shared at all, a full description of it. */
function dataOrInformation(model: Model, context: Context): Test {
  return allOf(
    stagesOf(model).map((stage) => {
      const shared = allOf([stageStatus(stage), stageLicense(stage, 'open-data', context)]);
      return isFine(shared.verdict) ? shared : oneOf([shared, excused(model, stage)]);
    }),
  );
}

function excused(model: Model, stage: Stage): Test {
  const { classes } = stage.data;
  const verdict = possibility(classes);
  const isMixed = verdict === 'unknown' && classes.length > 0;
  const impossible: Test = {
    verdict,
    reasons: [
      classesReason(stage),
      ...(isMixed ? [{ code: 'unrecorded', fact: 'shareable-rest' } as const] : []),
    ],
  };
  return allOf([impossible, described(model, DESCRIPTION)]);
}

/** Is sharing impossible? Where only a part cannot be shared, it is unknown whether the rest is out. */
function possibility(classes: readonly DataClass[]): Verdict {
  if (classes.length === 0) return 'unknown';
  if (!classes.includes('unshareable')) return 'not-met';
  return classes.length === 1 ? 'met' : 'unknown';
}

export const g7: Definition = {
  id: 'g7-2026',
  group: 'open-source',
  name: 'G7 Vision on AI Openness',
  short: 'G7 tiers',
  object: 'the G7 Vision on AI Openness',
  version: '29 May 2026',
  publisher: 'G7 Digital and Technology Ministers',
  status: 'in-force',
  url: 'https://www.entreprises.gouv.fr/files/files/Actualites/2026/g7/vision-AI-openness-opportunities-and-shared-language.pdf',
  published: '2026-05-29',
  about:
    'Four names for four degrees of openness, agreed as a shared and non-binding reference. Everything a name asks for must be free of charge.',
  kind: 'tiers',
  openSource: 'open-source-ai',
  tiers: [
    { id: 'weights-available', name: 'Weights Available', criteria: ['weights', 'deployment-code'] },
    { id: 'open-weights', name: 'Open Weights', criteria: ['open-license'] },
    { id: 'open-source-ai', name: 'Open Source AI', criteria: ['training-code', 'data-or-information'] },
    { id: 'open-source-ai-with-open-data', name: 'Open Source AI with Open Data', criteria: ['full-data'] },
  ],
  criteria: [
    {
      id: 'weights',
      title: 'Weights free of charge',
      clause: { label: 'Weights Available AI', url: TEXT },
      asks: 'The weights must be available free of charge.',
      components: ['finalWeights'],
      test: (model) => weightsFree(model),
    },
    {
      id: 'deployment-code',
      title: 'Deployment code',
      clause: { label: 'Weights Available AI', url: TEXT },
      asks: 'The code to run the model must be available free of charge.',
      components: DEPLOYMENT,
      test: (model) => released(model, DEPLOYMENT),
    },
    {
      id: 'open-license',
      title: 'Open source license on weights and deployment code',
      clause: { label: 'Open Weights AI', url: TEXT },
      asks: 'Weights and deployment code must be under an open source license, without limits on who uses them, where and for what.',
      components: OPEN,
      test: (model, context) =>
        allOf([licensed(model, OPEN, 'open-terms', context), licensed(model, OPEN, 'any-purpose', context)]),
    },
    {
      id: 'training-code',
      title: 'Training code',
      clause: { label: 'Open Source AI', url: TEXT },
      asks: 'The code used to process the data and to train the model must be available under an open source license.',
      components: TRAINING,
      test: (model, context) =>
        allOf([released(model, TRAINING), licensed(model, TRAINING, 'osi-approved', context)]),
    },
    {
      id: 'data-or-information',
      title: 'Training data, or information where sharing is impossible',
      clause: { label: 'Open Source AI', url: TEXT },
      asks: 'The full training data must be available; where sharing is legally or technically impossible, information about that data instead.',
      components: ['trainingData', 'dataCard'],
      test: (model, context) => withBase(model, context, (each) => dataOrInformation(each, context)),
    },
    {
      id: 'full-data',
      title: 'Full training data',
      clause: { label: 'Open Source AI with Open Data', url: TEXT },
      asks: 'All training data must be available under an open license, without exception.',
      components: ['trainingData'],
      test: (model, context) => withBase(model, context, (each) => dataLicensed(each, 'open-data', context)),
    },
  ],
  decisions: [
    {
      question: 'Does “open source license” on weights mean on OSI’s list?',
      reading:
        'Not only: terms that satisfy the Open Source Definition by our reading count too. Code to train must be under a license on OSI’s list.',
    },
    {
      question: 'Are weights behind a form or an approval “available free of charge”?',
      reading: 'Yes. The text asks for no payment; it does not mention gates. Other definitions do.',
    },
    {
      question: 'What is deployment code?',
      reading:
        'The code to run the model and its architecture, in the producer’s own repository or in a named open library.',
    },
    {
      question: 'When is sharing data impossible?',
      reading:
        'When the data is of OSI’s class “unshareable”. Data that others could share too is no exception.',
    },
    BASE_TERMS,
    INHERITED_DATA_LICENSE,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

import type { ComponentId } from '../../model/components.ts';
import type { Definition } from '../definition.ts';
import { licensed, released, statusOf, weightsFree } from '../facts.ts';
import { dataLicensed, withBase } from '../training-data.ts';
import { allOf } from '../verdict.ts';
import {
  BASE_TERMS,
  INHERITED_DATA_LICENSE,
  INHERITED_LICENSE,
  PARTIAL_WEIGHTS,
  SEVERAL_LICENSES,
  SIBLINGS,
} from '../readings.ts';

const TEXT = 'https://www.digitalpublicgoods.net/standard';
const COMPONENTS = 'https://github.com/DPGAlliance/dpg-standard/issues/193';
const LICENSES = 'https://github.com/DPGAlliance/dpg-standard/pull/204';
const CODE: readonly ComponentId[] = [
  'preprocessingCode',
  'trainingCode',
  'inferenceCode',
  'modelArchitecture',
];

export const dpg: Definition = {
  id: 'dpg-ai',
  group: 'law',
  name: 'Digital Public Goods Standard for AI, the part that facts decide',
  short: 'DPG Standard',
  object: 'the part of the Digital Public Goods Standard that facts decide',
  version: '1.1.7',
  publisher: 'Digital Public Goods Alliance',
  status: 'in-force',
  url: TEXT,
  published: '2025-06-27',
  about:
    'Only the standard’s demands on code, model, data and documentation. Relevance to the development goals, ownership, privacy and doing no harm are left out: facts about components cannot decide them, so meeting this part does not make a digital public good.',
  kind: 'verdict',
  isPart: true,
  criteria: [
    {
      id: 'code',
      title: 'Code is open',
      clause: { label: 'Indicator 2, open licensing of AI systems', url: COMPONENTS },
      asks: 'The code must be available under an OSI-approved license.',
      components: CODE,
      test: (model, context) =>
        allOf([released(model, CODE), licensed(model, CODE, 'osi-approved', context)]),
    },
    {
      id: 'model',
      title: 'Model is open',
      clause: { label: 'Indicator 2, open licensing of AI systems', url: COMPONENTS },
      asks: 'The weights must be available under an open license.',
      components: ['finalWeights'],
      test: (model, context) =>
        allOf([weightsFree(model), licensed(model, ['finalWeights'], 'open-terms', context)]),
    },
    {
      id: 'training-data',
      title: 'Training data is open',
      clause: { label: 'Indicator 2, licenses for content and data', url: LICENSES },
      asks: 'The training data must be available under an open license; non-commercial and no-derivatives licenses do not suffice.',
      components: ['trainingData'],
      test: (model, context) => withBase(model, context, (each) => dataLicensed(each, 'open-data', context)),
    },
    {
      id: 'documentation',
      title: 'Documentation',
      clause: { label: 'Indicator 5, documentation', url: TEXT },
      asks: 'There must be documentation to run the system.',
      components: ['modelCard'],
      test: (model) => statusOf(model, 'modelCard'),
    },
    {
      id: 'public-good',
      title: 'Relevance, ownership, privacy, no harm',
      clause: { label: 'Indicators 1, 3 and 7 to 9', url: TEXT },
      asks: 'The system must serve the development goals, have a clear owner, protect privacy and do no harm.',
      components: [],
      test: () => ({ verdict: 'not-applicable', reasons: [{ code: 'unrecorded', fact: 'public-good' }] }),
    },
  ],
  decisions: [
    {
      question: 'Can facts about components decide the whole standard?',
      reading:
        'No. The verdict covers licenses and documentation only; the Alliance’s registry says which systems it has accepted.',
    },
    {
      question: 'The data clause is under review (announced June 2026).',
      reading: 'The adopted version 1.1.7 is judged.',
    },
    BASE_TERMS,
    INHERITED_DATA_LICENSE,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

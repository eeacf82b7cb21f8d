import type { ComponentId } from '../../model/components.ts';
import type { Definition } from '../definition.ts';
import { licensed, released, weightsFree } from '../facts.ts';
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

const TEXT = 'https://github.com/OpenWeight/owd';
const CODE: readonly ComponentId[] = [
  'preprocessingCode',
  'trainingCode',
  'inferenceCode',
  'modelArchitecture',
];

export const perens: Definition = {
  id: 'perens-osd',
  group: 'open-source',
  name: 'Open Source Definition, data as source',
  short: 'OSD, data as source',
  object: 'the Open Source Definition with data as source',
  version: 'no versioned text',
  publisher: 'Bruce Perens, Open Source Alliance',
  status: 'provisional',
  url: TEXT,
  published: '2025-01-21',
  about:
    'A position, not a text: the Open Source Definition already fits AI if training data counts as source code beside the software. It is reported in the notes to the Open Weight Definition.',
  kind: 'verdict',
  openSource: true,
  criteria: [
    {
      id: 'code',
      title: 'All code under open terms',
      clause: { label: 'Open Source Definition, read for code', url: 'https://opensource.org/osd' },
      asks: 'The code to process data, train and run the model must be available under terms that satisfy the Open Source Definition.',
      components: CODE,
      test: (model, context) => allOf([released(model, CODE), licensed(model, CODE, 'open-terms', context)]),
    },
    {
      id: 'training-data',
      title: 'All training data under open terms',
      clause: { label: 'Reported position on training data', url: TEXT },
      asks: 'All training data must be available under open terms, as source code would be.',
      components: ['trainingData'],
      test: (model, context) => withBase(model, context, (each) => dataLicensed(each, 'open-data', context)),
    },
    {
      id: 'weights',
      title: 'Weights under open terms',
      clause: { label: 'Open Source Definition, read for weights', url: 'https://opensource.org/osd' },
      asks: 'The weights must be available under terms that satisfy the Open Source Definition.',
      components: ['finalWeights'],
      test: (model, context) =>
        allOf([weightsFree(model), licensed(model, ['finalWeights'], 'open-terms', context)]),
    },
  ],
  decisions: [
    {
      question: 'There is no text with criteria. What is judged?',
      reading:
        'Code, training data and weights, each out in full and under open terms. This comes to the highest tier of the G7.',
    },
    {
      question: 'Which code is “all code”?',
      reading:
        'The code to process data, to train and to run, with the architecture; not evaluation code or general libraries.',
    },
    BASE_TERMS,
    INHERITED_DATA_LICENSE,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

import type { DataDescription } from '../../model/vocabulary.ts';
import type { Definition, Verdict } from '../definition.ts';
import { DOCUMENTED, licensed, released, statusOf, weightsFree } from '../facts.ts';
import { described, withBase } from '../training-data.ts';
import { allOf, oneOf } from '../verdict.ts';
import { BASE_TERMS, INHERITED_LICENSE, PARTIAL_WEIGHTS, SEVERAL_LICENSES, SIBLINGS } from '../readings.ts';

const TEXT = 'https://github.com/Open-Weights/Definition/blob/main/Definition.md';

/** The definition asks for a description, not for a complete one. */
const SAID_SOMETHING: Record<DataDescription, Verdict> = {
  complete: 'met',
  substantial: 'met',
  partial: 'partly',
  minimal: 'partly',
  none: 'not-met',
  unknown: 'unknown',
};

export const meeker: Definition = {
  id: 'meeker-open-weights',
  group: 'open-weights',
  name: 'Open Weights Definition (Meeker)',
  short: 'Meeker Open Weights',
  object: 'Heather Meeker’s Open Weights definition',
  version: '17 October 2024',
  publisher: 'Heather Meeker',
  status: 'in-force',
  url: TEXT,
  published: '2024-10-17',
  about:
    'Asks for more than its name says: beside weights under a license without limits, information about how the model was trained, and the training software as open source.',
  kind: 'verdict',
  closeWithout: 'training-software',
  criteria: [
    {
      id: 'weights',
      title: 'Access to the weights',
      clause: { label: 'Requirement 1', url: TEXT },
      asks: 'The weights must be available, as far as needed to study how the model was trained.',
      components: ['finalWeights'],
      test: (model) => weightsFree(model),
    },
    {
      id: 'training-information',
      title: 'Information on the training',
      clause: { label: 'Requirement 2', url: TEXT },
      asks: 'The architecture, the training method with its settings, and the data with its provenance must be described.',
      components: ['modelArchitecture', 'technicalReport', 'researchPaper', 'trainingData', 'dataCard'],
      test: (model, context) =>
        allOf([
          statusOf(model, 'modelArchitecture', DOCUMENTED),
          oneOf([
            statusOf(model, 'technicalReport', DOCUMENTED),
            statusOf(model, 'researchPaper', DOCUMENTED),
          ]),
          withBase(model, context, (each) => described(each, ['provenance', 'scope'], SAID_SOMETHING)),
        ]),
    },
    {
      id: 'license',
      title: 'Any purpose, any change, passing on',
      clause: { label: 'Requirements 3 to 5, 7 and 8', url: TEXT },
      asks: 'The license must let everybody use, change and pass on the model for any purpose, without discrimination.',
      components: ['finalWeights'],
      test: (model, context) => licensed(model, ['finalWeights'], 'four-rights', context),
    },
    {
      id: 'training-software',
      title: 'Training software is open source',
      clause: { label: 'Requirement 6', url: TEXT },
      asks: 'The software used to train the model must be under an open source license or in the public domain.',
      components: ['trainingCode'],
      test: (model, context) =>
        allOf([
          released(model, ['trainingCode']),
          licensed(model, ['trainingCode'], 'osi-approved', context),
        ]),
    },
  ],
  decisions: [
    {
      question: 'How much must be said about the data?',
      reading:
        'A substantial description is enough; the definition does not ask for a complete one, nor for the data.',
    },
    {
      question: 'What if only the training software is missing?',
      reading: 'The model does not meet the definition and is shown as close to it.',
    },
    BASE_TERMS,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

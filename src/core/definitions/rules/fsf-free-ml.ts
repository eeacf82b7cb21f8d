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

const TEXT = 'https://www.fsf.org/news/fsf-is-working-on-freedom-in-machine-learning-applications';
const SOFTWARE: readonly ComponentId[] = [
  'trainingCode',
  'inferenceCode',
  'modelArchitecture',
  'supportingLibraries',
];
const SCRIPTS: readonly ComponentId[] = ['preprocessingCode'];

export const fsf: Definition = {
  id: 'fsf-free-ml',
  group: 'open-source',
  name: 'Free machine learning application',
  short: 'FSF free ML',
  object: 'the Free Software Foundation’s idea of a free machine learning application',
  version: 'announcement of 22 October 2024',
  publisher: 'Free Software Foundation',
  status: 'provisional',
  url: TEXT,
  published: '2024-10-22',
  about:
    'A strict reading of the announcement: software, training data, the scripts that process it, and parameters all give the four freedoms. The promised criteria have not been published, so this is provisional.',
  kind: 'verdict',
  openSource: true,
  criteria: [
    {
      id: 'software',
      title: 'All software is free',
      clause: { label: 'Announcement, software', url: TEXT },
      asks: 'All software that processes training data or runs the parameters must be free software.',
      components: SOFTWARE,
      test: (model, context) =>
        allOf([released(model, SOFTWARE), licensed(model, SOFTWARE, 'free-software', context)]),
    },
    {
      id: 'training-data',
      title: 'All training data is free',
      clause: { label: 'Announcement, training data', url: TEXT },
      asks: 'All training data must be available and give the four freedoms.',
      components: ['trainingData'],
      test: (model, context) => withBase(model, context, (each) => dataLicensed(each, 'free-data', context)),
    },
    {
      id: 'processing-scripts',
      title: 'The scripts that process it are free',
      clause: { label: 'Announcement, scripts', url: TEXT },
      asks: 'The scripts that process the training data must be free software.',
      components: SCRIPTS,
      test: (model, context) =>
        allOf([released(model, SCRIPTS), licensed(model, SCRIPTS, 'free-software', context)]),
    },
    {
      id: 'parameters',
      title: 'Parameters may be used, changed and passed on',
      clause: { label: 'Announcement, parameters', url: TEXT },
      asks: 'The parameters must come with the right to use and redistribute them, changed or not, for any purpose.',
      components: ['finalWeights'],
      test: (model, context) =>
        allOf([
          weightsFree(model),
          licensed(model, ['finalWeights'], 'four-rights', context),
          licensed(model, ['finalWeights'], 'open-terms', context),
        ]),
    },
  ],
  decisions: [
    {
      question: 'The announcement says that parameters “may” have to be released with these rights.',
      reading: 'They have to, in this strict reading.',
    },
    {
      question: 'Some data, such as medical records, cannot be shared. Does that excuse?',
      reading:
        'Not from the word “free”. The Foundation says that using such a nonfree application may still be ethical.',
    },
    {
      question: 'Which licenses are free?',
      reading:
        'For software those the Foundation or OSI lists; for data also those that conform to the Open Definition; for parameters terms that give the four rights and satisfy the Open Source Definition, as for the other definitions of open source here. A license of which that is disputed or unread is unknown.',
    },
    BASE_TERMS,
    INHERITED_DATA_LICENSE,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

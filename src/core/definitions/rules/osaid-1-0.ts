import type { ComponentId } from '../../model/components.ts';
import type { Criterion, Definition, Reason } from '../definition.ts';
import { gate, licensed, released, weightsFree } from '../facts.ts';
import { allOf, isFine } from '../verdict.ts';
import { dataCriteria } from './osaid-data.ts';
import {
  BASE_TERMS,
  INHERITED_DATA_LICENSE,
  INHERITED_LICENSE,
  PARTIAL_WEIGHTS,
  SEVERAL_LICENSES,
  SIBLINGS,
} from '../readings.ts';

const TEXT = 'https://opensource.org/ai/open-source-ai-definition';

const PROCESS: readonly ComponentId[] = ['preprocessingCode', 'trainingCode', 'supportingLibraries'];
const RUN: readonly ComponentId[] = ['inferenceCode', 'modelArchitecture'];

const code: Criterion[] = [
  {
    id: 'training-code',
    title: 'Complete code to process data and train',
    clause: { label: 'Preferred form, Code', url: TEXT },
    asks: 'The complete source code used to process and filter the data and to train the system must be available.',
    components: PROCESS,
    test: (model) => released(model, PROCESS),
  },
  {
    id: 'run-code',
    title: 'Complete code to run',
    clause: { label: 'Preferred form, Code', url: TEXT },
    asks: 'The complete source code used to run the system, with its architecture, must be available.',
    components: RUN,
    test: (model) => released(model, RUN),
  },
  {
    id: 'code-license',
    title: 'Code under an OSI-approved license',
    clause: { label: 'Preferred form, Code', url: TEXT },
    asks: 'All of that code must be under a license on OSI’s list.',
    components: [...PROCESS, ...RUN],
    test: (model, context) => licensed(model, [...PROCESS, ...RUN], 'osi-approved', context),
  },
];

const parameters: Criterion[] = [
  {
    id: 'parameters',
    title: 'Parameters available without asking',
    clause: {
      label: 'Preferred form, Parameters; freedom to use “without having to ask for permission”',
      url: TEXT,
    },
    asks: 'The model parameters must be available to anyone without asking for permission.',
    components: ['finalWeights'],
    test: (model) => allOf([weightsFree(model), gate(model, { clickThrough: 'met', approval: 'not-met' })]),
  },
  {
    id: 'parameter-terms',
    title: 'Parameters under open terms',
    clause: { label: 'Preferred form, Parameters', url: TEXT },
    asks: 'The parameters must be under terms that satisfy the Open Source Definition.',
    components: ['finalWeights'],
    test: (model, context) => licensed(model, ['finalWeights'], 'open-terms', context),
  },
  {
    id: 'freedoms',
    title: 'Use, study, modify and share for any purpose',
    clause: { label: 'What is Open Source AI', url: TEXT },
    asks: 'No part may be restricted in purpose, number of users, place, or use of what the system puts out.',
    components: ['finalWeights', ...PROCESS, ...RUN],
    test: (model, context) => licensed(model, ['finalWeights', ...PROCESS, ...RUN], 'any-purpose', context),
  },
];

const JUDGED = [
  'data-description',
  'public-data-list',
  'obtainable-data-list',
  'open-data-shared',
  'training-code',
];

const judgment: Criterion = {
  id: 'equivalent-system',
  title: 'Enough to build a substantially equivalent system',
  clause: { label: 'Preferred form, Data Information', url: TEXT },
  asks: 'A skilled person must be able to build a substantially equivalent system from what is published.',
  components: ['trainingData', 'dataCard', ...PROCESS],
  test: (_model, _context, found) => {
    const met = found.every(({ criterion, verdict }) => !JUDGED.includes(criterion.id) || isFine(verdict));
    const follows: Reason = { code: 'follows', criteria: JUDGED };
    return met
      ? { verdict: 'met', reasons: [follows] }
      : { verdict: 'unknown', reasons: [follows, { code: 'unrecorded', fact: 'skilled-person' }] };
  },
};

export const osaid: Definition = {
  id: 'osaid-1-0',
  group: 'open-source',
  name: 'Open Source AI Definition',
  short: 'OSAID 1.0',
  object: 'the Open Source AI Definition',
  version: '1.0',
  publisher: 'Open Source Initiative',
  status: 'in-force',
  url: TEXT,
  published: '2024-10-28',
  about:
    'What an AI system must make available, and under which terms, to be called Open Source AI. It asks for the code and for information about the data; of the data itself only for the part that may be shared.',
  kind: 'verdict',
  openSource: true,
  criteria: [...dataCriteria, ...code, ...parameters, judgment],
  decisions: [
    {
      question:
        'Which terms are “OSI-approved terms” for parameters and documents? OSI publishes no list of them.',
      reading:
        'Terms that satisfy the Open Source Definition by our reading, such as CC-BY, CC0, CDLA or OpenMDW, beside every OSI-approved license.',
    },
    {
      question: 'Is released data enough where nobody has read its documentation?',
      reading:
        'Yes, as in OSI’s checklist: where all training data is out under open terms, the data criteria are met. Data that is out under other terms still lists itself, but it must be described and the description licensed.',
    },
    {
      question:
        'A record names kinds of data, such as data that is public elsewhere. May there be others that would have to be shared or listed?',
      reading:
        'Not where all of the data is described; then the kinds on record are all there are. Elsewhere more may be in it, so it is unknown whether all that may be shared is out.',
    },
    {
      question: 'Must all training data be published?',
      reading:
        'No. All of it must be described, with lists of what is public and what third parties have; of the data itself only what may be shared must be out. So what is missing to meet the definition names the description first.',
    },
    {
      question: 'Does a form in front of the download ask for permission?',
      reading: 'One that lets everybody through at once does not; one that somebody has to approve does.',
    },
    {
      question: 'Must the configuration be judged apart from the weights?',
      reading: 'No. It comes with the weights, so it is not judged by itself.',
    },
    {
      question: 'When is a system “substantially equivalent”?',
      reading:
        'When the criteria on data and training code are all met; otherwise it is left unknown, never failed.',
    },
    BASE_TERMS,
    INHERITED_DATA_LICENSE,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

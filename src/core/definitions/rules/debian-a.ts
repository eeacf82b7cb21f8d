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

const TEXT = 'https://www.debian.org/vote/2025/vote_002';
const MESSAGE = 'https://www.mail-archive.com/debian-vote@lists.debian.org/msg31917.html';

export const debian: Definition = {
  id: 'debian-a',
  group: 'open-source',
  name: 'Debian General Resolution 2025/002, proposal A',
  short: 'Debian proposal A',
  object: 'proposal A of Debian’s resolution 2025/002',
  version: 'proposal of 19 April 2025',
  publisher: 'Mo Zhou, Debian',
  status: 'withdrawn',
  url: TEXT,
  published: '2025-04-19',
  about:
    'A proposal on which models fit the Debian Free Software Guidelines. It was withdrawn in May 2025 and binds nobody; Debian decides package by package.',
  kind: 'verdict',
  openSource: true,
  criteria: [
    {
      id: 'weights',
      title: 'Weights under a free license',
      clause: { label: 'Proposal A', url: MESSAGE },
      asks: 'The model must be available under a license that fits the Debian Free Software Guidelines.',
      components: ['finalWeights'],
      test: (model, context) =>
        allOf([weightsFree(model), licensed(model, ['finalWeights'], 'open-terms', context)]),
    },
    {
      id: 'training-data',
      title: 'Original training data under a free license',
      clause: { label: 'Proposal A', url: MESSAGE },
      asks: 'The original training data must be available under a free license.',
      components: ['trainingData'],
      test: (model, context) => withBase(model, context, (each) => dataLicensed(each, 'open-data', context)),
    },
    {
      id: 'training-program',
      title: 'Training program',
      clause: { label: 'Proposal A', url: MESSAGE },
      asks: 'The program that trained the model must be available as free software.',
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
      question: 'Which licenses fit the Debian Free Software Guidelines?',
      reading:
        'Debian keeps no list, so terms that satisfy the Open Source Definition, which grew out of those guidelines, stand in for them.',
    },
    BASE_TERMS,
    INHERITED_DATA_LICENSE,
    INHERITED_LICENSE,
    PARTIAL_WEIGHTS,
    SEVERAL_LICENSES,
    SIBLINGS,
  ],
};

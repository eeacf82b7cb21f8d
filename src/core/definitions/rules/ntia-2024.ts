import type { Definition } from '../definition.ts';
import { gate, weightsFree } from '../facts.ts';
import { allOf } from '../verdict.ts';
import { PARTIAL_WEIGHTS, SIBLINGS } from '../readings.ts';

const TEXT =
  'https://www.ntia.gov/programs-and-initiatives/artificial-intelligence/open-model-weights-report';

export const ntia: Definition = {
  id: 'ntia-2024',
  group: 'open-weights',
  name: 'Widely available model weights',
  short: 'NTIA open weights',
  object: 'NTIA’s test for widely available weights',
  version: 'report of 30 July 2024',
  publisher: 'US National Telecommunications and Information Administration',
  status: 'in-force',
  url: TEXT,
  published: '2024-07-30',
  about: 'One question of policy: can the public download the weights? Licenses play no part.',
  kind: 'verdict',
  criteria: [
    {
      id: 'weights',
      title: 'The public can download the weights',
      clause: { label: 'Definition of widely available model weights', url: TEXT },
      asks: 'Anyone must be able to download the weights.',
      components: ['finalWeights'],
      test: (model) => allOf([weightsFree(model), gate(model, { clickThrough: 'met', approval: 'partly' })]),
    },
  ],
  decisions: [
    {
      question: 'Are weights that somebody hands out on request widely available?',
      reading: 'Partly: not everyone gets them.',
    },
    PARTIAL_WEIGHTS,
    SIBLINGS,
  ],
};

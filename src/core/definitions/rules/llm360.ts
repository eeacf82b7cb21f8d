import type { ComponentId } from '../../model/components.ts';
import type { Criterion, Definition } from '../definition.ts';
import { released, statusOf, weightsFree } from '../facts.ts';
import { dataReleased, withBase } from '../training-data.ts';
import { PARTIAL_WEIGHTS, SIBLINGS } from '../readings.ts';

const TEXT = 'https://www.llm360.ai';

function piece(component: ComponentId, id: string, title: string, asks: string): Criterion {
  return {
    id,
    title,
    clause: { label: 'Release pledge', url: TEXT },
    asks,
    components: [component],
    test: (model) => (component === 'finalWeights' ? weightsFree(model) : released(model, [component])),
  };
}

export const llm360: Definition = {
  id: 'llm360',
  group: 'completeness',
  name: 'LLM360 release pledge',
  short: 'LLM360 pledge',
  object: 'the LLM360 release pledge',
  version: 'as of 2023',
  publisher: 'LLM360',
  status: 'in-force',
  url: TEXT,
  published: '2023-12-11',
  about:
    'The pledge of one group to publish everything a training run produced. It is about repeating the work, not about licenses.',
  kind: 'verdict',
  criteria: [
    piece('trainingCode', 'training-code', 'Training code', 'The code that trained the model must be out.'),
    piece(
      'preprocessingCode',
      'processing-code',
      'Data processing code',
      'The code that prepared the data must be out.',
    ),
    {
      id: 'training-data',
      title: 'Training data',
      clause: { label: 'Release pledge', url: TEXT },
      asks: 'All training data must be out.',
      components: ['trainingData'],
      test: (model, context) => withBase(model, context, dataReleased),
    },
    piece('finalWeights', 'weights', 'Final weights', 'The final weights must be out.'),
    piece(
      'intermediateCheckpoints',
      'checkpoints',
      'Intermediate checkpoints',
      'Checkpoints from along the training must be out.',
    ),
    {
      id: 'metrics',
      title: 'Metrics and evaluation results',
      clause: { label: 'Release pledge', url: TEXT },
      asks: 'The results measured along the training must be out.',
      components: ['evaluationResults'],
      test: (model) => statusOf(model, 'evaluationResults'),
    },
  ],
  decisions: [
    {
      question: 'The pledge also names logs and which data each checkpoint saw.',
      reading: 'Neither is recorded here; evaluation results stand in for both.',
    },
    {
      question: 'Does the license matter?',
      reading: 'Not for this pledge as it is read here.',
    },
    PARTIAL_WEIGHTS,
    SIBLINGS,
  ],
};

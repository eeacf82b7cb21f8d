import type { Axis } from '#core/model/components.ts';
import type { DetailedAxis } from '#core/model/openness.ts';
import { AXIS_LABELS } from './labels.ts';

/** The names of the axes where there is room for one short word. */
export const SHORT_AXIS_LABELS: Record<Axis, string> = { ...AXIS_LABELS, documentation: 'Docs' };

export const DETAILED_AXIS_LABELS: Record<DetailedAxis, string> = {
  'training-data': 'Training data',
  'data-documentation': 'Data card',
  'training-code': 'Training code',
  'inference-code': 'Inference code',
  'final-weights': 'Final weights',
  checkpoints: 'Checkpoints',
  license: 'License',
  documentation: 'Documentation',
};

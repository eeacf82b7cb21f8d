import type { Axis, ComponentId } from '#core/model/components.ts';
import type { Permission } from '#core/model/vocabulary.ts';
import type { Basis, Gating, Status } from '#core/model/vocabulary.ts';

/** The words the interface uses for the vocabulary of the data. One word per concept. */

export const AXIS_LABELS: Record<Axis, string> = {
  data: 'Data',
  code: 'Code',
  weights: 'Weights',
  license: 'License',
  documentation: 'Documentation',
};

export const COMPONENT_LABELS: Record<ComponentId, string> = {
  trainingData: 'Training data',
  evaluationData: 'Evaluation data',
  preprocessingCode: 'Data preprocessing code',
  trainingCode: 'Training code',
  inferenceCode: 'Inference code',
  evaluationCode: 'Evaluation code',
  supportingLibraries: 'Supporting libraries',
  modelArchitecture: 'Model architecture',
  finalWeights: 'Final weights',
  intermediateCheckpoints: 'Intermediate checkpoints',
  modelMetadata: 'Model metadata',
  modelCard: 'Model card',
  dataCard: 'Data card',
  technicalReport: 'Technical report',
  researchPaper: 'Research paper',
  evaluationResults: 'Evaluation results',
  sampleOutputs: 'Sample outputs',
};

export const STATUS_LABELS: Record<Status, string> = {
  released: 'released',
  partial: 'partial',
  gated: 'gated',
  described: 'described only',
  // Whether it was looked for and not found or the producer declines, the claim says (status-meanings.ts).
  withheld: 'not found',
  'not-applicable': 'does not apply',
  unknown: 'unknown',
};

export const BASIS_LABELS: Record<Basis, string> = {
  producer: 'read at the producer',
  'third-party': "read in a third party's account",
  index: 'taken from another index',
  unchecked: 'unchecked',
};

export const PERMISSION_LABELS: Record<Permission, string> = {
  commercial: 'use it commercially',
  'commercial-conditional': 'use it commercially, even if conditions apply',
  modify: 'modify it',
  share: 'pass it on',
  'train-others': 'train other models on its output, even if conditions apply',
  'no-threshold': 'grow past any number of users or revenue',
  'no-use-limits': 'use it in any field',
  'no-territory': 'use it in any country',
  'no-name': 'show no name or notice',
  'no-same-license': 'choose the license of my changes',
  'no-credit': 'give no credit',
};

export const GATING_LABELS: Record<Gating, string> = {
  none: 'open download',
  'click-through': 'click-through',
  approval: 'on request',
  'not-available': 'not available',
  unknown: 'unknown',
};

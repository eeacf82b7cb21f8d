import { DEFINITION_LABELS } from '../labels.ts';

/** Column heads, by the key a column has in the address. */
export const COLUMN_LABELS: Record<string, string> = {
  model: 'Model',
  released: 'Released',
  size: 'Size',
  data: 'Data',
  code: 'Code',
  weights: 'Weights',
  rights: 'License',
  documentation: 'Docs',
  license: 'Weights’ license',
  checked: 'Checked',
  family: 'Family',
  modality: 'Modality',
  stage: 'Stage',
  country: 'Country',
  kind: 'Kind of producer',
  gating: 'Gate',
  claim: 'Called open source',
  tier: 'Record',
  ...DEFINITION_LABELS,
};

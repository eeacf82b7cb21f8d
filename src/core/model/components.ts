/** The five axes, in the order used everywhere. */
export const AXES = ['data', 'code', 'weights', 'license', 'documentation'] as const;
export type Axis = (typeof AXES)[number];

/**
 * The components of a model, those of the Model Openness Framework, in display order.
 * `axis` says under which axis a component is listed; which of them decide that axis is in openness.ts.
 */
export const COMPONENTS = [
  { id: 'trainingData', axis: 'data' },
  { id: 'evaluationData', axis: 'data' },
  { id: 'preprocessingCode', axis: 'code' },
  { id: 'trainingCode', axis: 'code' },
  { id: 'inferenceCode', axis: 'code' },
  { id: 'evaluationCode', axis: 'code' },
  { id: 'supportingLibraries', axis: 'code' },
  { id: 'modelArchitecture', axis: 'code' },
  { id: 'finalWeights', axis: 'weights' },
  { id: 'intermediateCheckpoints', axis: 'weights' },
  { id: 'modelMetadata', axis: 'weights' },
  { id: 'modelCard', axis: 'documentation' },
  { id: 'dataCard', axis: 'documentation' },
  { id: 'technicalReport', axis: 'documentation' },
  { id: 'researchPaper', axis: 'documentation' },
  { id: 'evaluationResults', axis: 'documentation' },
  { id: 'sampleOutputs', axis: 'documentation' },
] as const satisfies readonly { id: string; axis: Axis }[];

export type ComponentId = (typeof COMPONENTS)[number]['id'];
export const COMPONENT_IDS: readonly ComponentId[] = COMPONENTS.map((component) => component.id);

import { isAvailable } from '#core/model/status.ts';
import type { Model } from '#core/model/model.ts';
import type { DataFiles } from '../read/files.ts';

/** The component "training data" and the data of each stage tell the same story. */
export function trainingDataProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) =>
    conflictsOf(model).map((text) => `data/models/${model.id}.json → ${text}`),
  );
}

function conflictsOf({ components, data }: Model): string[] {
  const whole = components.trainingData.status;
  const stages = [data.pretraining, ...(data.postTraining === null ? [] : [data.postTraining])];
  const available = stages.filter(({ status }) => isAvailable(status));
  const conflicts: string[] = [];
  if (isAvailable(whole) && available.length === 0 && stages.every(({ status }) => status !== 'unknown')) {
    conflicts.push(
      `components.trainingData.status: type "${stages[0]?.status}", or say in data.* which stage is out (now "${whole}")`,
    );
  }
  if (whole === 'released' && stages.some(({ status }) => status === 'withheld' || status === 'described')) {
    conflicts.push('components.trainingData.status: type "partial", since the data of one stage is not out');
  }
  if (whole === 'withheld' && available.length > 0) {
    conflicts.push('components.trainingData.status: type "partial", since the data of one stage is out');
  }
  if (
    data.description === 'none' &&
    stages.some(({ status }) => status === 'described' || isAvailable(status))
  ) {
    conflicts.push('data.description: type how far the data is described, since some of it is');
  }
  for (const [stage, claim] of Object.entries({
    pretraining: data.pretraining,
    postTraining: data.postTraining,
  })) {
    if (claim?.status === 'released' && claim.classes.length === 0) {
      conflicts.push(`data.${stage}.classes: add "open", "public", "obtainable" or "unshareable"`);
    }
    if (claim?.license === 'various-open' && claim.classes.includes('unshareable')) {
      conflicts.push(
        `data.${stage}.license: type "various-part-closed", since some of it may not be shared (now "various-open")`,
      );
    }
  }
  if (
    components.trainingData.license === 'various-open' &&
    stages.some(({ license }) => license === 'various-part-closed')
  ) {
    conflicts.push('components.trainingData.license: type "various-part-closed", since a stage is');
  }
  // What holds code or weights under one license says nothing about the data; only data hands down terms, by part.
  const read = [components.trainingData, ...stages].filter(({ basis }) => basis !== 'index');
  if (
    read.some(
      ({ license, licenseSource }) => licenseSource === 'inherited' && !license?.startsWith('various'),
    )
  ) {
    conflicts.push(
      'components.trainingData.license: type null, or the license that the data itself is given',
    );
  }
  return conflicts;
}

import { DEFINITIONS, makeContext, verdictsOf } from '#core/definitions/index.ts';
import type { Dataset } from '#core/model/model.ts';

/** Times judging every model by every definition, all findings included; milliseconds. */
export function timeVerdicts(
  dataset: Pick<Dataset, 'models' | 'licenses'>,
  runs = 15,
): { models: number; definitions: number; best: number; median: number } {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    verdictsOf(dataset, DEFINITIONS, makeContext(dataset));
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return {
    models: dataset.models.length,
    definitions: DEFINITIONS.length,
    best: times[0]!,
    median: times[Math.floor(runs / 2)]!,
  };
}

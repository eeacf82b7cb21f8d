import type { Model } from '#core/model/model.ts';
import { INDEX_IDS } from '#core/model/vocabulary.ts';
import type { DataFiles } from '../read/files.ts';

/** One model, one file: no two share a name, the weights' address or the same record of another index. */
export function duplicateProblems({ models }: DataFiles): string[] {
  const owner = new Map<string, string>();
  return models.flatMap((model) =>
    marksOf(model).flatMap((mark) => {
      const first = owner.get(mark);
      if (first === undefined) owner.set(mark, model.id);
      return first === undefined || first === model.id
        ? []
        : [
            `data/models/${model.id}.json: merge it with ${first}.json or correct one of them; both have the ${mark}`,
          ];
    }),
  );
}

function marksOf(model: Model): string[] {
  const plain = model.name
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, ' ')
    .trim();
  const records = INDEX_IDS.flatMap((index) =>
    model.indexes[index]
      .filter(({ relation }) => relation === 'same')
      .map(({ record }) => `same ${index} record "${record}"`),
  );
  const { weights } = model.links;
  return [
    `name "${plain}" of ${model.producer}`,
    ...(weights === undefined ? [] : [`weights ${weights.toLowerCase().replace(/\/$/, '')}`]),
    ...records,
  ];
}

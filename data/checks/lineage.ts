import type { Model } from '#core/model/model.ts';
import { producerOfBase } from '../import/base-producers.ts';
import { evidenceOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/**
 * Is it shown whose model a base is that we hold no record of? Its name starts with a family of that producer, or a
 * page that was read names it; what other indexes name stands in data/import/base-producers.ts.
 */
function isMakerShown(model: Model, name: string, producer: string, models: readonly Model[]): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '');
  if (model.tier === 'listed' && producerOfBase(name) === producer) return true;
  if (models.some((each) => each.producer === producer && plain(name).startsWith(plain(each.family))))
    return true;
  return evidenceOf(model).some(
    ({ item }) =>
      item.checked !== undefined && plain(`${item.url} ${item.shows ?? ''}`).includes(plain(name)),
  );
}

/** A model is based on one we know, which came out no later, and never on itself. */
export function lineageProblems({ models, producers }: DataFiles): string[] {
  const byId = new Map(models.map((model) => [model.id, model]));
  return models.flatMap((model) => {
    if (model.basedOn === null) return [];
    const place = `data/models/${model.id}.json → basedOn`;
    if ('name' in model.basedOn) {
      const { name, producer } = model.basedOn;
      if (producer === undefined) return [];
      if (!Object.hasOwn(producers, producer))
        return [`${place}.producer: type an id of data/producers.json, or remove it (now "${producer}")`];
      return isMakerShown(model, name, producer, models)
        ? []
        : [
            `${place}.producer: name ${name} in an evidence line, or remove the producer: nothing here shows whose it is (now "${producer}")`,
          ];
    }
    const base = byId.get(model.basedOn.model);
    if (base === undefined) {
      return [
        `${place}: type the id of a file in data/models, or { "name": "…" } (now "${model.basedOn.model}")`,
      ];
    }
    const problems: string[] = [];
    // Months and days compare as text; a month alone can be any day of it.
    if (
      model.released !== null &&
      base.released !== null &&
      model.released < base.released.slice(0, model.released.length)
    ) {
      problems.push(
        `${place}: correct a release date; ${model.id} (${model.released}) is older than its base ${base.id} (${base.released})`,
      );
    }
    const seen = new Set([model.id]);
    for (let at: typeof model | undefined = base; at !== undefined;) {
      if (seen.has(at.id)) {
        problems.push(`${place}: remove one step; ${[...seen, at.id].join(' ← ')} is a circle`);
        break;
      }
      seen.add(at.id);
      at = at.basedOn !== null && 'model' in at.basedOn ? byId.get(at.basedOn.model) : undefined;
    }
    return problems;
  });
}

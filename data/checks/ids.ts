import type { DataFiles } from '../read/files.ts';

/**
 * Addresses outlive files: every id that ever named a model is listed in ids.json, as current or with what
 * became of it.
 */
export function idProblems({ models, ids }: DataFiles): string[] {
  const present = new Set(models.map((model) => model.id));
  const listed = new Set(ids.current);
  const targets = Object.entries(ids.retired).flatMap(([id, fate]) =>
    'to' in fate ? [fate.to].flat().map((to) => ({ id, to })) : [],
  );
  const sorted = ids.current.toSorted();
  return [
    ...models
      .filter(({ id }) => !listed.has(id))
      .map(({ id }) => `data/ids.json → current: add "${id}"; data/models/${id}.json is there`),
    ...ids.current
      .filter((id) => !present.has(id))
      .map(
        (id) =>
          `data/ids.json: move "${id}" from "current" to "retired" and say what became of it, or bring back data/models/${id}.json`,
      ),
    ...Object.keys(ids.retired)
      .filter((id) => present.has(id))
      .map((id) => `data/ids.json → retired.${id}: remove it; data/models/${id}.json is there`),
    ...targets
      .filter(({ to }) => !present.has(to))
      .map(
        ({ id, to }) =>
          `data/ids.json → retired.${id}.to: type the id of a model that is there (now "${to}")`,
      ),
    ...(sorted.every((id, at) => id === ids.current[at])
      ? []
      : ['data/ids.json → current: put the ids in order, or run "node .ci/run-ts.mjs data/format.ts"']),
  ];
}

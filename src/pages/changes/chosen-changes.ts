import type { ReleaseChanges } from '#data/publish/changes.ts';
import { fold } from '#core/catalog/search-words.ts';
import type { ChangesView } from '#core/link/view.ts';

/** The releases with those of their corrections that a view asks for; a release without any is left out. */
export function chooseChanges(releases: readonly ReleaseChanges[], view: ChangesView): ReleaseChanges[] {
  const words = fold(view.query).split(' ').filter(Boolean);
  const asked = new Set(view.models);
  return releases
    .filter(({ date }) => view.since === null || date > view.since)
    .map((release) => ({
      ...release,
      models: release.models
        .filter(
          ({ id, name, family }) =>
            (asked.size === 0 || asked.has(id)) &&
            (view.family === null || view.family === family) &&
            words.every((word) => fold(`${name} ${id}`).includes(word)),
        )
        .map((model) => ({
          ...model,
          changes: model.changes.filter(({ kind }) => view.kind === null || kind === view.kind),
        }))
        .filter(({ changes }) => changes.length > 0),
    }))
    .filter(({ models }) => models.length > 0 || !isNarrowed(view));
}

/** Does a view ask for less than all corrections of its releases? */
export function isNarrowed({ query, models, family, kind }: ChangesView): boolean {
  return query !== '' || models.length > 0 || family !== null || kind !== null;
}

/** How many corrections there are. */
export function countChanges(releases: readonly ReleaseChanges[]): number {
  return releases.reduce(
    (sum, { models }) => sum + models.reduce((part, { changes }) => part + changes.length, 0),
    0,
  );
}

/** The families of the models that were corrected, by name. */
export function familiesIn(releases: readonly ReleaseChanges[]): string[] {
  const families = releases.flatMap(({ models }) => models.map(({ family }) => family));
  return [...new Set(families)].toSorted((a, b) => a.localeCompare(b, 'en'));
}

/** The names of models by their ids, as far as they were corrected. */
export function namesIn(releases: readonly ReleaseChanges[]): ReadonlyMap<string, string> {
  return new Map(releases.flatMap(({ models }) => models.map(({ id, name }) => [id, name])));
}

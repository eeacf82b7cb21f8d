import type { Model } from '#core/model/model.ts';

/** One correction of one record. `of` names the claim: a component id, or a dotted path. */
type RecordChange = Model['history'][number];

/** A data release with what was corrected for it, by model. */
export type ReleaseChanges = {
  date: string;
  note: string;
  models: { id: string; name: string; changes: RecordChange[] }[];
};

/**
 * The releases, newest first, each with the corrections that came with it: those made up to its day and after the
 * release before. A correction later than every release belongs to the newest, since its data holds it already.
 */
export function changesByRelease(
  releases: readonly { date: string; note: string }[],
  models: readonly Model[],
): ReleaseChanges[] {
  const newestFirst = releases.toSorted((a, b) => b.date.localeCompare(a.date));
  const releaseOf = (day: string) => newestFirst.findLast((release) => release.date >= day) ?? newestFirst[0];
  return newestFirst.map((release) => ({
    date: release.date,
    note: release.note,
    models: models
      .map(({ id, name, history }) => ({
        id,
        name,
        changes: history
          .filter((change) => releaseOf(change.date) === release)
          .toSorted((a, b) => b.date.localeCompare(a.date)),
      }))
      .filter((model) => model.changes.length > 0)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  }));
}

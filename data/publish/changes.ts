import { licenseIds } from '#core/license/expression.ts';
import { kindOfChange, type ChangeKind } from '#core/model/change-kind.ts';
import type { License, Model } from '#core/model/model.ts';

/** One correction of one record. `of` names the claim: a component id, or a dotted path. */
export type RecordChange = Model['history'][number] & { kind: ChangeKind };

/** A model with what was corrected in its record. */
export type ChangedModel = { id: string; name: string; family: string; changes: RecordChange[] };

/** A data release with what was corrected for it, by model. */
export type ReleaseChanges = { date: string; note: string; models: ChangedModel[] };

/**
 * The releases, newest first, each with the corrections that came with it: those made up to its day and after the
 * release before. A correction later than every release belongs to the newest, since its data holds it already.
 */
export function changesByRelease(
  releases: readonly { date: string; note: string }[],
  models: readonly Model[],
  licenses: readonly Pick<License, 'id'>[],
): ReleaseChanges[] {
  const newestFirst = releases.toSorted((a, b) => b.date.localeCompare(a.date));
  const releaseOf = (day: string) => newestFirst.findLast((release) => release.date >= day) ?? newestFirst[0];
  const known = new Set(licenses.map(({ id }) => id));
  const isLicense = (text: string) => {
    const named = licenseIds(text);
    return named.length > 0 && named.every((id) => known.has(id));
  };
  return newestFirst.map((release) => ({
    date: release.date,
    note: release.note,
    models: models
      .map(({ id, name, family, history }) => ({
        id,
        name,
        family,
        changes: history
          .filter((change) => releaseOf(change.date) === release)
          .toSorted((a, b) => b.date.localeCompare(a.date))
          .map((change) => ({ ...change, kind: kindOfChange(change, isLicense) })),
      }))
      .filter((model) => model.changes.length > 0)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  }));
}

import type { NamedCorpus } from '#data/publish/datasets-file.ts';
import type { NamedLicense } from '#words/license-labels.ts';

/** The licenses that a dataset's license names, by id. */
export function licensesOf({ licenses }: Pick<NamedCorpus, 'licenses'>): ReadonlyMap<string, NamedLicense> {
  return new Map(licenses.map((license) => [license.id, license]));
}

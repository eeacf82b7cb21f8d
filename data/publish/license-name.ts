import type { License } from '#core/model/model.ts';

/** As much of a license as names it on a page that does without the list of licenses. */
export type LicenseName = Pick<License, 'id' | 'name' | 'category'>;

export function licenseName({ id, name, category }: LicenseName): LicenseName {
  return { id, name, category };
}

import { licenseFamily, nameKey } from '#core/license/names.ts';
import type { DataFiles } from '../read/files.ts';

/** No two licenses share a name or identifier, however it is spelled, so that every name finds one license. */
export function licenseNameProblems({ licenses }: DataFiles): string[] {
  const owners = new Map<string, string>();
  for (const { id, name } of licenses) for (const text of [id, name]) owners.set(nameKey(text), id);
  return licenses.flatMap(({ id, names }) =>
    names.flatMap((name) => {
      const place = `data/licenses/${id}.json → names: remove "${name}"`;
      const key = nameKey(name);
      const owner = owners.get(key);
      if (key === '') return [`${place}; nothing of it tells a license`];
      if (licenseFamily(name, licenses).length > 0) return [`${place}; it names a family of licenses`];
      if (owner !== undefined && owner !== id) return [`${place}; it is a name of ${owner} as well`];
      owners.set(key, id);
      return [];
    }),
  );
}

import { missingLicenses } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

/** The frameworks that models name are files of the folder; a license of one is known and stands on a page that was read. */
export function frameworkProblems({ models, frameworks, licenses }: DataFiles): string[] {
  const ids = new Set(frameworks.map(({ id }) => id));
  const known = new Set(licenses.map(({ id }) => id));
  const strangers = models.flatMap((model) =>
    (model.frameworks?.named ?? [])
      .filter((id) => !ids.has(id))
      .map(
        (id) =>
          `data/models/${model.id}.json → frameworks: add data/frameworks/${id}.json, or type the id of a file that stands there (now "${id}")`,
      ),
  );
  const unread = models
    .filter(({ frameworks: names }) => names?.evidence.some(({ checked, shows }) => !checked || !shows))
    .map(({ id }) => `data/models/${id}.json → frameworks.evidence: add "checked" and "shows" to each page`);
  return [
    ...strangers,
    ...unread,
    ...frameworks.flatMap(({ id, license, evidence }) => {
      const place = `data/frameworks/${id}.json`;
      const isRead = evidence.some(({ checked, shows }) => checked !== undefined && shows !== undefined);
      return [
        ...missingLicenses(`${place} → license`, license, known),
        ...(license !== null && !isRead
          ? [`${place} → evidence: add the page that shows its license, with the day it was read`]
          : []),
      ];
    }),
  ];
}

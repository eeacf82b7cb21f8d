import type { License } from '#core/model/model.ts';
import type { DataFiles } from '../read/files.ts';

/** Records that stand for no text: no license, or several. */
const NO_TEXT: ReadonlySet<License['category']> = new Set(['none', 'mixed']);

/**
 * A license says whether its text was read, and when; one that answers every condition is verified, and no other.
 * A text that was not found was not read.
 */
export function licenseReadingProblems({ licenses }: DataFiles): string[] {
  return licenses.flatMap((license) => {
    const { id, category, read, textNotFound, verified, conditions, osdCompliant } = license;
    const place = `data/licenses/${id}.json`;
    if (NO_TEXT.has(category)) return [];
    if (read === undefined && textNotFound === undefined)
      return [`${place}: add "read" with the day the text was read, or "textNotFound": true`];
    if (read !== undefined && textNotFound !== undefined)
      return [`${place}: remove "read" or "textNotFound"; a text that was not found was not read`];
    const silent = read === undefined && !isReported(license) ? absences(conditions) : [];
    if (silent.length > 0)
      return silent.map(
        (path) =>
          `${place} → conditions.${path}: type "unverified": that a text does not say something takes a reading, or a "note" with the date of who reports it`,
      );
    const open = unverified({ osdCompliant, conditions });
    const isVerified = read !== undefined && open.length === 0;
    if (verified === isVerified) return [];
    return [
      verified
        ? `${place} → verified: type false; ${read === undefined ? 'nobody has read the text' : `open is ${open.join(', ')}`}`
        : `${place} → verified: type true; the text was read and answers every condition`,
    ];
  });
}

/** Does its note say of which day the report is that its conditions rest on? */
function isReported({ note = '' }: License): boolean {
  return /\b(19|20)\d\d\b/.test(note);
}

/** Values that say that a text holds no such thing. */
const ABSENT: ReadonlySet<unknown> = new Set([null, false, 'none', 'no', 'silent-in-text']);

/** Paths of the conditions that a license is said not to have. An address that is not there says nothing. */
function absences(value: unknown, path = ''): string[] {
  if (path === 'acceptableUsePolicy.url') return [];
  if (ABSENT.has(value) || (Array.isArray(value) && value.length === 0)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => absences(each, path === '' ? key : `${path}.${key}`));
}

/** Paths of the values that say "unverified". */
function unverified(value: unknown, path = ''): string[] {
  if (value === 'unverified') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    unverified(each, path === '' ? key : `${path}.${key}`),
  );
}

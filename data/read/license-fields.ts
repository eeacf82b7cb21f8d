import type { MotRecord } from '#core/definitions/mot-record.ts';
import { readLicenseField, type LicenseField } from '#core/license/field.ts';
import { licenseFamily, nameKey } from '#core/license/names.ts';
import type { Licenses } from '#core/model/model.ts';
import { nearest } from './nearest.ts';

/** A license field, and where it stands in its file. */
type Field = { at: readonly PropertyKey[]; text: string };

/** Of a long text its start is enough to find it. */
const LONGEST_SHOWN = 80;

/** Reports a field that is not understood, with what to type. */
type Report = (at: readonly PropertyKey[], message: string) => void;

/**
 * A model file of ours with every license in the spelling of our list. What is not understood is reported, and read
 * as "not known": null.
 */
export function respellLicenses<T>(
  value: T,
  licenses: Licenses,
  report: Report,
  at: readonly PropertyKey[] = [],
): T {
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => respellLicenses(item, licenses, report, [...at, index])) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => {
      const place = [...at, key];
      if (key !== 'license' || typeof inner !== 'string') {
        return [key, respellLicenses(inner, licenses, report, place)];
      }
      const field = readLicenseField(inner, licenses, false);
      const problem = problemOf(inner, field, licenses, false);
      if (problem !== null) report(place, problem);
      return [key, field.says === 'license' ? field.license : null];
    }),
  ) as T;
}

/** Reports the license fields of a record of the Model Openness Tool that name no license we know. */
export function checkMotLicenses(
  { components, licenses: scopes }: MotRecord,
  licenses: Licenses,
  report: Report,
  isOlder: boolean,
): void {
  const fields: Field[] = [
    ...Object.entries(scopes).map(([scope, text]) => ({ at: ['release', 'license', scope, 'name'], text })),
    ...components.flatMap(({ license: text }, index) =>
      text ? [{ at: ['release', 'components', index, isOlder ? 'license_name' : 'license'], text }] : [],
    ),
  ];
  for (const { at, text } of fields) {
    const problem = problemOf(text, readLicenseField(text, licenses, true), licenses, true);
    if (problem !== null) report(at, problem);
  }
}

/** A sentence about a field that is not understood; in free text (`isFree`) words for "no license" are. */
function problemOf(text: string, field: LicenseField, licenses: Licenses, isFree: boolean): string | null {
  const said = JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)} …` : text);
  switch (field.says) {
    case 'license':
      return null;
    case 'unclear':
      return `${said} ${unclear(text, field, licenses)}. It is read as "not known"`;
    default:
      if (isFree) return null;
      return text.trim() === ''
        ? 'the license is empty: type null, or a license'
        : `${said} is no license: type null, and say in "status" what is known. It is read as "not known"`;
  }
}

type Unclear = Extract<LicenseField, { says: 'unclear' }>;

function unclear(text: string, { problem, meant }: Unclear, licenses: Licenses): string {
  switch (problem) {
    case 'name':
      return `is the name of a license and no identifier: did you mean ${meant}? Type that`;
    case 'address':
      return `is an address and no identifier: did you mean ${meant}? Type that`;
    case 'operator':
      return `is no SPDX expression, which holds identifiers and operators in upper case: type ${meant}`;
    case 'list':
      return `is a list without an operator: type ${meant} if all of them apply, or OR in place of AND if one may be chosen`;
    case 'unlisted':
    case 'no-expression': {
      const family = licenseFamily(text, [...licenses.values()]).map(({ id }) => id);
      if (family.length > 0)
        return `is a family of licenses: type the one that is meant, such as ${family[0]}`;
      const versions = versionsOf(text, [...licenses.keys()]);
      if (versions.length > 0) return `names no version: type ${versions.join(' or ')}`;
      const what =
        problem === 'unlisted'
          ? 'is not on our list of licenses'
          : 'is no SPDX expression and no name on our list of licenses';
      const [close] = nearest(lastPart(text), [...licenses.keys()]).filter((id) => isClose(text, id));
      return close === undefined
        ? `${what}: type one of data/licenses`
        : `${what}: did you mean ${close}? Type that, or one of data/licenses`;
    }
  }
}

/** Of an address, what it ends with. */
function lastPart(text: string): string {
  return /^https?:\/\/\S+\/([\w.-]+?)(\.html|\.txt|\.php)?\/?$/i.exec(text)?.[1] ?? text;
}

/** A word that an id only starts with is no misspelling of it. */
function isClose(text: string, id: string): boolean {
  return Math.abs(id.length - lastPart(text).length) <= Math.max(2, id.length / 4);
}

/** The versions of a license that is named without one. */
function versionsOf(text: string, ids: readonly string[]): string[] {
  const key = nameKey(text);
  return ids.filter((id) => /-[\d.]+$/.test(id) && nameKey(id.replace(/-[\d.]+$/, '')) === key);
}

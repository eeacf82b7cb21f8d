import type { Licenses } from '../model/model.ts';
import { readAbsence, type Absence } from './absence.ts';
import { licenseFinder, spellExpression, type LicenseFinder } from './names.ts';

/**
 * What the license field of a file says that did not pass our checks: a license in the spelling of our list, that
 * there is none, or something that is not understood, with what may be meant.
 */
export type LicenseField =
  | { says: 'license'; license: string }
  | { says: Absence }
  | {
      says: 'unclear';
      problem: 'name' | 'list' | 'operator' | 'unlisted' | 'no-expression';
      meant: string | null;
    };

/** Longer fields are a text and no expression. */
const LONGEST = 300;

/**
 * Reads a license field. SPDX compares identifiers without case; names and other spellings are taken only where the
 * field is free text (`isFree`), and are otherwise what may be meant.
 */
export function readLicenseField(field: string, licenses: Licenses, isFree: boolean): LicenseField {
  const absence = readAbsence(field);
  if (absence !== null) return { says: absence };
  const text = field.trim();
  const unclear = (
    problem: 'name' | 'list' | 'operator' | 'unlisted' | 'no-expression',
    meant: string | null,
  ) => ({ says: 'unclear', problem, meant }) as const;
  if (text.length > LONGEST) return unclear('no-expression', null);

  const find = finderOf(licenses);
  const spelled = spellExpression(text, find);
  if (spelled?.strangers.length === 0) return { says: 'license', license: spelled.expression };
  const named = find(text)?.license.id;
  if (named !== undefined) return isFree ? { says: 'license', license: named } : unclear('name', named);
  const parts = text.split(/\s*[,;/&|+]\s*|\s+(?:and\/or|plus)\s+|\s+/i).filter(Boolean);
  const ids = parts.map((part) => find(part)).map((found) => (found?.by === 'id' ? found.license.id : null));
  const isList = parts.length > 1 && !ids.includes(null);
  if (spelled !== null && !isList) return unclear('unlisted', null);

  const upper = text.replaceAll(/(?<=\s)(and|or|with)(?=\s)/gi, (operator) => operator.toUpperCase());
  const meant = upper === text ? null : spellExpression(upper, find);
  if (meant?.strangers.length === 0) return unclear('operator', meant.expression);
  return isList ? unclear('list', ids.join(' AND ')) : unclear('no-expression', null);
}

const finders = new WeakMap<Licenses, LicenseFinder>();

/** Reads the names of a license list once. */
function finderOf(licenses: Licenses): LicenseFinder {
  const finder = finders.get(licenses) ?? licenseFinder(licenses.values());
  finders.set(licenses, finder);
  return finder;
}

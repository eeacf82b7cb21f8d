import type { Licenses } from '../model/model.ts';
import { readAbsence, type Absence } from './absence.ts';
import { finderOf, spellExpression, type LicenseFinder } from './names.ts';

/**
 * What the license field of a file says that did not pass our checks: a license in the spelling of our list, that
 * there is none, or something that is not understood, with what may be meant.
 */
export type LicenseField =
  | { says: 'license'; license: string }
  | { says: Absence }
  | {
      says: 'unclear';
      problem: 'name' | 'address' | 'list' | 'operator' | 'unlisted' | 'no-expression';
      meant: string | null;
    };
type Problem = Extract<LicenseField, { says: 'unclear' }>['problem'];

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
  const unclear = (problem: Problem, meant: string | null) => ({ says: 'unclear', problem, meant }) as const;
  if (text.length > LONGEST) return unclear('no-expression', null);

  const find = finderOf(licenses);
  const spelled = spellExpression(text, find);
  if (spelled?.strangers.length === 0) return { says: 'license', license: spelled.expression };
  const named = find(text);
  if (named?.by === 'address') return unclear('address', named.license.id);
  if (named !== null)
    return isFree ? { says: 'license', license: named.license.id } : unclear('name', named.license.id);

  const upper = text.replaceAll(/(?<=\s)(and|or|with)(?=\s)/gi, (operator) => operator.toUpperCase());
  const meant = upper === text ? null : spellExpression(upper, find);
  if (meant?.strangers.length === 0) return unclear('operator', meant.expression);
  const several = severalIn(text, find);
  if (several !== null) return several;
  return unclear(spelled === null ? 'no-expression' : 'unlisted', null);
}

/** Licenses in a row, each by an identifier or a name, joined by words or signs that are no operators of SPDX. */
function severalIn(text: string, find: LicenseFinder): LicenseField | null {
  const joints = /[,;]?\s+(?:and\/or|and|or|plus)\s+|\s*(?:[,;/&|+]|&&|\|\|)+\s*/gi;
  const idsIn = (parts: readonly string[]) => parts.filter(Boolean).map((part) => find(part)?.license.id);
  const list = text.replace(/^(?:either|both|dual(?:ly)?(?:[- ]licensed)?(?: under)?)\s+/i, '');
  const named = idsIn(list.split(joints));
  const words = [...list.matchAll(joints)].map(([joint]) =>
    joint
      .replace(/^[,;]?\s+/, '')
      .trim()
      .toLowerCase(),
  );
  const ids = named.includes(undefined) ? idsIn(list.split(/[\s,;/&|+]+/)) : named;
  if (ids.length < 2 || ids.includes(undefined)) return null;
  const isOne =
    named === ids && (words.every((word) => word === 'or') || words.every((word) => word === 'and'));
  return isOne
    ? { says: 'unclear', problem: 'operator', meant: ids.join(` ${words[0]?.toUpperCase()} `) }
    : { says: 'unclear', problem: 'list', meant: ids.join(' AND ') };
}

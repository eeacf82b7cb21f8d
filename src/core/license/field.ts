import type { Licenses } from '../model/model.ts';
import { readAbsence, type Absence } from './absence.ts';
import { parseExpression } from './expression.ts';

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

  const names = namesOf(licenses);
  const named = names.byName.get(nameKey(text));
  if (parseExpression(text) === null) {
    if (named !== undefined) return isFree ? { says: 'license', license: named } : unclear('name', named);
    const upper = text.replaceAll(/(?<=\s)(and|or|with)(?=\s)/gi, (operator) => operator.toUpperCase());
    if (upper !== text && parseExpression(upper) !== null)
      return unclear('operator', spelled(upper, names).text);
    const parts = text.split(/\s*[,;/&|]\s*|\s+/).filter(Boolean);
    const isList = parts.length > 1 && parts.every((part) => idOf(part, names) !== null);
    return isList
      ? unclear('list', parts.map((part) => idOf(part, names)).join(' AND '))
      : unclear('no-expression', null);
  }
  const { text: license, strangers } = spelled(text, names);
  if (strangers.length === 0) return { says: 'license', license };
  if (named !== undefined) return isFree ? { says: 'license', license: named } : unclear('name', named);
  return unclear('unlisted', null);
}

type Names = { byId: ReadonlyMap<string, string>; byName: ReadonlyMap<string, string> };
const known = new WeakMap<Licenses, Names>();

function namesOf(licenses: Licenses): Names {
  const found = known.get(licenses);
  if (found !== undefined) return found;
  const all = [...licenses.values()];
  const names = {
    byId: new Map(all.map(({ id }) => [id.toLowerCase(), id])),
    byName: new Map(all.flatMap(({ id, name }) => [id, name].map((each) => [nameKey(each), id]))),
  };
  known.set(licenses, names);
  return names;
}

/** SPDX took "GPL-3.0" and "GPL-3.0+" back; who may choose a later version may choose this one as well. */
function idOf(id: string, { byId }: Names): string | null {
  const current = id.replace(/^((?:a|l)?gpl|gfdl)-(\d\.\d)(?:\+|-or-later)?$/i, '$1-$2-only');
  return byId.get(current.toLowerCase()) ?? byId.get(id.replace(/\+$/, '').toLowerCase()) ?? null;
}

/** An expression with every identifier as our list spells it, and those that are not on it. */
function spelled(expression: string, names: Names): { text: string; strangers: string[] } {
  const strangers: string[] = [];
  // What follows WITH is the name of an exception.
  const text = expression.replaceAll(/(WITH\s+)?[^\s()]+/g, (word, exception?: string) => {
    if (exception !== undefined || word === 'AND' || word === 'OR') return word;
    const id = idOf(word, names);
    if (id === null) strangers.push(word);
    return id ?? word;
  });
  return { text, strangers };
}

/** What two spellings of one name share: no case, no punctuation, and no words that say only that it is a license. */
function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s_\-–—/,"“”'’()[\]]+/g, ' ')
    .replaceAll(/\b(the|licen[cs]e|agreement|version)\b/g, ' ')
    .replaceAll(/\bv(?=\d)/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

import { parseExpression } from './expression.ts';
import type { License } from '../model/model.ts';

/** A license that a text names: by an identifier of SPDX or of our list, or by another name people write for it. */
export type FoundLicense = { license: License; by: 'id' | 'name' };

/** Finds the license that a text names; null when no license, or more than one, is meant. */
export type LicenseFinder = (text: string) => FoundLicense | null;

/** Reads all names of a license list once, for many questions. */
export function licenseFinder(licenses: Iterable<License>): LicenseFinder {
  const ids = new Map<string, License>();
  const names = new Map<string, License>();
  for (const license of licenses) {
    ids.set(license.id.toLowerCase(), license);
    for (const name of [license.id, license.name, ...license.names]) names.set(nameKey(name), license);
  }
  return (text) => {
    const byId = ids.get(currentId(text.trim()).toLowerCase());
    if (byId !== undefined) return { license: byId, by: 'id' };
    const byName = names.get(nameKey(text));
    return byName === undefined ? null : { license: byName, by: 'name' };
  };
}

/** Finds the license that a text names, by identifier or by name, without case; null if there is none. */
export function findLicense(text: string, licenses: Iterable<License>): FoundLicense | null {
  return licenseFinder(licenses)(text);
}

/**
 * An SPDX expression with every identifier spelled as our list spells it: SPDX compares identifiers without case, and
 * deprecated ones have a successor. `strangers` are identifiers that are not on the list. Null: no expression.
 */
export function spellExpression(
  text: string,
  find: LicenseFinder,
): { expression: string; strangers: string[] } | null {
  if (parseExpression(text) === null) return null;
  const strangers: string[] = [];
  const spell = (id: string): string => {
    const found = find(id);
    if (found?.by === 'id') return found.license.id;
    if (id.endsWith('+')) return `${spell(id.slice(0, -1))}+`;
    strangers.push(id);
    return id;
  };
  // What follows WITH is the name of an exception.
  const expression = text
    .trim()
    .replace(/(WITH\s+)?[^\s()]+/g, (word, exception?: string) =>
      exception !== undefined || ['AND', 'OR'].includes(word) ? word : spell(word),
    );
  return { expression, strangers };
}

/** Families that people name instead of one license, as tags of the Hugging Face Hub do. */
const FAMILIES = new Map([
  ['bsd', /^(0bsd|bsd-)/i],
  ['cc', /^cc(0|-)/i],
  ['gfdl', /^gfdl-/i],
  ['gpl', /^gpl-/i],
  ['lgpl', /^lgpl-/i],
  ['llama', /^llama-/i],
  ['openrail', /rail/i],
]);

/** The licenses of the family that a text names, such as "gpl" or "openrail"; empty if it names none. */
export function licenseFamily(text: string, licenses: readonly License[]): License[] {
  const family = FAMILIES.get(nameKey(text));
  return family === undefined ? [] : licenses.filter(({ id }) => family.test(id));
}

/**
 * What two spellings of one name share: no case, no punctuation around words, and no words that say only that it is a
 * license. "Apache License, Version 2.0" and "apache-2.0" are the same.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-–—/,"“”'’()[\]]+/g, ' ')
    .replace(/\b(the|licen[cs]e|agreement|version)\b/g, ' ')
    .replace(/\bv(?=\d)/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

/** SPDX took "GPL-3.0" and "GPL-3.0+" back; who may choose a later version may choose this one as well. */
function currentId(id: string): string {
  return id.replace(/^((?:a|l)?gpl|gfdl)-(\d\.\d)(?:\+|-or-later)?$/i, '$1-$2-only');
}

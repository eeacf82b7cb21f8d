import { parseExpression } from './expression.ts';
import type { License, Licenses } from '../model/model.ts';

/**
 * A license that a text names: by an identifier of SPDX or of our list, by another name people write for it, or by the
 * address of its text.
 */
export type FoundLicense = { license: License; by: 'id' | 'name' | 'address' };

/** Finds the license that a text names; null when no license, or more than one, is meant. */
export type LicenseFinder = (text: string) => FoundLicense | null;

/** Reads all names of a license list once, for many questions. */
export function licenseFinder(licenses: Iterable<License>): LicenseFinder {
  const list = [...licenses];
  const ids = new Map(list.map((license) => [license.id.toLowerCase(), license]));
  const names = new Map(list.flatMap((license) => namesOf(license).map((name) => [nameKey(name), license])));
  // Spelled more freely, two licenses may be one word; then none is meant.
  const loose = new Map<string, License | null>();
  for (const [name, license] of names) {
    const key = looseKey(name);
    loose.set(key, loose.has(key) && loose.get(key) !== license ? null : license);
  }
  const named = (text: string) => {
    const found = names.get(nameKey(text)) ?? loose.get(looseKey(text)) ?? null;
    if (found !== null) return found;
    const choice = names.get(nameKey(withoutLater(text))) ?? loose.get(looseKey(withoutLater(text)));
    return choice != null && isGnu(choice.id) ? choice : null;
  };
  const byAddress = new Map(list.filter(isText).map((license) => [addressKey(license.url), license]));

  return (text) => {
    const byId = ids.get(currentId(text.trim()).toLowerCase());
    if (byId !== undefined) return { license: byId, by: 'id' };
    const name = withoutFrame(text);
    if (isAddress(name)) {
      const said = nameInAddress(name);
      const license = byAddress.get(addressKey(name)) ?? (said === null ? null : named(said));
      return license === null ? null : { license, by: 'address' };
    }
    const [, full = '', short = ''] = /^(.+?)\s*\(([^()]+)\)$/.exec(name) ?? [];
    const license = named(name) ?? (named(full) === named(short) ? named(full) : null);
    return license === null ? null : { license, by: 'name' };
  };
}

/** "GPL-3.0-only" is "GPL-3.0" to most, and its full name has no "only". */
function namesOf({ id, name, names }: License): string[] {
  const all = [id, name, ...names];
  return isGnu(id) ? [...all, ...all.map((each) => each.replace(/[ -]only$/, ''))] : all;
}

const isGnu = (id: string) => /^([al]?gpl|gfdl)-/i.test(id);

/** Who may choose a later version of a GNU license may choose this one as well. */
function withoutLater(text: string): string {
  return text.replace(/(\+|[\s-]+or[\s-]+(any[\s-]+)?later([\s-]+version)?)$/i, '');
}

/** A name without what people put around one: quotes, stars, "License:", "released under the". */
function withoutFrame(text: string): string {
  return text
    .replaceAll(/\p{Cf}/gu, '')
    .replace(/^\s*\[([^\]]+)\]\(\S+\)\s*$/, '$1')
    .replace(/(?<=\S)\s*[(<](?:see:?\s+|at\s+)?https?:\/\/[^\s()<>]+[)>]\s*$/i, '')
    .replaceAll(/^[\s"“”'’`*_[]+|[\s"“”'’`*_\].;]+$/g, '')
    .replace(/^(spdx-license-identifier|licen[cs]e)\s*:\s*/i, '')
    .replace(/^((licensed|released|available|distributed) )?under (the |an? )?(terms of (the )?)?/i, '');
}

const isAddress = (text: string) => /^(https?:\/\/)?[\w-]+(\.[\w-]+)*\.[a-z]{2,}\/\S*$/i.test(text);

/** Entries of the list that are one text. */
const isText = ({ category }: License) => category !== 'none' && category !== 'mixed';

/** What two addresses of one text share. */
function addressKey(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/\/(legalcode|deed)(\.[\w-]+)?$/, '')
    .replace(/\.(html?|txt|md|php)$/, '');
}

/** The name of a license in the address of a site that has all of them. */
function nameInAddress(address: string): string | null {
  const key = addressKey(address);
  const [, kind, terms, version] =
    /^creativecommons\.org\/(licenses|publicdomain)\/([a-z-]+)\/([\d.]+)/.exec(key) ?? [];
  if (kind === 'licenses') return `cc ${terms} ${version}`;
  if (kind === 'publicdomain')
    return terms === 'zero' ? `cc0 ${version}` : `public domain ${terms} ${version}`;
  const [, major, minor] = /^(?:llama\.com|llama\.meta\.com)\/llama(\d)(?:_(\d))?\/license$/.exec(key) ?? [];
  if (major !== undefined) return `llama ${major}${minor === undefined ? '' : `.${minor}`}`;
  const [, id] =
    /^(?:opensource\.org|spdx\.org|choosealicense\.com|gnu\.org)\/licen[cs]es?\/(?:old-licenses\/)?([\w.+-]+)$/.exec(
      key,
    ) ?? [];
  return id?.replace(/([.]en|-(php|html|txt|standalone))$/, '').replace(/(?<=-)(\d)-(\d)$/, '$1.$2') ?? null;
}

const finders = new WeakMap<readonly License[] | Licenses, LicenseFinder>();

/** The finder of a list, whose names are read once. */
export function finderOf(licenses: readonly License[] | Licenses): LicenseFinder {
  const finder = finders.get(licenses) ?? licenseFinder(licenses.values());
  finders.set(licenses, finder);
  return finder;
}

/** The same for one question. */
export function findLicense(text: string, licenses: readonly License[]): FoundLicense | null {
  return finderOf(licenses)(text);
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
  const expression = text.trim().replace(/(WITH\s+)?[^\s()]+/g, (word, exception?: string) => {
    if (exception === undefined) return ['AND', 'OR'].includes(word) ? word : spell(word);
    const name = word.slice(exception.length);
    if (!EXCEPTION.test(name)) strangers.push(name);
    return word;
  });
  return { expression, strangers };
}

/** The names that SPDX gives exceptions. Only they are known to add permissions; another text may take some away. */
const EXCEPTION = /exception|^(linux-syscall-note|gpl-cc-1\.0|shl-2\.[01]|llgpl|cgal-linking-|fmt-)/i;

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
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-–—/,"“”'’()[\]]+/g, ' ')
    .replace(/\b(the|licen[cs]e|agreement|version|gnu|international( public)?|unported|universal)\b/g, ' ')
    .replace(/\bv\.? *(?=\d)/g, ' ')
    .replace(/\bmeta (?=llama)/g, ' ');
  return SHORT.reduce((short, [long, by]) => short.replace(long, by), words)
    .replace(/ +/g, ' ')
    .trim();
}

/** Words of Creative Commons, as its identifiers have them. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bcreative commons\b/g, 'cc'],
  [/\bcc zero\b/g, 'cc0'],
  [/\battribution\b/g, 'by'],
  [/\bnon ?commercial\b/g, 'nc'],
  [/\bshare ?alike\b/g, 'sa'],
  [/\bno ?deriv\w*/g, 'nd'],
  [/^ *(?=by\b)/, 'cc '],
];

/** What two spellings share beside that: "GPLv3" and "GPL 3.0", "CC-BY-4" and "CC BY 4.0". */
function looseKey(text: string): string {
  return nameKey(text)
    .replace(/v(?=\d)/g, '')
    .replace(/(\d)\.0(?![.\d])/g, '$1')
    .replaceAll(' ', '');
}

/** SPDX took "GPL-3.0" and "GPL-3.0+" back; who may choose a later version may choose this one as well. */
function currentId(id: string): string {
  return id.replace(/^((?:a|l)?gpl|gfdl)-(\d\.\d)(?:\+|-or-later)?$/i, '$1-$2-only');
}

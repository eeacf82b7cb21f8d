import type { LicenseCategory } from '#core/model/vocabulary.ts';
import type { Reading, Word } from '#core/model/words.ts';

/** What was looked for and not found, whatever it is. */
export const NOT_FOUND = 'not found';

/** The same of a group, in which something may be described only, or absent by what an index says. */
export const NONE_KNOWN = 'none we know of';

/** In place of the license of weights that nobody can get. */
export const NO_WEIGHTS = 'no weights found';

export const NOTHING_LICENSED =
  'There are no weights that we know how to get, so there is nothing to use, study, modify or share.';

/** The words of an axis over many models, where those of which nothing was found stand among the closed ones. */
export const WORD_LABELS: Record<Word, string> = {
  open: 'open',
  partly: 'partly',
  closed: `closed or ${NOT_FOUND}`,
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

/** The word of an axis of one model. Where nobody has checked, nobody has looked for what is said not to be out. */
export function readingWord({
  word,
  notFound,
  unchecked,
}: Pick<Reading, 'word' | 'notFound'> & Partial<Pick<Reading, 'unchecked'>>): string {
  if (word === 'closed') return notFound === true && unchecked !== true ? NOT_FOUND : word;
  return WORD_LABELS[word];
}

export const CATEGORY_LABELS: Record<LicenseCategory, string> = {
  permissive: 'permissive',
  'weak-copyleft': 'weak copyleft',
  'strong-copyleft': 'strong copyleft',
  'public-domain': 'public domain',
  'use-restricted': 'use-restricted',
  'non-commercial': 'non-commercial',
  'research-only': 'research only',
  'community-with-threshold': 'free up to a user or revenue limit',
  proprietary: 'proprietary',
  mixed: 'several licenses',
  none: 'none stated',
  unknown: 'unknown',
};

/** Never "no" and never "none": nobody here has looked. */
export const NOT_LOOKED = 'not checked yet';

import type { LicenseCategory } from '#core/model/vocabulary.ts';
import type { Absence, Reading, Word } from '#core/model/words.ts';

/** What was looked for and not found, whatever it is. */
export const NOT_FOUND = 'not found';

/** What may also be described only, absent by what an index says, or not checked. */
export const NONE_SEEN = 'none seen';

/** In place of the license of weights that nobody can get. */
export const NO_WEIGHTS = 'no weights known';

/** The words of an axis over many models, where those of which nothing is known stand among the closed ones. */
export const WORD_LABELS: Record<Word, string> = {
  open: 'open',
  partly: 'partly',
  closed: `closed or ${NONE_SEEN}`,
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

/** The word of an axis of one model: closed is only what its producer says that it keeps. */
export function readingWord({ word, absence }: Pick<Reading, 'word' | 'absence'>): string {
  if (word !== 'closed') return WORD_LABELS[word];
  return absence === undefined ? word : ABSENCES[absence];
}

/** How far it is known that something is not out, in a word. */
export const ABSENCES: Record<Absence, string> = { 'not-found': NOT_FOUND, 'none-seen': NONE_SEEN };

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

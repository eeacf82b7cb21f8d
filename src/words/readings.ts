import type { LicenseCategory } from '#core/model/vocabulary.ts';
import type { Word } from '#core/model/words.ts';

export const WORD_LABELS: Record<Word, string> = {
  open: 'open',
  partly: 'partly',
  closed: 'closed',
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

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

import type { CorpusAvailability, DataClass, TextsLicensed } from '#core/model/vocabulary.ts';

/** The words for the datasets that models name. */

export const TEXTS_LICENSED_LABELS: Record<TextsLicensed, string> = {
  all: 'all of them',
  some: 'some of them',
  none: 'none of them',
  unknown: 'not checked yet',
};

/** What a license on a collection does not say. */
export const TEXTS_LICENSED_MEANINGS: Record<TextsLicensed, string> = {
  all: 'Each text in it comes with a license, or is in the public domain.',
  some: 'Some of what stands in it comes with a license; for the rest the license of the collection gives no right.',
  none: 'What stands in it was gathered without a license from its authors; the license of the collection covers the collection alone.',
  unknown: 'We have not looked whether what stands in it is licensed.',
};

export const CORPUS_AVAILABILITY_LABELS: Record<CorpusAvailability, string> = {
  download: 'to download',
  'on-request': 'after a form or on request',
  rebuild: 'to be rebuilt from its parts',
  withdrawn: 'withdrawn by its publisher',
  'not-offered': 'not offered',
  unknown: 'not checked yet',
};

/** OSI's classes of training data. */
export const DATA_CLASS_LABELS: Record<DataClass, string> = {
  open: 'open: may be shared',
  public: 'public: may be read online',
  obtainable: 'obtainable: can be bought or asked for',
  unshareable: 'unshareable',
};

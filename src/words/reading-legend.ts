import type { Reading } from '#core/model/words.ts';
import { readingMark, type Mark } from './mark.ts';
import { NONE_SEEN, NOT_FOUND, readingWord } from './readings.ts';

/** The signs of axes, each once; what an absence is called depends on whether all of it was looked for. */
const READINGS: readonly Pick<Reading, 'word' | 'absence'>[] = [
  { word: 'open' },
  { word: 'partly' },
  { word: 'closed' },
  { word: 'closed', absence: 'not-found' },
  { word: 'unknown' },
];

/** What each sign for an axis stands for. */
export const READING_LEGEND: readonly { mark: Mark; words: string }[] = READINGS.map((reading) => ({
  mark: readingMark(reading),
  words: reading.absence === undefined ? readingWord(reading) : `${NOT_FOUND}, ${NONE_SEEN}`,
}));

import type { Reading } from '#core/model/openness.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { WORD_LABELS } from '#words/readings.ts';

/** The word of a reading beside its door. */
export function ReadingMark({ reading }: { reading: Reading }) {
  return <StatusMark mark={reading.word}>{WORD_LABELS[reading.word]}</StatusMark>;
}

import type { Reading } from '#core/model/openness.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { readingMark } from '#words/mark.ts';
import { readingWord } from '#words/readings.ts';

type Props = { reading: Pick<Reading, 'word' | 'absence'> & Partial<Pick<Reading, 'unchecked'>> };

/** The word of an axis beside its sign, and whether a claim that decides it has been checked by nobody. */
export function ReadingMark({ reading }: Props) {
  return (
    <StatusMark mark={readingMark(reading)} unchecked={reading.unchecked === true}>
      {readingWord(reading)}
    </StatusMark>
  );
}

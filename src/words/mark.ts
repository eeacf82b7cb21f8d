import { availabilityOf, type Availability } from '#core/model/status.ts';
import type { Finding } from '#core/model/checked.ts';
import type { Status } from '#core/model/vocabulary.ts';
import type { Reading } from '#core/model/words.ts';

/**
 * The signs that stand for how open something is: a door, seen from above, that opens by degrees. Closed by the
 * producer's word it is full, and hollow where nobody found it open. A question nobody has asked stands on dots, one
 * that nobody could answer on a line.
 */
export type Mark = 'closed' | 'not-found' | 'partly' | 'open' | 'unknown' | 'undecided' | 'not-applicable';

const MARKS: Record<Availability, Mark> = {
  all: 'open',
  some: 'partly',
  none: 'closed',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/** The sign that stands for a status of which it is known how far it is known. */
export function markOfFinding(status: Status, finding: Finding): Mark {
  const mark = MARKS[availabilityOf(status)];
  if (mark === 'closed') return finding === 'declined' ? mark : 'not-found';
  return mark === 'unknown' && finding === 'undecided' ? 'undecided' : mark;
}

/** The sign that stands for an axis. */
export function readingMark({ word, absence }: Pick<Reading, 'word' | 'absence'>): Mark {
  return absence === undefined ? word : 'not-found';
}

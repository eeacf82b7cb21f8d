import { availabilityOf, type Availability } from '#core/model/status.ts';
import type { Status } from '#core/model/vocabulary.ts';

/** The signs that stand for how open something is: a door, seen from above, that opens by degrees. */
export type Mark = 'closed' | 'partly' | 'open' | 'unknown' | 'not-applicable';

const MARKS: Record<Availability, Mark> = {
  all: 'open',
  some: 'partly',
  none: 'closed',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/** The door that stands for a component's status. */
export function markOf(status: Status): Mark {
  return MARKS[availabilityOf(status)];
}

import type { Claim, ModelFile } from '#data/schema.ts';
import { STATUSES, type Status } from './vocabulary.ts';

/** How much of a thing people can get: `some` stands for a part of it, or all of it for some people. */
export type Availability = 'all' | 'some' | 'none' | 'unknown' | 'not-applicable';

/** What each status is worth. Axes, comparisons, definitions, marks and exports all go by this table. */
const AVAILABILITY: Record<Status, Availability> = {
  released: 'all',
  partial: 'some',
  gated: 'some',
  described: 'none',
  withheld: 'none',
  'not-applicable': 'not-applicable',
  unknown: 'unknown',
};

/** Is a word the status of a component? */
export function isStatus(word: string): word is Status {
  return STATUSES.some((status) => status === word);
}

/** How much of a component its status lets people get. */
export function availabilityOf(status: Status): Availability {
  return AVAILABILITY[status];
}

/** Statuses under which at least a part of the component can be fetched by someone. */
export function isAvailable(status: Status): boolean {
  return AVAILABILITY[status] === 'all' || AVAILABILITY[status] === 'some';
}

/**
 * Is it taken not to be out because none is known, and not on the producer's own word? Whoever looks at the places
 * where a thing would be may have missed one, so this is less certain than a producer that declines. How far it is
 * known, `findingOf` says.
 */
export function isNotFound({ status, declined }: Pick<Claim, 'status'> & Partial<Claim>): boolean {
  return AVAILABILITY[status] === 'none' && declined !== true;
}

/** Are there no final weights to be had, as far as is known? Then nobody is licensed to do anything with them. */
export function areWeightsKept({ components: { finalWeights } }: Pick<ModelFile, 'components'>): boolean {
  return AVAILABILITY[finalWeights.status] === 'none';
}

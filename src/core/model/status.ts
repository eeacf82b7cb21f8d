import type { Claim, ModelFile } from '#data/schema.ts';
import type { Status } from './vocabulary.ts';

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

/** How much of a component its status lets people get. */
export function availabilityOf(status: Status): Availability {
  return AVAILABILITY[status];
}

/** Statuses under which at least a part of the component can be fetched by someone. */
export function isAvailable(status: Status): boolean {
  return AVAILABILITY[status] === 'all' || AVAILABILITY[status] === 'some';
}

/**
 * Is it taken not to be out because nobody found it, and not on the producer's own word? Whoever looks at the places
 * where a thing would be may have missed one, so this is less certain than a producer that declines.
 */
export function isNotFound({ status, declined }: Pick<Claim, 'status'> & Partial<Claim>): boolean {
  return AVAILABILITY[status] === 'none' && declined !== true;
}

/** Does the producer keep the final weights? Then nobody is licensed to do anything with them. */
export function areWeightsKept({ components: { finalWeights } }: Pick<ModelFile, 'components'>): boolean {
  return AVAILABILITY[finalWeights.status] === 'none';
}

type Checkable = Pick<Claim, 'basis' | 'status'>;

/** Has somebody read what this claim stands on? An `unknown` status is nobody's claim, so it counts as not checked. */
export function isChecked(claim: Checkable): boolean {
  return claim.status !== 'unknown' && claim.basis !== 'unchecked';
}

/** Does the claim say something that nobody has read? */
export function isUnchecked(claim: Checkable): boolean {
  return claim.status !== 'unknown' && claim.basis === 'unchecked';
}

/** Does the claim name a license that nobody has read at its source? */
export function hasUncheckedLicense({ license, basis }: Pick<Claim, 'basis' | 'license'>): boolean {
  return license !== null && basis === 'unchecked';
}

/**
 * Where a claim stands between looking and knowing. `not-looked`: nobody has. `undecided`: somebody has, and the
 * sources do not say. `not-found`: looked for and not found. `said-absent`: another index says that it is not out.
 * `declined`: the producer says that it does not publish it. `unchecked`: said by somebody whom nobody has checked.
 * `found`: read at a source.
 */
export const FINDINGS = [
  'not-looked',
  'undecided',
  'not-found',
  'said-absent',
  'declined',
  'unchecked',
  'found',
] as const;
export type Finding = (typeof FINDINGS)[number];

/** Where a claim stands between looking and knowing. */
export function findingOf({ status, basis, declined }: Checkable & Pick<Claim, 'declined'>): Finding {
  if (status === 'unknown') return basis === 'unchecked' ? 'not-looked' : 'undecided';
  if (declined) return 'declined';
  if (basis === 'unchecked') return 'unchecked';
  if (status !== 'withheld') return 'found';
  return basis === 'index' ? 'said-absent' : 'not-found';
}

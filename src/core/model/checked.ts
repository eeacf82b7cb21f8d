import type { Claim } from '#data/schema.ts';

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
export type Finding =
  | 'not-looked'
  | 'undecided'
  | 'not-found'
  | 'said-absent'
  | 'declined'
  | 'unchecked'
  | 'found';

/** Where a claim stands between looking and knowing. */
export function findingOf({ status, basis, declined }: Checkable & Pick<Claim, 'declined'>): Finding {
  if (status === 'unknown') return basis === 'unchecked' ? 'not-looked' : 'undecided';
  if (declined) return 'declined';
  if (basis === 'unchecked') return 'unchecked';
  if (status !== 'withheld') return 'found';
  return basis === 'index' ? 'said-absent' : 'not-found';
}

/** The pages that somebody read; the others say where to look. */
export function pagesRead<Page extends { checked?: string | undefined }>(evidence: readonly Page[]): Page[] {
  return evidence.filter(({ checked }) => checked !== undefined);
}

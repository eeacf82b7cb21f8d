import { findingOf } from '#core/model/checked.ts';
import type { Claim } from '#core/model/model.ts';
import { markOfFinding, type Mark } from './mark.ts';

/** The sign that stands for a component's claim. */
export function markOf(claim: Pick<Claim, 'status' | 'basis' | 'declined'>): Mark {
  return markOfFinding(claim.status, findingOf(claim));
}

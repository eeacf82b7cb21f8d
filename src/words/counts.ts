import type { MetTally } from '#core/definitions/claim.ts';
import { grouped } from './license-plan.ts';

/**
 * A count, with how many of what it counts nobody has checked: "37, 12 of them unchecked". So a number never sounds
 * more certain than the claims it stands on.
 */
export function countWords(count: number, unchecked: number): string {
  return `${grouped(count)}${certainty(count, unchecked)}`;
}

function certainty(count: number, unchecked: number): string {
  if (unchecked === 0) return '';
  return unchecked === count ? ', unchecked' : `, ${grouped(unchecked)} of them unchecked`;
}

/** How many of some definitions are met: "2 of 4 met, 1 of them unchecked; 1 unknown". */
export function metWords({ of, met, unchecked, unknown }: MetTally): string {
  return `${met} of ${of} met${certainty(met, unchecked)}${unknown === 0 ? '' : `; ${unknown} unknown`}`;
}

import type { Answer, Extent, Right } from '#core/license/license.ts';
import type { Mark } from './mark.ts';

/** How far a right reaches, as door and words. */
export const EXTENT_MARKS: Record<Extent, readonly [Mark, string]> = {
  full: ['open', 'in full'],
  conditional: ['partly', 'with conditions'],
  none: ['closed', 'no'],
  unknown: ['unknown', 'unknown'],
};

/** Whether a license permits something, as door and words. */
export const ANSWER_MARKS: Record<Answer, readonly [Mark, string]> = {
  yes: ['open', 'yes'],
  no: ['closed', 'no'],
  unknown: ['unknown', 'unknown'],
};

export const RIGHT_LABELS: Record<Right, string> = {
  use: 'Use',
  study: 'Study',
  modify: 'Modify',
  share: 'Share',
};

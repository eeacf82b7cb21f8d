import { permits, type Answer } from '#core/license/license.ts';
import type { License } from '#core/model/model.ts';
import type { Mark } from '#words/mark.ts';
import { ANSWER_MARKS, EXTENT_MARKS } from '#words/permissions.ts';

type Words = readonly [Mark, string];

/** May the work be used commercially: plainly, with conditions, not at all, or does nobody know? */
export function commercialMark(license: License): Words {
  const plainly = permits(license, 'commercial');
  const atAll = permits(license, 'commercial-conditional');
  if (plainly === 'no' && atAll === 'yes') return EXTENT_MARKS.conditional;
  return ANSWER_MARKS[plainly === 'no' ? atAll : plainly];
}

/** Is there a limit? A limit is what closes, so the doors stand the other way round. */
export function limitMark(limit: Answer): Words {
  return limit === 'yes' ? ['partly', 'yes'] : limit === 'no' ? ['open', 'none'] : ['unknown', 'unknown'];
}

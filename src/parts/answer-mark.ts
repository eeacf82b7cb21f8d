import { DEFINITION_IDS, readAnswer, tiersOf, type Verdict } from '#core/definitions/meta.ts';
import { own } from '#core/model/own.ts';
import type { Mark } from '#words/mark.ts';

const VERDICT_MARKS: Record<Verdict, Mark> = {
  met: 'open',
  partly: 'partly',
  'not-met': 'closed',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

const TIERS = new Set(DEFINITION_IDS.flatMap((id) => tiersOf(id).map((tier) => tier.id)));
const HIGHEST = new Set(DEFINITION_IDS.map((id) => tiersOf(id).at(-1)?.id));

/**
 * The door for a definition's answer: of tiers, the highest is open and the others partly; close is not met. Not met
 * because something was not seen is less certain, and drawn so.
 */
export function answerMark(answer: string, isNotFound = false): Mark {
  const { step } = readAnswer(answer);
  if (TIERS.has(step)) return HIGHEST.has(answer) ? 'open' : 'partly';
  const mark = answer === 'partly' ? 'closed' : (own<Mark>(VERDICT_MARKS, step) ?? 'unknown');
  return mark === 'closed' && isNotFound ? 'not-found' : mark;
}

/** The door for the verdict on one criterion, which can be met in part. */
export function criterionMark(verdict: Verdict, isNotFound: boolean): Mark {
  return verdict === 'not-met' && isNotFound ? 'not-found' : VERDICT_MARKS[verdict];
}

import { readAnswer } from '#core/catalog/answers.ts';
import { own } from '#core/model/own.ts';

/** Words for verdicts and tiers, as columns, facets and chips show them. */

export const VERDICT_LABELS: Record<string, string> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

/** By tier id; a test holds them against the definitions, whose rules the table does not load. */
export const TIER_LABELS: Record<string, string> = {
  'weights-available': 'Weights Available',
  'open-weights': 'Open Weights',
  'open-source-ai': 'Open Source AI',
  'open-source-ai-with-open-data': 'Open Source AI with Open Data',
  'class-3': 'Class III',
  'class-2': 'Class II',
  'class-1': 'Class I',
};

/** A verdict, a tier, or "at least" a tier, in words. */
export function answerLabel(answer: string): string {
  const { step, isAtLeast } = readAnswer(answer);
  const label = own(VERDICT_LABELS, step) ?? own(TIER_LABELS, step) ?? step;
  return isAtLeast ? `at least ${label}` : label;
}

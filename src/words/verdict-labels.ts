import { isJudgedInPart, readAnswer, tiersOf, type Verdict } from '#core/definitions/meta.ts';
import { own } from '#core/model/own.ts';

/** How a verdict is worded, in the table, in filters, on pages, in comparisons and on the command line. */

/** The verdict on one criterion, which can be met in part. */
export const VERDICT_WORDS: Record<Verdict, string> = {
  met: 'met',
  partly: 'in part',
  'not-met': 'not met',
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

/** What is met of a definition of which only a part can be judged. */
const MET_IN_PART = 'met as far as judged';

const OF_TIERS: Record<string, string> = {
  partly: 'no tier, but close',
  'not-met': 'no tier',
};

const OF_DEFINITIONS: Record<string, string> = {
  ...VERDICT_WORDS,
  // No definition can be half met.
  partly: 'not met, but close',
};

/** A definition's answer in words: "met", "Class III", "at least Open Weights", "not met, but close", "no tier". */
export function answerLabel(definition: string, answer: string): string {
  const { step, atLeast } = readAnswer(answer);
  if (answer === 'met' && isJudgedInPart(definition)) return MET_IN_PART;
  const tiers = tiersOf(definition);
  const tier = tiers.find(({ id }) => id === step)?.name;
  if (tier !== undefined) return atLeast ? `at least ${tier}` : tier;
  return (tiers.length > 0 ? own(OF_TIERS, answer) : undefined) ?? own(OF_DEFINITIONS, answer) ?? answer;
}

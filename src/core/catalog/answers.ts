import { VERDICTS, type Verdict } from '../definitions/definition.ts';
import type { DefinitionId } from '../model/vocabulary.ts';

const MOF_CLASSES = ['class-3', 'class-2', 'class-1'] as const;

/** The definitions in tiers, lowest tier first. A test holds them against the rules, which the table does not load. */
export const TIERS_OF = {
  'g7-2026': ['weights-available', 'open-weights', 'open-source-ai', 'open-source-ai-with-open-data'],
  'mof-1-0-paper': MOF_CLASSES,
  'mof-1-0-mot': MOF_CLASSES,
} as const satisfies Partial<Record<DefinitionId, readonly string[]>>;

export type TierId = (typeof TIERS_OF)[keyof typeof TIERS_OF][number];

/**
 * A definition's answer for a model as catalog, files and addresses spell it: a verdict, the tier it reaches, or
 * "at least" that tier, where the next one is unknown.
 */
export type Answer = Verdict | TierId | `${TierId}-at-least`;

const AT_LEAST = '-at-least';

/** Spells an answer: a verdict or a tier's id, and whether it is only the least that is certain. */
export function writeAnswer(step: string, isAtLeast: boolean): string {
  return isAtLeast ? `${step}${AT_LEAST}` : step;
}

/** Reads what `writeAnswer` wrote. */
export function readAnswer(answer: string): { step: string; isAtLeast: boolean } {
  const isAtLeast = answer.endsWith(AT_LEAST);
  return { step: isAtLeast ? answer.slice(0, -AT_LEAST.length) : answer, isAtLeast };
}

/** All answers a definition can give, from the most open to the least, then those that say nothing. */
export function answersOf(definition: DefinitionId): readonly string[] {
  const tiers: readonly string[] =
    definition in TIERS_OF ? TIERS_OF[definition as keyof typeof TIERS_OF] : [];
  const steps = tiers.flatMap((tier, at) =>
    at === tiers.length - 1 ? [tier] : [tier, writeAnswer(tier, true)],
  );
  return [...steps.toReversed(), ...VERDICTS];
}

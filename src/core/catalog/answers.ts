import { VERDICTS } from '../definitions/definition.ts';
import { own } from '../model/own.ts';
import type { DefinitionId } from '../model/vocabulary.ts';

const MOF_CLASSES = ['class-3', 'class-2', 'class-1'] as const;

/** The definitions in tiers, lowest tier first. A test holds them against the rules, which the table does not load. */
export const TIERS_OF = {
  'g7-2026': ['weights-available', 'open-weights', 'open-source-ai', 'open-source-ai-with-open-data'],
  'mof-1-0-paper': MOF_CLASSES,
  'mof-1-0-mot': MOF_CLASSES,
} as const satisfies Partial<Record<DefinitionId, readonly string[]>>;

/**
 * A definition's answer for a model: a verdict or the id of the tier it reaches, and whether that is only the least that
 * is certain, with the next tier unknown. Catalog, files and addresses spell it as one word.
 */
export type Answer = { step: string; isAtLeast: boolean };

const AT_LEAST = '-at-least';

/** Spells an answer. */
export function writeAnswer({ step, isAtLeast }: Answer): string {
  return isAtLeast ? `${step}${AT_LEAST}` : step;
}

/** Reads what `writeAnswer` wrote. */
export function readAnswer(word: string): Answer {
  const isAtLeast = word.endsWith(AT_LEAST);
  return { step: isAtLeast ? word.slice(0, -AT_LEAST.length) : word, isAtLeast };
}

/** All answers a definition can give, from the most open to the least, then those that say nothing. */
export function answersOf(definition: DefinitionId): readonly string[] {
  const tiers = own<readonly string[]>(TIERS_OF, definition) ?? [];
  const steps = tiers.flatMap((tier, at) =>
    at === tiers.length - 1 ? [tier] : [tier, writeAnswer({ step: tier, isAtLeast: true })],
  );
  return [...steps.toReversed(), ...VERDICTS];
}

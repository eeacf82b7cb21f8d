import { DEFINITION_META } from './generated-meta.ts';

/**
 * What table, filters and addresses know of the definitions: their names and tiers. The rules themselves, which say
 * all this, are more code than the first view may load, so generated-meta.ts is written from them.
 */

type Meta = (typeof DEFINITION_META)[number];
export type DefinitionId = Meta['id'];

/** Does a model do what a criterion or a whole definition asks? */
export const VERDICTS = ['met', 'partly', 'not-met', 'unknown', 'not-applicable'] as const;
/**
 * `unknown`: the facts do not say. `partly`: a criterion is met in part; of a whole definition, "does not meet it, but
 * close", as no definition can be half met.
 */
export type Verdict = (typeof VERDICTS)[number];

/** Every definition in display order. */
export const DEFINITION_IDS: readonly DefinitionId[] = DEFINITION_META.map(({ id }) => id);

const BY_ID: ReadonlyMap<string, Meta> = new Map(DEFINITION_META.map((meta) => [meta.id, meta]));

/** A definition's short name, for columns, filters and chips; an id that is none is returned as it is. */
export function definitionLabel(id: string): string {
  return BY_ID.get(id)?.short ?? id;
}

/** A definition's tiers, lowest first; none for a definition that is met or not. */
export function tiersOf(id: string): readonly { id: string; name: string }[] {
  return BY_ID.get(id)?.tiers ?? [];
}

/** Is only a part of what a definition asks judged, so that nothing is met as a whole? */
export function isJudgedInPart(id: string): boolean {
  const meta = BY_ID.get(id);
  return meta !== undefined && 'isPart' in meta;
}

const AT_LEAST = '-at-least';

/**
 * Spells a definition's answer for a model as catalog, files and addresses do: a verdict, the tier it reaches, or "at
 * least" that tier, where the next one is unknown.
 */
export function writeAnswer(answer: { tier: string | null; verdict: Verdict; atLeast: boolean }): string {
  if (answer.tier === null) return answer.verdict;
  return answer.atLeast ? answer.tier + AT_LEAST : answer.tier;
}

/** Reads what `writeAnswer` wrote: a verdict or the id of a tier, and whether it is only the least that is certain. */
export function readAnswer(code: string): { step: string; atLeast: boolean } {
  const atLeast = code.endsWith(AT_LEAST);
  return { step: atLeast ? code.slice(0, -AT_LEAST.length) : code, atLeast };
}

/** All answers a definition can give, from the most open to the least, then those that say nothing. */
export function answersOf(id: string): readonly string[] {
  const tiers = tiersOf(id);
  const codes = tiers.flatMap((tier, at) =>
    at === tiers.length - 1 ? [tier.id] : [tier.id, tier.id + AT_LEAST],
  );
  return [...codes.toReversed(), ...VERDICTS];
}

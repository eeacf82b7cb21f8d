import type { Evidence, Model } from '../model/model.ts';
import { isClaimUnchecked } from '../model/producer-claim.ts';
import type { DefinitionId } from '../model/vocabulary.ts';
import type { Definition, Evaluation } from './definition.ts';
import { verdictAt } from './evaluate.ts';
import { readAnswer, tiersOf } from './meta.ts';
import { isOpenEnded } from './open-answers.ts';
import { answered, type Answer } from '../model/answer.ts';

/** What the producer itself says, and where. `unknown`: nobody has looked. */
type OwnClaim = {
  openSource: Answer;
  term: string | null;
  evidence: readonly Evidence[];
  /** Nobody has read where it is said. */
  isUnchecked: boolean;
};

/** Does the producer call the model open source, in which word, and where was that read? */
function claimedOpenSource({ producerClaim }: Pick<Model, 'producerClaim'>): OwnClaim {
  const { openSource, term, evidence } = producerClaim;
  return { openSource: answered(openSource), term, evidence, isUnchecked: isClaimUnchecked(producerClaim) };
}

/** The producer's claim beside the definitions of open source AI: which the model meets, and which leave it open. */
export type ClaimBeside = OwnClaim & {
  meets: readonly DefinitionId[];
  open: readonly DefinitionId[];
  misses: readonly DefinitionId[];
  /** Those of them whose answer rests on claims nobody has checked. */
  unchecked: readonly DefinitionId[];
};

/** Sets the producer's own claim beside the definitions that say what may be called open source. */
export function claimBeside(
  model: Pick<Model, 'producerClaim'>,
  evaluations: readonly Evaluation[],
): ClaimBeside {
  const judged = evaluations.flatMap((evaluation) => {
    const meets = meetsOpenSource(evaluation);
    return meets === null
      ? []
      : [{ id: evaluation.definition.id, meets, isUnchecked: evaluation.restsOn.unchecked.length > 0 }];
  });
  const those = (answer: Answer) => judged.filter(({ meets }) => meets === answer).map(({ id }) => id);
  return {
    ...claimedOpenSource(model),
    meets: those('yes'),
    open: those('unknown'),
    misses: those('no'),
    unchecked: judged.filter(({ isUnchecked }) => isUnchecked).map(({ id }) => id),
  };
}

/**
 * Is the definition met by its answer, as `writeAnswer` spells it? Of one whose upper tiers say what may be called open source, only those count: to have weights
 * available is not to be open source.
 */
export function countsAsMet({ id, openSource }: Definition, answer: string): boolean {
  const steps = tiersOf(id).map((tier) => tier.id);
  if (steps.length === 0) return answer === 'met';
  const least = typeof openSource === 'string' ? steps.indexOf(openSource) : 0;
  return steps.indexOf(readAnswer(answer).step) >= least;
}

/** How many of some definitions are met, how many of these rest on claims nobody has checked, and how many may be met. */
export type MetTally = { of: number; met: number; unchecked: number; unknown: number };

/** Counts what is met among evaluations, each with its answer as `writeAnswer` spells it. */
export function tallyMet(judged: readonly (readonly [Evaluation, answer: string])[]): MetTally {
  const met = judged.filter(([{ definition }, answer]) => countsAsMet(definition, answer));
  return {
    of: judged.length,
    met: met.length,
    unchecked: met.filter(([{ restsOn }]) => restsOn.unchecked.length > 0).length,
    unknown: judged.filter(
      ([evaluation, answer]) =>
        !countsAsMet(evaluation.definition, answer) &&
        // A higher tier that is still open may be one that does not count either.
        (meetsOpenSource(evaluation) ?? (isOpenEnded(answer) ? 'unknown' : 'no')) === 'unknown',
    ).length,
  };
}

/** May the model be called open source by this definition? Null for a definition that does not speak of it. */
function meetsOpenSource(evaluation: Evaluation): Answer | null {
  const { openSource } = evaluation.definition;
  if (openSource === undefined) return null;
  const verdict = verdictAt(evaluation, openSource === true ? null : openSource);
  return verdict === 'met' ? 'yes' : verdict === 'unknown' ? 'unknown' : 'no';
}

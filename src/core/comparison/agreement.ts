import { answersOf, readAnswer } from '../definitions/meta.ts';
import { isOpenEnded, mayAgree } from '../definitions/open-answers.ts';
import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { licenseIds } from '../license/expression.ts';
import type { Claim, Model } from '../model/model.ts';
import { availabilityOf, isAvailable, type Availability } from '../model/status.ts';

/** Whether some facts agree. `unknown`: it cannot be told, because one of them is not known. Never a difference. */
export type Agreement = 'same' | 'differs' | 'unknown';

/** Compares values of which null is not known. Two known ones that differ are a difference, whatever else is unknown. */
export function agreementOf<T>(
  values: readonly (T | null)[],
  isSame: (one: T, other: T) => boolean = Object.is,
): Agreement {
  const known = values.filter((value) => value !== null);
  const differ = known.some((one, at) => known.slice(at + 1).some((other) => !isSame(one, other)));
  if (differ) return 'differs';
  return known.length < values.length ? 'unknown' : 'same';
}

/** What is compared of a claim. */
export type Compared = Pick<Claim, 'status' | 'license'>;

/**
 * How models agree on one component, statuses first. `license`: the same status under different licenses. `same`: the
 * same status, and no difference between the licenses that are known.
 */
export type RowKind = 'status' | 'license' | 'same' | 'unknown';

/**
 * Compares one component over models. Summary, "only differences", the marks against a baseline and exports all ask
 * this function.
 */
export function compareClaims(claims: readonly Compared[]): RowKind {
  const statuses = agreementOf(claims.map(({ status }) => (status === 'unknown' ? null : status)));
  if (statuses !== 'same') return statuses === 'differs' ? 'status' : 'unknown';
  const licenses = claims.map(({ status, license }) => (isAvailable(status) ? license : null));
  return agreementOf(licenses, isSameLicense) === 'differs' ? 'license' : 'same';
}

/** Compares every component of some models, in display order. */
export function compareModels(
  models: readonly Pick<Model, 'components'>[],
): { id: ComponentId; kind: RowKind }[] {
  return COMPONENT_IDS.map((id) => ({
    id,
    kind: compareClaims(models.map(({ components }) => components[id])),
  }));
}

/** Do two license fields name the same licenses? The order of an expression does not matter. */
export function isSameLicense(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [licenseIds(one), licenseIds(other)];
  return first.length > 0 && first.length === second.length && first.every((id) => second.includes(id));
}

/** How many rows there are of each kind. */
export function countKinds(kinds: readonly RowKind[]): Record<RowKind, number> {
  const counts: Record<RowKind, number> = { status: 0, license: 0, same: 0, unknown: 0 };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/**
 * A claim against the same one of the baseline. `more`, `less`: more or less of it is out; `other`: the statuses
 * differ and neither is more; `license`: the same status under another license.
 */
export type Relation = 'more' | 'less' | 'other' | 'license' | 'same' | 'unknown';

const AMOUNT: Record<Availability, number | null> = {
  all: 2,
  some: 1,
  none: 0,
  unknown: null,
  'not-applicable': null,
};

/** Is a component more or less openly out than in the baseline? */
export function relationTo(baseline: Compared, claim: Compared): Relation {
  const kind = compareClaims([baseline, claim]);
  if (kind !== 'status') return kind;
  const [here, there] = [amountOf(claim), amountOf(baseline)];
  if (here === null || there === null || here === there) return 'other';
  return here > there ? 'more' : 'less';
}

/** One side of a row that is no component: what it says, null where that is not known, and how open that is. */
export type Step = {
  value: string | null;
  /** Null where it is neither more nor less open than anything. */
  amount: number | null;
};

/** Is what a row says of a model more or less open than what it says of the baseline? */
export function relationOfSteps(baseline: Step, here: Step): Relation {
  if (baseline.value === null || here.value === null) return 'unknown';
  if (baseline.value === here.value) return 'same';
  if (baseline.amount === null || here.amount === null || baseline.amount === here.amount) return 'other';
  return here.amount > baseline.amount ? 'more' : 'less';
}

/**
 * How models agree on one definition. One that is open-ended, "at least" or unknown, differs only from what it cannot
 * turn out to be.
 */
export function compareAnswersTo(definition: string, answers: readonly string[]): RowKind {
  const differ = answers.some((one, at) =>
    answers.slice(at + 1).some((other) => !mayAgree(definition, one, other)),
  );
  if (differ) return 'status';
  return answers.some(isOpenEnded) ? 'unknown' : 'same';
}

/** Is a definition's answer for a model further up than the one for the baseline? */
export function relationOfAnswers(definition: string, baseline: string, here: string): Relation {
  if (mayAgree(definition, baseline, here))
    return isOpenEnded(baseline) || isOpenEnded(here) ? 'unknown' : 'same';
  const ranks = answersOf(definition).toReversed();
  const amount = (answer: string) =>
    answer === 'not-applicable' ? null : ranks.indexOf(readAnswer(answer).step);
  return relationOfSteps(
    { value: baseline, amount: amount(baseline) },
    { value: here, amount: amount(here) },
  );
}

/** A description of what cannot be had is still more than nothing. */
function amountOf({ status }: Compared): number | null {
  return status === 'described' ? 0.5 : AMOUNT[availabilityOf(status)];
}

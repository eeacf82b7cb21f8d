import { answersOf, readAnswer } from '../definitions/meta.ts';
import { isOpenEnded, mayAgree } from '../definitions/open-answers.ts';
import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { licenseIds } from '../license/expression.ts';
import type { Claim, Model } from '../model/model.ts';
import { isUnchecked } from '../model/checked.ts';
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
 * How models agree on one row, on a component by its status first. `license`: the same status under different licenses.
 * `same`: the same status, and no difference between the licenses that are known. `not-applicable`: what can be held
 * against each other is the same, and to some models the row does not apply, which is no difference.
 */
export type RowKind = 'status' | 'license' | 'same' | 'unknown' | 'not-applicable';

/** How the models agree that a row applies to, as said of all; where it applies to none they are the same. */
export function kindOfApplying<T>(
  values: readonly T[],
  doesApply: (value: T) => boolean,
  kindOf: (applying: readonly T[]) => RowKind,
): RowKind {
  const applying = values.filter(doesApply);
  const kind = kindOf(applying);
  return kind === 'same' && applying.length > 0 && applying.length < values.length ? 'not-applicable' : kind;
}

/**
 * Compares one component over models. Summary, "only differences", the marks against a baseline and exports all ask
 * this function.
 */
export function compareClaims(claims: readonly Compared[]): RowKind {
  return kindOfApplying(claims, ({ status }) => status !== 'not-applicable', compareApplying);
}

function compareApplying(claims: readonly Compared[]): RowKind {
  const statuses = agreementOf(claims.map(({ status }) => (status === 'unknown' ? null : status)));
  if (statuses !== 'same') return statuses === 'differs' ? 'status' : 'unknown';
  const licenses = claims.map(({ status, license }) => (isAvailable(status) ? license : null));
  return agreementOf(licenses, isSameLicense) === 'differs' ? 'license' : 'same';
}

/** How the models agree on a row, and whether that would be otherwise without what nobody has checked. */
export type RowAgreement = { kind: RowKind; unchecked: boolean };

/** How values agree, where `kindOf` tells it of all or of some of them. What cannot be told rests on nothing. */
export function agreementWith<T>(
  values: readonly T[],
  isUncheckedValue: (value: T, at: number) => boolean,
  kindOf: (values: readonly T[]) => RowKind,
): RowAgreement {
  const kind = kindOf(values);
  const checked = values.filter((value, at) => !isUncheckedValue(value, at));
  if (kind === 'unknown' || checked.length === values.length) return { kind, unchecked: false };
  // A difference between two that are checked stands whatever else is said; that all are the same does not.
  const isDifference = kind === 'status' || kind === 'license';
  return { kind, unchecked: !isDifference || kindOf(checked) !== kind };
}

/** Compares every component of some models, in display order. */
export function compareModels(
  models: readonly Pick<Model, 'components'>[],
): ({ id: ComponentId } & RowAgreement)[] {
  return COMPONENT_IDS.map((id) => ({
    id,
    ...agreementWith(
      models.map(({ components }) => components[id]),
      isUnchecked,
      compareClaims,
    ),
  }));
}

/** Do two license fields name the same licenses? The order of an expression does not matter. */
export function isSameLicense(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [licenseIds(one), licenseIds(other)];
  return first.length > 0 && first.length === second.length && first.every((id) => second.includes(id));
}

/** How many rows of a kind rest on what nobody has checked. */
export function countUnchecked(rows: readonly RowAgreement[], wanted: RowKind): number {
  return rows.filter(({ kind, unchecked }) => unchecked && kind === wanted).length;
}

/** How many rows there are of each kind. */
export function countKinds(kinds: readonly RowKind[]): Record<RowKind, number> {
  const counts: Record<RowKind, number> = { status: 0, license: 0, same: 0, unknown: 0, 'not-applicable': 0 };
  for (const kind of kinds) counts[kind] += 1;
  return counts;
}

/**
 * A claim against the same one of the baseline. `more`, `less`: more or less of it is out; `other`: the statuses
 * differ and neither is more; `license`: the same status under another license; `not-applicable`: to one of the two it
 * does not apply.
 */
export type Relation = 'more' | 'less' | 'other' | 'license' | 'same' | 'unknown' | 'not-applicable';

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
  /** False where the row does not apply to the model. */
  applies: boolean;
};

/** Is what a row says of a model more or less open than what it says of the baseline? */
export function relationOfSteps(baseline: Step, here: Step): Relation {
  if (baseline.value === null || here.value === null) return 'unknown';
  if (baseline.applies !== here.applies) return 'not-applicable';
  if (baseline.value === here.value) return 'same';
  if (baseline.amount === null || here.amount === null || baseline.amount === here.amount) return 'other';
  return here.amount > baseline.amount ? 'more' : 'less';
}

/**
 * How models agree on one definition. One that is open-ended, "at least" or unknown, differs only from what it cannot
 * turn out to be.
 */
export function compareAnswersTo(definition: string, answers: readonly string[]): RowKind {
  return kindOfApplying(answers, doesApply, (applying) => {
    const differ = applying.some((one, at) =>
      applying.slice(at + 1).some((other) => !mayAgree(definition, one, other)),
    );
    if (differ) return 'status';
    return applying.some(isOpenEnded) ? 'unknown' : 'same';
  });
}

const doesApply = (answer: string) => answer !== 'not-applicable';

/** Is a definition's answer for a model further up than the one for the baseline? */
export function relationOfAnswers(definition: string, baseline: string, here: string): Relation {
  const isOpen = isOpenEnded(baseline) || isOpenEnded(here);
  if (doesApply(baseline) !== doesApply(here)) return isOpen ? 'unknown' : 'not-applicable';
  if (mayAgree(definition, baseline, here)) return isOpen ? 'unknown' : 'same';
  const ranks = answersOf(definition).toReversed();
  const step = (answer: string): Step => ({
    value: answer,
    amount: ranks.indexOf(readAnswer(answer).step),
    applies: true,
  });
  return relationOfSteps(step(baseline), step(here));
}

/** A description of what cannot be had is still more than nothing. */
function amountOf({ status }: Compared): number | null {
  return status === 'described' ? 0.5 : AMOUNT[availabilityOf(status)];
}

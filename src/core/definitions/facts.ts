import type { ComponentId } from '../components.ts';
import type { LicenseQuestion } from '../license-questions.ts';
import type { Answer } from '../license.ts';
import { isChecked, type Model } from '../model.ts';
import type { Status } from '../vocabulary.ts';
import { readLicense, type Context } from './context.ts';
import type { Reason, Test, Verdict } from './definition.ts';
import { allOf } from './verdict.ts';

/** What a status is worth where the thing itself is asked for. */
export const AVAILABILITY: Record<Status, Verdict> = {
  released: 'met',
  partial: 'partly',
  gated: 'partly',
  described: 'not-met',
  withheld: 'not-met',
  'not-applicable': 'not-applicable',
  unknown: 'unknown',
};

/** What a status is worth where it is enough that somebody wrote the thing up. */
export const DOCUMENTED: Record<Status, Verdict> = {
  ...AVAILABILITY,
  described: 'met',
  gated: 'met',
  partial: 'partly',
};

/** Weights behind a form are still free of charge; who may pass the form is another question (`gating`). */
const FREE_OF_CHARGE: Record<Status, Verdict> = { ...AVAILABILITY, gated: 'met' };

export const ANSWERED: Record<Answer, Verdict> = { yes: 'met', no: 'not-met', unknown: 'unknown' };

/** Judges a component by its status alone. */
export function statusOf(
  model: Model,
  component: ComponentId,
  worth: Record<Status, Verdict> = AVAILABILITY,
): Test {
  const claim = model.components[component];
  const unchecked = claim.status !== 'unknown' && !isChecked(claim);
  return {
    verdict: worth[claim.status],
    reasons: [{ code: 'status', component, status: claim.status, unchecked }],
  };
}

/** Are all of these out in full? What a model does not use (`not-applicable`) is not asked for. */
export function released(model: Model, components: readonly ComponentId[]): Test {
  return allOf(components.map((component) => statusOf(model, component)));
}

/** Can the weights be had without paying? */
export function weightsFree(model: Model): Test {
  return statusOf(model, 'finalWeights', FREE_OF_CHARGE);
}

/** Do the licenses of these components, as far as they are out, answer the question with yes? */
export function licensed(
  model: Model,
  components: readonly ComponentId[],
  question: LicenseQuestion,
  context: Context,
): Test {
  const tests = components
    .filter((component) => hasTerms(model.components[component].status))
    .map((component) =>
      component === 'finalWeights'
        ? weightsLicense(model, question, context)
        : ownLicense(model, component, question, context),
    );
  return tests.length === 0
    ? { verdict: 'not-applicable', reasons: [{ code: 'nothing-to-license' }] }
    : allOf(tests);
}

/** Is there something a license could be about, or may there be? */
function hasTerms(status: Status): boolean {
  return status !== 'withheld' && status !== 'described' && status !== 'not-applicable';
}

function ownLicense(model: Model, component: ComponentId, question: LicenseQuestion, context: Context): Test {
  const claim = model.components[component];
  const { answer, terms, unread } = readLicense(claim.license, question, context);
  const reason: Reason = {
    code: 'license',
    component,
    license: claim.license,
    question,
    answer,
    terms,
    inherited: claim.licenseSource === 'inherited',
    unchecked: claim.license !== null && (claim.basis === 'unchecked' || unread),
  };
  return { verdict: ANSWERED[answer], reasons: [reason] };
}

/**
 * The license of the weights. A license that opens what another producer's base model has closed is in doubt, so
 * the answer is then unknown; a producer may relicense its own base as it likes.
 */
export function weightsLicense(model: Model, question: LicenseQuestion, context: Context): Test {
  const own = ownLicense(model, 'finalWeights', question, context);
  if (own.verdict !== 'met' || model.basedOn === null) return own;
  const base = closedBase(model, question, context);
  return base === null ? own : { verdict: 'unknown', reasons: [base, ...own.reasons] };
}

function closedBase(model: Model, question: LicenseQuestion, context: Context): Reason | null {
  const seen = new Set([model.id]);
  for (let base = baseOf(model, context); base !== null && !seen.has(base.id); base = baseOf(base, context)) {
    seen.add(base.id);
    const { license } = base.components.finalWeights;
    const { answer } = readLicense(license, question, context);
    if (answer === 'no' && base.producer !== model.producer) {
      return { code: 'base-license', model: base.id, license, question, answer };
    }
  }
  return null;
}

/** The record of the model this one was derived from; null when there is none. */
export function baseOf(model: Model, context: Context): Model | null {
  return model.basedOn !== null && 'model' in model.basedOn
    ? (context.models.get(model.basedOn.model) ?? null)
    : null;
}

/** Judges what stands between a visitor and the weights, for weights that can be had at all. */
export function gate(model: Model, worth: { clickThrough: Verdict; approval: Verdict }): Test {
  const { status } = model.components.finalWeights;
  if (!hasTerms(status)) return { verdict: 'not-applicable', reasons: [] };
  const { gating } = model;
  const verdict: Verdict =
    gating === 'none'
      ? 'met'
      : gating === 'click-through'
        ? worth.clickThrough
        : gating === 'approval'
          ? worth.approval
          : gating === 'unknown'
            ? 'unknown'
            : 'not-met';
  return { verdict, reasons: [{ code: 'gating', component: 'finalWeights', gating, unchecked: false }] };
}

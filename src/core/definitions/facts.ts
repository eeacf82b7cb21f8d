import type { ComponentId } from '../model/components.ts';
import type { LicenseQuestion } from '../license/questions.ts';
import type { Model } from '../model/model.ts';
import { availabilityOf, isAvailable, type Availability } from '../model/status.ts';
import { findingOf, isUnchecked, type Finding } from '../model/checked.ts';
import { bindingBases, type Base } from '../model/terms-of.ts';
import { STATUSES, type Gating, type Status } from '../model/vocabulary.ts';
import { readLicense, testLicense, type Context } from './context.ts';
import type { Reason, Test, Verdict } from './definition.ts';
import { allOf } from './verdict.ts';

const AVAILABLE: Record<Availability, Verdict> = {
  all: 'met',
  some: 'partly',
  none: 'not-met',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/** What a status is worth where the thing itself is asked for. */
export const AVAILABILITY = Object.fromEntries(
  STATUSES.map((status) => [status, AVAILABLE[availabilityOf(status)]]),
) as Record<Status, Verdict>;

/** What a status is worth where it is enough that somebody wrote the thing up. */
export const DOCUMENTED: Record<Status, Verdict> = {
  ...AVAILABILITY,
  described: 'met',
  gated: 'met',
  partial: 'partly',
};

/** Weights behind a form are still free of charge; who may pass the form is another question (`gating`). */
const FREE_OF_CHARGE: Record<Status, Verdict> = {
  ...AVAILABILITY,
  gated: 'met',
  'not-applicable': 'not-met',
};

/** Found by what they say and not by the object that says it, which a rule may make anew for each model. */
const STATUS_TESTS: Partial<
  Record<ComponentId, Partial<Record<Status, Partial<Record<Verdict, Partial<Record<Finding, Test>>>>>>>
> = {};

/** Judges a component by its status alone. */
export function statusOf(
  model: Model,
  component: ComponentId,
  worth: Record<Status, Verdict> = AVAILABILITY,
): Test {
  const claim = model.components[component];
  const { status } = claim;
  const finding = findingOf(claim);
  // There are few different ones and they are asked for all the time, so each is made once.
  const verdict = worth[status];
  const variants = (((STATUS_TESTS[component] ??= {})[status] ??= {})[verdict] ??= {});
  return (variants[finding] ??= {
    verdict,
    reasons: [{ code: 'status', component, status, finding, unchecked: isUnchecked(claim) }],
  });
}

/** Are all of these out in full? What a model does not use (`not-applicable`) is not asked for. */
export function released(model: Model, components: readonly ComponentId[]): Test {
  return allOf(components.map((component) => statusOf(model, component)));
}

/** Can the weights be had without paying? */
export function weightsFree(model: Model): Test {
  return weightsStatus(model, FREE_OF_CHARGE);
}

/**
 * Judges the weights by their status. Where an index calls them partly available, that may mean a part of them or all
 * of them after a form, so nothing that depends on which is decided.
 */
export function weightsStatus(model: Model, worth: Record<Status, Verdict>): Test {
  const { status, basis } = model.components.finalWeights;
  const isUnclear = status === 'partial' && basis === 'index' && worth.partial !== worth.gated;
  return isUnclear ? PARTIAL_BY_INDEX : statusOf(model, 'finalWeights', worth);
}

const PARTIAL_BY_INDEX: Test = { verdict: 'unknown', reasons: [{ code: 'partial-by-index' }] };

/** Do the licenses of these components, as far as they are out, answer the question with yes? */
export function licensed(
  model: Model,
  components: readonly ComponentId[],
  question: LicenseQuestion,
  context: Context,
): Test {
  const tests: Test[] = [];
  const unknown: Test[] = [];
  for (const component of components) {
    const claim = model.components[component];
    if (!hasTerms(claim.status)) continue;
    if (claim.status === 'unknown' && claim.license === null) {
      unknown.push(statusOf(model, component));
      continue;
    }
    const test =
      component === 'finalWeights'
        ? weightsLicense(model, question, context)
        : testLicense(component, null, claim, question, context);
    tests.push(claim.status === 'unknown' ? unlessUnused(test) : test);
  }
  if (tests.length > 0) return allOf(tests);
  return unknown.length > 0 ? allOf(unknown) : NOTHING_TO_LICENSE;
}

/** Of something the model may not use at all, a closed license proves nothing. */
export function unlessUnused(test: Test): Test {
  return test.verdict === 'not-met' ? { ...test, verdict: 'unknown' } : test;
}

const NOTHING_TO_LICENSE: Test = { verdict: 'not-applicable', reasons: [{ code: 'nothing-to-license' }] };

/** Is there something a license could be about, or may there be? */
function hasTerms(status: Status): boolean {
  return isAvailable(status) || status === 'unknown';
}

/** The license of the weights, with the terms of the models they are built on. Remembered in the context. */
function weightsLicense(model: Model, question: LicenseQuestion, context: Context): Test {
  let known = context.weightsTests.get(model);
  if (known === undefined) {
    known = { bases: bindingBases(model, context.models), tests: {} };
    context.weightsTests.set(model, known);
  }
  return (known.tests[question] ??= withTermsOf(known.bases, model, question, context));
}

/** See model/terms-of.ts. */
function withTermsOf(
  bases: readonly Base[],
  model: Model,
  question: LicenseQuestion,
  context: Context,
): Test {
  const own = testLicense('finalWeights', null, model.components.finalWeights, question, context);
  if (own.verdict !== 'met') return own;
  const reasons = bases.flatMap((base): Reason[] => {
    const { id, name, license } = base;
    const { answer } = readLicense(license, question, context.forKind(base.modality));
    return answer === 'yes' ? [] : [{ code: 'base-license', model: id, name, license, question, answer }];
  });
  return reasons.length === 0 ? own : { verdict: 'unknown', reasons: [...reasons, ...own.reasons] };
}

/** The record of the model this one was derived from; null when there is none. */
export function baseOf(model: Model, context: Context): Model | null {
  return model.basedOn !== null && 'model' in model.basedOn
    ? (context.models.get(model.basedOn.model) ?? null)
    : null;
}

/** Judges what stands between a visitor and the weights, for weights that can be had at all. */
export function gate(model: Model, worth: { clickThrough: Verdict; approval: Verdict }): Test {
  if (!hasTerms(model.components.finalWeights.status)) return NO_GATE;
  const { gating } = model;
  return gateTest(gating, gateVerdict(gating, worth));
}

const NO_GATE: Test = { verdict: 'not-applicable', reasons: [] };

function gateVerdict(gating: Gating, worth: { clickThrough: Verdict; approval: Verdict }): Verdict {
  switch (gating) {
    case 'none':
      return 'met';
    case 'click-through':
      return worth.clickThrough;
    case 'approval':
      return worth.approval;
    case 'not-available':
      return 'not-met';
    case 'unknown':
      return 'unknown';
  }
}

const GATE_TESTS: Partial<Record<Gating, Partial<Record<Verdict, Test>>>> = {};

function gateTest(gating: Gating, verdict: Verdict): Test {
  const tests = (GATE_TESTS[gating] ??= {});
  return (tests[verdict] ??= {
    verdict,
    reasons: [{ code: 'gating', component: 'finalWeights', gating, unchecked: false }],
  });
}

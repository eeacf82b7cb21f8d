import type { ComponentId } from '../model/components.ts';
import type { LicenseQuestion } from '../license/questions.ts';
import { isChecked, type Model } from '../model/model.ts';
import type { Gating, Status } from '../model/vocabulary.ts';
import { readLicense, testLicense, type Context } from './context.ts';
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
const FREE_OF_CHARGE: Record<Status, Verdict> = {
  ...AVAILABILITY,
  gated: 'met',
  'not-applicable': 'not-met',
};

type StatusTests = Partial<Record<ComponentId, Partial<Record<Status, Test[]>>>>;
const STATUS_TESTS = new Map<Record<Status, Verdict>, StatusTests>();

/** Judges a component by its status alone. */
export function statusOf(
  model: Model,
  component: ComponentId,
  worth: Record<Status, Verdict> = AVAILABILITY,
): Test {
  const claim = model.components[component];
  const { status } = claim;
  const unchecked = status !== 'unknown' && !isChecked(claim);
  // There are few different ones and they are asked for all the time, so each is made once.
  let tests = STATUS_TESTS.get(worth);
  if (tests === undefined) STATUS_TESTS.set(worth, (tests = {}));
  const variants = ((tests[component] ??= {})[status] ??= []);
  return (variants[unchecked ? 1 : 0] ??= {
    verdict: worth[status],
    reasons: [{ code: 'status', component, status, unchecked }],
  });
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
  return status !== 'withheld' && status !== 'described' && status !== 'not-applicable';
}

/**
 * The license of the weights. A license that opens what another producer's base model has closed is in doubt, so
 * the answer is then unknown; a producer may relicense its own base as it likes.
 */
export function weightsLicense(model: Model, question: LicenseQuestion, context: Context): Test {
  const own = testLicense('finalWeights', null, model.components.finalWeights, question, context);
  if (own.verdict !== 'met' || model.basedOn === null) return own;
  const base = closedBase(model, question, context);
  return base === null ? own : { verdict: 'unknown', reasons: [base, ...own.reasons] };
}

function closedBase(model: Model, question: LicenseQuestion, context: Context): Reason | null {
  const seen = new Set([model.id]);
  for (let base = baseOf(model, context); base !== null && !seen.has(base.id); base = baseOf(base, context)) {
    seen.add(base.id);
    const { license } = base.components.finalWeights;
    const { answer } = readLicense(license, question, context.forKind(base.modality));
    if (answer === 'no' && base.producer !== model.producer) {
      return { code: 'base-license', model: base.id, name: base.name, license, question };
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

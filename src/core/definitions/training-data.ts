import type { LicenseQuestion } from '../license/questions.ts';
import type { Model, StageData } from '../model/model.ts';
import { findingOf, isUnchecked, type Finding } from '../model/checked.ts';
import type { DataDescription, DataInformation, Status } from '../model/vocabulary.ts';
import { testLicense, type Context, type DataTests } from './context.ts';
import type { DataStage, Reason, Test, Verdict } from './definition.ts';
import { AVAILABILITY, baseOf, unlessUnused } from './facts.ts';
import { allOf } from './verdict.ts';

export type Stage = { stage: DataStage; data: StageData };

/** The training stages a model has, with what is known of their data. */
export function stagesOf(model: Model): Stage[] {
  const { pretraining, postTraining } = model.data;
  const first: Stage = { stage: 'pretraining', data: pretraining };
  return postTraining === null ? [first] : [first, { stage: 'postTraining', data: postTraining }];
}

/** Is the data of all stages out in full? */
export function dataReleased(model: Model): Test {
  return allOf(stagesOf(model).map(stageStatus));
}

/** Is the data of all stages out in full, under a license that answers the question with yes? */
export function dataLicensed(model: Model, question: LicenseQuestion, context: Context): Test {
  return dataTests(model, question, context).all;
}

/** The same with the tests it is made of. Remembered in the context. */
export function dataTests(model: Model, question: LicenseQuestion, context: Context): DataTests {
  let tests = context.dataTests.get(model.data);
  if (tests === undefined) context.dataTests.set(model.data, (tests = {}));
  return (tests[question] ??= testData(model, question, context));
}

function testData(model: Model, question: LicenseQuestion, context: Context): DataTests {
  const parts = stagesOf(model).flatMap((stage) => [
    stageStatus(stage),
    stageLicense(stage, question, context),
  ]);
  return { all: allOf(parts), parts };
}

/** Of which of OSI's classes one stage's data is. */
export function classesReason({ stage, data }: Stage): Reason {
  const { classes, basis } = data;
  return {
    code: 'stage-classes',
    component: 'trainingData',
    stage,
    classes,
    unchecked: classes.length > 0 && basis === 'unchecked',
  };
}

/** What is on record of the kinds of data is all of it only where all of the data is described. */
export function knowsAllClasses({ data: { description, information } }: Model): boolean {
  if (information === null) return description === 'complete';
  return (
    AVAILABILITY[information.provenance.status] === 'met' && AVAILABILITY[information.scope.status] === 'met'
  );
}

const STAGE_TESTS: Partial<Record<DataStage, Partial<Record<Status, Partial<Record<Finding, Test>>>>>> = {};

/** How much of one stage's data is out. */
export function stageStatus({ stage, data }: Stage): Test {
  const { status } = data;
  const finding = findingOf(data);
  const variants = ((STAGE_TESTS[stage] ??= {})[status] ??= {});
  return (variants[finding] ??= {
    verdict: AVAILABILITY[status],
    reasons: [
      { code: 'stage', component: 'trainingData', stage, status, finding, unchecked: isUnchecked(data) },
    ],
  });
}

const NO_TERMS: Test = { verdict: 'not-applicable', reasons: [] };

/**
 * Does the license of one stage's data answer the question with yes? Data that is not out has no terms to judge. A
 * license inherited from the release was given to code or weights and says nothing of data, which is mostly other
 * people's.
 */
export function stageLicense({ stage, data }: Stage, question: LicenseQuestion, context: Context): Test {
  if (AVAILABILITY[data.status] === 'not-met' || data.status === 'not-applicable') {
    return NO_TERMS;
  }
  const test = testLicense('trainingData', stage, data, question, context);
  if (data.licenseSource === 'inherited') return undecided(test);
  return data.status === 'unknown' ? unlessUnused(test) : test;
}

const UNDECIDED = new WeakMap<Test, Test>();

/** The same license as one that does not answer the question. */
function undecided(test: Test): Test {
  let found = UNDECIDED.get(test);
  if (found === undefined) {
    const reasons = test.reasons.map((reason): Reason =>
      reason.code === 'license' ? { ...reason, answer: 'unknown', terms: [] } : reason,
    );
    UNDECIDED.set(test, (found = { verdict: 'unknown', reasons }));
  }
  return found;
}

/**
 * Applies a test about training data to a model and to the models it was derived from, since its training data
 * includes theirs. The worst decides; a base model we hold no record of is unknown.
 */
export function withBase(model: Model, context: Context, test: (model: Model) => Test, depth = 0): Test {
  const own = test(model);
  if (model.basedOn === null) return own;
  const base = baseOf(model, context);
  // Nothing derives from itself; a loop in the data must not hang a build.
  const verdict = base === null || depth > 8 ? 'unknown' : withBase(base, context, test, depth + 1).verdict;
  const name = base?.name ?? ('name' in model.basedOn ? model.basedOn.name : model.basedOn.model);
  return allOf([own, { verdict, reasons: [{ code: 'base', model: base?.id ?? null, name, verdict }] }]);
}

const DESCRIBED: Record<DataDescription, Verdict> = {
  complete: 'met',
  substantial: 'partly',
  partial: 'partly',
  minimal: 'not-met',
  none: 'not-met',
  unknown: 'unknown',
};

/** How far these data-information facts are published; without a reading of them, the overall description decides. */
export function described(
  model: Model,
  facts: readonly DataInformation[],
  worth: Record<DataDescription, Verdict> = DESCRIBED,
): Test {
  const { information, description, pretraining } = model.data;
  if (information === null) {
    const unchecked = pretraining.basis === 'unchecked' && description !== 'unknown';
    return {
      verdict: worth[description],
      reasons: [{ code: 'description', component: 'dataCard', description, unchecked }],
    };
  }
  const asked = facts.filter((fact) => information[fact].status !== 'not-applicable');
  const count = (verdict: Verdict) =>
    asked.filter((fact) => AVAILABILITY[information[fact].status] === verdict).length;
  const verdict: Verdict =
    count('not-met') * 2 > asked.length
      ? 'not-met'
      : count('unknown') > 0
        ? 'unknown'
        : count('met') === asked.length
          ? 'met'
          : 'partly';
  // What is met in part names what is there, too; what is not met or not known names what is in the way.
  const named =
    verdict === 'met' || verdict === 'partly'
      ? asked
      : asked.filter((fact) => information[fact].status !== 'released');
  return { verdict, reasons: named.map((fact) => informationReason(model, fact)) };
}

/** One fact of the data information by itself; unknown when nobody has read for it. */
export function informed(model: Model, fact: DataInformation): Test {
  const { information, description } = model.data;
  if (information === null)
    return { verdict: 'unknown', reasons: [{ code: 'information-unread', description }] };
  return { verdict: AVAILABILITY[information[fact].status], reasons: [informationReason(model, fact)] };
}

function informationReason(model: Model, fact: DataInformation): Test['reasons'][number] {
  const claim = model.data.information?.[fact];
  const status = claim?.status ?? 'unknown';
  return {
    code: 'information',
    component: 'dataCard',
    fact,
    status,
    unchecked: claim !== undefined && isUnchecked(claim),
  };
}

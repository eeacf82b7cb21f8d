import type { ComponentId } from '../model/components.ts';
import { answerFor } from '../license/license.ts';
import { licenseIds } from '../license/expression.ts';
import { askLicense, type LicenseQuestion } from '../license/questions.ts';
import { termsAgainst, type LicenseTerm } from '../license/terms.ts';
import { idsOtherwiseFor, licensesFor } from '../license/territory.ts';
import type { Answer } from '../model/answer.ts';
import {
  libraryOf,
  type Claim,
  type Dataset,
  type Library,
  type Licenses,
  type Model,
} from '../model/model.ts';
import type { Base } from '../model/terms-of.ts';
import { hasUncheckedLicense } from '../model/checked.ts';
import type { LicenseCategory, Modality } from '../model/vocabulary.ts';
import type { Verdict } from './meta.ts';
import type { DataStage, Test } from './reason.ts';

/** Kinds of license records that stand for no text. */
const HAS_NO_TEXT: ReadonlySet<LicenseCategory> = new Set(['none', 'mixed']);

/** What a license field of the data answers to one question. */
export type LicenseReading = {
  answer: Answer;
  /** The terms that speak against a "yes", or that nobody has read. */
  terms: readonly LicenseTerm[];
  /** Nobody has read the text of a license it names. */
  unread: boolean;
};

/** A reading with the tests made from it. */
export type Remembered = { reading: LicenseReading; tests: Map<string, Test[]> };

/** On the data of all stages together, and on what is out of each stage and under which license. */
export type DataTests = { all: Test; parts: readonly Test[] };

type WeightsTests = { bases: readonly Base[]; tests: Partial<Record<LicenseQuestion, Test>> };

/** What a definition may look at beside the model itself. Make one per dataset: it remembers what it has read. */
export type Context = Library & {
  /** License field → question → what was read. A cache; nobody else's business. */
  readings: Map<string | null, Partial<Record<LicenseQuestion, Remembered>>>;
  /** The same for tests on a model's training data, which most definitions ask for. */
  dataTests: WeakMap<Model['data'], Partial<Record<LicenseQuestion, DataTests>>>;
  /** The same for tests on the license of a model's weights, with the bases whose terms bind them. */
  weightsTests: WeakMap<Model, WeightsTests>;
  /** The context for one kind of model: a license may hold for some kinds otherwise than for all. */
  forKind: (modality: Modality) => Context;
};

/** The context of a dataset; `models` are those that a `basedOn` may point to. */
export function makeContext({ licenses, models }: Pick<Dataset, 'licenses' | 'models'>): Context {
  const { licenses: all, models: byId } = libraryOf({ licenses, models });
  const ofKind = new Map<Modality, Context>();
  const contextOf = (own: Licenses): Context => ({
    licenses: own,
    models: byId,
    readings: new Map(),
    dataTests: new WeakMap(),
    weightsTests: new WeakMap(),
    forKind(modality) {
      let context = ofKind.get(modality);
      if (context === undefined) {
        const otherwise = idsOtherwiseFor(all, modality).join(' ');
        context = alike.get(otherwise) ?? contextOf(licensesFor(all, modality));
        alike.set(otherwise, context);
        ofKind.set(modality, context);
      }
      return context;
    },
  });
  const whole = contextOf(all);
  /** Kinds for which the same licenses hold otherwise share a context, and with it all that was read. */
  const alike = new Map([['', whole]]);
  return whole;
}

/** Answers a question about a license field: null and unlisted licenses are `unknown`. Remembered in the context. */
export function readLicense(
  field: string | null,
  question: LicenseQuestion,
  context: Context,
): LicenseReading {
  return remembered(field, question, context).reading;
}

/** What an answer about a license is worth where a yes is asked for. */
const ANSWERED: Record<Answer, Verdict> = { yes: 'met', no: 'not-met', unknown: 'unknown' };

/** The same as a test: is the license of this claim one that answers the question with yes? */
export function testLicense(
  component: ComponentId,
  stage: DataStage | null,
  claim: Pick<Claim, 'license' | 'licenseSource' | 'basis'>,
  question: LicenseQuestion,
  context: Context,
): Test {
  return testOf(component, stage, claim, question, remembered(claim.license, question, context));
}

/** The test on a claim's license that follows from how the license was read. */
export function testOf(
  component: ComponentId,
  stage: DataStage | null,
  claim: Pick<Claim, 'license' | 'licenseSource' | 'basis'>,
  question: LicenseQuestion | 'mot-open',
  { reading, tests }: Remembered,
): Test {
  const { answer, terms, unread } = reading;
  const inherited = claim.licenseSource === 'inherited';
  const unchecked = hasUncheckedLicense(claim) || (claim.license !== null && unread);

  // There are few different ones and they are asked for all the time, so each is made once.
  let variants = tests.get(stage ?? component);
  if (variants === undefined) tests.set(stage ?? component, (variants = []));
  return (variants[(inherited ? 1 : 0) + (unchecked ? 2 : 0)] ??= {
    verdict: ANSWERED[answer],
    reasons: [
      {
        code: 'license',
        component,
        ...(stage === null ? {} : { stage }),
        license: claim.license,
        question,
        answer,
        terms,
        inherited,
        unchecked,
      },
    ],
  });
}

function remembered(field: string | null, question: LicenseQuestion, context: Context): Remembered {
  let questions = context.readings.get(field);
  if (questions === undefined) context.readings.set(field, (questions = {}));
  return (questions[question] ??= {
    reading: toReading(field, question, context.licenses),
    tests: new Map(),
  });
}

function toReading(field: string | null, question: LicenseQuestion, licenses: Licenses): LicenseReading {
  const answer = answerFor(field, licenses, (license) => askLicense(license, question));
  const named = field === null ? [] : licenseIds(field).flatMap((id) => licenses.get(id) ?? []);
  return {
    answer,
    terms: answer === 'yes' ? [] : named.flatMap((license) => termsAgainst(license, question)),
    unread: named.some((license) => !license.verified && !HAS_NO_TEXT.has(license.category)),
  };
}

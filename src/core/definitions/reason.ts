import type { Answer } from '../model/answer.ts';
import type { LicenseQuestion } from '../license/questions.ts';
import type { ComponentId } from '../model/components.ts';
import type { LicenseTerm } from '../license/terms.ts';
import type { Finding } from '../model/checked.ts';
import type {
  DataClass,
  DataDescription,
  DataInformation,
  DisclosureId,
  DisclosureStatus,
  Gating,
  Modality,
  Status,
} from '../model/vocabulary.ts';
import type { Verdict } from './meta.ts';

export type DataStage = 'pretraining' | 'postTraining';

/** Facts a definition asks for that nobody records here. */
export type UnrecordedFact =
  | 'fair-approval'
  | 'personal-data'
  | 'public-good'
  | 'product-ties'
  | 'proportionate-limits'
  | 'other-kinds'
  | 'shareable-rest'
  | 'terms-elsewhere'
  | 'skilled-person';

/**
 * Why a criterion came out as it did: a fact and its value, never a sentence. `component` says whose fact it is;
 * `unchecked` that nobody has read a source for it; `inherited` that the license is taken over from elsewhere.
 */
export type Reason =
  | { code: 'status'; component: ComponentId; status: Status; finding: Finding; unchecked: boolean }
  | { code: 'gating'; component: 'finalWeights'; gating: Gating; unchecked: boolean }
  | {
      code: 'license';
      component: ComponentId;
      /** Set when the license is that of one training stage's data. */
      stage?: DataStage;
      license: string | null;
      question: LicenseQuestion | 'mot-open';
      answer: Answer;
      /** The terms that speak against a "yes", or that nobody has read. */
      terms: readonly LicenseTerm[];
      inherited: boolean;
      unchecked: boolean;
    }
  | {
      code: 'stage';
      component: 'trainingData';
      stage: DataStage;
      status: Status;
      finding: Finding;
      unchecked: boolean;
    }
  | {
      code: 'stage-classes';
      component: 'trainingData';
      stage: DataStage;
      classes: readonly DataClass[];
      unchecked: boolean;
    }
  | { code: 'information'; component: 'dataCard'; fact: DataInformation; status: Status; unchecked: boolean }
  | { code: 'description'; component: 'dataCard'; description: DataDescription; unchecked: boolean }
  /** Nobody has read the documentation for the seven data-information facts, be it for how far it describes the data. */
  | { code: 'information-unread'; description: DataDescription }
  /** All training data is out under open terms, which settles what its documentation must say. */
  | { code: 'data-released' }
  /** The model it is derived from; `model` is its id here, null when we hold no record of it. */
  | { code: 'base'; model: string | null; name: string; verdict: Verdict }
  /**
   * This model's license says yes, and that of a model of another producer it is built on says no, or nobody knows.
   * `model` is null where we hold no record of it.
   */
  | {
      code: 'base-license';
      model: string | null;
      name: string;
      license: string | null;
      question: LicenseQuestion;
      answer: 'no' | 'unknown';
    }
  /** An index calls the weights partly available: in part, or after a form. */
  | { code: 'partial-by-index' }
  /** `isClose`: so near the bound that an estimate cannot tell. */
  | { code: 'training-flop'; value: number | null; bound: number; isClose: boolean }
  /** No figure is published; with this many billion (active) parameters it is below the bound at any rate. */
  | { code: 'training-flop-bound'; parameters: number; atMost: number; bound: number }
  | { code: 'modality'; modality: Modality }
  | { code: 'unrecorded'; fact: UnrecordedFact }
  /** Nothing of the kind is available, so there are no terms to judge. */
  | { code: 'nothing-to-license' }
  /** The definition takes the component under any license or none. `isNamed`: naming what is public is enough. */
  | { code: 'any-license'; component: ComponentId; isNamed: boolean }
  /** Follows from these criteria of the same definition. */
  | { code: 'follows'; criteria: readonly string[] }
  /** A duty that stays whatever the answer; no condition. */
  | { code: 'duty-stays' }
  /** Whoever brought the model out before a day has until another to comply; `isEarlier`: it was released before. */
  | { code: 'transition'; isEarlier: boolean | null; before: string; until: string }
  /** What became of a document that stays a duty; null where nobody has looked. */
  | { code: 'disclosure'; document: DisclosureId; status: DisclosureStatus | null };

export type Test = { verdict: Verdict; reasons: readonly Reason[] };

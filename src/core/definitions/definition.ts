import type { Answer } from '../model/answer.ts';
import type { LicenseQuestion } from '../license/questions.ts';
import type { ComponentId } from '../model/components.ts';
import type { LicenseTerm } from '../license/terms.ts';
import type { Model } from '../model/model.ts';
import type {
  DataClass,
  DataDescription,
  DataInformation,
  DefinitionId,
  Gating,
  Modality,
  Status,
} from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import type { Verdict } from './meta.ts';

export { VERDICTS, type Verdict } from './meta.ts';

export type DataStage = 'pretraining' | 'postTraining';

/** Facts a definition asks for that nobody records here. */
export type UnrecordedFact = 'fair-approval' | 'personal-data' | 'public-good';

/**
 * Why a criterion came out as it did: a fact and its value, never a sentence. `component` says whose fact it is;
 * `unchecked` that nobody has read a source for it; `inherited` that the license is taken over from elsewhere.
 */
export type Reason =
  | { code: 'status'; component: ComponentId; status: Status; unchecked: boolean }
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
  | { code: 'stage'; component: 'trainingData'; stage: DataStage; status: Status; unchecked: boolean }
  | {
      code: 'stage-classes';
      component: 'trainingData';
      stage: DataStage;
      classes: readonly DataClass[];
      unchecked: boolean;
    }
  | { code: 'information'; component: 'dataCard'; fact: DataInformation; status: Status; unchecked: boolean }
  | { code: 'description'; component: 'dataCard'; description: DataDescription; unchecked: boolean }
  /** Nobody has read the documentation for the seven data-information facts. */
  | { code: 'information-unread' }
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
  /** Follows from these criteria of the same definition. */
  | { code: 'follows'; criteria: readonly string[] }
  /** A duty that stays whatever the answer; no condition. */
  | { code: 'duty-stays' };

export type Test = { verdict: Verdict; reasons: readonly Reason[] };

/** One thing a definition asks for. `id` is a stable anchor and never changes once published. */
export type Criterion = {
  id: string;
  title: string;
  /** Where the definition's own text says so. */
  clause: { label: string; url: string };
  /** What it asks, in one plain sentence. */
  asks: string;
  /** The components whose facts decide it. */
  components: readonly ComponentId[];
  /** `found` holds the findings on the criteria before this one. */
  test: (model: Model, context: Context, found: readonly Finding[]) => Test;
};

/** A step of a definition in tiers; `criteria` are those it adds to the tiers below it. */
export type DefinitionTier = { id: string; name: string; criteria: readonly string[] };

export const DEFINITION_STATUSES = ['in-force', 'draft', 'provisional', 'withdrawn'] as const;
export type DefinitionStatus = (typeof DEFINITION_STATUSES)[number];

/** A definition of "open" as rules over facts. */
export type Definition = {
  id: DefinitionId;
  name: string;
  /** For columns, filters and chips. */
  short: string;
  /** What is met or not met, in a sentence. */
  object: string;
  version: string;
  publisher: string;
  status: DefinitionStatus;
  url: string;
  /** The day the version was published, YYYY-MM-DD or YYYY-MM. */
  published: string;
  /** What it is about and what it is not, in one or two sentences. */
  about: string;
  kind: 'verdict' | 'tiers';
  /** For `tiers`: lowest first, cumulative. */
  tiers?: readonly DefinitionTier[];
  /** Set if it says what may be called open source: altogether, or from this tier on. */
  openSource?: true | string;
  /**
   * Id of the criterion that says whether the definition applies to a model at all. Where it does not, the verdict
   * is `not-applicable`; where that is unknown, the verdict is on the other criteria.
   */
  scope?: string;
  criteria: readonly Criterion[];
  /** Points the text leaves open, and how they are read here. */
  decisions: readonly { question: string; reading: string }[];
};

/** A criterion's test for one model. */
export type Finding = { criterion: Criterion; verdict: Verdict; reasons: readonly Reason[] };

/** One definition's answer for one model. */
export type Evaluation = {
  definition: Definition;
  /** For tiers: the verdict on the lowest tier, so `met` means that some tier is reached. */
  verdict: Verdict;
  /** Id of the highest tier reached; null when none is, or when the definition has no tiers. */
  tier: string | null;
  /** The next tier is unknown: the model reaches `tier` at least. */
  atLeast: boolean;
  /** The next tier up and the criteria of it not met, in order; null at the top or without tiers. */
  next: { tier: string; missing: readonly string[] } | null;
  findings: readonly Finding[];
  /** What the verdict would fall with: claims nobody has checked, licenses taken over from elsewhere. */
  restsOn: { unchecked: readonly ComponentId[]; inherited: boolean };
};

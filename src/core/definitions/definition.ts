import type { ComponentId } from '../model/components.ts';
import type { Model } from '../model/model.ts';
import type { DefinitionId } from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import type { Verdict } from './meta.ts';
import type { Reason, Test } from './reason.ts';

export type { Verdict } from './meta.ts';
export type { DataStage, Reason, Test, UnrecordedFact } from './reason.ts';

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

const DEFINITION_STATUSES = ['in-force', 'draft', 'provisional', 'withdrawn'] as const;
export type DefinitionStatus = (typeof DEFINITION_STATUSES)[number];

/** What a definition is about: open source as a whole, weights alone, how much is released, or what is good or lawful. */
export type DefinitionGroup = 'open-source' | 'open-weights' | 'completeness' | 'law';

/** A definition of "open" as rules over facts. */
export type Definition = {
  id: DefinitionId;
  /** Among which it stands on a model's page. */
  group: DefinitionGroup;
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
   * is `not-applicable`; where that is unknown, one that meets all others is `unknown`.
   */
  scope?: string;
  /** Id of the criterion without which a model that meets all others still comes close. */
  closeWithout?: string;
  /** It holds a part alone of what its text asks; the rest cannot be decided from facts and is not judged. */
  isPart?: true;
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
  /**
   * What the verdict would fall with: claims nobody has checked, things that were looked for and not found, things of
   * which none is known by less than that, licenses taken over from elsewhere.
   */
  restsOn: {
    unchecked: readonly ComponentId[];
    notFound: readonly ComponentId[];
    noneSeen: readonly ComponentId[];
    inherited: boolean;
  };
};

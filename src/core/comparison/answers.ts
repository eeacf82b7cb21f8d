import type { ComponentId } from '../model/components.ts';
import type { ModelIndexId, Says } from '../indexes/records.ts';
import type { Claim } from '../model/model.ts';
import { isSameLicense } from './agreement.ts';
import { availabilityOf } from '../model/status.ts';

/** What one record of one index says of one component of a model. */
export type Statement = {
  index: ModelIndexId;
  record: string;
  /** `sibling`: the record is about another size or tuning, so part of the difference may be one of object. */
  relation: 'same' | 'sibling';
  says: Says;
};

/**
 * How two answers differ, strongest first. `contradiction`: available to one, not to the other. `license`: two
 * licenses for the same part. `extent`: all of it to one, a part (or on request) to the other. `omission`: one index
 * leaves out what the other answer calls released.
 */
export const DISAGREEMENT_KINDS = ['contradiction', 'license', 'extent', 'omission'] as const;
export type DisagreementKind = (typeof DISAGREEMENT_KINDS)[number];

/** Whose answer it is: ours, or that of an index. */
export type Party = 'ours' | ModelIndexId;

/** Two parties whose answers can be held against each other, in the order of the indexes, we first. */
export type Comparison = {
  between: readonly [Party, Party];
  /** The strongest difference between any two of their answers; null: none. */
  kind: DisagreementKind | null;
  /** `sibling`: only a record about another size or tuning differs in this way. */
  relation: Statement['relation'];
};

/** What of a claim of ours is compared. */
export type OurAnswer = Pick<Claim, 'status' | 'license' | 'basis' | 'declined'>;

/**
 * How we and the indexes compare on one component, two parties at a time, none against itself. `ours` is null where
 * we have no answer of our own; `theirs` come in the order of the indexes. Pairs without anything to compare are left
 * out.
 */
export function compareAnswers(
  component: ComponentId,
  ours: OurAnswer | null,
  theirs: readonly Statement[],
): Comparison[] {
  const voices: Voice[] = [
    {
      party: 'ours',
      relation: 'same',
      answer: ours && answerOf(component, ours),
      // An unchecked claim is no ground for saying that somebody forgot something.
      accuses: ours?.basis !== 'unchecked',
    },
    ...theirs.map((statement): Voice => ({
      party: statement.index,
      relation: statement.relation,
      answer: answerTo(statement),
      accuses: true,
    })),
  ];
  const pairs = voices.flatMap((one, at) =>
    voices.slice(at + 1).flatMap((other) => (one.party === other.party ? [] : compareVoices(one, other))),
  );
  const between = new Map<string, Comparison[]>();
  for (const pair of pairs) {
    const key = pair.between.join(' ');
    between.set(key, [...(between.get(key) ?? []), pair]);
  }
  return [...between.values()].map((comparisons) => {
    const kind = strongestOf(comparisons.map((each) => each.kind));
    const alike = comparisons.filter((each) => each.kind === kind);
    return alike.find(({ relation }) => relation === 'same') ?? alike[0]!;
  });
}

/** The strongest of some differences; null: there is none. */
export function strongestOf(kinds: readonly (DisagreementKind | null)[]): DisagreementKind | null {
  return DISAGREEMENT_KINDS.find((kind) => kinds.includes(kind)) ?? null;
}

/** `some` of it, `all` of it, `any` of these two, `none`; `omitted`: left out without a word. */
type Answer = { extent: 'all' | 'some' | 'any' | 'none' | 'omitted'; license: string | null };

/** Unknown is no answer, and where the indexes ask for something else than we do, there is nothing to compare. */
function answerOf(component: ComponentId, { status, license }: OurAnswer): Answer | null {
  // A partial report of ours is a blog post, say, which no index counts.
  if (component === 'technicalReport' && status === 'partial') return null;
  // Naming public benchmarks is enough for an index to list them.
  if (component === 'evaluationData' && status === 'described') return null;
  const extent = availabilityOf(status);
  return extent === 'unknown' || extent === 'not-applicable' ? null : { extent, license };
}

const EXTENT = {
  released: 'all',
  partial: 'some',
  withheld: 'none',
  listed: 'any',
  'not-listed': 'omitted',
} as const;

function answerTo({ says, relation }: Statement): Answer {
  return { extent: EXTENT[says.status], license: relation === 'same' ? says.license : null };
}

type Voice = { party: Party; relation: Statement['relation']; answer: Answer | null; accuses: boolean };

/** No comparison where one is silent, but one that is silent about what is all there to the other. */
function compareVoices(one: Voice, other: Voice): Comparison[] {
  if (one.answer === null || other.answer === null) return [];
  const extents = [one.answer.extent, other.answer.extent];
  if (extents.includes('omitted') && !(extents.includes('all') && one.accuses && other.accuses)) return [];
  const relation = one.relation === 'same' && other.relation === 'same' ? 'same' : 'sibling';
  return [{ between: [one.party, other.party], kind: differenceOf(one.answer, other.answer), relation }];
}

function differenceOf(one: Answer, other: Answer): DisagreementKind | null {
  const [first, second] = [one.extent, other.extent];
  if (first === 'omitted' || second === 'omitted') return 'omission';
  if ((first === 'none') !== (second === 'none')) return 'contradiction';
  if (first === 'none') return null;
  if (one.license !== null && other.license !== null && !isSameLicense(one.license, other.license))
    return 'license';
  return first !== second && first !== 'any' && second !== 'any' ? 'extent' : null;
}

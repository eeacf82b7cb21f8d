import { COMPONENT_IDS, isAvailable, type ComponentId } from './components.ts';
import {
  MODEL_INDEX_IDS,
  statementsOf,
  type Indexes,
  type ModelIndexId,
  type Says,
} from './index-records.ts';
import { licenseIds } from './license-expression.ts';
import type { Claim, Model } from './model.ts';

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

/** One component of one model on which two answers differ, with every answer there is. */
export type Disagreement = {
  component: ComponentId;
  /** The strongest difference between us and an index; null: none differs from us. */
  withUs: DisagreementKind | null;
  /** The strongest difference between two indexes; null: they agree. */
  amongThem: DisagreementKind | null;
  ours: Pick<Claim, 'status' | 'license' | 'basis'>;
  theirs: readonly Statement[];
};

/** Facts of a whole release. The others belong to one set of weights, and a sibling's record says nothing of them. */
const SHARED_BY_SIBLINGS: ReadonlySet<ComponentId> = new Set([
  'trainingData',
  'preprocessingCode',
  'trainingCode',
  'inferenceCode',
  'evaluationCode',
  'modelArchitecture',
  'dataCard',
  'technicalReport',
  'researchPaper',
]);

/**
 * Where the indexes contradict each other or us on a model, in the order of components. Unknown is no answer. The
 * claims of a `listed` model are an index's own, so there only the indexes are compared with each other.
 */
export function disagreements(model: Model, indexes: Indexes): Disagreement[] {
  const statements = statementsByComponent(model, indexes);
  return COMPONENT_IDS.flatMap((component): Disagreement[] => {
    const theirs = statements.get(component) ?? [];
    const answers = theirs.map(answerTo);
    const { status, license, basis } = model.components[component];
    const ours = { status, license, basis };
    const own = model.tier === 'listed' ? null : answerOf(component, ours);
    const withUs = strongest(
      answers
        .map((answer) => between(own, answer))
        // An unchecked claim is no ground for saying that somebody forgot something.
        .filter((kind) => kind !== 'omission' || basis !== 'unchecked'),
    );
    const amongThem = strongest(
      answers.flatMap((one, at) => answers.slice(at + 1).map((other) => between(one, other))),
    );
    return withUs === null && amongThem === null ? [] : [{ component, withUs, amongThem, ours, theirs }];
  });
}

/** Everything the indexes say of a model, by component; a sibling's record only where it speaks for the release. */
export function statementsByComponent(
  model: Pick<Model, 'indexes' | 'stage'>,
  indexes: Indexes,
): Map<ComponentId, Statement[]> {
  const found = new Map<ComponentId, Statement[]>();
  for (const index of MODEL_INDEX_IDS) {
    for (const { record, relation } of model.indexes[index]) {
      const says = statementsOf(indexes, index, record, model.stage);
      for (const component of COMPONENT_IDS) {
        const here = says[component];
        if (here === undefined || (relation === 'sibling' && !speaksForSiblings(component, here))) continue;
        const statement: Statement = { index, record, relation, says: here };
        found.set(component, [...(found.get(component) ?? []), statement]);
      }
    }
  }
  return found;
}

function speaksForSiblings(component: ComponentId, says: Says): boolean {
  return SHARED_BY_SIBLINGS.has(component) && says.status !== 'not-listed';
}

/** `some` of it, `all` of it, `any` of these two, `none`; `omitted`: left out without a word. */
type Answer = { extent: 'all' | 'some' | 'any' | 'none' | 'omitted'; license: string | null };

/** Unknown is no answer, and where the indexes ask for something else than we do, there is nothing to compare. */
function answerOf(component: ComponentId, { status, license }: Disagreement['ours']): Answer | null {
  if (status === 'unknown' || status === 'not-applicable') return null;
  // A partial report of ours is a blog post, say, which no index counts.
  if (component === 'technicalReport' && status === 'partial') return null;
  // Naming public benchmarks is enough for an index to list them.
  if (component === 'evaluationData' && status === 'described') return null;
  return { extent: status === 'released' ? 'all' : isAvailable(status) ? 'some' : 'none', license };
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

function between(one: Answer | null, other: Answer | null): DisagreementKind | null {
  if (one === null || other === null) return null;
  const [first, second] = [one.extent, other.extent];
  if (first === 'omitted' || second === 'omitted') {
    return first === 'all' || second === 'all' ? 'omission' : null;
  }
  if ((first === 'none') !== (second === 'none')) return 'contradiction';
  if (first === 'none') return null;
  if (one.license !== null && other.license !== null && !sameLicenses(one.license, other.license))
    return 'license';
  return first !== second && first !== 'any' && second !== 'any' ? 'extent' : null;
}

function sameLicenses(one: string, other: string): boolean {
  const [first, second] = [licenseIds(one), licenseIds(other)];
  return first.length === second.length && first.every((id) => second.includes(id));
}

function strongest(kinds: readonly (DisagreementKind | null)[]): DisagreementKind | null {
  return DISAGREEMENT_KINDS.find((kind) => kinds.includes(kind)) ?? null;
}

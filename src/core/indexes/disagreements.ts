import {
  compareAnswers,
  strongestOf,
  type Comparison,
  type DisagreementKind,
  type OurAnswer,
  type Statement,
} from '../comparison/answers.ts';
import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { MODEL_INDEX_IDS, statementsOf, type Indexes, type Says } from './records.ts';
import type { Model } from '../model/model.ts';

/** Every answer there is on one component of a model, and how they compare. */
export type Answers = {
  component: ComponentId;
  ours: OurAnswer;
  theirs: readonly Statement[];
  comparisons: readonly Comparison[];
};

/** One component of one model on which two answers differ, with every answer there is. */
export type Disagreement = Answers & {
  /** The strongest difference between us and an index; null: none differs from us. */
  withUs: DisagreementKind | null;
  /** The strongest difference between two indexes; null: they agree. */
  amongThem: DisagreementKind | null;
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

/** Where the indexes contradict each other or us on a model, in the order of components. */
export function disagreements(model: Model, indexes: Indexes): Disagreement[] {
  return answersByComponent(model, indexes).flatMap((answers): Disagreement[] => {
    const isOurs = ({ between }: Comparison) => between[0] === 'ours';
    const isAmongThem = (comparison: Comparison) => !isOurs(comparison);
    const withUs = strongestOf(answers.comparisons.filter(isOurs).map(({ kind }) => kind));
    const amongThem = strongestOf(answers.comparisons.filter(isAmongThem).map(({ kind }) => kind));
    return withUs === null && amongThem === null ? [] : [{ ...answers, withUs, amongThem }];
  });
}

/**
 * Every component of a model with what we and the indexes say. Unknown is no answer. The claims of a `listed` model
 * are an index's own, so there only the indexes are compared with each other.
 */
export function answersByComponent(model: Model, indexes: Indexes): Answers[] {
  const statements = statementsByComponent(model, indexes);
  return COMPONENT_IDS.map((component): Answers => {
    const theirs = statements.get(component) ?? [];
    const { status, license, basis, declined } = model.components[component];
    const ours = { status, license, basis, ...(declined ? { declined } : {}) };
    const own = model.tier === 'listed' ? null : ours;
    return { component, ours, theirs, comparisons: compareAnswers(component, own, theirs) };
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

import { COMPONENTS, type ComponentId } from '../model/components.ts';
import type { Model, StageData } from '../model/model.ts';
import type { DataDescription, Gating, Status } from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import type { Definition } from './definition.ts';
import { criteriaUpTo, evaluate } from './evaluate.ts';
import { isFine } from './verdict.ts';

/** One thing a producer could do. Where `from` is unknown or null, it may have been done already and need only be shown. */
export type Change =
  | { code: 'status'; component: ComponentId; from: Status; to: 'released' }
  | { code: 'license'; component: ComponentId; from: string | null; to: string }
  | { code: 'gating'; component: 'finalWeights'; from: Gating; to: 'none' }
  /** Publish the seven data-information facts in full. */
  | { code: 'information'; component: 'dataCard'; from: DataDescription; to: 'complete' };

/** The way to a verdict: the fewest changes, or the criteria that no change to this model can meet. */
export type Path = {
  /** Id of the tier in question; null for a definition without tiers. */
  goal: string | null;
  changes: readonly Change[] | null;
  /** Criteria that are not sure to be met whatever this model's producer publishes; empty when there is a way. */
  blockedBy: readonly string[];
  /** Those of them that would not be unmet but unknown. */
  undecided: readonly string[];
};

/** A license of each kind that satisfies every definition here. */
export const OPEN_LICENSE: Record<(typeof COMPONENTS)[number]['axis'], string> = {
  data: 'CC-BY-4.0',
  code: 'Apache-2.0',
  weights: 'Apache-2.0',
  documentation: 'CC-BY-4.0',
};

/**
 * The fewest changes after which the model meets the definition, or reaches the goal, which is by default its next
 * tier. Every answer has been applied and evaluated again.
 */
export function changesToMeet(model: Model, definition: Definition, context: Context, goal?: string): Path {
  const now = evaluate(model, definition, context);
  const tier = definition.tiers === undefined ? null : (goal ?? now.next?.tier ?? now.tier);
  const asked = criteriaUpTo(definition, tier);
  const missing = (changes: readonly Change[]) =>
    evaluate(applyChanges(model, changes), definition, context).findings.filter(
      ({ criterion, verdict }) => asked.has(criterion.id) && !isFine(verdict),
    );
  const suffices = (changes: readonly Change[]) => missing(changes).length === 0;
  const way = (changes: readonly Change[]) => ({ goal: tier, changes, blockedBy: [], undecided: [] });

  if (now.verdict === 'not-applicable' || suffices([])) return way([]);
  const all = possibleChanges(model, definition, asked);
  const blocked = missing(all);
  if (blocked.length === 0) return way(fewest(all, suffices));
  const ids = (findings: typeof blocked) => findings.map(({ criterion }) => criterion.id);
  const undecided = ids(blocked.filter(({ verdict }) => verdict === 'unknown'));
  return { goal: tier, changes: null, blockedBy: ids(blocked), undecided };
}

/** Changes that cannot be spared belong to every answer; the rest are alternatives, tried from the fewest on. */
function fewest(
  all: readonly Change[],
  suffices: (changes: readonly Change[]) => boolean,
): readonly Change[] {
  const needed = all.filter((change) => !suffices(all.filter((other) => other !== change)));
  const spare = all.filter((change) => !needed.includes(change));
  for (let size = 0; size <= spare.length; size += 1) {
    for (const chosen of subsets(spare, size)) {
      const changes = all.filter((change) => needed.includes(change) || chosen.includes(change));
      if (suffices(changes)) return changes;
    }
  }
  return all;
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= items.length - size; index += 1) {
    for (const rest of subsets(items, size - 1, index + 1)) yield [items[index]!, ...rest];
  }
}

/** Everything the producer could still open among the components the criteria look at. */
function possibleChanges(model: Model, definition: Definition, asked: ReadonlySet<string>): Change[] {
  const looked = new Set(
    definition.criteria.filter(({ id }) => asked.has(id)).flatMap((each) => each.components),
  );
  const changes: Change[] = [];
  for (const { id, axis } of COMPONENTS) {
    if (!looked.has(id)) continue;
    const { status, license } = model.components[id];
    if (status === 'not-applicable') continue;
    const whole =
      id === 'trainingData' ? stagesOf(model).every((stage) => stage.status === 'released') : true;
    if (status !== 'released' || !whole)
      changes.push({ code: 'status', component: id, from: status, to: 'released' });
    const to = OPEN_LICENSE[axis];
    if (license !== to || id === 'trainingData')
      changes.push({ code: 'license', component: id, from: license, to });
  }
  if (looked.has('finalWeights') && model.gating !== 'none') {
    changes.push({ code: 'gating', component: 'finalWeights', from: model.gating, to: 'none' });
  }
  if (looked.has('dataCard')) {
    changes.push({
      code: 'information',
      component: 'dataCard',
      from: model.data.description,
      to: 'complete',
    });
  }
  return changes;
}

function stagesOf({ data }: Model) {
  return data.postTraining === null ? [data.pretraining] : [data.pretraining, data.postTraining];
}

const PUBLISHED: NonNullable<Model['data']['information']>['scope'] = {
  status: 'released',
  basis: 'producer',
  evidence: [],
};
const FULL_INFORMATION: NonNullable<Model['data']['information']> = {
  provenance: PUBLISHED,
  scope: PUBLISHED,
  selection: PUBLISHED,
  labelling: PUBLISHED,
  processing: PUBLISHED,
  publicList: PUBLISHED,
  obtainableList: PUBLISHED,
};

/** The model as it would be after these changes. */
export function applyChanges(model: Model, changes: readonly Change[]): Model {
  return changes.reduce(applyChange, model);
}

function applyChange(model: Model, change: Change): Model {
  switch (change.code) {
    case 'gating':
      return { ...model, gating: change.to };
    case 'information':
      return { ...model, data: { ...model.data, description: 'complete', information: FULL_INFORMATION } };
    case 'status':
      return withClaim(model, change.component, { status: change.to });
    case 'license':
      return withClaim(model, change.component, { license: change.to, licenseSource: 'stated' });
  }
}

/** The model if this were found of a component at its producer. Training data changes in all stages at once. */
export function withClaim(
  model: Model,
  component: ComponentId,
  claim: { status: Status } | { license: string; licenseSource: 'stated' },
): Model {
  const components = {
    ...model.components,
    [component]: { ...model.components[component], ...claim, basis: 'producer' },
  };
  if (component !== 'trainingData') return { ...model, components };
  const { pretraining, postTraining } = model.data;
  const change = (stage: StageData): StageData =>
    stage.status === 'not-applicable' ? stage : { ...stage, ...claim, basis: 'producer' };
  const data = {
    ...model.data,
    pretraining: change(pretraining),
    postTraining: postTraining === null ? null : change(postTraining),
  };
  return { ...model, components, data };
}

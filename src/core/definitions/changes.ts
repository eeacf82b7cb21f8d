import { COMPONENTS, type ComponentId } from '../model/components.ts';
import type { Model } from '../model/model.ts';
import type { Change } from './change.ts';
import type { Context } from './context.ts';
import type { Definition } from './definition.ts';
import { applyChanges } from './apply-changes.ts';
import { criteriaUpTo, evaluate } from './evaluate.ts';
import { stagesOf } from './training-data.ts';
import { isFine } from './verdict.ts';

/** The way to a verdict: the least changes, or the criteria that no change to this model can meet. */
export type Path = {
  /** Id of the tier in question; null for a definition without tiers. */
  goal: string | null;
  changes: readonly Change[] | null;
  /** Criteria that are not sure to be met whatever this model's producer publishes; empty when there is a way. */
  blockedBy: readonly string[];
  /** Those of them that would not be unmet but unknown. */
  undecided: readonly string[];
  /** Those of them that stand in nobody's way today, as what they ask about is not published. */
  opened: readonly string[];
};

/** A license of each kind that satisfies every definition here. */
export const OPEN_LICENSE: Record<(typeof COMPONENTS)[number]['axis'], string> = {
  data: 'CC-BY-4.0',
  code: 'Apache-2.0',
  weights: 'Apache-2.0',
  documentation: 'CC-BY-4.0',
};

/**
 * The least changes after which the model meets the definition, or reaches the goal, which is by default its next
 * tier. Every answer has been applied and evaluated again. Publishing all training data is asked for only where the
 * definition is content with nothing less, and of each change the least that will do.
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
  const way = (changes: readonly Change[]): Path => ({
    goal: tier,
    changes,
    blockedBy: [],
    undecided: [],
    opened: [],
  });

  if (now.verdict === 'not-applicable' || suffices([])) return way([]);
  const all = possibleChanges(model, definition, asked);
  const blocked = missing(all);
  if (blocked.length === 0) {
    const withoutData = all.filter(
      ({ code, component }) => component !== 'trainingData' || code === 'shareable',
    );
    return way(least(fewest(suffices(withoutData) ? withoutData : all, suffices), suffices));
  }
  const ids = (findings: typeof blocked) => findings.map(({ criterion }) => criterion.id);
  const undecided = ids(blocked.filter(({ verdict }) => verdict === 'unknown'));
  const fine = new Set(ids(now.findings.filter(({ verdict }) => isFine(verdict))));
  const opened = ids(blocked).filter((id) => fine.has(id));
  return { goal: tier, changes: null, blockedBy: ids(blocked), undecided, opened };
}

/** The same changes, each no larger than it has to be; how the data is described depends on what of it is out. */
function least(
  changes: readonly Change[],
  suffices: (changes: readonly Change[]) => boolean,
): readonly Change[] {
  return changes.reduceRight(
    (kept, change, at) =>
      smallerThan(change)
        .map((smaller) => kept.map((each, place) => (place === at ? smaller : each)))
        .find(suffices) ?? kept,
    changes,
  );
}

/** What is less than a change and may do as well, the least first. */
function smallerThan(change: Change): Change[] {
  switch (change.code) {
    case 'status':
      return TOLD.has(change.component) ? [{ ...change, to: 'described' }] : [];
    case 'gating':
      return change.from === 'click-through' ? [] : [{ ...change, to: 'click-through' }];
    case 'information':
      return (['substantial', 'complete'] as const).map((to) => ({ ...change, to }));
    case 'shareable':
      return [{ ...change, to: 'open' }];
    case 'license':
      return [];
  }
}

/** What some definition only wants to be told of. */
const TOLD: ReadonlySet<ComponentId> = new Set(['modelArchitecture', 'evaluationData']);

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
  // First, since it has yet to say what kinds of data there are to be shared.
  if (looked.has('dataCard')) {
    changes.push({
      code: 'information',
      component: 'dataCard',
      from: model.data.description,
      to: 'complete-with-lists',
    });
  }
  for (const { id, axis } of COMPONENTS) {
    if (!looked.has(id)) continue;
    const { status, license } = model.components[id];
    if (status === 'not-applicable') continue;
    const whole = id !== 'trainingData' || stagesOf(model).every(({ data }) => data.status === 'released');
    if (status !== 'released' || !whole) {
      changes.push({ code: 'status', component: id, from: status, to: 'released' });
      if (id === 'trainingData')
        changes.push({ code: 'shareable', component: id, from: status, to: 'all-possible' });
    }
    const to = OPEN_LICENSE[axis];
    if (license !== to || id === 'trainingData')
      changes.push({ code: 'license', component: id, from: license, to });
  }
  if (looked.has('finalWeights') && model.gating !== 'none') {
    changes.push({ code: 'gating', component: 'finalWeights', from: model.gating, to: 'none' });
  }
  return changes;
}

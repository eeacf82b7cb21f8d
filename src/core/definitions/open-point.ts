import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import type { Model } from '../model/model.ts';
import { isUnchecked } from '../model/checked.ts';
import type { DefinitionId } from '../model/vocabulary.ts';
import { withClaim } from './apply-changes.ts';
import type { Context } from './context.ts';
import type { Definition } from './definition.ts';
import { evaluate } from './evaluate.ts';
import { writeAnswer } from './meta.ts';

/** A claim nobody has checked, or of which nothing is known, and the definitions whose answer depends on it. */
export type OpenPoint = {
  component: ComponentId;
  /** `unchecked`: something is said that nobody has read. `unknown`: nothing is known. */
  state: 'unchecked' | 'unknown';
  /** The definitions, in their order, whose answer would change if it were withheld, or if it were released. */
  carries: readonly DefinitionId[];
};

/** Every claim that is unchecked or unknown and carries at least one answer, the one that carries most first. */
export function openPoints(model: Model, definitions: readonly Definition[], context: Context): OpenPoint[] {
  const now = new Map(definitions.map((each) => [each.id, answerTo(model, each, context)]));
  const points = COMPONENT_IDS.flatMap((component): OpenPoint[] => {
    const claim = model.components[component];
    if (claim.status !== 'unknown' && !isUnchecked(claim)) return [];
    const others = OUTCOMES.filter((status) => status !== claim.status).map((status) =>
      withClaim(model, component, { status }),
    );
    // A definition none of whose criteria looks at the component cannot depend on it.
    const carries = definitions
      .filter(({ criteria }) => criteria.some(({ components }) => components.includes(component)))
      .filter((each) => others.some((other) => answerTo(other, each, context) !== now.get(each.id)))
      .map(({ id }) => id);
    if (carries.length === 0) return [];
    return [{ component, state: claim.status === 'unknown' ? 'unknown' : 'unchecked', carries }];
  });
  return points.toSorted((one, other) => other.carries.length - one.carries.length);
}

/** The two ends of what could turn out. */
const OUTCOMES = ['withheld', 'released'] as const;

function answerTo(model: Model, definition: Definition, context: Context): string {
  return writeAnswer(evaluate(model, definition, context));
}

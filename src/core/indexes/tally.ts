import type { Party } from '../comparison/answers.ts';
import type { ComponentId } from '../model/components.ts';
import type { Answers } from './disagreements.ts';

/** Whose answers on a model are held against whose. */
type Pair = readonly [Party, Party];

/** On which components of a model two parties give answers that do not differ. */
export type Agreement = { between: Pair; components: readonly ComponentId[] };

/** What is said of one model: every pair of answers that differ on a component, and those that agree. */
export type Compared = {
  id: string;
  disagreements: readonly Pick<Answers, 'component' | 'comparisons'>[];
  agreements: readonly Agreement[];
};

/** On how many models two parties both answer on a component, and on which of these they differ. */
export type Tally = { component: ComponentId; between: Pair; compared: number; differing: readonly string[] };

/** The pairs of answers on a model that agree, by whose they are. */
export function agreementsOf(answers: Iterable<Pick<Answers, 'component' | 'comparisons'>>): Agreement[] {
  const found = new Map<string, Agreement>();
  for (const { component, comparisons } of answers) {
    for (const { between, kind } of comparisons) {
      if (kind !== null) continue;
      const key = between.join(' ');
      found.set(key, { between, components: [...(found.get(key)?.components ?? []), component] });
    }
  }
  return [...found.values()];
}

/** Counts the comparisons of models; pairs that have nothing to compare on a component are left out. */
export function tallyOf(models: Iterable<Compared>): Tally[] {
  const tallies = new Map<string, Tally>();
  const count = (component: ComponentId, between: Pair, differing: readonly string[]) => {
    const key = [component, ...between].join(' ');
    const before = tallies.get(key) ?? { component, between, compared: 0, differing: [] };
    tallies.set(key, {
      ...before,
      compared: before.compared + 1,
      differing: [...before.differing, ...differing],
    });
  };
  for (const { id, disagreements, agreements } of models) {
    for (const { component, comparisons } of disagreements) {
      for (const { between, kind } of comparisons) if (kind !== null) count(component, between, [id]);
    }
    for (const { between, components } of agreements) {
      for (const component of components) count(component, between, []);
    }
  }
  return [...tallies.values()];
}

import type { Comparison, Party } from '../comparison/answers.ts';
import type { ComponentId } from '../model/components.ts';
import type { Answers } from './disagreements.ts';

/** On how many models two parties both answer on a component, and on how many of these they differ. */
export type Tally = {
  component: ComponentId;
  between: readonly [Party, Party];
  compared: number;
  differing: number;
};

/** Counts the comparisons of all models; pairs that have nothing to compare on a component are left out. */
export function tallyOf(answers: Iterable<Pick<Answers, 'component' | 'comparisons'>>): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { component, comparisons } of answers) {
    for (const { between, kind } of comparisons) {
      const key = keyOf(component, between);
      const { compared, differing } = tallies.get(key) ?? { compared: 0, differing: 0 };
      const differs = kind === null ? 0 : 1;
      tallies.set(key, { component, between, compared: compared + 1, differing: differing + differs });
    }
  }
  return [...tallies.values()];
}

function keyOf(component: ComponentId, between: Comparison['between']): string {
  return [component, ...between].join(' ');
}

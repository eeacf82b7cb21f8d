import type { Comparison, Statement } from '#core/compare-answers.ts';
import type { ModelIndexId, Says } from '#core/index-records.ts';
import type { Overall } from '#core/index-overall.ts';
import type { Mark } from '#ui/StatusMark.tsx';
import { dimensionLabel, KIND_LABELS, partyLabel } from './index-labels.ts';

/** What the other indexes say, in their words. Plain functions, text in and text out. */

/** What an index says of a component, as door and word. Not to list something is no judgement, so no closed door. */
export function statementMark(index: ModelIndexId, status: Says['status']): readonly [Mark, string] {
  switch (status) {
    case 'released':
      return ['open', 'open'];
    case 'partial':
      return ['partly', 'partial'];
    case 'withheld':
      return ['closed', index === 'mot' ? 'marked as missing' : 'closed'];
    case 'listed':
      return ['open', 'listed'];
    case 'not-listed':
      return ['unknown', 'not listed'];
  }
}

/** The levels behind a statement, where more than one is: "base data open, end data closed". */
export function levelsSentence(index: ModelIndexId, { levels }: Pick<Says, 'levels'>): string {
  if (levels.length < 2) return '';
  return levels.map(({ dimension, level }) => `${dimensionLabel(index, dimension)} ${level}`).join(', ');
}

const CLASSES = { 1: 'Class I', 2: 'Class II', 3: 'Class III' } as const;

/** What a record comes to: "Class III", "no class", "71 %", "9.5 of 14". */
export function overallWords(overall: Overall): string {
  switch (overall.index) {
    case 'mot':
      return overall.class === null ? 'no class' : CLASSES[overall.class];
    case 'osai':
      return `${Math.round(overall.score * 100)} %`;
    case 'opening-up-chatgpt':
      return `${overall.score} of 14`;
  }
}

/** What stands behind it; empty if nothing does. */
export function overallDetail(overall: Overall): string {
  switch (overall.index) {
    case 'mot': {
      const [towardsThree] = overall.progress;
      return overall.class === null ? `${Math.round(towardsThree)} % of the way to Class III` : '';
    }
    case 'osai':
      return 'mean of twelve levels';
    case 'opening-up-chatgpt':
      return 'sum of fourteen levels';
  }
}

/** Who differs from whom: "Ajar ≠ European index". */
export function partiesWords({ between }: Pick<Comparison, 'between'>): string {
  return between.map(partyLabel).join(' ≠ ');
}

/** How they differ: "contradiction", "another license, by a sibling’s record". */
export function differenceWords({ kind, relation }: Comparison): string {
  if (kind === null) return '';
  return `${KIND_LABELS[kind]}${relation === 'sibling' ? ', by a sibling’s record' : ''}`;
}

export const RELATION_LABELS: Record<Statement['relation'], string> = {
  same: 'same release',
  sibling: 'sibling',
};

/** Several records that say the same. */
export type Group<T> = { first: T; records: string[] };

/** Joins what reads the same into one group, in order of first appearance. */
export function groupAlike<T extends { record: string }>(
  items: readonly T[],
  read: (item: T) => string,
): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const item of items) {
    const group = groups.get(read(item));
    if (group) group.records.push(item.record);
    else groups.set(read(item), { first: item, records: [item.record] });
  }
  return [...groups.values()];
}

/** What two statements have in common if they read the same. */
export function readStatement({ relation, says }: Statement): string {
  return JSON.stringify([relation, says.status, says.license, says.levels]);
}

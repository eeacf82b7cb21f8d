import type { Comparison, Statement } from '#core/comparison/answers.ts';
import type { ModelIndexId, Says } from '#core/indexes/records.ts';
import type { Overall } from '#core/indexes/overall.ts';
import type { Mark } from './mark.ts';
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

/** Records that say the same: those of the model's own release, and those of its siblings. */
export type Group<T> = { first: T; same: string[]; siblings: string[] };

/**
 * Joins what reads the same into one group. A sibling's license is its own, so `read` gives two readings: one for
 * records of the same release, and one, not finer, for siblings.
 */
export function groupAlike<T extends { record: string; relation: 'same' | 'sibling' }>(
  items: readonly T[],
  read: (item: T, relation: 'same' | 'sibling') => string,
): Group<T>[] {
  const groups: Group<T>[] = [];
  const ordered = [
    ...items.filter(({ relation }) => relation === 'same'),
    ...items.filter(({ relation }) => relation === 'sibling'),
  ];
  for (const item of ordered) {
    const { record, relation } = item;
    let group = groups.find(({ first }) => read(first, relation) === read(item, relation));
    if (group === undefined) {
      group = { first: item, same: [], siblings: [] };
      groups.push(group);
    }
    (relation === 'same' ? group.same : group.siblings).push(record);
  }
  return groups;
}

/** What two statements have in common if they read the same. */
export function readStatement({ says }: Statement, relation: Statement['relation']): string {
  return JSON.stringify([says.status, says.levels, relation === 'same' ? says.license : null]);
}

/** What two records have in common if they come to the same. */
export function readOverall({ overall }: { overall: Overall }): string {
  return JSON.stringify(overall);
}

/** How a group's records relate to the model: "same release", "same release and 3 siblings", "2 siblings". */
export function relationWords({ same, siblings }: Pick<Group<unknown>, 'same' | 'siblings'>): string {
  const release = same.length > 1 ? `${same.length} records of the same release` : 'same release';
  const beside = siblings.length > 1 ? `${siblings.length} siblings` : 'sibling';
  if (same.length === 0) return beside;
  return siblings.length === 0 ? release : `${release} and ${siblings.length > 1 ? beside : 'a sibling'}`;
}

/** "1 component", "3 components". */
export function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

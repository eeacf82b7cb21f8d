import { forEachRow, type Bitset } from '../catalog/bitset.ts';
import { splitGrounds } from '../catalog/catalog.ts';
import type { FilterIndex } from '../catalog/filter-index.ts';
import type { Filters } from '../catalog/filters.ts';
import { answersOf, readAnswer, tiersOf } from '../definitions/meta.ts';
import { isOpenEnded } from '../definitions/open-answers.ts';
import { DEFINITION_IDS, type DefinitionId } from '../model/vocabulary.ts';

/**
 * From which tier on a definition with tiers is drawn as met: the one that says “open source”, and the one that asks
 * for everything.
 */
export const MET_FROM: Readonly<Partial<Record<DefinitionId, string>>> = {
  'g7-2026': 'open-source-ai',
  'mof-1-0-paper': 'class-1',
  'mof-1-0-mot': 'class-1',
};

/** The definitions whose overlap is drawn unless the reader chooses others: from weights alone to everything. */
export const DEFAULT_SETS: readonly DefinitionId[] = DEFINITION_IDS.filter((id) =>
  ['ntia-2024', 'owd-0-3', 'eu-ai-act-53-2', 'g7-2026', 'mof-1-0-mot', 'osaid-1-0'].includes(id),
);

/** The answers of a definition that count as met here. */
function metAnswers(id: DefinitionId): readonly string[] {
  return answersOf(id).filter((code) => meets(id, code) === 'yes');
}

/** Is it met, by the answer as the catalog spells it? An answer that is only the least that is certain may be more. */
function meets(id: DefinitionId, code: string): 'yes' | 'no' | 'unknown' {
  const from = MET_FROM[id];
  const steps = tiersOf(id).map((tier) => tier.id);
  const { step } = readAnswer(code);
  const isMet =
    from === undefined ? step === 'met' : steps.includes(step) && steps.indexOf(step) >= steps.indexOf(from);
  if (isMet) return 'yes';
  return isOpenEnded(code) ? 'unknown' : 'no';
}

export type DefinitionOverlap = {
  /** How many models meet each definition, and of how many that is unknown. */
  sets: readonly { id: DefinitionId; met: number; unknown: number }[];
  /** Which definitions models meet together, the commonest first; with it the models that meet none for certain. */
  combinations: readonly Combination[];
};

/** The models that meet exactly these of the definitions drawn, as far as is known. */
export type Combination = {
  meets: readonly DefinitionId[];
  count: number;
  /** Of these, the models that may meet more, because something is unknown. */
  mayMeetMore: number;
};

/** Which of some definitions the models meet together. O(models × definitions). */
export function definitionOverlap(
  index: FilterIndex,
  rows: Bitset,
  ids: readonly DefinitionId[],
): DefinitionOverlap {
  const sets = ids.map((id) => ({ id, met: 0, unknown: 0 }));
  const answers = ids.map((id) => {
    const { values, codes } = index.catalog.columns[id] ?? { values: [], codes: new Uint16Array() };
    return { codes, meets: values.map((joined) => meets(id, splitGrounds(joined).word)) };
  });
  const combinations = new Map<string, Combination>();
  forEachRow(rows, (row) => {
    const met: DefinitionId[] = [];
    let mayMeetMore = 0;
    for (const [at, set] of sets.entries()) {
      const column = answers[at];
      const answer = column?.meets[column.codes[row] ?? -1] ?? 'unknown';
      if (answer === 'yes') {
        met.push(set.id);
        set.met += 1;
      } else if (answer === 'unknown') {
        mayMeetMore = 1;
        set.unknown += 1;
      }
    }
    const key = met.join(' ');
    const before = combinations.get(key) ?? { meets: met, count: 0, mayMeetMore: 0 };
    combinations.set(key, {
      meets: met,
      count: before.count + 1,
      mayMeetMore: before.mayMeetMore + mayMeetMore,
    });
  });
  return {
    sets: sets.toSorted((one, other) => other.met - one.met),
    combinations: [...combinations.values()].toSorted((one, other) => other.count - one.count),
  };
}

/** The facets that let through the models of a combination. */
export function facetsOfCombination(
  { meets: met }: Combination,
  ids: readonly DefinitionId[],
): Filters['facets'] {
  const entries = ids.map((id) => [id, metAnswers(id).map((code) => (met.includes(id) ? code : `!${code}`))]);
  return Object.fromEntries(entries) as Filters['facets'];
}

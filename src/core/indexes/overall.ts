import { findRecord, MODEL_INDEX_IDS, type Indexes, type ModelIndexId } from './records.ts';
import type { Model } from '../model/model.ts';
import { INDEX_IDS } from '../model/vocabulary.ts';

/** What an index says of a model as a whole, in its own measure. */
export type Overall =
  /** The class, and the progress towards class III, II and I in per cent, by the index's rules. */
  | { index: 'mot'; class: 1 | 2 | 3 | null; progress: readonly [number, number, number] }
  /** The mean of twelve levels, 0 to 1. */
  | { index: 'osai'; score: number }
  /** The sum of fourteen levels, 0 to 14. */
  | { index: 'opening-up-chatgpt'; score: number };

/** A record of an index that speaks of a model: which it is, how it relates to the model, and what it comes to. */
export type RecordOfModel = {
  record: string;
  relation: 'same' | 'sibling';
  overall: Overall;
};

/** Every record that rates a model or a sibling of it, in the order of the indexes, those of the same release first. */
export function recordsOf(model: Pick<Model, 'indexes'>, indexes: Indexes): RecordOfModel[] {
  return MODEL_INDEX_IDS.flatMap((index) =>
    model.indexes[index]
      .toSorted((one, other) => Number(other.relation === 'same') - Number(one.relation === 'same'))
      .flatMap(({ record, relation }): RecordOfModel[] => {
        const overall = overallOf(indexes, index, record);
        return overall === null ? [] : [{ record, relation, overall }];
      }),
  );
}

function overallOf(indexes: Indexes, index: ModelIndexId, record: string): Overall | null {
  switch (index) {
    case 'mot': {
      const found = findRecord(indexes, 'mot', record);
      return found && { index, class: found.class, progress: found.progress };
    }
    case 'osai':
    case 'opening-up-chatgpt': {
      const found = findRecord(indexes, index, record);
      return found && { index, score: found.score };
    }
  }
}

/** The indexes with only the records that a model refers to; null if it refers to none. */
export function indexesOf(model: Pick<Model, 'indexes'>, indexes: Indexes): Indexes | null {
  if (INDEX_IDS.every((id) => model.indexes[id].length === 0)) return null;
  const entries = INDEX_IDS.map((id) => {
    const wanted = new Set(model.indexes[id].map(({ record }) => record));
    const records = Object.entries(indexes[id].records).filter(([record]) => wanted.has(record));
    return [id, { ...indexes[id], records: Object.fromEntries(records) }];
  });
  return Object.fromEntries(entries) as Indexes;
}

import { findRecord, type Indexes, type Level, type ModelIndexId } from '#core/indexes/records.ts';
import type { Model } from '#core/model/model.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import styles from './answers.module.css';
import { DIMENSION_LABELS, LEVEL_MARKS } from '#words/index-labels.ts';

type Props = { index: ModelIndexId; model: Model; indexes: Indexes };

/** Every level an index gives, in its order, for each of its records of a model; nothing if it gives none. */
export function Levels({ index, model, indexes }: Props) {
  if (index === 'mot') return null;
  return model.indexes[index].map(({ record }) => {
    const levels: Partial<Record<string, Level>> = findRecord(indexes, index, record)?.levels ?? {};
    return (
      <dl key={record} className={styles.levels}>
        {Object.entries(DIMENSION_LABELS[index]).map(([dimension, label]) => {
          const level = levels[dimension];
          return level === undefined ? null : (
            <div key={dimension}>
              <dt>{label}</dt>
              <dd>
                <StatusMark mark={LEVEL_MARKS[level]}>{level}</StatusMark>
              </dd>
            </div>
          );
        })}
      </dl>
    );
  });
}

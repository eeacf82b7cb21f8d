import type { Relation } from '#core/comparison/agreement.ts';
import { RELATION_SIGNS } from '#words/comparison.ts';
import styles from './CompareTable.module.css';

/** How a cell stands against the baseline; nothing without one, but the place stays. */
export function RelationMark({ relation }: { relation: Relation | null }) {
  if (relation === null) return null;
  const [sign, words] = RELATION_SIGNS[relation];
  return (
    <span className={styles.relation} title={words}>
      <span aria-hidden="true">{sign}</span>
      <span className="visually-hidden">{words}: </span>
    </span>
  );
}

/** What the signs say, in sight while there is a baseline. */
export function RelationKey() {
  return (
    <ul className={styles.relations} aria-label="Against the baseline">
      {Object.values(RELATION_SIGNS).map(([sign, , short]) => (
        <li key={sign}>
          <span aria-hidden="true">{sign}</span> {short}
        </li>
      ))}
    </ul>
  );
}

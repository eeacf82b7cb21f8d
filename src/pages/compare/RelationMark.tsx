import type { Relation } from '#core/comparison/agreement.ts';
import { Unchecked } from '#ui/StatusMark.tsx';
import { RELATION_SIGNS, RELATION_UNCHECKED } from '#words/comparison.ts';
import styles from './CompareTable.module.css';

type Props = {
  relation: Relation | null;
  /** Nobody has checked one of the two; of what cannot be told that says nothing. */
  unchecked: boolean;
};

/** How a cell stands against the baseline; nothing without one, but the place stays. */
export function RelationMark({ relation, unchecked }: Props) {
  if (relation === null) return null;
  const [sign, words] = RELATION_SIGNS[relation];
  const isGuess = unchecked && relation !== 'unknown';
  return (
    <span className={styles.relation} title={isGuess ? `${words}, ${RELATION_UNCHECKED}` : words}>
      <span aria-hidden="true">{sign}</span>
      {isGuess ? <Unchecked /> : null}
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
      <li>
        <Unchecked /> {RELATION_UNCHECKED}
      </li>
    </ul>
  );
}

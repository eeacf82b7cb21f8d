import { judgedOtherwise } from '#core/definitions/index.ts';
import { disagreementSentence } from '#words/judgements.ts';
import type { Evaluated } from './evaluations.ts';
import { ExternalLink } from './ExternalLink.tsx';
import styles from './evaluations.module.css';

/** Where another body judged the model in public, and otherwise than we do. */
export function Disagreements({ evaluated: { record, evaluations } }: { evaluated: Evaluated }) {
  const others = judgedOtherwise(record.model, evaluations, record.indexes);
  if (others.length === 0) return null;
  return (
    <ul className={styles.others}>
      {others.map((other) => (
        <li key={`${other.judgement.body} ${other.judgement.url}`}>
          {disagreementSentence(other)} <ExternalLink href={other.judgement.url}>Its own page</ExternalLink>
        </li>
      ))}
    </ul>
  );
}

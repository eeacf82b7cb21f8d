import type { Finding, Evaluation } from '#core/definitions/index.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { detailView } from '#core/link/view.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { Link } from './Link.tsx';
import { VERDICT_WORDS } from '#words/verdict-labels.ts';
import { reasonSentence } from '#words/reasons.ts';
import { VERDICT_MARKS } from './answer-mark.ts';
import styles from './evaluations.module.css';
import { namesFor } from './evaluations.ts';

type Props = { finding: Finding; evaluation: Evaluation; record: ModelRecord };

/** Why a criterion came out as it did: the sentence, the facts behind it, and the clause. */
export function CriterionDetail({ finding: { criterion, verdict, reasons }, evaluation, record }: Props) {
  const { definition } = evaluation;
  const names = namesFor(definition, record);
  return (
    <div className={styles.criterion}>
      <p>
        <b>{criterion.title}</b>{' '}
        <StatusMark mark={VERDICT_MARKS[verdict]}>{VERDICT_WORDS[verdict]}</StatusMark>
      </p>
      <p className={styles.asks}>{criterion.asks}</p>
      <ul>
        {[...new Set(reasons.map((reason) => reasonSentence(reason, names)))].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className={styles.meta}>
        <ExternalLink href={criterion.clause.url}>{criterion.clause.label}</ExternalLink> ·{' '}
        <Link to={detailView('definition', definition.id)} hash={criterion.id}>
          how we read it
        </Link>
        {criterion.components.map((id) => (
          <span key={id}>
            {' · '}
            <Link to={detailView('model', record.model.id)} hash={id}>
              {COMPONENT_LABELS[id].toLowerCase()}
            </Link>
          </span>
        ))}
      </p>
    </div>
  );
}

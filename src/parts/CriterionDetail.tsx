import type { Finding, Evaluation } from '#core/definitions/index.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { detailView } from '#core/link/view.ts';
import { ExternalLink } from './ExternalLink.tsx';
import { FindingMark } from './FindingMark.tsx';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { Link } from './Link.tsx';
import { reasonSentence } from '#words/reasons.ts';
import styles from './evaluations.module.css';
import { namesFor } from './evaluations.ts';

type Props = { finding: Finding; evaluation: Evaluation; record: ModelRecord };

/** Why a criterion came out as it did: the sentence, the facts behind it, and the clause. */
export function CriterionDetail({ finding, evaluation, record }: Props) {
  const { criterion, reasons } = finding;
  const { definition } = evaluation;
  const names = namesFor(definition, record);
  return (
    <div className={styles.criterion}>
      <p>
        <b>{criterion.title}</b> <FindingMark finding={finding} />
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

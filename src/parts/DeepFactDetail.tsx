import { detailView } from '#core/link/view.ts';
import type { DeepFact } from '#words/deep-facts.ts';
import { LicenseName } from './ClaimDetail.tsx';
import styles from './ClaimDetail.module.css';
import { EvidenceList } from './EvidenceList.tsx';
import { Link } from './Link.tsx';
import { ReportLink } from './ReportLink.tsx';

type Props = {
  fact: DeepFact;
  /** The names of the datasets, by id. */
  names: ReadonlyMap<string, string>;
  modelId: string;
  modelName: string;
  /** Whether its label stands right above it. */
  isHeaded?: boolean;
};

/** One such fact with all it stands on; statements that contradict each other stand beside each other. */
export function DeepFactDetail({ fact, names, modelId, modelName, isHeaded = false }: Props) {
  return (
    <div className={styles.claim}>
      {isHeaded ? null : <h3>{fact.label}</h3>}
      <p className={styles.meaning}>{fact.meaning}</p>
      {fact.statements.length > 0 ? (
        <ul>
          {fact.statements.map(({ place, license }) => (
            <li key={`${place} ${license}`}>
              {place}: <LicenseName expression={license} />
            </li>
          ))}
        </ul>
      ) : null}
      {fact.datasets.length > 0 ? (
        <ul>
          {fact.datasets.map((id) => (
            <li key={id}>
              <Link to={detailView('dataset', id)}>{names.get(id) ?? id}</Link>
            </li>
          ))}
        </ul>
      ) : null}
      {fact.evidence.length > 0 ? (
        <>
          <h4>{fact.value === 'none-found' ? 'Looked at' : 'Evidence'}</h4>
          <EvidenceList evidence={fact.evidence} />
        </>
      ) : null}
      <ReportLink
        report={{
          form: 'correct-a-fact',
          record: modelId,
          name: modelName,
          claim: fact.label,
          current: fact.words,
          sources: fact.evidence.map(({ url }) => url),
        }}
        isFolded={isHeaded}
      >
        Report a mistake
      </ReportLink>
    </div>
  );
}

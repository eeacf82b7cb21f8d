import type { Claim } from '#core/model/model.ts';
import { isUnchecked } from '#core/model/status.ts';
import { licenseIds } from '#core/license/expression.ts';
import { detailView } from '#core/link/view.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { markOf } from '#words/mark.ts';
import { Link } from './Link.tsx';
import type { Report } from '#words/reports.ts';
import { basisSentence, claimLabel, claimMeaning } from '#words/status-meanings.ts';
import styles from './ClaimDetail.module.css';
import { ReportLink } from './ReportLink.tsx';

type Props = {
  claim: Claim;
  title: string;
  modelId: string;
  modelName: string;
  /** Whether title and status stand right above it. */
  isHeaded?: boolean;
};

/** One claim with all it stands on: what it means, its license, its evidence with dates, and how to correct it. */
export function ClaimDetail(props: Props) {
  const { claim, title, isHeaded = false } = props;
  const basis = basisSentence(claim);
  const isNegative =
    claim.status === 'withheld' || claim.status === 'described' || claim.status === 'unknown';
  const heading = claim.basis === 'unchecked' ? 'Where to look' : isNegative ? 'Looked at' : 'Evidence';
  return (
    <div className={styles.claim}>
      {isHeaded ? null : (
        <>
          <h3>{title}</h3>
          <p>
            <StatusMark mark={markOf(claim.status)} unchecked={isUnchecked(claim)}>
              {claimLabel(claim)}
            </StatusMark>
          </p>
        </>
      )}
      <p className={styles.meaning}>{claimMeaning(claim)}</p>
      {claim.license === null ? null : (
        <p>
          License <LicenseName expression={claim.license} />
          {claim.licenseSource === 'inherited' ? ', inherited from its repository or base model' : ''}
        </p>
      )}
      {claim.note ? <p>{claim.note}</p> : null}
      {claim.evidence.length > 0 ? (
        <>
          <h4>{heading}</h4>
          <EvidenceList evidence={claim.evidence} />
        </>
      ) : null}
      {basis === '' ? null : <p className={styles.basis}>{basis}</p>}
      <ReportLink report={reportOn(props)}>Report a mistake</ReportLink>
    </div>
  );
}

/** A license expression with each license of it linked to its page. */
export function LicenseName({ expression }: { expression: string }) {
  const ids = new Set(licenseIds(expression));
  return expression.split(/(\s+|[()])/).map((part, at) =>
    ids.has(part) ? (
      // Parts of an expression have no identity but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <Link key={at} to={detailView('license', part)}>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}

/** What the report form is filled with: what the reader was looking at. */
function reportOn({ claim, title, modelId, modelName }: Props): Report {
  const license = claim.license ? `, ${claim.license}` : '';
  return {
    form: 'correct-a-fact',
    record: modelId,
    name: modelName,
    claim: title,
    current: `${claim.status}${license} (${claim.basis})`,
    sources: claim.evidence.map(({ url }) => url),
  };
}

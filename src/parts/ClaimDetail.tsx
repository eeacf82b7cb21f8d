import { ClaimMark } from './ClaimMark.tsx';
import type { Claim, Licenses } from '#core/model/model.ts';
import { detailView } from '#core/link/view.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { expressionParts, type NamedLicense } from '#words/license-labels.ts';
import { Link } from './Link.tsx';
import type { Report } from '#words/reports.ts';
import { basisSentence, claimMeaning } from '#words/status-meanings.ts';
import styles from './ClaimDetail.module.css';
import { ReportLink } from './ReportLink.tsx';

type Props = {
  claim: Claim;
  title: string;
  modelId: string;
  modelName: string;
  /** Where at hand, to call licenses by their labels. */
  licenses?: Licenses;
  /** Whether title and status stand right above it. */
  isHeaded?: boolean;
};

/** One claim with all it stands on: what it means, its license, its evidence with dates, and how to correct it. */
export function ClaimDetail(props: Props) {
  const { claim, title, licenses, isHeaded = false } = props;
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
            <ClaimMark claim={claim} />
          </p>
        </>
      )}
      <p className={styles.meaning}>{claimMeaning(claim)}</p>
      {claim.license === null ? null : (
        <p>
          License <LicenseName expression={claim.license} licenses={licenses} />
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
      <ReportLink report={reportOn(props)} isFolded={isHeaded}>
        Report a mistake
      </ReportLink>
    </div>
  );
}

/** A license expression with each license of it linked to its page, by its label where the license is at hand. */
export function LicenseName({
  expression,
  licenses,
}: {
  expression: string;
  licenses?: ReadonlyMap<string, NamedLicense> | undefined;
}) {
  return expressionParts(expression, licenses).map(({ id, text }, at) =>
    id === null ? (
      text
    ) : (
      // Parts of an expression have no identity but their place.
      // oxlint-disable-next-line react/no-array-index-key
      <Link key={at} to={detailView('license', id)}>
        {text}
      </Link>
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

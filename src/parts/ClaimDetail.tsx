import type { Claim } from '#core/model/model.ts';
import { isChecked } from '#core/model/model.ts';
import { licenseIds } from '#core/license/expression.ts';
import { detailView } from '#core/link/view.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { ExternalLink } from './ExternalLink.tsx';
import { BASIS_LABELS, markOf, STATUS_LABELS } from '#words/labels.ts';
import { Link } from './Link.tsx';
import type { Report } from '#words/reports.ts';
import { STATUS_MEANINGS } from '#words/status-meanings.ts';
import styles from './ClaimDetail.module.css';
import { ReportLink } from './ReportLink.tsx';

type Props = { claim: Claim; title: string; modelId: string; modelName: string };

/** One claim with all it stands on: what it means, its license, its evidence with dates, and how to correct it. */
export function ClaimDetail(props: Props) {
  const { claim, title } = props;
  const isNegative = claim.status === 'withheld' || claim.status === 'described';
  const heading = !isChecked(claim) ? 'Where to look' : isNegative ? 'Looked at' : 'Evidence';
  return (
    <div className={styles.claim}>
      <h3>{title}</h3>
      <p>
        <StatusMark mark={markOf(claim.status)} unchecked={isUnchecked(claim)}>
          {STATUS_LABELS[claim.status]}
        </StatusMark>
      </p>
      <p className={styles.meaning}>{STATUS_MEANINGS[claim.status]}</p>
      {claim.license === null ? null : (
        <p>
          License <LicenseName expression={claim.license} />
          {claim.licenseSource === 'inherited' ? ', taken over from its repository or base model' : ''}
        </p>
      )}
      {claim.note ? <p>{claim.note}</p> : null}
      {claim.evidence.length > 0 ? (
        <>
          <h4>{heading}</h4>
          <ul>
            {claim.evidence.map((item) => (
              <li key={item.url}>
                <ExternalLink href={item.url}>{shortUrl(item.url)}</ExternalLink>
                {item.shows ? <>: {item.shows}</> : null}
                {item.checked ? <small> read {item.checked}</small> : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p className={styles.basis}>
        {claim.status === 'unknown'
          ? 'Nobody has looked at this yet.'
          : claim.basis === 'unchecked'
            ? 'Unchecked: nobody has read this at its source. It may be wrong.'
            : `Basis: ${BASIS_LABELS[claim.basis]}${claim.listedBy ? `; same as ${claim.listedBy.join(', ')}` : ''}.`}
      </p>
      <ReportLink report={reportOn(props)}>Report a mistake</ReportLink>
    </div>
  );
}

/** A claim somebody made and nobody checked; an unknown one is nobody's claim. */
export function isUnchecked(claim: Claim): boolean {
  return claim.status !== 'unknown' && !isChecked(claim);
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

function shortUrl(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
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

import type { LicenseTimeline } from '#data/publish/license-timelines.ts';
import { detailView } from '#core/link/view.ts';
import article from '#parts/article.module.css';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { usePageData } from '#parts/use-page-data.ts';
import disclosure from '#ui/disclosure.module.css';
import { periodWords } from '#words/changes.ts';
import type { NamedLicense } from '#words/license-labels.ts';
import styles from './ChangesPage.module.css';

/** Under which licenses the models of a family came out, one after the other: where a producer changed its terms. */
export function LicenseTimelines({ family, models, licenses }: Props) {
  const isNarrowed = family !== null || models.length > 0;
  const { data, retry } = usePageData('license-timelines.json');
  const families =
    data.state === 'ready'
      ? data.value.families.filter(
          (each) =>
            (family === null || each.family === family) &&
            (models.length === 0 ||
              each.steps.some((step) => step.models.some(({ id }) => models.includes(id)))),
        )
      : [];
  return (
    <section aria-labelledby="licenses">
      <h2 id="licenses">Licenses over time</h2>
      <p>
        Families whose models did not all come out on the same terms: the license of the weights, in the order
        of their releases. Each license is the one we read last; a producer may have changed it since the day.
      </p>
      {data.state === 'failed' ? <DataFailure error={data.error} retry={retry} /> : null}
      {data.state === 'ready' && families.length === 0 ? (
        <p>We know of no change of license in this family.</p>
      ) : null}
      {families.map((each) => (
        <Timeline key={each.family} timeline={each} isOpen={isNarrowed} licenses={licenses} />
      ))}
    </section>
  );
}

function Timeline({ timeline: { family, steps, leftOut }, isOpen, licenses }: TimelineProps) {
  return (
    <details className={`${disclosure.disclosure} ${styles.timeline}`} open={isOpen}>
      <summary>
        <span>{family}</span>{' '}
        <small>{steps.length - 1 === 1 ? 'one change' : `${steps.length - 1} changes`}</small>
      </summary>
      <ol>
        {steps.map(({ license, from, to, models }) => (
          <li key={`${from} ${license}`}>
            <span>{periodWords(from, to)}</span>
            <div>
              <strong>
                {license === null ? (
                  'weights not published'
                ) : (
                  <LicenseName expression={license} licenses={licenses} />
                )}
              </strong>
              <ul>
                {models.map(({ id, label }) => (
                  <li key={id}>
                    <Link to={detailView('model', id)}>{label}</Link>
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      {leftOut === 0 ? null : (
        <p className={article.small}>
          {leftOut} more of the family {leftOut === 1 ? 'is' : 'are'} left out: day or license unknown.
        </p>
      )}
    </details>
  );
}

type Names = { licenses: ReadonlyMap<string, NamedLicense> };
type Props = Names & { family: string | null; models: readonly string[] };
type TimelineProps = Names & { timeline: LicenseTimeline; isOpen: boolean };

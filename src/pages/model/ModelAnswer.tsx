import { COMPONENTS } from '#core/model/components.ts';
import { AnswerMark } from '#parts/AnswerMark.tsx';
import type { ReactNode } from 'react';
import { plainView } from '#core/link/view.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { coverage, countAvailability, labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { isChecked, isUnchecked } from '#core/model/checked.ts';
import { isClaimUnchecked } from '#core/model/producer-claim.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { Link } from '#parts/Link.tsx';
import { Radar } from '#parts/Radar.tsx';
import { Strip, StripKey } from '#parts/Strip.tsx';
import { UncheckedKey } from '#parts/UncheckedKey.tsx';
import { readingDate } from '#words/format.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { answerReason, componentCounts, openPointWords } from '#words/model-answers.ts';
import { producerWords } from '#words/producer-claim.ts';
import styles from './ModelAnswer.module.css';

/** How open the model is in one phrase, why, how sure that is, and the picture of it. */
export function ModelAnswer({ record }: { record: ModelRecord }) {
  const { model } = record;
  const answer = answerOfModel(model, libraryOfRecord(record));
  return (
    <section className={styles.answer} aria-labelledby="answer">
      <div>
        <div className={styles.verdict} data-answer={answer.code}>
          <h2 id="answer">
            <span className="visually-hidden">How open is {labelOf(model)}? </span>
            <AnswerMark answer={answer} />
          </h2>
          <p className={styles.reason}>{answerReason(record, answer)}</p>
          {answer.unchecked ? <UncheckedKey /> : null}
          <dl className={styles.sure}>
            <Sureness record={record} />
          </dl>
        </div>
        <div className={styles.components}>
          <h3>{COMPONENTS.length} components</h3>
          <p>{componentCounts(model)}</p>
          <Strip model={model} size="page" />
          <StripKey />
        </div>
      </div>
      <div className={styles.radar}>
        <Radar records={[record]} />
        <p>
          <Link to={plainView('method')} hash="formula">
            How we calculate this
          </Link>
        </p>
      </div>
    </section>
  );
}

/** How far the claims have been read, since when, what hangs on one that has not, and what the producer says. */
function Sureness({ record: { model, openPoint } }: { record: ModelRecord }) {
  const { checked, total, oldest } = coverage(model);
  const claims = Object.values(model.components);
  const unread = claims.filter(isUnchecked).length;
  const { unknown } = countAvailability(model);
  const rest = [...(unread > 0 ? [`${unread} not yet`] : []), ...(unknown > 0 ? [`${unknown} unknown`] : [])];
  const rows: [string, ReactNode][] = [
    [
      'How sure',
      <>
        <span className={styles.meter} aria-hidden="true">
          {claims
            .map((claim) => (isChecked(claim) ? 'checked' : isUnchecked(claim) ? 'unread' : 'unknown'))
            .toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other))
            .map((state, at) => (
              // The cells of a meter are told apart by nothing but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <span key={at} data-state={state} />
            ))}
        </span>
        <span>
          <b>
            {checked} of {total}
          </b>{' '}
          claims checked{rest.length === 0 ? '' : `, ${rest.join(', ')}`}
          {model.tier === 'listed' ? '. As listed by other indexes; we have not reviewed this record' : ''}
        </span>
      </>,
    ],
    ...(openPoint === undefined || rest.length === 0
      ? []
      : [['Open point', <OpenPointWords key="point" openPoint={openPoint} />] as [string, ReactNode]]),
    ...(oldest === null ? [] : [['Oldest check', readingDate(oldest)] as [string, ReactNode]]),
    ['Producer says', <ProducerClaim key="claim" claim={model.producerClaim} />],
  ];
  return rows.map(([term, value]) => (
    <div key={term}>
      <dt>{term}</dt>
      <dd>{value}</dd>
    </div>
  ));
}

function OpenPointWords({ openPoint }: { openPoint: NonNullable<ModelRecord['openPoint']> | null }) {
  if (openPoint === null) return 'none: no verdict depends on one of these claims alone';
  return (
    <span>
      <a href={`#${openPoint.component}`}>{COMPONENT_LABELS[openPoint.component]}</a>:{' '}
      {openPointWords(openPoint)}
    </span>
  );
}

const ORDER = ['checked', 'unread', 'unknown'] as const;

function ProducerClaim({ claim }: { claim: ModelRecord['model']['producerClaim'] }) {
  const [first] = claim.evidence;
  const words = producerWords(claim) ?? 'we have no record of what it calls the model';
  return (
    <span>
      {first ? <ExternalLink href={first.url}>{words}</ExternalLink> : words}
      {isClaimUnchecked(claim) ? ' (unchecked)' : ''}
    </span>
  );
}

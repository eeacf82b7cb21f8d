import { NOTHING_LICENSED } from '#words/readings.ts';
import { AnswerMark } from '#parts/AnswerMark.tsx';
import { VerdictMark } from '#parts/VerdictMark.tsx';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { coverage, type Claim, type Evidence } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { findingOf, isUnchecked, pagesRead } from '#core/model/checked.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { shortUrl } from '#parts/EvidenceList.tsx';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { Disagreements } from '#parts/Disagreements.tsx';
import { evaluateRecord } from '#parts/evaluations.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { formatBillions, readingDate } from '#words/format.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { licenseText } from '#words/license-labels.ts';
import { claimLabel } from '#words/status-meanings.ts';
import { listOf } from '#words/list-of.ts';
import { answerReason, openPointWords } from '#words/model-answers.ts';
import { termRows, uncertainTerms } from '#words/terms.ts';
import styles from './dossier.module.css';

/** One model for whoever has to decide on it: the answer, the license, the verdicts, each claim with its source. */
export function ModelDossier({ record }: { record: ModelRecord }) {
  const answer = answerOfModel(record.model, libraryOfRecord(record));
  return (
    <>
      <p className={styles.facts}>{factsOf(record)}</p>
      <section aria-labelledby="answer">
        <h2 id="answer">
          <AnswerMark answer={answer} />
        </h2>
        <p>{answerReason(record, answer)}</p>
      </section>
      <Terms record={record} />
      <Verdicts record={record} />
      <Claims record={record} />
      <Unknown record={record} />
    </>
  );
}

function factsOf({ model, producerName }: ModelRecord): string {
  const { total } = model.parameters;
  return [
    model.name,
    producerName,
    model.released === null ? 'date of release not known' : `released ${readingDate(model.released)}`,
    total === null ? 'size not known' : `${formatBillions(total)} parameters`,
    ...(model.tier === 'listed' ? ['as listed by other indexes; we have not reviewed this record'] : []),
  ].join(' · ');
}

function Terms({ record }: { record: ModelRecord }) {
  const library = libraryOfRecord(record);
  const terms = termsOf(record.model, library);
  const doubt = uncertainTerms(terms, library.licenses);
  const none = terms.nothingLicensed ? 'does not apply' : 'unknown';
  const license = terms.license === null ? none : licenseText(terms.license, library.licenses);
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">License of the weights: {license}</h2>
      {terms.nothingLicensed ? (
        <p>{NOTHING_LICENSED}</p>
      ) : (
        <dl className={styles.terms}>
          {termRows(terms, library.licenses).map(({ key, label, mark, shown, reason }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                {key === 'duties' ? shown : <StatusMark mark={mark}>{shown}</StatusMark>}
                {reason === '' ? null : <small> {reason}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {doubt === '' ? null : <p>{doubt}</p>}
    </section>
  );
}

function Verdicts({ record }: { record: ModelRecord }) {
  const evaluated = evaluateRecord(record);
  return (
    <section aria-labelledby="verdicts">
      <h2 id="verdicts">What the definitions say</h2>
      <dl className={styles.verdicts}>
        {evaluated.evaluations.map((evaluation) => {
          const { id } = evaluation.definition;
          return (
            <div key={id}>
              <dt>{DEFINITION_LABELS[id]}</dt>
              <dd>
                <VerdictMark record={record} evaluation={evaluation} />
              </dd>
            </div>
          );
        })}
      </dl>
      <Disagreements evaluated={evaluated} />
    </section>
  );
}

/** The claims of all components, each with the source that was read last. */
function Claims({ record }: { record: ModelRecord }) {
  const { model } = record;
  const { licenses } = libraryOfRecord(record);
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">Claims and their sources</h2>
      <table className={styles.claims}>
        <thead>
          <tr>
            <th scope="col">Component</th>
            <th scope="col">Status</th>
            <th scope="col">License</th>
            <th scope="col">Source, and when we read it</th>
          </tr>
        </thead>
        <tbody>
          {COMPONENT_IDS.map((id) => {
            const claim = model.components[id];
            return (
              <tr key={id}>
                <th scope="row">{COMPONENT_LABELS[id]}</th>
                <td>
                  {claimLabel(claim)}
                  {isUnchecked(claim) ? ' (unchecked)' : ''}
                </td>
                <td>
                  {claim.license === null ? '' : licenseText(claim.license, licenses)}
                  {claim.license !== null && claim.licenseSource === 'inherited' ? ', inherited' : ''}
                </td>
                <td>
                  <Source claim={claim} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** The day, and whether that was a stored copy, in as few words as a sheet of paper has room for. */
function readBriefly({ checked, storedCopy }: Evidence): string {
  if (checked === undefined) return 'not read';
  return `${readingDate(checked)}${storedCopy === undefined ? '' : ', stored copy'}`;
}

/** The page read last, and whether that was a stored copy; how many more were read. */
function Source({ claim }: { claim: Claim }) {
  const { evidence } = claim;
  const newest = evidence.toSorted((a, b) => (b.checked ?? '').localeCompare(a.checked ?? ''))[0];
  if (newest === undefined) return findingOf(claim) === 'not-looked' ? 'nobody has looked' : 'none recorded';
  const read = pagesRead(evidence).length;
  return (
    <>
      <ExternalLink href={newest.url}>{shortUrl(newest.url)}</ExternalLink>, {readBriefly(newest)}
      {read > 1 ? ` (and ${read - 1} more)` : ''}
    </>
  );
}

/** What nobody knows yet, and what nobody has checked, said and not left out. */
function Unknown({ record: { model, openPoint } }: { record: ModelRecord }) {
  const { checked, total, oldest } = coverage(model);
  const named = (test: (claim: Claim) => boolean) =>
    COMPONENT_IDS.filter((id) => test(model.components[id])).map((id) => COMPONENT_LABELS[id].toLowerCase());
  const unknown = named(({ status }) => status === 'unknown');
  const unread = named(isUnchecked);
  return (
    <section aria-labelledby="unknown">
      <h2 id="unknown">What is unknown</h2>
      <p>
        {checked} of {total} claims are checked
        {oldest === null ? '' : `, the oldest on ${readingDate(oldest)}`}.{' '}
        {unknown.length === 0
          ? 'No component is unknown.'
          : `Unknown, which is not the same as closed: ${listOf(unknown)}.`}{' '}
        {unread.length === 0 ? '' : `Said, but not checked by us: ${listOf(unread)}.`}{' '}
        {openPoint
          ? `Most hangs on one open point, ${COMPONENT_LABELS[openPoint.component].toLowerCase()}: ${openPointWords(openPoint)}.`
          : ''}
      </p>
    </section>
  );
}

import { NOTHING_LICENSED } from '#words/nothing-licensed.ts';
import { AnswerMark } from '#parts/AnswerMark.tsx';
import { VerdictMark } from '#parts/VerdictMark.tsx';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { coverage, type Claim, type License } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { isUnchecked } from '#core/model/checked.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { shortUrl } from '#parts/EvidenceList.tsx';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { UncheckedKey } from '#parts/UncheckedKey.tsx';
import { Disagreements } from '#parts/Disagreements.tsx';
import { evaluateRecord } from '#parts/evaluations.ts';
import { TermWords } from '#parts/TermWords.tsx';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { formatBillions, readingDate } from '#words/format.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { licenseText } from '#words/license-labels.ts';
import { readingSentence } from '#words/license-conditions.ts';
import { licensesIn } from '#words/license-limits.ts';
import { listOf } from '#words/list-of.ts';
import { answerReason, openPointWords } from '#words/model-answers.ts';
import { termRows, uncertainTerms } from '#words/terms.ts';
import { DossierClaims, DossierFacts, DossierSources } from './DossierClaims.tsx';
import { numberedSources } from './sources.ts';
import styles from './dossier.module.css';

/** One model for whoever has to decide on it: the answer, the license, the verdicts, each claim with its source. */
export function ModelDossier({ record }: { record: ModelRecord }) {
  const answer = answerOfModel(record.model, libraryOfRecord(record));
  const sources = numberedSources(record);
  return (
    <>
      <p className={styles.facts}>{factsOf(record)}</p>
      <section aria-labelledby="answer">
        <h2 id="answer">
          <AnswerMark answer={answer} />
        </h2>
        <p>{answerReason(record, answer)}</p>
        {Object.values<Claim>(record.model.components).some(isUnchecked) ? <UncheckedKey /> : null}
      </section>
      <Terms record={record} />
      <Verdicts record={record} />
      <DossierClaims record={record} sources={sources} />
      <DossierFacts record={record} sources={sources} />
      <Unknown record={record} />
      <DossierSources sources={sources} />
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
          {termRows(terms, library.licenses).map((term) => (
            <div key={term.key} data-wide={term.key === 'duties' || undefined}>
              <dt>{term.label}</dt>
              <dd>
                <TermWords term={term} />
                {term.reason === '' ? null : <small> {term.reason}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {doubt === '' ? null : <p>{doubt}</p>}
      <Texts licenses={licensesIn(terms.license, library.licenses)} />
    </section>
  );
}

/** Where the text of each license stands, and when we read it. */
function Texts({ licenses }: { licenses: readonly License[] }) {
  return licenses.map((license) => {
    const { id, name, url, source } = license;
    return (
      <p key={id}>
        {name}: <ExternalLink href={url}>{shortUrl(url)}</ExternalLink>. {readingSentence(license)}
        {source === url ? null : (
          <>
            {' '}
            Read at <ExternalLink href={source}>{shortUrl(source)}</ExternalLink>.
          </>
        )}
      </p>
    );
  });
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
        {unread.length === 0 ? '' : `Said, but not checked by us (◌): ${listOf(unread)}.`}{' '}
        {openPoint
          ? `Most hangs on one open point, ${COMPONENT_LABELS[openPoint.component].toLowerCase()}: ${openPointWords(openPoint)}.`
          : ''}
      </p>
    </section>
  );
}

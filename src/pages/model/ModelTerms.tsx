import { NOTHING_LICENSED } from '#words/nothing-licensed.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { TermWords } from '#parts/TermWords.tsx';
import { termRows, uncertainTerms } from '#words/terms.ts';
import styles from './ModelTerms.module.css';

/** What one may and must do with the weights, in a row. */
export function ModelTerms({ record }: { record: ModelRecord }) {
  const library = libraryOfRecord(record);
  const terms = termsOf(record.model, library);
  const doubt = uncertainTerms(terms, library.licenses);
  const rows = termRows(terms, library.licenses);
  return (
    <section className={styles.terms} aria-labelledby="terms">
      <h2 id="terms" className="visually-hidden">
        What you may and must do with the weights
      </h2>
      {terms.nothingLicensed ? (
        <p>{NOTHING_LICENSED}</p>
      ) : terms.license === null && rows.every(({ isKnown }) => !isKnown) ? (
        <p>We do not know the license of the weights, so we cannot say what you may do with them.</p>
      ) : (
        <dl>
          <div>
            <dt>Weights under</dt>
            <dd>
              {terms.license === null ? (
                'unknown'
              ) : (
                <LicenseName expression={terms.license} licenses={library.licenses} />
              )}
            </dd>
          </div>
          {rows.map((term) => (
            <div key={term.key} data-term={term.key}>
              <dt>{term.label}</dt>
              <dd>
                <TermWords term={term} />
                {term.reason === '' ? null : <small>{term.reason}</small>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {doubt === '' ? null : <p>{doubt}</p>}
    </section>
  );
}

import { libraryOfRecord, type ModelRecord } from '#core/model/record.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { doubtSentence, termRows } from '#words/terms.ts';
import styles from './ModelPage.module.css';

/** What the license of the weights lets people do. */
export function ModelRights({ record }: { record: ModelRecord }) {
  const library = libraryOfRecord(record);
  const terms = termsOf(record.model, library);
  const doubt = doubtSentence(terms);
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">What you may do with the weights</h2>
      {terms.nothingLicensed ? (
        <p>The weights are not released, so there is nothing to use, study, modify or share.</p>
      ) : (
        <dl className={styles.facts}>
          <div>
            <dt>License</dt>
            <dd>{terms.license === null ? 'unknown' : <LicenseName expression={terms.license} />}</dd>
          </div>
          {termRows(terms, library.licenses).map(({ key, label, mark, words }) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <StatusMark mark={mark}>{words}</StatusMark>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {doubt === '' ? null : <p className={styles.small}>{doubt}</p>}
      <p className={styles.small}>Our reading of the license; not legal advice.</p>
    </section>
  );
}

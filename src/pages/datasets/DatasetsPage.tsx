import { detailView } from '#core/link/view.ts';
import article from '#parts/article.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { Link } from '#parts/Link.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { usePageData } from '#parts/use-page-data.ts';
import { CORPUS_AVAILABILITY_LABELS, TEXTS_LICENSED_LABELS } from '#words/corpora.ts';
import { NOT_LOOKED } from '#words/readings.ts';
import styles from './datasets.module.css';
import { licensesOf } from './licenses-of.ts';

/** The datasets that models name: under which terms, how to be had, and how many models name each. */
export function DatasetsPage() {
  const { data, retry } = usePageData('datasets.json');
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  if (data.state !== 'ready') return <p aria-live="polite">Loading the datasets…</p>;
  const datasets = data.value.toSorted(
    (a, b) => b.models.length - a.models.length || a.name.localeCompare(b.name, 'en'),
  );
  const words = (text: string) => (
    <span className={text === NOT_LOOKED ? styles.unchecked : undefined}>{text}</span>
  );
  return (
    <div className={styles.page}>
      <header className={article.head}>
        <h1>Datasets that models are trained on</h1>
        <p className={article.lead}>
          {datasets.length} datasets, and which models name them. A license on a collection is one thing, a
          license on the texts in it another. The names come from the sources behind our claims; a model that
          is not counted may have been trained on a dataset all the same.
        </p>
      </header>
      <ScrollFrame label="Table of datasets" className={article.scroller}>
        <table className={`${article.table} ${styles.table}`}>
          <caption className="visually-hidden">
            Datasets, those that most models name first: license, whether the texts are licensed,
            availability.
          </caption>
          <thead>
            <tr>
              <th scope="col">Dataset</th>
              <th scope="col">License of the collection</th>
              <th scope="col">Texts in it licensed</th>
              <th scope="col">How it can be had</th>
              <th scope="col" className={article.number}>
                Models
              </th>
            </tr>
          </thead>
          <tbody>
            {datasets.map(
              ({ id, name, publisher, license, licenses, textsLicensed, availability, models }) => (
                <tr key={id}>
                  <th scope="row">
                    <Link to={detailView('dataset', id)}>{name}</Link>
                    <small>{publisher}</small>
                  </th>
                  <td>
                    {license === null ? (
                      words(NOT_LOOKED)
                    ) : (
                      <LicenseName expression={license} licenses={licensesOf({ licenses })} />
                    )}
                  </td>
                  <td>{words(TEXTS_LICENSED_LABELS[textsLicensed])}</td>
                  <td>{words(CORPUS_AVAILABILITY_LABELS[availability])}</td>
                  <td className={article.number}>{models.length}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </ScrollFrame>
    </div>
  );
}

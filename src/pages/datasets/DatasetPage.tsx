import { closestIds } from '#core/catalog/close-ids.ts';
import { NO_FILTERS } from '#core/catalog/filters.ts';
import { DEFAULT_TABLE, detailView, plainView, type TableView } from '#core/link/view.ts';
import type { Subject } from '#api/embedded.ts';
import { partsOf } from '#core/model/disclosures.ts';
import type { NamedCorpus } from '#data/publish/datasets-file.ts';
import { useDataset } from '#store/dataset.ts';
import { useView } from '#store/view.ts';
import article from '#parts/article.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { EvidenceList } from '#parts/EvidenceList.tsx';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { LicenseName } from '#parts/ClaimDetail.tsx';
import { Link } from '#parts/Link.tsx';
import messages from '#parts/messages.module.css';
import { ReportLink } from '#parts/ReportLink.tsx';
import { usePageData } from '#parts/use-page-data.ts';
import {
  CORPUS_AVAILABILITY_LABELS,
  DATA_CLASS_LABELS,
  TEXTS_LICENSED_LABELS,
  TEXTS_LICENSED_MEANINGS,
} from '#words/corpora.ts';
import { NOT_LOOKED } from '#words/readings.ts';
import styles from './datasets.module.css';
import { licensesOf } from './licenses-of.ts';

/** One dataset: its terms, how it can be had, who says so, and which models name it. */
export function DatasetPage() {
  const id = useView((state) => (state.view.page === 'dataset' ? state.view.id : ''));
  const own = useDataset((state) => state.subject.dataset);
  return own?.corpus.id === id ? <LoadedDataset {...own} /> : <ListedDataset id={id} />;
}

/** A dataset as the list of all has it. */
function ListedDataset({ id }: { id: string }) {
  const { data, retry } = usePageData('datasets.json');
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  if (data.state !== 'ready') return <p aria-live="polite">Loading the dataset…</p>;
  const corpus = data.value.find((each) => each.id === id.toLowerCase());
  if (corpus === undefined) return <NoSuchDataset id={id} all={data.value} />;
  return <LoadedDataset corpus={corpus} parts={partsOf(corpus, data.value)} />;
}

type Props = NonNullable<Subject['dataset']>;

function LoadedDataset({ corpus, parts }: Props) {
  const { id, name, names, publisher, url, evidence, note } = corpus;
  return (
    <article className={styles.page}>
      <header className={article.head}>
        <p className={article.path}>
          <Link to={plainView('datasets')}>Datasets</Link> / {publisher}
        </p>
        <h1>{name}</h1>
        <p className={article.path}>
          {names.length > 0 ? <>Also written {names.join(' · ')} · </> : null}
          <ExternalLink href={url}>Its own page</ExternalLink>
        </p>
        {note === undefined ? null : <p>{note}</p>}
      </header>
      <div className={styles.columns}>
        <section aria-labelledby="facts">
          <h2 id="facts">The dataset</h2>
          <CorpusFacts corpus={corpus} parts={parts} />
          <h2 id="evidence">Evidence</h2>
          {evidence.length > 0 ? (
            <EvidenceList evidence={evidence} />
          ) : (
            <p className={styles.unchecked}>{NOT_LOOKED}</p>
          )}
          <ReportLink report={{ form: 'correct-a-fact', record: id, name, claim: 'Dataset' }}>
            Report a mistake about this dataset
          </ReportLink>
        </section>
        <NamingModels corpus={corpus} />
      </div>
    </article>
  );
}

function CorpusFacts({ corpus, parts }: Props) {
  const { license, textsLicensed, availability, size } = corpus;
  const known = (text: string | null) =>
    text === null || text === NOT_LOOKED ? <span className={styles.unchecked}>{NOT_LOOKED}</span> : text;
  const rows: [string, React.ReactNode][] = [
    [
      'License of the collection',
      license === null ? (
        known(null)
      ) : (
        <LicenseName key="license" expression={license} licenses={licensesOf(corpus)} />
      ),
    ],
    [
      'Texts in it licensed',
      <>
        {known(TEXTS_LICENSED_LABELS[textsLicensed])}
        <small>{TEXTS_LICENSED_MEANINGS[textsLicensed]}</small>
      </>,
    ],
    ['OSI’s class of data', known(corpus.class === null ? null : DATA_CLASS_LABELS[corpus.class])],
    ['How it can be had', known(CORPUS_AVAILABILITY_LABELS[availability])],
    ['Size', known(size)],
  ];
  return (
    <dl className={article.facts}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {parts.length > 0 ? (
        <div>
          <dt>Made from</dt>
          <dd>
            {parts.map(({ id, name }, at) => (
              <span key={id}>
                {at > 0 ? ', ' : ''}
                <Link to={detailView('dataset', id)}>{name}</Link>
              </span>
            ))}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function tableOf(id: string): TableView {
  return { ...DEFAULT_TABLE, filters: { ...NO_FILTERS, facets: { dataset: [id] } } };
}

function NamingModels({ corpus: { id, models } }: Pick<Props, 'corpus'>) {
  return (
    <section aria-labelledby="models">
      <h2 id="models">Models that name it</h2>
      {models.length === 0 ? (
        <p>No model in our records names it yet; we have not looked at all of them.</p>
      ) : (
        <>
          <p className={styles.count}>
            <Link to={tableOf(id)}>
              {models.length === 1 ? 'The one model' : `All ${models.length} models`} in the table
            </Link>
          </p>
          <ul className={styles.models}>
            {models.map((model) => (
              <li key={model.id}>
                <Link to={detailView('model', model.id)}>
                  <bdi>{model.name}</bdi>
                </Link>
                <small>{model.producer}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function NoSuchDataset({ id, all }: { id: string; all: readonly NamedCorpus[] }) {
  const close = closestIds(
    id,
    all.map((each) => each.id),
  ).flatMap((other) => all.find((each) => each.id === other) ?? []);
  return (
    <div className={messages.message}>
      <h1>There is no dataset “{id}” here</h1>
      <p>The link may have a typo, or no model we know of names it.</p>
      {close.length > 0 ? (
        <ul>
          {close.map((other) => (
            <li key={other.id}>
              Did you mean <Link to={detailView('dataset', other.id)}>{other.name}</Link>?
            </li>
          ))}
        </ul>
      ) : null}
      <Link to={plainView('datasets')}>All datasets</Link>
    </div>
  );
}

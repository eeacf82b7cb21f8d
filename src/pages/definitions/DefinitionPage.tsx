import { useEffect } from 'react';
import { DEFINITIONS, type Definition } from '#core/definitions/index.ts';
import { toAddress } from '#core/link/permalink.ts';
import { detailView, plainView } from '#core/link/view.ts';
import { countAll } from '#core/catalog/selection.ts';
import { loadCatalog, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import type { DefinitionId } from '#core/model/vocabulary.ts';
import { useView } from '#store/view.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { usePageData } from '#parts/use-page-data.ts';
import { ReportLink } from '#parts/ReportLink.tsx';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { Link } from '#parts/Link.tsx';
import messages from '#parts/messages.module.css';
import { DEFINITION_STATUS_WORDS, definitionTitle } from '#words/verdicts.ts';
import { AnswerCounts } from './AnswerCounts.tsx';
import styles from './definitions.module.css';
import { SufficientLicenses } from './SufficientLicenses.tsx';

/** One definition: its clauses as criteria, each with a stable anchor, and how its open points are read. */
export function DefinitionPage() {
  const id = useView((state) => (state.view.page === 'definition' ? state.view.id : ''));
  const definition = DEFINITIONS.find((each) => each.id === id);
  if (!definition) {
    return (
      <div className={messages.message}>
        <h1>There is no definition “{id}”</h1>
        <Link to={plainView('definitions')}>All definitions</Link>
      </div>
    );
  }
  return <KnownDefinition definition={definition} />;
}

function KnownDefinition({ definition }: { definition: Definition }) {
  const subject = useDataset((state) => state.subject.definition);
  const own = subject?.id === definition.id ? subject : null;
  return (
    <article className={styles.page}>
      <header className={styles.head}>
        <p className={styles.meta}>
          <Link to={plainView('definitions')}>Definitions</Link>
        </p>
        <h1>{definitionTitle(definition)}</h1>
        <p className={styles.meta}>
          {definition.publisher} · published {definition.published} ·{' '}
          {DEFINITION_STATUS_WORDS[definition.status]} ·{' '}
          <ExternalLink href={definition.url}>its own text</ExternalLink>
        </p>
        <p>{definition.about}</p>
        {own ? (
          <AnswerCounts id={definition.id} counts={new Map(Object.entries(own.counts))} />
        ) : (
          <CountedAnswers id={definition.id} />
        )}
      </header>

      {definition.tiers ? (
        <section aria-labelledby="tiers">
          <h2 id="tiers">Tiers, lowest first</h2>
          <ol className={styles.tiers}>
            {definition.tiers.map((tier) => (
              <li key={tier.id}>
                <b>{tier.name}</b>:{' '}
                {tier.criteria
                  .map((id) => definition.criteria.find((each) => each.id === id)?.title ?? id)
                  .join('; ')}
              </li>
            ))}
          </ol>
        </section>
      ) : null}

      <section aria-labelledby="criteria">
        <h2 id="criteria">What it asks, clause by clause</h2>
        <ul className={styles.criteria}>
          {definition.criteria.map((criterion) => (
            <li key={criterion.id} id={criterion.id}>
              <h3>
                <Link to={detailView('definition', definition.id)} hash={criterion.id}>
                  {criterion.title}
                </Link>
              </h3>
              <p>{criterion.asks}</p>
              <p className={styles.meta}>
                <ExternalLink href={criterion.clause.url}>{criterion.clause.label}</ExternalLink>
                {criterion.components.length > 0
                  ? ` · decided by: ${criterion.components.map((id) => COMPONENT_LABELS[id].toLowerCase()).join(', ')}`
                  : ''}
              </p>
            </li>
          ))}
        </ul>
      </section>

      {definition.decisions.length > 0 ? (
        <section aria-labelledby="decisions">
          <h2 id="decisions">Where the text is silent, we read it this way</h2>
          <dl className={styles.decisions}>
            {definition.decisions.map(({ question, reading }) => (
              <div key={question}>
                <dt>{question}</dt>
                <dd>{reading}</dd>
              </div>
            ))}
          </dl>
          <ReportLink
            report={{
              form: 'dispute-a-verdict',
              name: 'A reading',
              criterion: definition.name,
              link: toAddress(detailView('definition', definition.id)),
            }}
          >
            Dispute a reading
          </ReportLink>
        </section>
      ) : null}

      {own ? (
        <SufficientLicenses definition={definition} rows={own.licenses} />
      ) : (
        <LoadedLicenses definition={definition} />
      )}
    </article>
  );
}

/** The answers as the catalog counts them. */
function CountedAnswers({ id }: { id: DefinitionId }) {
  const index = useIndex();
  useEffect(() => void loadCatalog(), []);
  return <AnswerCounts id={id} counts={index && countAll(index, id)} />;
}

/** The licenses as the file of all definitions has them. */
function LoadedLicenses({ definition }: { definition: Definition }) {
  const { data, retry } = usePageData('definitions.json');
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  const rows =
    data.state === 'ready' ? data.value.licenses.filter((row) => row.definition === definition.id) : [];
  return <SufficientLicenses definition={definition} rows={rows} />;
}

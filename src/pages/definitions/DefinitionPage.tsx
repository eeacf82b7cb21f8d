import { useEffect } from 'react';
import { DEFINITIONS, type Definition } from '#core/definitions/index.ts';
import { toAddress } from '#core/link/permalink.ts';
import { detailView, plainView } from '#core/link/view.ts';
import { loadCatalog } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { useView } from '#store/view.ts';
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
  useEffect(() => void loadCatalog(), []);
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
  const index = useIndex();
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
        <AnswerCounts id={definition.id} index={index} />
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

      <SufficientLicenses definition={definition} />
    </article>
  );
}

import { useEffect } from 'react';
import { DEFINITIONS } from '#core/definitions/index.ts';
import { detailView } from '#core/link/view.ts';
import { loadCatalog } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import article from '#parts/article.module.css';
import { Implications } from '#parts/Implications.tsx';
import { Link } from '#parts/Link.tsx';
import { DEFINITION_STATUS_WORDS, definitionTitle } from '#words/verdicts.ts';
import { countAll } from '#core/catalog/selection.ts';
import { AnswerCounts } from './AnswerCounts.tsx';
import { DemandTable } from './DemandTable.tsx';
import styles from './definitions.module.css';

/** All definitions: what each asks for, side by side, and which models meet it. */
export function DefinitionsPage() {
  const index = useIndex();
  useEffect(() => void loadCatalog(), []);
  return (
    <article className={styles.page}>
      <header className={article.head}>
        <h1>Which “open”? {DEFINITIONS.length} definitions compared</h1>
        <p className={article.lead}>
          There is no one definition of open AI. Some ask for the weights alone, some for everything needed to
          build the model again. Ajar reads the facts it holds against each of them, clause by clause. A fact
          we have not looked up leaves a verdict unknown; it never counts as not met.
        </p>
      </header>

      <section aria-labelledby="list">
        <h2 id="list">The definitions</h2>
        <ul className={styles.list}>
          {DEFINITIONS.map((definition) => (
            <li key={definition.id}>
              <h3>
                <Link to={detailView('definition', definition.id)}>{definitionTitle(definition)}</Link>
              </h3>
              <p className={styles.meta}>
                {definition.publisher} · {definition.published.slice(0, 4)} ·{' '}
                {DEFINITION_STATUS_WORDS[definition.status]}
              </p>
              <p>{definition.about}</p>
              <AnswerCounts id={definition.id} counts={index && countAll(index, definition.id)} />
            </li>
          ))}
        </ul>
      </section>

      <section aria-labelledby="demands">
        <h2 id="demands">What each asks for</h2>
        <p className={styles.meta}>
          We took a fully open model, removed one thing at a time, and noted which definitions it then failed.
        </p>
        <DemandTable />
      </section>

      <section aria-labelledby="implications">
        <h2 id="implications">What follows from what</h2>
        <Implications />
      </section>
    </article>
  );
}

import { useMemo, useState } from 'react';
import type { IndexesFile } from '#data/publish/indexes-file.ts';
import { tallyOf } from '#core/indexes/tally.ts';
import { DEFAULT_INDEXES } from '#core/link/bare-views.ts';
import type { IndexesView } from '#core/link/view.ts';
import { useView } from '#store/view.ts';
import article from '#parts/article.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { DisagreementMap } from '#parts/DisagreementMap.tsx';
import { Notices } from '#parts/Notices.tsx';
import { CompanyTable } from './CompanyTable.tsx';
import { DisagreementCounts } from './DisagreementCounts.tsx';
import { EditionList } from './EditionList.tsx';
import { ModelGroups } from './ModelGroups.tsx';
import styles from './indexes.module.css';
import { chooseCompanies } from './rated-models.ts';
import { usePageData } from '#parts/use-page-data.ts';

const SECTIONS = [
  ['editions', 'The indexes'],
  ['sums', 'Where answers differ'],
  ['models', 'Model by model'],
  ['companies', 'Companies'],
] as const;

/** What other indexes say of the same models beside us, and where they disagree. */
export function IndexesPage() {
  const { data, retry } = usePageData('indexes.json');
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  if (data.state === 'loading') return <p aria-live="polite">Loading what the other indexes say…</p>;
  return <LoadedIndexes file={data.value} />;
}

function LoadedIndexes({ file }: { file: IndexesFile }) {
  const view = useView((state): IndexesView =>
    state.view.page === 'indexes' ? state.view : DEFAULT_INDEXES,
  );
  const hasCompanies = view.index === null || view.index === 'fmti';
  const tallies = useMemo(() => tallyOf(file.models), [file]);
  // Whoever comes by a link with choices came for the models: the sums start folded, and then stay as they are.
  const [isBare] = useState(() => isUnchosen(view));
  return (
    <div className={styles.page}>
      <Notices catalog={null} />
      <header className={article.head}>
        <h1>What other indexes say</h1>
        <p className={article.lead}>
          Others rate how open models are, too. Here is what they say beside us, in their own levels, and
          where two answers differ. Their figures stay theirs: none enters our facts unless a claim names it
          as its source. An index that says nothing of a component has not rated it, and we count no answer as
          none.
        </p>
        <ul className={styles.contents}>
          {SECTIONS.filter(([anchor]) => anchor !== 'companies' || hasCompanies).map(([anchor, title]) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{title}</a>
            </li>
          ))}
        </ul>
      </header>

      <section aria-labelledby="editions">
        <h2 id="editions">The indexes</h2>
        <EditionList editions={file.editions} />
      </section>

      <section aria-labelledby="sums">
        <h2 id="sums">Where answers differ</h2>
        <DisagreementCounts models={file.models} />
        <details open={isBare}>
          <summary>By component and pair</summary>
          <p className={styles.meta}>
            On how many models two answers differ, of those where both have one. What nobody has looked up is
            no answer. A record about a sibling, another size or tuning, counts only for what a whole release
            shares. The darker a number stands, the greater its share.
          </p>
          <DisagreementMap tallies={tallies} />
        </details>
      </section>

      <section aria-labelledby="models">
        <h2 id="models">Model by model</h2>
        <ModelGroups file={file} view={view} />
      </section>

      {hasCompanies ? (
        <section aria-labelledby="companies">
          <h2 id="companies">Companies, by the {file.editions.fmti.name}</h2>
          <p className={styles.meta}>
            It rates what a company discloses, by its flagship, and says nothing of a single model; the
            indicators change from edition to edition.
          </p>
          <CompanyTable companies={chooseCompanies(file.companies, view)} editions={file.editions} />
        </section>
      ) : null}
    </div>
  );
}

function isUnchosen({ query, index, onlyDisagreements }: IndexesView): boolean {
  return query === '' && index === null && !onlyDisagreements;
}

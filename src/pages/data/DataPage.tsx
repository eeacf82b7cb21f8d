import { DEFAULT_CHANGES } from '#core/link/bare-views.ts';
import { plainView } from '#core/link/view.ts';
import { Contents } from '#parts/Contents.tsx';
import article from '#parts/article.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { REPOSITORY, ReportLink } from '#parts/ReportLink.tsx';
import { CitationSection } from './CitationSection.tsx';
import { DownloadSection, FetchSection } from './DownloadSection.tsx';
import { SourcesSection } from './SourcesSection.tsx';
import { usePageData } from '#parts/use-page-data.ts';

const SECTIONS = [
  ['download', 'Download'],
  ['fetch', 'Use it from code'],
  ['cite', 'License and citation'],
  ['sources', 'What came from others'],
  ['corrections', 'Correct it'],
] as const;

/** The data to take away: files with sizes, terms, a citation, and whose work is in it. */
export function DataPage() {
  const { data, retry } = usePageData('downloads.json');
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  if (data.state === 'loading') return <p aria-live="polite">Loading the list of files…</p>;
  const { release, models, licenses, files, sources } = data.value;
  return (
    <article className={article.article}>
      <header className={article.head}>
        <h1>Download the data</h1>
        <p className={article.lead}>
          {models} models, {licenses} licenses, and every claim with its evidence: all that this site knows,
          as files. Free to use for any purpose, with credit.
        </p>
        <p className={article.small}>
          Release of <time dateTime={release.date}>{release.date}</time>, hash <code>{release.hash}</code>.{' '}
          <Link to={DEFAULT_CHANGES}>What changed</Link>
          {' · '}
          <Link to={plainView('datasets')}>The datasets that models name</Link>
        </p>
      </header>
      <Contents sections={SECTIONS} />
      <div className={article.body}>
        <DownloadSection files={files} />
        <FetchSection />
        <CitationSection release={release} />
        <SourcesSection sources={sources} />
        <section>
          <h2 id="corrections">Correct it</h2>
          <p>
            Each fact is a line in a text file. Tell us which one is wrong and which page shows it; the
            correction is recorded with its date and reason.{' '}
            <Link to={plainView('method')} hash="evidence">
              What counts as evidence
            </Link>
          </p>
          {REPOSITORY ? (
            <>
              <ReportLink report={{ form: 'correct-a-fact' }}>Report a mistake</ReportLink>
              <ReportLink report={{ form: 'add-a-model' }}>Add a model</ReportLink>
            </>
          ) : (
            <p>
              This site was built without an address for reports. Write to whoever runs it, with the model,
              the claim, and the page that shows what is right.
            </p>
          )}
        </section>
      </div>
    </article>
  );
}

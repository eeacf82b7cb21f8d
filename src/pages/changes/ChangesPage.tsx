import type { ReleaseChanges } from '#data/publish/changes.ts';
import { dataUrl } from '#api/data.ts';
import { detailView, plainView } from '#core/link/view.ts';
import article from '#parts/article.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { changeCount, changeSubject, changeValue } from '#words/changes.ts';
import styles from './ChangesPage.module.css';
import { usePageData } from '#parts/use-page-data.ts';

/** What changed in the data: the releases, newest first, and what was corrected for each, by model. */
export function ChangesPage() {
  const { data, retry } = usePageData('changes.json');
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  if (data.state === 'loading') return <p aria-live="polite">Loading the changes…</p>;
  return (
    <article className={article.article}>
      <header className={article.head}>
        <p className={article.path}>
          <Link to={plainView('data')}>Data</Link> / changes
        </p>
        <h1>What changed in the data</h1>
        <p className={article.lead}>
          Every release, and every correction in it: what a record said before, what it says now, and why. New
          readers of a source may prove us wrong; then it will stand here.
        </p>
        <p className={article.small}>
          As a <a href={dataUrl('feed.xml')}>feed</a> or as <a href={dataUrl('changes.json')}>JSON</a>.
        </p>
      </header>
      <nav aria-label="Releases" className={article.contents}>
        <ul>
          {data.value.map(({ date }) => (
            <li key={date}>
              <a href={`#${date}`}>{date}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={article.body}>
        {data.value.map((release) => (
          <Release key={release.date} release={release} />
        ))}
      </div>
    </article>
  );
}

function Release({ release }: { release: ReleaseChanges }) {
  return (
    <section>
      <h2 id={release.date}>
        <time dateTime={release.date}>{release.date}</time>
      </h2>
      <p>{release.note}</p>
      <p className={article.small}>{changeCount(release)}</p>
      {release.models.length > 0 ? (
        <dl className={article.facts}>
          {release.models.map(({ id, name, changes }) => (
            <div key={id}>
              <dt className={styles.model}>
                <Link to={detailView('model', id)}>
                  <bdi>{name}</bdi>
                </Link>
              </dt>
              <dd>
                <ul className={styles.changes}>
                  {changes.map((change) => (
                    <li key={`${change.date} ${change.of} ${change.from}`}>
                      <strong>{changeSubject(change.of)}</strong>: {changeValue(change.from)}{' '}
                      <span aria-hidden="true">→</span>
                      <span className="visually-hidden">now</span> {changeValue(change.to)}
                      <small>{change.why}</small>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  );
}

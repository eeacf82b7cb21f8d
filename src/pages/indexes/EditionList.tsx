import type { Edition, IndexesFile } from '#data/publish/indexes-file.ts';
import { DEFAULT_INDEXES } from '#core/link/bare-views.ts';
import { INDEX_IDS, type IndexId } from '#core/model/vocabulary.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { Link } from '#parts/Link.tsx';
import { INDEX_MEANINGS } from '#words/index-labels.ts';
import styles from './indexes.module.css';

/** The other indexes: what each does, which edition we hold, under which terms, and how much of it speaks of our models. */
export function EditionList({ editions }: { editions: IndexesFile['editions'] }) {
  return (
    <ul className={styles.editions}>
      {INDEX_IDS.map((id) => (
        <li key={id}>
          <h3>
            <ExternalLink href={editions[id].url}>{editions[id].name}</ExternalLink>
          </h3>
          <p>{INDEX_MEANINGS[id]}</p>
          <p className={styles.meta}>
            As of <time dateTime={editions[id].date}>{editions[id].date}</time>,{' '}
            <ExternalLink href={sourceOf(editions[id])}>
              commit {editions[id].version.slice(0, 7)}
            </ExternalLink>{' '}
            · {editions[id].license} · <Holding id={id} edition={editions[id]} />
          </p>
          <details className={styles.meta}>
            <summary>Credit</summary>
            {editions[id].attribution}
          </details>
        </li>
      ))}
    </ul>
  );
}

function Holding({ id, edition: { records, models } }: { id: IndexId; edition: Edition }) {
  const to = { ...DEFAULT_INDEXES, index: id };
  if (id === 'fmti') {
    return (
      <>
        {records} <Link to={to}>companies</Link>, each judged by a flagship; {models.same + models.sibling} of
        those are held here
      </>
    );
  }
  return (
    <>
      {records} records, covering <Link to={to}>{models.same + models.sibling} of our models</Link>
      {models.sibling > 0 ? ` (${models.sibling} only through a sibling)` : ''}
    </>
  );
}

/** The files of an edition, as they were at its commit. */
function sourceOf({ recordUrl, url, version }: Edition): string {
  const [repository, file] = recordUrl.split('/blob/');
  return file === undefined ? url : `${repository}/tree/${version}`;
}

import { useEffect } from 'react';
import { OPEN_PAGES } from '#core/link/pages.ts';
import { bareView } from '#core/link/bare-views.ts';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import { NO_FILTERS } from '#core/catalog/filters.ts';
import { loadCatalog } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { useView } from '#store/view.ts';
import { Link } from '#parts/Link.tsx';
import messages from '#parts/messages.module.css';
import { ROUTES } from '../routes.ts';
import { closestViews } from './close-views.ts';
import styles from './NotFoundPage.module.css';

/** An address that leads nowhere: says so, and offers what may have been meant. It stays in the address bar. */
export function NotFoundPage() {
  const path = useView((state) => (state.view.page === 'not-found' ? state.view.path : ''));
  const index = useIndex();
  useEffect(() => void loadCatalog(), []);
  // Prerendered once for every address there is none for, so what depends on the address waits for the data.
  const close = index ? closestViews(path, index.catalog) : [];
  const words = wordsOf(path);
  return (
    <div className={messages.message}>
      <h1>Page not found</h1>
      {index ? (
        <p>
          <code>{path}</code> does not exist; the link may have a typo, or the page has moved.
        </p>
      ) : (
        <p>The link may have a typo, or the page has moved.</p>
      )}
      {close.length > 0 ? (
        <>
          <h2>Did you mean</h2>
          <ul className={styles.links}>
            {close.map(({ label, view }) => (
              <li key={label}>
                <Link to={view}>{label}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {index && words !== '' ? (
        <Link to={{ ...DEFAULT_TABLE, filters: { ...NO_FILTERS, query: words } }}>
          Search the models for “{words}”
        </Link>
      ) : null}
      <h2>All pages</h2>
      <ul className={styles.links}>
        {OPEN_PAGES.map((page) => (
          <li key={page}>
            <Link to={bareView(page)}>{ROUTES[page].label}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The last part of a path as words to search for. */
function wordsOf(path: string): string {
  const last = path.split('/').findLast((part) => part !== '') ?? '';
  return last
    .replace(/\.(html?|json|php)$/, '')
    .replaceAll(/[-_+]+/g, ' ')
    .trim();
}

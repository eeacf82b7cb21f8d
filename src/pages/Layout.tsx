import { useEffect, useRef, useState, type ReactNode } from 'react';
import { OPEN_PAGES, type ListPage } from '#core/link/pages.ts';
import { bareView, DEFAULT_CHANGES } from '#core/link/bare-views.ts';
import { DEFAULT_TABLE, comparisonOf, plainView, type TableView, type View } from '#core/link/view.ts';
import { setTheme, usePreferences, type Theme } from '#store/preferences.ts';
import { useDataset } from '#store/dataset.ts';
import { useView } from '#store/view.ts';
import { readingDate } from '#words/format.ts';
import { Link } from '#parts/Link.tsx';
import { PartError } from '#parts/PartError.tsx';
import { PrintNote } from '#parts/PrintNote.tsx';
import { ROUTES } from './routes.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { loadCode } from '#ui/load-code.ts';
import styles from './Layout.module.css';
import type { FollowView } from './FollowView.tsx';

const ReleaseNotice = lazyPart(() => import('#parts/ReleaseNotice.tsx'), 'ReleaseNotice');

/** Where code cannot be had that only helps, the page goes on as it is. */
const withoutIt = () => undefined;

/** What begins with the first use by keyboard or pointer. */
const FIRST_USES = ['focusin', 'keydown', 'pointerdown'];

const IN_HEADER = OPEN_PAGES.filter((page) => ROUTES[page].inHeader);

/** The frame around every page: brand, the pages, the data's date, the theme. */
export function Layout({ children }: { children: ReactNode }) {
  const view = useView((state) => state.view);
  const lastTable = useView((state) => state.lastTable);
  const { page } = view;
  const isTable = page === 'table';
  const name = useDataset((state) => {
    const record = view.page === 'model' ? state.records.get(view.id) : undefined;
    return record?.state === 'ready' ? record.value.model.name : null;
  });
  const [first] = useState({ view, name });
  const [Follow, setFollow] = useState<typeof FollowView | null>(null);
  useEffect(() => {
    void loadCode(() => import('./FollowView.tsx'))
      .then((module) => setFollow(() => module.FollowView))
      .catch(withoutIt);
  }, []);
  const following = Follow === null ? null : <Follow view={view} name={name} first={first} />;
  useEffect(() => {
    // Whoever comes by keyboard has the focus somewhere first, or presses a key.
    const use = new AbortController();
    const begin = (event: Event) => {
      use.abort();
      void loadCode(() => import('./keys/in-use.ts'))
        .then((module) => module.begin(event))
        .catch(withoutIt);
    };
    for (const each of FIRST_USES) addEventListener(each, begin, { signal: use.signal });
    return () => use.abort();
  }, []);

  const pages = useRef<HTMLElement>(null);
  useEffect(() => {
    // Of a line of pages that scrolls, the one that is shown is in sight, before where the line fades.
    const nav = pages.current;
    const here = nav?.querySelector('[aria-current]');
    if (page === 'table' || !nav || !here) return;
    const line = nav.getBoundingClientRect();
    const { left, right } = here.getBoundingClientRect();
    if (left < line.left || right > line.right - 32) nav.scrollBy({ left: left - line.left - 48 });
  }, [page]);
  // In somebody else's page stands nothing but the content.
  if (page === 'embed')
    return (
      <>
        <main data-page={page}>{children}</main>
        {following}
      </>
    );

  const current = ROUTES[page].under ?? page;

  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      {isTable ? (
        <a className={styles.skip} href="#models">
          Skip to the models
        </a>
      ) : null}
      <header className={styles.header}>
        <Link to={DEFAULT_TABLE} className={styles.brand}>
          Ajar
        </Link>
        <nav ref={pages} aria-label="Pages" className={styles.pages}>
          <ul>
            {IN_HEADER.map((each) => (
              <li key={each}>
                <Link
                  to={each === 'table' && isTable ? DEFAULT_TABLE : viewToReturnTo(each, lastTable)}
                  aria-current={each === current ? 'page' : undefined}
                >
                  {ROUTES[each].label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <ReleaseNote className={styles.release} />
        <ThemeChoice />
      </header>
      <main id="main" tabIndex={-1} className={styles.main} data-page={page}>
        <PrintNote />
        {view.release === null ? null : (
          <PartError name="What there is to say of this release">
            <ReleaseNotice />
          </PartError>
        )}
        {children}
      </main>
      <Footer />
      {following}
    </>
  );
}

/** A page as the reader left it: the table with its filters, the comparison of what is picked there. */
function viewToReturnTo(page: ListPage, lastTable: TableView): View {
  if (page === 'table') return { ...lastTable, release: null };
  return page === 'compare' ? comparisonOf(lastTable.selected) : bareView(page);
}

/** How much data there is, and of which day: of the release that is shown, or else as the page came. */
function ReleaseNote({ className }: { className: string | undefined }) {
  const catalog = useDataset((state) =>
    state.catalog?.state === 'ready' ? state.catalog.value.catalog : null,
  );
  const edition = useDataset((state) => (state.release === null ? state.edition : null));
  const models = edition?.models ?? catalog?.size;
  const date = edition?.date ?? catalog?.release.date;
  if (models === undefined || date === undefined) return null;
  return (
    <p className={className}>
      {models} models · <Link to={DEFAULT_CHANGES}>data of {readingDate(date)}</Link>
    </p>
  );
}

function ThemeChoice() {
  const theme = usePreferences((state) => state.theme);
  return (
    <label className={styles.theme}>
      <span className="visually-hidden">Theme</span>
      <select value={theme} onChange={(event) => setTheme(event.target.value as Theme)}>
        <option value="system">Theme: auto</option>
        <option value="light">Light</option>
        <option value="dark">Dark</option>
      </select>
    </label>
  );
}

function Footer() {
  return (
    <footer className={styles.footer}>
      <ReleaseNote className={styles.onPhones} />
      <p>
        Our reading of public sources, not legal advice. Data{' '}
        <Link to={plainView('data')}>CC-BY-4.0, with attribution</Link>; code Apache-2.0.
      </p>
    </footer>
  );
}

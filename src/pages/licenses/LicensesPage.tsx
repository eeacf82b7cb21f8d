import { useEffect, useMemo } from 'react';
import { DEFAULT_LICENSES } from '#core/link/view.ts';
import type { License } from '#core/model/model.ts';
import { LICENSE_CATEGORIES } from '#core/model/vocabulary.ts';
import { loadCatalog, loadLicenses, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { changeLicenses, useView } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { StatusMark, Unchecked } from '#ui/StatusMark.tsx';
import article from '#parts/article.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { CATEGORY_LABELS } from '#words/readings.ts';
import { EXTENT_MARKS } from '#words/permissions.ts';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { countModels, groupLicenses } from './license-list.ts';
import { CATEGORY_MEANINGS } from '#words/license-words.ts';
import { LICENSE_COLUMNS, LicenseRow } from './LicenseRow.tsx';
import styles from './LicensesPage.module.css';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** Every license: what it grants, and how many models have their weights under it. */
export function LicensesPage() {
  const licenses = useDataset((state) => state.licenses);
  useEffect(() => {
    void loadLicenses();
    void loadCatalog();
  }, []);
  if (licenses?.state === 'failed')
    return <DataFailure error={licenses.error} retry={() => void loadLicenses()} />;
  if (licenses?.state !== 'ready') return <p aria-live="polite">Loading the licenses…</p>;
  return <LicenseTable licenses={licenses.value} />;
}

function LicenseTable({ licenses }: { licenses: readonly License[] }) {
  const { query, category } = useView(({ view }) => (view.page === 'licenses' ? view : DEFAULT_LICENSES));
  const index = useIndex();
  const counts = useMemo(() => (index ? countModels(index.catalog) : null), [index]);
  const groups = groupLicenses(licenses, counts ?? NO_COUNTS, query, category);
  const shown = groups.reduce((sum, group) => sum + group.licenses.length, 0);
  const unread = licenses.filter((license) => !license.verified).length;
  const clear = () => changeLicenses({ query: '', category: null }, 'push');
  return (
    <div className={styles.page}>
      <header className={article.head}>
        <h1>Licenses, and what they let you do</h1>
        <p className={article.lead}>
          {licenses.length} sets of terms that AI models are published under, by our reading of their texts;{' '}
          {unread} of them nobody here has read yet. This is no legal advice.
        </p>
      </header>
      <search className={styles.tools}>
        <label className={styles.search}>
          <span className="visually-hidden">Search licenses</span>
          <input
            type="search"
            className={controls.input}
            placeholder="Search by name, identifier or steward"
            value={query}
            onChange={(event) => changeLicenses({ query: event.target.value }, 'replace')}
          />
        </label>
        <label className={styles.category}>
          <span className="visually-hidden">Category</span>
          <select
            className={controls.input}
            value={category ?? ''}
            onChange={(event) => {
              const picked = LICENSE_CATEGORIES.find((each) => each === event.target.value);
              changeLicenses({ category: picked ?? null }, 'push');
            }}
          >
            <option value="">All categories</option>
            {LICENSE_CATEGORIES.filter((each) => licenses.some((license) => license.category === each)).map(
              (each) => (
                <option key={each} value={each}>
                  {CATEGORY_LABELS[each]}
                </option>
              ),
            )}
          </select>
        </label>
        <p className={styles.count} aria-live="polite">
          <strong>{shown}</strong> of {licenses.length} licenses
        </p>
      </search>
      <Legend />
      {shown === 0 ? (
        <p className={styles.nothing}>
          No license fits.{' '}
          <button type="button" className={controls.button} onClick={clear}>
            Show all
          </button>
        </p>
      ) : (
        <ScrollFrame label="Table of licenses" className={styles.scroller}>
          <table className={styles.table}>
            <caption className="visually-hidden">
              Licenses by category, those of most models first: how far each right reaches, what is permitted,
              and how many models have their weights under it.
            </caption>
            <thead>
              <tr>
                <th scope="col">License</th>
                {LICENSE_COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            {groups.map((group) => (
              <tbody key={group.category}>
                <tr className={styles.group}>
                  <th scope="rowgroup" colSpan={LICENSE_COLUMNS.length + 1}>
                    <span>
                      {CATEGORY_LABELS[group.category]}{' '}
                      <small>
                        {group.licenses.length}. {CATEGORY_MEANINGS[group.category]}
                      </small>
                    </span>
                  </th>
                </tr>
                {group.licenses.map((license) => (
                  <LicenseRow
                    key={license.id}
                    license={license}
                    models={counts === null ? null : (counts.get(license.id) ?? 0)}
                  />
                ))}
              </tbody>
            ))}
          </table>
        </ScrollFrame>
      )}
    </div>
  );
}

function Legend() {
  return (
    <p className={styles.legend}>
      {(['full', 'conditional', 'none', 'unknown'] as const).map((extent) => (
        <StatusMark key={extent} mark={EXTENT_MARKS[extent][0]}>
          {EXTENT_MARKS[extent][1]}
        </StatusMark>
      ))}
      <span>
        <span aria-hidden="true">
          <Unchecked />
        </span>{' '}
        nobody here has read the text
      </span>
    </p>
  );
}

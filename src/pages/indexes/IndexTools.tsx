import type { IndexesView } from '#core/link/view.ts';
import { INDEX_IDS } from '#core/model/vocabulary.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { changeIndexes } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { INDEX_LABELS } from '#words/index-labels.ts';
import styles from './indexes.module.css';

/** What of the table is shown; each choice stands in the address. */
export function IndexTools({ view }: { view: IndexesView }) {
  return (
    <search className={styles.tools}>
      <label className={styles.search}>
        <span className="visually-hidden">Search models, producers and records</span>
        <input
          type="search"
          className={controls.input}
          placeholder="Search models, producers and records"
          value={view.query}
          onChange={(event) => changeIndexes({ query: event.target.value }, 'replace')}
        />
      </label>
      <label className={styles.index}>
        <span className="visually-hidden">Index</span>
        <select
          className={controls.input}
          value={view.index ?? ''}
          onChange={(event) =>
            changeIndexes({ index: INDEX_IDS.find((id) => id === event.target.value) ?? null })
          }
        >
          <option value="">All indexes</option>
          {INDEX_IDS.map((id) => (
            <option key={id} value={id}>
              {INDEX_LABELS[id]}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={view.onlyDisagreements}
          onChange={(event) => changeIndexes({ onlyDisagreements: event.target.checked })}
        />
        Only where answers differ
      </label>
      <CopyButton className={controls.quiet} textToCopy={() => permalinkOf(useView.getState().view)}>
        Copy link
      </CopyButton>
    </search>
  );
}

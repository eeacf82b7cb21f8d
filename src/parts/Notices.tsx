import type { Catalog } from '#core/catalog/catalog.ts';
import { valuesIn } from '#core/catalog/known-values.ts';
import type { FacetKey } from '#core/catalog/columns.ts';
import type { Filters } from '#core/catalog/filters.ts';
import { entriesOf } from '#core/model/own.ts';
import { resolveId } from '#core/comparison/comparison.ts';
import type { Notice } from '#core/link/permalink.ts';
import { comparisonOf, MAX_COMPARED } from '#core/link/view.ts';
import { changeTable, dismissNotices, showView, useView } from '#store/view.ts';
import { setFacet } from '#store/facets.ts';
import { addWords, columnName } from '#words/columns.ts';
import { LATER_WORDS } from '#words/later-columns.ts';
import controls from '#ui/controls.module.css';
import { IdNotices } from './IdNotices.tsx';
import styles from './messages.module.css';

// Any column may be named.
addWords(LATER_WORDS);

/** A link can hold thousands of values that nobody understands; after so many of a kind their number is enough. */
const SHOWN = 5;

/** What the reader should be told about the link they opened. Nothing of a link is dropped in silence. */
export function Notices({ catalog }: { catalog: Catalog | null }) {
  const notices = distinct(useView((state) => state.notices));
  const view = useView((state) => state.view);
  const strangers = catalog && view.page === 'table' ? unknownValues(view.filters.facets, catalog) : [];
  const picks =
    catalog && view.page === 'table' ? (
      <IdNotices
        resolved={view.selected.map((id) => resolveId(id, catalog))}
        catalog={catalog}
        onChange={(selected) => changeTable({ selected }, 'replace')}
      />
    ) : null;
  if (notices.length + strangers.length === 0) return picks;
  return (
    <>
      {picks}
      <div className={styles.notices} role="status">
        {notices.slice(0, SHOWN).map((notice) => (
          <div key={JSON.stringify(notice)}>
            <span>{sentenceFor(notice)}</span>
            {notice.code === 'too-many-models' && view.page === 'table' ? (
              <button
                type="button"
                className={controls.quiet}
                onClick={() => showView(comparisonOf(view.selected))}
              >
                Compare the first {MAX_COMPARED}
              </button>
            ) : null}
          </div>
        ))}
        <More count={notices.length - SHOWN} of="remarks" />
        {strangers.slice(0, SHOWN).map(([key, value]) => (
          <div key={`${key}=${value}`}>
            <span>
              “{value}” is not a value of {columnName(key)}, so nothing matches it.
            </span>
            <button type="button" className={controls.quiet} onClick={() => removeValue(key, value)}>
              Remove it
            </button>
          </div>
        ))}
        <More count={strangers.length - SHOWN} of="values that this data does not have" />
        {notices.length > 0 ? (
          <div>
            <button type="button" className={controls.quiet} onClick={dismissNotices}>
              Dismiss
            </button>
          </div>
        ) : null}
      </div>
    </>
  );
}

function removeValue(key: FacetKey, value: string): void {
  const { filters } = useView.getState().lastTable;
  setFacet(
    key,
    (filters.facets[key] ?? []).filter((pick) => pick.replace(/^!/, '') !== value),
  );
}

/** The same in plain sentences, where nothing can be done about it: in a frame of somebody else's page. */
export function remarksOn(notices: readonly Notice[]): string[] {
  return distinct(notices).slice(0, SHOWN).map(sentenceFor);
}

/** Each notice once, whatever a link repeats. */
function distinct(notices: readonly Notice[]): Notice[] {
  return [...new Map(notices.map((notice) => [JSON.stringify(notice), notice])).values()];
}

function More({ count, of }: { count: number; of: string }) {
  return count > 0 ? (
    <div>
      And {count} more {of}.
    </div>
  ) : null;
}

/** The values of filters that no model has, for each facet. */
function unknownValues(facets: Filters['facets'], catalog: Catalog): [FacetKey, string][] {
  return entriesOf(facets).flatMap(([key, picks]) => {
    const values = valuesIn(catalog, key);
    return picks
      .map((pick) => pick.replace(/^!/, ''))
      .filter((pick) => values?.has(pick) === false)
      .map((pick): [FacetKey, string] => [key, pick]);
  });
}

function sentenceFor(notice: Notice): string {
  switch (notice.code) {
    case 'bad-value':
      return `We couldn’t read ${notice.parameter}=${notice.value} in this link, so we ignored it.`;
    case 'duplicate-model':
      return `The link names ${notice.id} twice; it is shown once.`;
    case 'too-many-models':
      return `The link names ${notice.count} models to compare; ${MAX_COMPARED} fit side by side. Here is the table, with the first ${MAX_COMPARED} picked.`;
  }
}

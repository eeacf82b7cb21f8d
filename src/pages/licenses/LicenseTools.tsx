import { type LicensesView, type LicenseSort, LICENSE_SORTS } from '#core/link/licenses-view.ts';
import type { License } from '#core/model/model.ts';
import { LICENSE_CATEGORIES } from '#core/model/vocabulary.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { changeLicenses } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { CopyButton } from '#ui/CopyButton.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { CATEGORY_LABELS } from '#words/readings.ts';
import styles from './LicensesPage.module.css';

export const SORT_LABELS: Record<LicenseSort, string> = {
  used: 'Most used first',
  conditions: 'Fewest conditions first',
  name: 'By name',
  kind: 'By kind',
};

type Props = { view: LicensesView; licenses: readonly License[]; used: number };

/** Which licenses are listed and in which order; each choice stands in the address. */
export function LicenseTools({ view, licenses, used }: Props) {
  const isList = view.shown !== 'compared';
  return (
    <search className={styles.tools}>
      {isList ? <Search view={view} /> : null}
      <Segmented
        label="Licenses shown"
        value={view.shown}
        options={[
          ['used', `Used ${used}`],
          ['all', `All ${licenses.length}`],
          ['compared', `Side by side ${view.compared.length}`],
        ]}
        onChange={(shown) => changeLicenses({ shown }, 'push')}
      />
      {isList ? <Choices view={view} licenses={licenses} /> : null}
      <CopyButton className={controls.quiet} textToCopy={() => permalinkOf(useView.getState().view)}>
        Copy link
      </CopyButton>
    </search>
  );
}

function Search({ view }: Pick<Props, 'view'>) {
  return (
    <label className={styles.search}>
      <span className="visually-hidden">Search licenses</span>
      <input
        type="search"
        className={controls.input}
        placeholder="Search licenses"
        value={view.query}
        onChange={(event) => changeLicenses({ query: event.target.value }, 'replace')}
      />
    </label>
  );
}

/** Of which kind, and in which order. */
function Choices({ view, licenses }: Omit<Props, 'used'>) {
  const kinds = LICENSE_CATEGORIES.filter((each) => licenses.some(({ category }) => category === each));
  return (
    <>
      <label>
        <span className="visually-hidden">Category</span>
        <select
          className={controls.input}
          value={view.category ?? ''}
          onChange={(event) => {
            const picked = kinds.find((each) => each === event.target.value);
            changeLicenses({ category: picked ?? null }, 'push');
          }}
        >
          <option value="">All kinds</option>
          {kinds.map((each) => (
            <option key={each} value={each}>
              {CATEGORY_LABELS[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="visually-hidden">Sort</span>
        <select
          className={controls.input}
          value={view.sort}
          onChange={(event) => {
            const picked = LICENSE_SORTS.find((each) => each === event.target.value);
            changeLicenses({ sort: picked ?? 'used' }, 'push');
          }}
        >
          {LICENSE_SORTS.map((each) => (
            <option key={each} value={each}>
              {SORT_LABELS[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

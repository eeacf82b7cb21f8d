import { closestIds } from '#core/catalog/close-ids.ts';
import { findLicense } from '#core/license/names.ts';
import { detailView } from '#core/link/view.ts';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
import type { LicensesView } from '#core/link/licenses-view.ts';
import type { License } from '#core/model/model.ts';
import { Link } from '#parts/Link.tsx';
import { changeLicenses } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { licenseLabel } from '#words/license-labels.ts';
import { listOf } from '#words/list-of.ts';
import styles from './LicensesPage.module.css';

type Props = { view: LicensesView; licenses: readonly License[]; found: readonly License[] };

/** Why the list is empty: no license is called so, or one is, and something else keeps it out. */
export function NothingFound({ view, licenses, found }: Props) {
  const name = view.query.trim();
  const { category, needs, users, revenue, place } = DEFAULT_LICENSES;
  const unfilter = () => changeLicenses({ category, needs, users, revenue, place, shown: 'all' }, 'push');
  if (found.length > 0)
    return (
      <p className={styles.nothing}>
        {name === ''
          ? 'No license fits all of this. '
          : `${listOf(found.slice(0, 3).map(licenseLabel))}${found.length > 3 ? ` and ${found.length - 3} more` : ''} ${found.length === 1 ? 'is' : 'are'} called so, but left out by what you ask. `}
        <button type="button" className={controls.button} onClick={unfilter}>
          Ask for less
        </button>
      </p>
    );
  const names = licenses.flatMap((license) => [license.id, license.name, ...license.names]);
  const close = closestIds(name, names).flatMap((each) => findLicense(each, licenses)?.license ?? []);
  const suggested = [...new Set(close)];
  return (
    <p className={styles.nothing}>
      We know no license called “{name}”.{' '}
      {suggested.length === 0 ? null : (
        <>
          Did you mean{' '}
          {suggested.map((license, at) => (
            <span key={license.id}>
              {at === 0 ? '' : at === suggested.length - 1 ? ' or ' : ', '}
              <Link to={detailView('license', license.id)}>{licenseLabel(license)}</Link>
            </span>
          ))}
          ?{' '}
        </>
      )}
      <button type="button" className={controls.button} onClick={() => changeLicenses({ query: '' }, 'push')}>
        Clear the search
      </button>
    </p>
  );
}

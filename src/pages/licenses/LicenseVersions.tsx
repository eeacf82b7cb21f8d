import { differences } from '#core/license/conditions.ts';
import { versionsOf } from '#core/license/versions.ts';
import { detailView } from '#core/link/view.ts';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
import { MAX_COMPARED_LICENSES } from '#core/link/licenses-view.ts';
import type { License } from '#core/model/model.ts';
import article from '#parts/article.module.css';
import { Link } from '#parts/Link.tsx';
import { useDataset } from '#store/dataset.ts';
import { CONDITION_LABELS, conditionRow } from '#words/license-conditions.ts';
import { licenseLabel } from '#words/license-labels.ts';
import { listOf } from '#words/list-of.ts';
import styles from './LicensePage.module.css';

/** The versions of a license, and what changed from each to the next. */
export function LicenseVersions({ id }: { id: string }) {
  const licenses = useDataset((state) => (state.licenses?.state === 'ready' ? state.licenses.value : null));
  const history = licenses && versionsOf(id, licenses);
  if (!history) return null;
  const { family, versions } = history;
  // Beside the license itself, those that came closest to it in time.
  const at = versions.findIndex((version) => version.id === id);
  const start = Math.max(0, Math.min(at - 1, versions.length - MAX_COMPARED_LICENSES));
  const compared = versions.slice(start, start + MAX_COMPARED_LICENSES).map((version) => version.id);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{family}: what changed between versions</h2>
      <p className={styles.count}>
        <Link to={{ ...DEFAULT_LICENSES, shown: 'compared', compared }}>
          Compare {compared.length === versions.length ? 'them' : `${compared.length} of them`} side by side
        </Link>
      </p>
      {versions.slice(1).map((version, before) => {
        const previous = versions[before];
        return previous === undefined ? null : (
          <Change key={version.id} from={previous} to={version} current={id} />
        );
      })}
    </section>
  );
}

function Change({ from, to, current }: { from: License; to: License; current: string }) {
  const { differ, untold } = differences([from, to]);
  return (
    <div className={styles.change}>
      <h3>
        <Version license={from} current={current} /> → <Version license={to} current={current} />
      </h3>
      {differ.length === 0 ? null : (
        <dl className={article.facts}>
          {differ.map((key) => (
            <div key={key}>
              <dt>{CONDITION_LABELS[key]}</dt>
              <dd>
                <ins>{conditionRow(to, key).sentences.join(' ')}</ins>{' '}
                <small>Before: {conditionRow(from, key).sentences.join(' ')}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {differ.length === 0 && untold.length === 0 ? <p>None of these conditions changed.</p> : null}
      {untold.length === 0 ? null : (
        <p className={styles.small}>
          Cannot be told, as one of the two was not read for it yet:{' '}
          {listOf(untold.map((key) => CONDITION_LABELS[key].replace(/\?$/, '').toLowerCase()))}.
        </p>
      )}
    </div>
  );
}

function Version({ license, current }: { license: License; current: string }) {
  const label = licenseLabel(license);
  return license.id === current ? (
    <strong>{label}</strong>
  ) : (
    <Link to={detailView('license', license.id)}>{label}</Link>
  );
}

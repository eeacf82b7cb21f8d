import { useEffect } from 'react';
import { closestIds } from '#core/catalog/close-ids.ts';
import { findLicense } from '#core/license/names.ts';
import { hasVersions } from '#core/license/versions.ts';
import type { License } from '#core/model/model.ts';
import { detailView } from '#core/link/view.ts';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
import { loadCatalog, useDataset } from '#store/dataset.ts';
import { loadLicenses } from '#store/files.ts';
import { useView } from '#store/view.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { ReportLink } from '#parts/ReportLink.tsx';
import messages from '#parts/messages.module.css';
import { LicenseConditions } from './LicenseConditions.tsx';
import { LicenseHead } from './LicenseHead.tsx';
import { LicenseModels } from './LicenseModels.tsx';
import styles from './LicensePage.module.css';
import { LicenseVersions } from './LicenseVersions.tsx';
import { LicenseRights } from './LicenseRights.tsx';

/** One license: what it grants, on which conditions, and which models use it. */
export function LicensePage() {
  const id = useView((state) => (state.view.page === 'license' ? state.view.id : ''));
  const all = useDataset((state) => state.licenses);
  const own = useDataset((state) => state.subject.license);
  const license =
    own?.id === id ? own : all?.state === 'ready' ? all.value.find((each) => each.id === id) : undefined;
  const isHere = license !== undefined;
  useEffect(() => {
    // A license comes with its page; those before and after it come with the list.
    if (!isHere || hasVersions(id)) void loadLicenses();
    void loadCatalog();
  }, [id, isHere]);
  if (license) return <LoadedLicense license={license} />;
  if (all?.state === 'failed') return <DataFailure error={all.error} retry={() => void loadLicenses()} />;
  if (all?.state === 'ready') return <NoSuchLicense id={id} licenses={all.value} />;
  return <p aria-live="polite">Loading the license…</p>;
}

function LoadedLicense({ license }: { license: License }) {
  return (
    <article className={styles.page}>
      <LicenseHead license={license} />
      <div className={styles.columns}>
        <LicenseRights license={license} />
        <div>
          <LicenseConditions license={license} />
          <ReportLink
            report={{ form: 'correct-a-fact', record: license.id, name: license.name, claim: 'License' }}
          >
            Report a mistake about this license
          </ReportLink>
          <LicenseModels id={license.id} />
          <LicenseVersions id={license.id} />
        </div>
      </div>
    </article>
  );
}

function NoSuchLicense({ id, licenses }: { id: string; licenses: readonly License[] }) {
  const close = closestIds(
    id,
    licenses.map((license) => license.id),
  );
  const named = findLicense(id, licenses)?.license;
  const ids = new Set(named === undefined ? close : [named.id, ...close]);
  const suggested = licenses
    .filter((license) => ids.has(license.id))
    .toSorted((a, b) => [...ids].indexOf(a.id) - [...ids].indexOf(b.id));
  return (
    <div className={messages.message}>
      <h1>We know no license called “{id}”</h1>
      <p>The link may have a typo, or no model we know of uses it.</p>
      {suggested.length > 0 ? (
        <ul>
          {suggested.map((license) => (
            <li key={license.id}>
              Did you mean <Link to={detailView('license', license.id)}>{license.name}</Link>?
            </li>
          ))}
        </ul>
      ) : null}
      <Link to={DEFAULT_LICENSES}>All licenses</Link>
    </div>
  );
}

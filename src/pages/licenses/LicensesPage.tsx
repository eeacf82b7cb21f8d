import { useEffect, useMemo } from 'react';
import { fullSet } from '#core/catalog/bitset.ts';
import { countsByLicense, countUnder, NO_LICENSE } from '#core/catalog/license-counts.ts';
import { licenseFamily } from '#core/license/names.ts';
import { isPlanned } from '#core/license/plan.ts';
import { LICENSE_VERSIONS } from '#core/license/versions.ts';
import { detailView } from '#core/link/view.ts';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
import type { LicensesView } from '#core/link/licenses-view.ts';
import type { License } from '#core/model/model.ts';
import article from '#parts/article.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { loadCatalog, useDataset } from '#store/dataset.ts';
import { loadLicenses } from '#store/files.ts';
import { useIndex } from '#store/derived.ts';
import { useView } from '#store/view.ts';
import { changeLicenses } from '#store/page-choices.ts';
import controls from '#ui/controls.module.css';
import { licenseLabel } from '#words/license-labels.ts';
import { counted } from '#words/license-plan.ts';
import { listOf } from '#words/list-of.ts';
import { listLicenses, planOf } from './license-list.ts';
import { LicenseComparison } from './LicenseComparison.tsx';
import { LicenseKey } from './LicenseKey.tsx';
import { LicenseMatrix } from './LicenseMatrix.tsx';
import { LicensePlan } from './LicensePlan.tsx';
import { focusAfter } from './focus-after.ts';
import { LicenseTools, SORT_LABELS } from './LicenseTools.tsx';
import { NothingFound } from './NothingFound.tsx';
import { PlanResult } from './PlanResult.tsx';
import styles from './LicensesPage.module.css';

const NO_COUNTS: ReadonlyMap<string, number> = new Map();

/** Every license: what it permits and asks for, and how many models have their weights under it. */
export function LicensesPage() {
  const licenses = useDataset((state) => state.licenses);
  const failed = useDataset((state) => state.catalog?.state === 'failed');
  const index = useIndex();
  useEffect(() => {
    void loadLicenses();
    void loadCatalog();
  }, []);
  if (licenses?.state === 'failed')
    return <DataFailure error={licenses.error} retry={() => void loadLicenses()} />;
  // Which are used is known from the catalog; without it they are all listed.
  if (licenses?.state !== 'ready' || (index === null && !failed))
    return <p aria-live="polite">Loading the licenses…</p>;
  return <Licenses licenses={licenses.value} />;
}

function Licenses({ licenses }: { licenses: readonly License[] }) {
  const asked = useView(({ view }) => (view.page === 'licenses' ? view : DEFAULT_LICENSES));
  const index = useIndex();
  const counts = useMemo(() => (index ? countsByLicense(index) : NO_COUNTS), [index]);
  const view: LicensesView = index || asked.shown === 'compared' ? asked : { ...asked, shown: 'all' };
  const used = licenses.filter(({ id }) => counts.has(id)).length;
  const compared = view.compared.flatMap((id) => licenses.find((license) => license.id === id) ?? []);
  const isCompared = view.shown === 'compared';
  return (
    <div className={styles.page}>
      <header className={`${article.head} ${styles.head}`}>
        <h1>What each license lets you do</h1>
        <Lead licenses={licenses} counts={counts} />
      </header>
      {isCompared && !isPlanned(planOf(view)) ? null : <LicensePlan view={view} licenses={licenses} />}
      {isPlanned(planOf(view)) && !isCompared ? (
        <PlanResult view={view} licenses={licenses} counts={counts} index={index} />
      ) : null}
      <LicenseTools view={view} licenses={licenses} used={used} />
      {isCompared ? (
        <LicenseComparison licenses={compared} plan={planOf(view)} />
      ) : (
        <List view={view} licenses={licenses} counts={counts} />
      )}
      <Versions licenses={licenses} />
      {compared.length > 0 && !isCompared ? <Tray compared={compared} /> : null}
    </div>
  );
}

type ListProps = { view: LicensesView; licenses: readonly License[]; counts: ReadonlyMap<string, number> };

function Lead({ licenses, counts }: Omit<ListProps, 'view'>) {
  const index = useIndex();
  const read = licenses.filter((license) => license.read !== undefined).length;
  const rest = `${licenses.length} licenses and terms in plain words; ${read} of them read.`;
  if (index === null) return <p className={article.lead}>{rest}</p>;
  const { values, codes } = index.catalog.licenseOf;
  const named = codes.filter((code) => !NO_LICENSE.includes(values[code] ?? '')).length;
  const used = licenses.filter(({ id }) => counts.has(id)).length;
  const [first, second] = licenses.toSorted((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return (
    <p className={article.lead}>
      <strong>
        {counted(used, 'license')} cover the weights of {counted(named, 'model')};
      </strong>{' '}
      {first && second
        ? `two of them, ${licenseLabel(first)} and ${licenseLabel(second)}, cover ${countUnder(index, [first.id, second.id], fullSet(index.catalog.size))}. `
        : null}
      We have read {read} of all {licenses.length}.
    </p>
  );
}

function List({ view, licenses, counts }: ListProps) {
  const { groups, keptBack, found } = useMemo(
    () => listLicenses(licenses, counts, view),
    [licenses, counts, view],
  );
  const family = view.query.trim() === '' ? [] : licenseFamily(view.query, licenses);
  const shown = groups.reduce((sum, group) => sum + group.licenses.length, 0);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {counted(shown, 'license')}, {SORT_LABELS[view.sort].toLowerCase()}
        {view.compared.length > 0 ? `; ${view.compared.length} chosen for comparison` : ''}
      </p>
      {family.length > 0 ? (
        <p className={styles.note}>
          “{view.query.trim()}” names a family of {family.length}, not one license.
        </p>
      ) : null}
      {shown === 0 ? <NothingFound view={view} licenses={licenses} found={found} /> : null}
      <LicenseMatrix groups={groups} counts={counts} compared={view.compared} />
      <div className={styles.under}>
        {keptBack > 0 ? (
          <p>
            <strong>{keptBack} more</strong> {keptBack === 1 ? 'license is' : 'licenses are'} on no model’s
            weights here.{' '}
            <button
              type="button"
              className={styles.more}
              onClick={() => {
                changeLicenses({ shown: 'all' }, 'push');
                focusAfter('group-unused');
              }}
            >
              Show
            </button>
          </p>
        ) : null}
        <LicenseKey />
      </div>
    </>
  );
}

/** The licenses picked for the comparison, in sight until they are compared. */
function Tray({ compared }: { compared: readonly License[] }) {
  return (
    <section className={styles.tray} aria-label="Chosen for comparison">
      <p>{listOf(compared.map(licenseLabel))}</p>
      <button
        type="button"
        className={controls.primary}
        onClick={() => {
          changeLicenses({ shown: 'compared' }, 'push');
          focusAfter('side-by-side');
        }}
      >
        {compared.length === 1 ? 'Show it' : `Compare ${compared.length}`}
      </button>
      <button
        type="button"
        className={controls.quiet}
        onClick={() => changeLicenses({ compared: [] }, 'push')}
      >
        Clear
      </button>
    </section>
  );
}

/** Licenses that came in several versions; the page of the newest tells what changed. */
function Versions({ licenses }: { licenses: readonly License[] }) {
  const newest = LICENSE_VERSIONS.flatMap(({ family, ids }) => {
    const id = ids.findLast((each) => licenses.some((license) => license.id === each));
    return id === undefined ? [] : [{ family, id }];
  });
  if (newest.length === 0) return null;
  return (
    <section className={styles.versions} aria-labelledby="versions">
      <h2 id="versions">What changed between versions</h2>
      <ul>
        {newest.map(({ family, id }) => (
          <li key={id}>
            <Link to={detailView('license', id)} hash="versions">
              {family}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { useEffect } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { lacksColumn } from '#core/catalog/catalog.ts';
import { isUnfiltered } from '#core/catalog/filters.ts';
import { loadCatalog, loadSearch, loadWholeCatalog, useDataset } from '#store/dataset.ts';
import { useFilters, useIndex, useLack, useShown, type Lack } from '#store/derived.ts';
import { useView } from '#store/view.ts';
import type { DataError } from '#api/data-error.ts';
import { PartError } from '#parts/PartError.tsx';
import {
  DataFailure,
  EmptyResult,
  FilterPanel,
  Hero,
  Notices,
  Searching,
  Selecting,
  SelectionTray,
} from './lazy-parts.ts';
import { ModelTable } from './ModelTable.tsx';
import hero from './Hero.module.css';
import styles from './TablePage.module.css';
import { TableSkeleton } from './TableSkeleton.tsx';
import { Toolbar } from './Toolbar.tsx';

/** After this long the first view has been drawn and taken over, even on a slow phone. */
const IDLE_MS = 2500;

/** The first page: which models are there, and which of them fit? */
export function TablePage() {
  const index = useIndex();
  const failed = useDataset((state) => (state.catalog?.state === 'failed' ? state.catalog.error : null));
  useEffect(() => void loadCatalog(), []);
  if (failed) {
    return (
      <div className={styles.content}>
        <Failure error={failed} retry={() => void loadCatalog()} />
      </div>
    );
  }
  return index ? <LoadedTable index={index} /> : <TableSkeleton />;
}

/** Why there is no data. */
function Failure(props: { error: DataError; retry: () => void }) {
  return (
    <PartError name="The data">
      <DataFailure {...props} />
    </PartError>
  );
}

/**
 * Fetches the columns that the first view does without: at once where they are asked for. A column that is only shown
 * stays empty until it has come.
 */
function useWholeCatalog(index: FilterIndex, isLacking: boolean): void {
  const isWanted = useView(
    ({ lastTable: { columns } }) => columns?.some((key) => lacksColumn(index.catalog, key)) ?? false,
  );
  useEffect(() => {
    if (isLacking || isWanted) {
      void loadWholeCatalog();
      return undefined;
    }
    const timer = setTimeout(() => {
      void loadWholeCatalog();
      void loadSearch().catch(() => undefined);
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [isLacking, isWanted]);
}

function LoadedTable({ index }: { index: FilterIndex }) {
  const { count } = useShown(index);
  const filters = useFilters();
  const lack = useLack(index);
  useWholeCatalog(index, lack === 'columns');
  const isFiltered = !isUnfiltered(filters);
  const hasSelected = useView((state) => state.lastTable.selected.length > 0);
  // Only an address can hold what this data does not know.
  const mayHaveNotices = useView(
    ({ notices, lastTable: { selected, release } }) =>
      notices.length + selected.length > 0 || release !== null || isFiltered,
  );
  return (
    <div className={styles.page} data-tray={hasSelected || undefined}>
      <div className={`${styles.head} ${hero.hero}`} data-filtered={isFiltered || undefined}>
        <h1 id="models-heading" tabIndex={-1} className={isFiltered ? 'visually-hidden' : undefined}>
          How open is that AI model, really?
        </h1>
        <PartError name="The picture of all models" fallback={<div />}>
          <Hero index={index} />
        </PartError>
      </div>
      <PartError name="The list of filters" fallback={<div />}>
        <FilterPanel index={index} />
      </PartError>
      <section className={styles.content} aria-labelledby="models-heading">
        {mayHaveNotices ? (
          <PartError name="What there is to say of this link">
            <Notices catalog={index.catalog} />
          </PartError>
        ) : null}
        <Toolbar index={index} />
        <Rows index={index} lack={lack} count={count} />
      </section>
      <PartError name="The models you picked">
        <SelectionTray catalog={index.catalog} />
      </PartError>
    </div>
  );
}

type RowsProps = { index: FilterIndex; lack: Lack | null; count: number };

/** The models that fit, once it is known which; what can be said where there are none. */
function Rows({ index, lack, count }: RowsProps) {
  const error = useDataset((state) => state.wholeCatalogError);
  if (lack === 'columns')
    return error ? <Failure error={error} retry={() => void loadWholeCatalog()} /> : <TableSkeleton />;
  if (lack !== null) {
    const [name, Coming] =
      lack === 'search' ? ['The search', Searching] : ['What filters the models', Selecting];
    return (
      <PartError name={name} fallback={<TableSkeleton />}>
        <Coming />
      </PartError>
    );
  }
  if (count > 0) return <ModelTable index={index} />;
  return (
    <PartError name="What may have been meant" fallback={<p>No model matches.</p>}>
      <EmptyResult index={index} />
    </PartError>
  );
}

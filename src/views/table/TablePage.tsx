import { useEffect } from 'react';
import type { FilterIndex } from '#core/filter-index.ts';
import { loadCatalog, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { useView } from '#store/view.ts';
import { DataFailure } from '../DataFailure.tsx';
import { FilterPanel } from '../filters/FilterPanel.tsx';
import { Notices } from '../Notices.tsx';
import { EmptyResult } from './EmptyResult.tsx';
import { ModelTable } from './ModelTable.tsx';
import { Questions } from './Questions.tsx';
import { SelectionTray } from './SelectionTray.tsx';
import styles from './TablePage.module.css';
import { TableSkeleton } from './TableSkeleton.tsx';
import { Toolbar } from './Toolbar.tsx';
import { useSelection } from '#store/derived.ts';

/** The first page: which models are there, and which of them fit? */
export function TablePage() {
  const index = useIndex();
  const failed = useDataset((state) => (state.catalog?.state === 'failed' ? state.catalog.error : null));
  useEffect(() => void loadCatalog(), []);
  if (failed) {
    return (
      <div className={styles.content}>
        <DataFailure error={failed} retry={() => void loadCatalog()} />
      </div>
    );
  }
  return index ? <LoadedTable index={index} /> : <TableSkeleton />;
}

function LoadedTable({ index }: { index: FilterIndex }) {
  const selection = useSelection(index);
  const hasSelected = useView((state) => state.lastTable.selected.length > 0);
  return (
    <div className={styles.page} data-tray={hasSelected || undefined}>
      <FilterPanel index={index} />
      <section className={styles.content} aria-labelledby="models-heading">
        <h1 id="models-heading" className="visually-hidden">
          How open are AI models, really?
        </h1>
        <Notices catalog={index.catalog} />
        <Questions />
        <Toolbar index={index} />
        {index.catalog.size > 0 && selection.count > 0 ? <ModelTable index={index} /> : <EmptyResult index={index} />}
      </section>
      <SelectionTray catalog={index.catalog} />
    </div>
  );
}

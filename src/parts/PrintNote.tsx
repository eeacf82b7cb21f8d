import { useDataset } from '#store/dataset.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { usePrinting } from '#ui/use-printing.ts';
import styles from './PrintNote.module.css';

/** What a sheet of paper has to say of itself: where it comes from, and of which day its data is. */
export function PrintNote() {
  const isPrinting = usePrinting();
  const view = useView((state) => state.view);
  const date = useDataset(({ catalog, records }) => {
    if (catalog?.state === 'ready') return catalog.value.catalog.release.date;
    for (const record of records.values()) if (record.state === 'ready') return record.value.factsOf;
    return null;
  });
  if (!isPrinting) return null;
  return (
    <p className={styles.note}>
      <b>Ajar</b> <span>{permalinkOf(view)}</span>{' '}
      <span>{date === null ? '' : `data of ${date}, CC-BY-4.0`}</span>
    </p>
  );
}

import { useShownDate } from '#store/shown-data.ts';
import { permalinkOf } from '#store/url.ts';
import { useView } from '#store/view.ts';
import { usePrinting } from '#ui/use-printing.ts';
import styles from './PrintNote.module.css';

/** What a sheet of paper has to say of itself: where it comes from, and of which day its data is. */
export function PrintNote() {
  const isPrinting = usePrinting();
  const view = useView((state) => state.view);
  const date = useShownDate();
  if (!isPrinting) return null;
  return (
    <p className={styles.note}>
      <b>Ajar</b> <span>{permalinkOf(view)}</span>{' '}
      <span>{date === null ? '' : `data of ${date}, CC-BY-4.0`}</span>
    </p>
  );
}

import type { Bitset } from '#core/catalog/bitset.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { narrow, type Narrowing } from '#core/catalog/narrow.ts';
import type { PicturesView, TableView } from '#core/link/view.ts';
import { useView } from '#store/view.ts';

/** What each picture is drawn from: the models that the filters of the view let through. */
export type PictureProps = { index: FilterIndex; view: PicturesView; rows: Bitset; count: number };

/** The table behind a picture or a mark of it: the reader's, with the filters of the picture and of the mark. */
export function useTableView(view: PicturesView): (more: Partial<Narrowing>) => TableView {
  const lastTable = useView((state) => state.lastTable);
  return (more) => ({
    ...lastTable,
    filters: narrow(view.filters, more),
    release: view.release,
    extra: [],
  });
}

import { lacksColumn, type Catalog } from '#core/catalog/catalog.ts';
import { withWeights } from '#core/catalog/weighed.ts';
import { EQUAL_WEIGHTS } from '#core/model/weights.ts';
import { provideData, useDataset } from './dataset.ts';
import { useView } from './view.ts';

export { LATER_WORDS } from '#words/later-columns.ts';

/** The catalog with the column that the reader's weights make. */
export function weighed(catalog: Catalog): Catalog {
  return withWeights(catalog, useView.getState().lastTable.weigh ?? EQUAL_WEIGHTS);
}

useView.subscribe(({ lastTable: { weigh } }, { lastTable: before }) => {
  const { catalog } = useDataset.getState();
  if (weigh === before.weigh || catalog?.state !== 'ready') return;
  if (!lacksColumn(catalog.value.catalog, 'weighed'))
    provideData({ catalog: weighed(catalog.value.catalog) });
});

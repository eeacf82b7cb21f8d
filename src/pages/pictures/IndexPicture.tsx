import { useMemo } from 'react';
import { tallyOf } from '#core/indexes/tally.ts';
import { DEFAULT_INDEXES } from '#core/link/bare-views.ts';
import { isIn } from '#core/catalog/bitset.ts';
import { useDataset } from '#store/dataset.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { DisagreementMap } from '#parts/DisagreementMap.tsx';
import { Link } from '#parts/Link.tsx';
import { usePageData } from '#parts/use-page-data.ts';
import { counted } from '#words/license-plan.ts';
import styles from './PicturesPage.module.css';
import { useTableView, type PictureProps } from './table-behind.ts';

/** Where two answers on the same model differ: a field for each component and pair, the darker the more often. */
export function IndexPicture({ index, view, rows, count }: PictureProps) {
  const release = useDataset((state) => state.release);
  const { data, retry } = usePageData('indexes.json', release);
  const table = useTableView(view);
  const rated = useMemo(() => {
    if (data.state !== 'ready') return [];
    const isDrawn = (id: string) => isIn(rows, index.catalog.rows.get(id) ?? -1);
    return data.value.models.filter(({ id }) => index.catalog.rows.has(id) && isDrawn(id));
  }, [data, index, rows]);
  const tallies = useMemo(() => tallyOf(rated), [rated]);
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  if (data.state === 'loading') return <p aria-live="polite">Loading what the other indexes say…</p>;
  const differing = rated.filter(({ disagreements }) => disagreements.length > 0).length;
  return (
    <>
      <p className={styles.finding}>
        At least one other index rates {rated.length} of {counted(count, 'model')}; on {differing} of these,
        two answers differ.
      </p>
      <p className={styles.note}>
        Each number: on how many models two answers differ, of those where both have one. What nobody has
        looked up is no answer. The stronger the color, the greater the share; below five answers a share says
        nothing and is not shaded. <Link to={DEFAULT_INDEXES}>Model by model</Link>
      </p>
      {tallies.length === 0 ? null : (
        <DisagreementMap tallies={tallies} tableOf={(ids) => table({ facets: { model: ids.toSorted() } })} />
      )}
    </>
  );
}

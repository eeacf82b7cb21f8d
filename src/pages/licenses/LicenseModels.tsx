import { rowsUnder } from '#core/catalog/license-counts.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { detailView } from '#core/link/view.ts';
import { loadCatalog, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { tableOf } from './license-list.ts';
import styles from './LicensePage.module.css';

/** The models whose weights are under a license. */
export function LicenseModels({ id }: { id: string }) {
  const index = useIndex();
  const failed = useDataset((state) => (state.catalog?.state === 'failed' ? state.catalog.error : null));
  return (
    <section aria-labelledby="models">
      <h2 id="models">Models under this license</h2>
      {failed ? <DataFailure error={failed} retry={() => void loadCatalog()} /> : null}
      {index ? <Models id={id} index={index} /> : null}
      {index || failed ? null : (
        <p>
          <Link to={tableOf(id)}>In the table of models</Link>
        </p>
      )}
    </section>
  );
}

/** More models than this are for the table. */
const LISTED = 30;

function Models({ id, index }: { id: string; index: FilterIndex }) {
  const { catalog } = index;
  const rows = rowsUnder(index, id).toSorted((a, b) =>
    catalog.names[a]!.localeCompare(catalog.names[b]!, 'en', { numeric: true }),
  );
  if (rows.length === 0) return <p>No model we know of has its weights under these terms.</p>;
  return (
    <>
      <p className={styles.count}>
        {rows.length > LISTED ? `The first ${LISTED} by name. ` : null}
        <Link to={tableOf(id)}>
          {rows.length === 1 ? 'The one model' : `All ${rows.length} models`} in the table
        </Link>
      </p>
      <ul className={styles.models}>
        {rows.slice(0, LISTED).map((row) => (
          <li key={catalog.ids[row]}>
            <Link to={detailView('model', catalog.ids[row]!)}>
              <bdi>{catalog.names[row]}</bdi>
            </Link>{' '}
            <small>{catalog.producers[catalog.producerOf[row]!]?.name}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

import { useEffect, useMemo } from 'react';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { isWhole } from '#core/catalog/catalog.ts';
import { isUnfiltered, partName } from '#core/catalog/filters.ts';
import { removals } from '#core/catalog/removals.ts';
import { select } from '#core/catalog/selection.ts';
import { DEFAULT_PICTURES } from '#core/link/bare-views.ts';
import { PICTURES, type PictureId } from '#core/link/view.ts';
import { loadCatalog, loadWholeCatalog, useDataset } from '#store/dataset.ts';
import { useIndex } from '#store/derived.ts';
import { useView } from '#store/view.ts';
import article from '#parts/article.module.css';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { Notices } from '#parts/Notices.tsx';
import { describePart } from '#words/filters.ts';
import { counted, grouped } from '#words/license-plan.ts';
import { NO_SAMPLE, PICTURE_LABELS, PICTURE_TITLES } from '#words/pictures.ts';
import { DefinitionPicture } from './DefinitionPicture.tsx';
import { IndexPicture } from './IndexPicture.tsx';
import { LicensePicture } from './LicensePicture.tsx';
import { OpennessPicture } from './OpennessPicture.tsx';
import styles from './PicturesPage.module.css';
import { useTableView, type PictureProps } from './table-behind.ts';

/** What the data come to, drawn: one picture at a time, of all models or of those the filters let through. */
export function PicturesPage() {
  const index = useIndex();
  const failed = useDataset(({ catalog, wholeCatalogError }) =>
    catalog?.state === 'failed' ? catalog.error : wholeCatalogError,
  );
  const hasCatalog = index !== null;
  useEffect(() => {
    void loadCatalog();
    // Definitions, and what the filters of the table may ask for.
    if (hasCatalog) void loadWholeCatalog();
  }, [hasCatalog]);
  const isHere = index !== null && isWhole(index.catalog);
  if (failed && !isHere) {
    const retry = () => void (hasCatalog ? loadWholeCatalog() : loadCatalog());
    return <DataFailure error={failed} retry={retry} />;
  }
  if (!isHere) return <p aria-live="polite">Loading the models…</p>;
  return <Pictures index={index} />;
}

function Pictures({ index }: { index: FilterIndex }) {
  const view = useView((state) => (state.view.page === 'pictures' ? state.view : DEFAULT_PICTURES));
  const { rows, count } = useMemo(() => select(index, view.filters), [index, view.filters]);
  const props = { index, view, rows, count };
  return (
    <div className={styles.page}>
      <Notices catalog={index.catalog} />
      <header className={article.head}>
        <h1>How open AI models are, in pictures</h1>
        <p className={article.lead}>
          What is known and what is not, each on its own. Every mark opens the models behind it.
        </p>
      </header>
      <Scope {...props} />
      <nav aria-label="Pictures" className={styles.tabs}>
        <ul>
          {PICTURES.map((picture) => (
            <li key={picture}>
              <Link
                to={{ ...view, picture, extra: [] }}
                aria-current={picture === view.picture ? 'page' : undefined}
              >
                {PICTURE_LABELS[picture]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="picture" className={styles.picture}>
        <h2 id="picture">{PICTURE_TITLES[view.picture]}</h2>
        {count === 0 ? <p>No model fits these filters.</p> : drawn(view.picture, props)}
      </section>
      <p className={styles.note}>{NO_SAMPLE}</p>
    </div>
  );
}

function drawn(picture: PictureId, props: PictureProps) {
  switch (picture) {
    case 'time':
      return <OpennessPicture by="released" {...props} />;
    case 'size':
      return <OpennessPicture by="size" {...props} />;
    case 'licenses':
      return <LicensePicture {...props} />;
    case 'definitions':
      return <DefinitionPicture {...props} />;
    case 'indexes':
      return <IndexPicture {...props} />;
  }
}

/** Which models are drawn, and the ways to others. */
function Scope({ index, view, count }: PictureProps) {
  const table = useTableView(view);
  const { size } = index.catalog;
  if (isUnfiltered(view.filters)) {
    return (
      <p>
        Drawn from all <strong>{grouped(size)}</strong> models.{' '}
        <Link to={table({})}>Choose some in the table</Link>
      </p>
    );
  }
  return (
    <div className={styles.scope}>
      <p>
        Drawn from <strong>{grouped(count)}</strong> of {counted(size, 'model')}, by these filters:
      </p>
      <ul>
        {removals(view.filters).map(({ part, left }) => (
          <li key={partName(part)}>
            {describePart(index.catalog, view.filters, part)}{' '}
            <Link
              to={{ ...view, filters: left }}
              aria-label={`Without the filter ${describePart(index.catalog, view.filters, part)}`}
            >
              ×
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.ways}>
        <Link to={table({})}>Back to these models in the table</Link>
        <Link to={{ ...view, filters: DEFAULT_PICTURES.filters }}>Draw all models</Link>
      </p>
    </div>
  );
}

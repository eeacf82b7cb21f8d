import { useMemo } from 'react';
import { Shades, Swatch } from '#charts/marks.tsx';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
import { licenseLandscape, mostUsedLicenses, type LicenseKind } from '#core/pictures/license-landscape.ts';
import { Link } from '#parts/Link.tsx';
import { PartError } from '#parts/PartError.tsx';
import { licenseLabel } from '#words/license-labels.ts';
import { counted } from '#words/license-plan.ts';
import { KIND_KEY, kindLabel, kindMark, landscapeSentence } from '#words/pictures.ts';
import { Key } from './Key.tsx';
import { AreaMap } from './lazy-charts.ts';
import { markLink } from './mark-link.tsx';
import { Numbers } from './Numbers.tsx';
import styles from './PicturesPage.module.css';
import { useTableView, type PictureProps } from './table-behind.ts';

/** Under which licenses the weights are: an area for each, as large as the number of its models. */
export function LicensePicture({ index, view, rows, count }: PictureProps) {
  const kinds = useMemo(() => licenseLandscape(index, rows, view.filters), [index, rows, view.filters]);
  const mostUsed = useMemo(() => mostUsedLicenses(index, rows), [index, rows]);
  const table = useTableView(view);
  const nameOf = (id: string) => {
    const license = index.catalog.licenses.get(id);
    return license === undefined ? id : licenseLabel(license);
  };
  const nameIn = ({ kind }: LicenseKind, id: string) => (kind === id ? kindLabel({ kind }) : nameOf(id));
  const tableOf = ({ facets }: LicenseKind, license: string) =>
    table({ facets: { ...facets, license: [license] } });
  const labelOf = (kind: LicenseKind, license: string, models: number) =>
    `${nameIn(kind, license)}${kind.kind === license ? '' : ` (${kindLabel(kind)})`}: ${counted(models, 'model')}`;
  return (
    <>
      <p className={styles.finding}>{landscapeSentence(mostUsed, count, nameOf)}</p>
      <div className={styles.tools}>
        <Key label="What the areas mean" fills={KIND_KEY} />
        <Link to={DEFAULT_LICENSES}>What each license lets you do</Link>
      </div>
      <Shades />
      <figure>
        <figcaption className="visually-hidden">Licenses of the weights by number of models</figcaption>
        <PartError name="The picture" fallback={<div className={styles.areas} />}>
          <AreaMap
            label="Licenses by number of models. The arrow keys go from area to area."
            groups={kinds.map((kind) => ({
              name: kindLabel(kind),
              areas: kind.licenses.map(({ license, count: models }) => ({
                name: nameIn(kind, license),
                mark: {
                  shade: kindMark(kind),
                  count: models,
                  label: labelOf(kind, license, models),
                  link: markLink(tableOf(kind, license)),
                },
              })),
            }))}
          />
        </PartError>
      </figure>
      <ul className={styles.kinds} aria-label="Kinds of license">
        {kinds.map((kind) => (
          <li key={kind.kind}>
            <Swatch shade={kindMark(kind)} />{' '}
            <Link to={table({ facets: kind.facets })}>
              {kindLabel(kind)} <b>{kind.count}</b>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        An area too small for a name says it where it is pointed at; the numbers name them all.
      </p>
      <Numbers
        caption="Models by license of their weights"
        heads={['License', 'Models']}
        rows={kinds.flatMap((kind) =>
          kind.licenses.map(({ license, count: models }) => ({
            key: `${kind.kind} ${license}`,
            head: kind.kind === license ? nameIn(kind, license) : `${nameOf(license)} (${kindLabel(kind)})`,
            cells: [{ count: models, label: labelOf(kind, license, models), to: tableOf(kind, license) }],
          })),
        )}
      />
    </>
  );
}

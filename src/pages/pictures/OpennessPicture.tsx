import { useMemo } from 'react';
import { SHADES, Shades } from '#charts/marks.tsx';
import { axisKey } from '#core/catalog/columns.ts';
import type { Narrowing } from '#core/catalog/narrow.ts';
import { opennessBy, type GroupedBy, type OpennessGroup } from '#core/pictures/openness.ts';
import type { Axis } from '#core/model/components.ts';
import type { Word } from '#core/model/words.ts';
import { PartError } from '#parts/PartError.tsx';
import { columnName } from '#words/columns.ts';
import { groupName, groupPhrase, opennessSentence, unplacedSentence } from '#words/pictures.ts';
import { WORD_LABELS } from '#words/readings.ts';
import { EachModel } from './EachModel.tsx';
import { Key } from './Key.tsx';
import { StackedBars } from './lazy-charts.ts';
import { markLink } from './mark-link.tsx';
import { Numbers, type NumberCell } from './Numbers.tsx';
import styles from './PicturesPage.module.css';
import { ScaleChoice } from './ScaleChoice.tsx';
import { useTableView, type PictureProps } from './table-behind.ts';

/** From what is open most often to what is open least. */
const ORDER: readonly Axis[] = ['weights', 'license', 'documentation', 'code', 'data'];

/** How open the models are, by year or by size: each axis in bars, or each model as a point. */
export function OpennessPicture(props: PictureProps & { by: GroupedBy }) {
  return props.view.scale === 'models' ? <EachModel {...props} /> : <AxisBars {...props} />;
}

/** Bars of all models for each axis, what is unknown a band of its own. */
function AxisBars({ index, view, rows, by }: PictureProps & { by: GroupedBy }) {
  const groups = useMemo(() => opennessBy(index, rows, by), [index, rows, by]);
  const table = useTableView(view);
  const shown = groups.filter(({ count, bounds }) => count > 0 || bounds !== null);
  const words = SHADES.filter((word) =>
    groups.some((group) => ORDER.some((axis) => group.words[axis][word] > 0)),
  );
  const tableOf = (group: OpennessGroup, more: Partial<Narrowing>) =>
    group.bounds === null ? null : table({ ...more, ranges: { [by]: { ...group.bounds, unknown: false } } });
  const cell = (group: OpennessGroup, axis: Axis, word: Word): NumberCell => ({
    count: group.words[axis][word],
    label: `${columnName(axisKey(axis))} ${WORD_LABELS[word]}: ${group.words[axis][word]} of ${group.count} models ${groupPhrase(group, by)}`,
    to: tableOf(group, { facets: { [axisKey(axis)]: [word] } }),
  });
  return (
    <>
      <p className={styles.finding}>{opennessSentence(groups, by)}</p>
      <div className={styles.tools}>
        <ScaleChoice scale={view.scale} />
        <Key label="What the bars mean" fills={words.map((word) => [word, WORD_LABELS[word]] as const)} />
      </div>
      <Shades />
      <div className={styles.multiples}>
        {ORDER.map((axis) => {
          const name = columnName(axisKey(axis));
          return (
            <figure key={axis} className={styles.multiple}>
              <figcaption>{name}</figcaption>
              <PartError name="The picture" fallback={<div className={styles.bars} />}>
                <StackedBars
                  label={`${name}, ${by === 'released' ? 'by year' : 'by size'}. The arrow keys go from bar to bar.`}
                  scale={view.scale === 'count' ? 'count' : 'share'}
                  columns={shown.map((group) => ({
                    name: groupName(group, by),
                    notes:
                      group.count === 0 ? ['none'] : [String(group.words[axis].open), `of ${group.count}`],
                    marks: words.map((word) => {
                      const { count, label, to } = cell(group, axis, word);
                      return { shade: word, count, label, link: to && markLink(to) };
                    }),
                  }))}
                />
              </PartError>
            </figure>
          );
        })}
        <p className={styles.aside}>
          {by === 'size' ? 'Sizes are billions of parameters. ' : ''}The numbers under a bar say how many of
          its models are open in full, and of how many. {unplacedSentence(groups, by)}
        </p>
      </div>
      <Numbers
        caption={`Models ${by === 'released' ? 'by year' : 'by size'}, axis and word`}
        heads={[
          by === 'released' ? 'Axis and year' : 'Axis and size',
          'Models',
          ...words.map((word) => WORD_LABELS[word]),
        ]}
        rows={ORDER.flatMap((axis) =>
          shown.map((group) => ({
            key: `${axis} ${groupName(group, by)}`,
            head: `${columnName(axisKey(axis))}, ${groupName(group, by)}`,
            cells: [
              {
                count: group.count,
                label: `All ${group.count} models ${groupPhrase(group, by)}`,
                to: tableOf(group, {}),
              },
              ...words.map((word) => cell(group, axis, word)),
            ],
          })),
        )}
      />
    </>
  );
}

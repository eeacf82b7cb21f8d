import { useMemo } from 'react';
import { Shades } from '#charts/marks.tsx';
import { detailView } from '#core/link/view.ts';
import { DEFINITION_IDS, type DefinitionId } from '#core/model/vocabulary.ts';
import {
  DEFAULT_SETS,
  definitionOverlap,
  facetsOfCombination,
  type Combination,
  type DefinitionOverlap,
} from '#core/pictures/definition-overlap.ts';
import { changePictures } from '#store/page-choices.ts';
import { Implications } from '#parts/Implications.tsx';
import { Link } from '#parts/Link.tsx';
import { PartError } from '#parts/PartError.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { counted } from '#words/license-plan.ts';
import { combinationSentence, setLabel } from '#words/pictures.ts';
import { Key } from './Key.tsx';
import { CountBars } from './lazy-charts.ts';
import { markLink } from './mark-link.tsx';
import { Numbers } from './Numbers.tsx';
import styles from './DefinitionPicture.module.css';
import page from './PicturesPage.module.css';
import { useTableView, type PictureProps } from './table-behind.ts';

/** More combinations than this stand in the numbers alone. */
const DRAWN = 16;
const COLUMN = 44;

/** Which definitions models meet together: a column a combination, as high as the number of its models. */
export function DefinitionPicture({ index, view, rows, count }: PictureProps) {
  const ids = view.sets ?? DEFAULT_SETS;
  const overlap = useMemo(() => definitionOverlap(index, rows, ids), [index, rows, ids]);
  const table = useTableView(view);
  const tableOf = (combination: Combination) => table({ facets: facetsOfCombination(combination, ids) });
  const none = overlap.combinations.find(({ meets }) => meets.length === 0);
  const met = overlap.combinations.filter(({ meets }) => meets.length > 0);
  return (
    <>
      <p className={page.finding}>
        {none ? (
          <>
            {combinationSentence(none)}. <Link to={tableOf(none)}>Show them</Link>
          </>
        ) : (
          `Each of these ${counted(count, 'model')} meets at least one of the definitions.`
        )}
      </p>
      <Choice ids={ids} />
      <Key
        label="What the bars mean"
        fills={[
          ['open', 'meets exactly these'],
          ['unknown', 'may meet more: something is unknown'],
        ]}
      />
      <Shades />
      {met.length === 0 ? (
        <p>None of these models meets any of them for certain.</p>
      ) : (
        <Upset overlap={overlap} drawn={met.slice(0, DRAWN)} tableOf={tableOf} />
      )}
      <Numbers
        caption="Models by the definitions they meet together"
        heads={['Meets exactly', 'Models', 'of these may meet more']}
        rows={overlap.combinations.map((combination) => ({
          key: combination.meets.join(' '),
          head:
            combination.meets.length === 0 ? 'none for certain' : combination.meets.map(setLabel).join(' · '),
          cells: [
            { count: combination.count, label: combinationSentence(combination), to: tableOf(combination) },
            { count: combination.mayMeetMore, label: 'may meet more', to: null },
          ],
        }))}
      />
      <h3 className={styles.follows}>What follows from what</h3>
      <Implications />
    </>
  );
}

type UpsetProps = {
  overlap: DefinitionOverlap;
  drawn: readonly Combination[];
  tableOf: (combination: Combination) => ReturnType<ReturnType<typeof useTableView>>;
};

function Upset({ overlap, drawn, tableOf }: UpsetProps) {
  const caption = 'Definitions, and the combinations of them that models meet';
  const order = overlap.sets.map(({ id }) => id);
  return (
    <ScrollFrame label={caption} className={styles.scroller}>
      <table className={styles.upset}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Definition</th>
            <th scope="col">Met by</th>
            <td colSpan={drawn.length} className={styles.bars} style={{ width: drawn.length * COLUMN }}>
              <PartError name="The picture" fallback={<div />}>
                <CountBars
                  label="Models that meet the same definitions. The arrow keys go from bar to bar."
                  columnWidth={COLUMN}
                  columns={drawn.map((combination) => {
                    const { count, mayMeetMore } = combination;
                    const label = combinationSentence(combination);
                    const link = markLink(tableOf(combination));
                    return {
                      count,
                      certain: { shade: 'open', count: count - mayMeetMore, label, link },
                      uncertain: { shade: 'unknown', count: mayMeetMore, label, link },
                    };
                  })}
                />
              </PartError>
            </td>
          </tr>
        </thead>
        <tbody>
          {overlap.sets.map(({ id, met, unknown }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={detailView('definition', id)}>{setLabel(id)}</Link>
              </th>
              <td className={styles.total}>
                <b>{met}</b>
                {unknown > 0 ? <small> {unknown} unknown</small> : null}
              </td>
              {drawn.map((combination) => (
                <td
                  key={combination.meets.join(' ')}
                  data-met={combination.meets.includes(id) || undefined}
                  data-joined={joint(order, combination.meets, id)}
                >
                  <span className="visually-hidden">
                    {combination.meets.includes(id) ? 'met' : 'not known to be met'}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

/** The part of the line that joins the definitions of a combination: where it starts, goes on or ends. */
function joint(
  order: readonly DefinitionId[],
  meets: readonly DefinitionId[],
  id: DefinitionId,
): 'start' | 'middle' | 'end' | undefined {
  const places = meets.map((each) => order.indexOf(each));
  const [at, first, last] = [order.indexOf(id), Math.min(...places), Math.max(...places)];
  if (first === last || at < first || at > last) return undefined;
  return at === first ? 'start' : at === last ? 'end' : 'middle';
}

/** Which definitions are drawn, two at least. */
function Choice({ ids }: { ids: readonly DefinitionId[] }) {
  return (
    <details className={styles.choice}>
      <summary>Choose the definitions ({ids.length})</summary>
      <fieldset>
        <legend className="visually-hidden">Definitions to draw</legend>
        {DEFINITION_IDS.map((id) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={ids.includes(id)}
              disabled={ids.includes(id) && ids.length <= 2}
              onChange={(event) => changePictures({ sets: chosen(ids, id, event.target.checked) })}
            />{' '}
            {setLabel(id)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}

/** The definitions in their order, with or without one; null where they are those of a first visitor. */
function chosen(
  ids: readonly DefinitionId[],
  id: DefinitionId,
  isIn: boolean,
): readonly DefinitionId[] | null {
  const next = DEFINITION_IDS.filter((each) => (each === id ? isIn : ids.includes(each)));
  return next.join() === DEFAULT_SETS.join() ? null : next;
}

import type { IndexesFile } from '#data/publish/indexes-file.ts';
import type { Party } from '#core/comparison/answers.ts';
import { COMPONENTS } from '#core/model/components.ts';
import { MODEL_INDEX_IDS } from '#core/indexes/records.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { partyLabel } from '#words/index-labels.ts';
import styles from './indexes.module.css';

type Pair = readonly [Party, Party];

const WITH_US: readonly Pair[] = MODEL_INDEX_IDS.map((index): Pair => ['ours', index]);
const AMONG_THEM: readonly Pair[] = MODEL_INDEX_IDS.flatMap((one, at) =>
  MODEL_INDEX_IDS.slice(at + 1).map((other): Pair => [one, other]),
);
const PAIRS = [...WITH_US, ...AMONG_THEM];

/** How often two differ on each component, of how many models both speak of. */
export function TallyTable({ tallies }: Pick<IndexesFile, 'tallies'>) {
  const rows = COMPONENTS.filter(({ id }) => tallies.some(({ component }) => component === id));
  const caption = 'Models on which two answers differ, of those with two answers to compare';
  return (
    <ScrollFrame label={caption} className={styles.scroller}>
      <table className={styles.tally}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              Component
            </th>
            <th scope="colgroup" colSpan={WITH_US.length}>
              Ajar against
            </th>
            <th scope="colgroup" colSpan={AMONG_THEM.length}>
              Index against index
            </th>
          </tr>
          <tr>
            {PAIRS.map(([one, other]) => (
              <th key={`${one} ${other}`} scope="col">
                {one === 'ours' ? partyLabel(other) : `${partyLabel(one)} – ${partyLabel(other)}`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id }) => (
            <tr key={id}>
              <th scope="row">{COMPONENT_LABELS[id]}</th>
              {PAIRS.map((pair) => (
                <Cell
                  key={pair.join(' ')}
                  tallies={tallies.filter(
                    ({ component, between }) => component === id && isPair(between, pair),
                  )}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All components</th>
            {PAIRS.map((pair) => (
              <Cell key={pair.join(' ')} tallies={tallies.filter(({ between }) => isPair(between, pair))} />
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollFrame>
  );
}

function Cell({ tallies }: Pick<IndexesFile, 'tallies'>) {
  const compared = tallies.reduce((sum, tally) => sum + tally.compared, 0);
  const differing = tallies.reduce((sum, tally) => sum + tally.differing, 0);
  if (compared === 0) {
    return (
      <td>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">nothing to compare</span>
      </td>
    );
  }
  return (
    <td>
      <b>{differing}</b> <small>of {compared}</small>
    </td>
  );
}

function isPair(between: Pair, pair: Pair): boolean {
  return between.join(' ') === pair.join(' ');
}

import type { CSSProperties } from 'react';
import type { Party } from '#core/comparison/answers.ts';
import type { Tally } from '#core/indexes/tally.ts';
import { COMPONENTS } from '#core/model/components.ts';
import { MODEL_INDEX_IDS } from '#core/indexes/records.ts';
import type { View } from '#core/link/view.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { partyLabel } from '#words/index-labels.ts';
import styles from './DisagreementMap.module.css';
import { Link } from './Link.tsx';
import { ScrollFrame } from './ScrollFrame.tsx';

type Pair = readonly [Party, Party];

const WITH_US: readonly Pair[] = MODEL_INDEX_IDS.map((index): Pair => ['ours', index]);
const AMONG_THEM: readonly Pair[] = MODEL_INDEX_IDS.flatMap((one, at) =>
  MODEL_INDEX_IDS.slice(at + 1).map((other): Pair => [one, other]),
);
const PAIRS = [...WITH_US, ...AMONG_THEM];

/** Of fewer answers than this a share says nothing, and is not shaded. */
const FEW = 5;

type Props = {
  tallies: readonly Tally[];
  /** Where the models are on which two differ; without it, a number is no link. */
  tableOf?: ((ids: readonly string[]) => View) | undefined;
};

/** How often two differ on each component, of how many models both speak of: the darker, the more often. */
export function DisagreementMap({ tallies, tableOf }: Props) {
  const rows = COMPONENTS.filter(({ id }) => tallies.some(({ component }) => component === id));
  const caption = 'Models on which two answers differ, of those with two answers to compare';
  return (
    <ScrollFrame label={caption} className={styles.scroller}>
      <table className={styles.map}>
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
            {PAIRS.map((pair) => (
              <th key={pair.join(' ')} scope="col">
                {headOf(pair)}
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
                  name={`${COMPONENT_LABELS[id]}, ${pair.map(partyLabel).join(' and ')}`}
                  tallies={tallies.filter(
                    ({ component, between }) => component === id && isPair(between, pair),
                  )}
                  tableOf={tableOf}
                />
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All components</th>
            {PAIRS.map((pair) => (
              <Cell
                key={pair.join(' ')}
                name={`All components, ${pair.map(partyLabel).join(' and ')}`}
                tallies={tallies.filter(({ between }) => isPair(between, pair))}
              />
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollFrame>
  );
}

/** Against us, the other is enough. */
function headOf([one, other]: Pair): string {
  return one === 'ours' ? partyLabel(other) : `${partyLabel(one)} – ${partyLabel(other)}`;
}

function Cell({ name, tallies, tableOf }: Props & { name: string }) {
  const compared = tallies.reduce((sum, tally) => sum + tally.compared, 0);
  const differing = tallies.flatMap((tally) => tally.differing);
  if (compared === 0) {
    return (
      <td data-empty>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">nothing to compare</span>
      </td>
    );
  }
  const share = compared < FEW ? 0 : differing.length / compared;
  const words = (
    <>
      <b>{differing.length}</b> <small>of {compared}</small>
    </>
  );
  return (
    <td style={{ '--share': `${Math.round(share * 100)}%` } as CSSProperties}>
      {tableOf === undefined || differing.length === 0 ? (
        words
      ) : (
        <Link
          to={tableOf(differing)}
          aria-label={`${name}: they differ on ${differing.length} of ${compared} models`}
        >
          {words}
        </Link>
      )}
    </td>
  );
}

function isPair(between: Pair, pair: Pair): boolean {
  return between.join(' ') === pair.join(' ');
}

import { IMPLICATIONS, type Mark } from '#core/definitions/implications.ts';
import { latticeOf, markKey, type LatticeEdge } from '#core/definitions/lattice.ts';
import { tiersOf } from '#core/definitions/meta.ts';
import { detailView } from '#core/link/view.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { implicationSentence } from '#words/verdicts.ts';
import styles from './Implications.module.css';
import { Link } from './Link.tsx';
import { ScrollFrame } from './ScrollFrame.tsx';

const LATTICE = latticeOf(IMPLICATIONS);
/** In px: a box and the room around it. */
const BOX = { width: 264, height: 28 };
const STEP = { x: 312, y: 40 };
const COLUMNS = 1 + Math.max(...LATTICE.nodes.map(({ column }) => column));
const ROWS = 1 + Math.max(...LATTICE.nodes.map(({ row }) => row));
const SIZE = { width: COLUMNS * STEP.x - (STEP.x - BOX.width) + 2, height: ROWS * STEP.y };

/** What follows from what: an arrow leads from a definition to one that every model meets as well which meets the first. */
export function Implications() {
  const sentences = IMPLICATIONS.map((each) => implicationSentence(each, markName));
  return (
    <div className={styles.implications}>
      <p className={styles.note}>
        Whoever meets the definition at the start of an arrow meets the one at its end, whatever the facts.
        Dashed: only on a condition, or unless something is unknown.
      </p>
      <ScrollFrame label="What follows from what, as a diagram" className={styles.scroller}>
        <div className={styles.diagram} style={SIZE}>
          <svg width={SIZE.width} height={SIZE.height} aria-hidden="true">
            <defs>
              <marker
                id="arrow"
                viewBox="0 0 8 8"
                refX="7"
                refY="4"
                markerWidth="8"
                markerHeight="8"
                orient="auto"
              >
                <path d="M0 0.5 7 4 0 7.5" className={styles.head} />
              </marker>
            </defs>
            {LATTICE.edges.map((edge) => (
              <path
                key={markKey(edge.implication.from) + markKey(edge.implication.to)}
                d={curveOf(edge)}
                className={styles.edge}
                data-conditional={isConditional(edge) || undefined}
                markerEnd="url(#arrow)"
              />
            ))}
          </svg>
          <ul>
            {LATTICE.nodes.map((node) => (
              <li key={markKey(node.mark)} style={{ ...placeOf(node), width: BOX.width, height: BOX.height }}>
                <Link to={detailView('definition', node.mark.definition)} title={markName(node.mark)}>
                  {markName(node.mark)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      </ScrollFrame>
      <details>
        <summary>The same in sentences</summary>
        <ul className={styles.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** A definition or its tier in few words. */
function markName({ definition, tier }: Mark): string {
  const name = tiersOf(definition).find(({ id }) => id === tier)?.name;
  if (name === undefined) return DEFINITION_LABELS[definition];
  return definition === 'g7-2026'
    ? `G7 ${name.replace(' with Open Data', ', open data')}`
    : `${DEFINITION_LABELS[definition]} ${name}`;
}

function placeOf({ column, row }: { column: number; row: number }): { left: number; top: number } {
  return { left: column * STEP.x, top: row * STEP.y + (STEP.y - BOX.height) / 2 };
}

/** From the right side of the first box to the left side of the last, straight through the places between. */
function curveOf({ path }: LatticeEdge): string {
  const bend = (STEP.x - BOX.width) / 2;
  return path
    .map((place, at) => {
      const { left, top } = placeOf(place);
      const y = top + BOX.height / 2;
      const isLast = at === path.length - 1;
      const arrival = `C${left - bend} ${yOf(path[at - 1])} ${left - bend} ${y} ${left - (isLast ? 2 : 0)} ${y}`;
      if (at === 0) return `M${left + BOX.width} ${y}`;
      return isLast ? arrival : `${arrival}H${left + BOX.width}`;
    })
    .join('');
}

function yOf(place: LatticeEdge['path'][number] | undefined): number {
  return place === undefined ? 0 : placeOf(place).top + BOX.height / 2;
}

function isConditional({ implication: { given, orUnknown } }: LatticeEdge): boolean {
  return given !== undefined || orUnknown === true;
}

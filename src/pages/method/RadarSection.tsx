import { DECIDING, DETAILED_AXES, type DetailedAxis } from '#core/model/openness.ts';
import type { ComponentId } from '#core/model/components.ts';
import article from '#parts/article.module.css';
import { DETAILED_AXIS_LABELS } from '#words/axes.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { shareOfArea } from './examples.ts';

/** The eight axes that refine the five. */
export function DetailedSection() {
  return (
    <section>
      <h2 id="detailed">The eight axes</h2>
      <p>
        The comparison can show eight axes in place of the five, by the same formula. They take apart what the
        five put together: data from its documentation, training code from inference code, and the final
        weights from the checkpoints on the way there.
      </p>
      <ScrollFrame label="The eight axes and what decides them" className={article.scroller}>
        <table className={article.table}>
          <thead>
            <tr>
              <th scope="col">Axis</th>
              <th scope="col">Decided by</th>
            </tr>
          </thead>
          <tbody>
            {DETAILED_AXES.map((axis) => (
              <tr key={axis}>
                <th scope="row">{DETAILED_AXIS_LABELS[axis]}</th>
                <td>{decidedBy(axis)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </section>
  );
}

function decidedBy(axis: DetailedAxis): string {
  if (axis === 'license') return 'The rights that the license of the final weights grants';
  return DECIDING[axis]
    .map((alternatives: readonly ComponentId[]) =>
      alternatives.map((id) => COMPONENT_LABELS[id]).join(' or '),
    )
    .join('; ');
}

/** How to read a radar chart, and how not to. */
export function RadarSection() {
  return (
    <section>
      <h2 id="radar">Reading the radar</h2>
      <p>
        A radar chart shows at a glance on which sides a model is open. Read it along its spokes: how far out
        is the mark on each? Do not read its area, which says more about the order of the axes than about the
        model:
      </p>
      <ul>
        <li>
          A model that is fully open on two of five axes fills {percent([1, 1, 0, 0, 0])} of the area if the
          two are neighbors, and {percent([1, 0, 1, 0, 0])} if they are not.
        </li>
        <li>
          A model that is half open on everything fills {percent([0.5, 0.5, 0.5, 0.5, 0.5])} and not 50 %,
          because area grows with the square.
        </li>
        <li>Open on one axis and closed on the others is a line, and fills {percent([1, 0, 0, 0, 0])}.</li>
      </ul>
      <p>So the radars here keep to rules:</p>
      <ul>
        <li>The axes stand in one fixed order, the same for every model.</li>
        <li>
          Each model has a chart of its own; at most three are laid over each other, and only on request.
        </li>
        <li>Lines and marks carry the values. There is no strong fill to be compared.</li>
        <li>The rings are named closed, partly and open. There are no percentages to be read off.</li>
        <li>
          Unknown breaks the outline, and a hollow question mark stands outside the outer ring. It is never a
          point in the center.
        </li>
        <li>What does not apply to a model loses its spoke’s value and says so.</li>
        <li>When more than a third of the spokes are unknown, no shape is drawn at all.</li>
        <li>A sentence says what the chart shows, and a table under it holds the same numbers.</li>
      </ul>
    </section>
  );
}

function percent(values: readonly number[]): string {
  return `${Math.round(100 * shareOfArea(values))} %`;
}

import { AXES, COMPONENTS, type Axis, type ComponentId } from '#core/model/components.ts';
import { DECIDING } from '#core/model/openness.ts';
import article from '#parts/article.module.css';
import { AXIS_LABELS, COMPONENT_LABELS } from '#words/labels.ts';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';

const QUESTIONS: Record<Axis, string> = {
  data: 'Can you get what it was trained on?',
  code: 'Can you get the code it was trained and is run with?',
  weights: 'Can you get the model itself?',
  license: 'What may you do with the model?',
  documentation: 'Is it written up?',
};

const WHY: Record<Axis, string> = {
  data: 'Nobody calls data open that they cannot fetch, however well it is described. “Open” therefore needs all of the training data.',
  code: 'Code that only runs a model says little about how it came to be. Training code and inference code count half each, so inference code alone is “partly”.',
  weights:
    'People mean the weights they can run. Checkpoints and optimizer states refine the picture and never decide the word.',
  license:
    'The license that counts is that of the final weights. Licenses of code, data and papers stand on the model’s page, beside each component.',
  documentation:
    'A model card says what it is, a report or a paper how it was made. Either kind of text will do, since they differ in form more than in content.',
};

/** Which components decide each axis, and why. */
export function AxesSection() {
  return (
    <section>
      <h2 id="axes">The five axes</h2>
      <p>
        A model is read along five axes, in this order everywhere. Four ask whether something can be had; one,
        license, asks what one may do with it. Each axis is decided by the few components that a reader
        expects behind its word. The other components are shown and counted as facts, but no word hangs on
        them.
      </p>
      <ScrollFrame label="The axes and what decides them" className={article.scroller}>
        <table className={article.table}>
          <thead>
            <tr>
              <th scope="col">Axis</th>
              <th scope="col">Decided by</th>
              <th scope="col">Shown beside it</th>
            </tr>
          </thead>
          <tbody>
            {AXES.map((axis) => (
              <tr key={axis}>
                <th scope="row">
                  {AXIS_LABELS[axis]}
                  <small>{QUESTIONS[axis]}</small>
                </th>
                <td>{decidedBy(axis)}</td>
                <td>{besides(axis).map(label).join(', ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <h3>Why these</h3>
      <dl className={article.facts}>
        {AXES.map((axis) => (
          <div key={axis}>
            <dt>{AXIS_LABELS[axis]}</dt>
            <dd>{WHY[axis]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** "Training code; inference code": alternatives are joined by "or". */
function decidedBy(axis: Axis): string {
  if (axis === 'license') return 'The rights that the license of the final weights grants';
  return DECIDING[axis]
    .map((alternatives: readonly ComponentId[]) => alternatives.map(label).join(' or '))
    .join('; ');
}

function besides(axis: Axis): ComponentId[] {
  if (axis === 'license') return [];
  const deciding = new Set<ComponentId>(DECIDING[axis].flat());
  return COMPONENTS.filter((component) => component.axis === axis && !deciding.has(component.id)).map(
    (component) => component.id,
  );
}

function label(id: ComponentId): string {
  return COMPONENT_LABELS[id];
}

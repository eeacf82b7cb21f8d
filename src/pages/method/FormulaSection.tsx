import type { Axis, ComponentId } from '#core/model/components.ts';
import { STATUSES, type Status } from '#core/model/vocabulary.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import article from '#parts/article.module.css';
import { AXIS_LABELS, COMPONENT_LABELS, STATUS_LABELS } from '#words/labels.ts';
import { markOfFinding } from '#words/mark.ts';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { readStatuses, valueText } from './examples.ts';
import { ReadingMark } from '#parts/ReadingMark.tsx';

type Example = readonly [axis: Axis, statuses: Partial<Record<ComponentId, Status>>];

const KNOWN: readonly Example[] = [
  ['data', { trainingData: 'released' }],
  ['data', { trainingData: 'described' }],
  ['code', { trainingCode: 'withheld', inferenceCode: 'released' }],
  ['code', { trainingCode: 'partial', inferenceCode: 'released' }],
  ['weights', { finalWeights: 'gated' }],
  ['documentation', { modelCard: 'released', technicalReport: 'withheld', researchPaper: 'released' }],
];

const UNKNOWN: readonly Example[] = [
  ['data', { trainingData: 'unknown' }],
  ['code', { trainingCode: 'unknown', inferenceCode: 'released' }],
  ['code', { trainingCode: 'partial', inferenceCode: 'unknown' }],
  ['code', { trainingCode: 'unknown', inferenceCode: 'withheld' }],
];

/** How statuses become values and words, and what unknown does to them; every result here is computed. */
export function FormulaSection() {
  return (
    <>
      <section>
        <h2 id="formula">The formula</h2>
        <p>
          An axis is the mean of the parts that decide it. A part is worth 1 if all of it is there, ½ if some
          of it is or only after asking, and 0 if none is. Where alternatives stand (a report or a paper), the
          better one counts. A part that does not apply to a model is left out of the mean.
        </p>
        <p>
          The word follows from the value: 1 is <em>open</em>, 0 is <em>closed</em>, <em>not found</em> or{' '}
          <em>none seen</em>, and everything between is <em>partly</em>. There is no score over all five axes.
          One number for five different questions would hide the answer to each.
        </p>
        <ScrollFrame label="What a status is worth" className={article.scroller}>
          <table className={article.table}>
            <caption>What a status is worth, for a part that decides</caption>
            <thead>
              <tr>
                <th scope="col">Status</th>
                <th scope="col" className={article.number}>
                  Worth
                </th>
              </tr>
            </thead>
            <tbody>
              {STATUSES.map((status) => (
                <tr key={status}>
                  <th scope="row">
                    <StatusMark mark={markOfFinding(status, 'found')}>{STATUS_LABELS[status]}</StatusMark>
                  </th>
                  <td className={article.number}>
                    {valueText(readStatuses('weights', { finalWeights: status }))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
        <Examples caption="Worked examples" examples={KNOWN} />
      </section>
      <section>
        <h2 id="unknown">Unknown is not closed</h2>
        <p>
          <em>Unknown</em> means that nobody has looked, or that nobody could tell. It says something about us
          and nothing about the model. A part that is unknown may be worth anything from 0 to 1, so the axis
          gets a low and a high value. If both lead to the same word, that word stands; if not, the word is{' '}
          <em>unknown</em>.
        </p>
        <Examples caption="The same formula with unknown parts" examples={UNKNOWN} />
        <p>
          Nothing here turns unknown into a zero: it is not counted as closed, it sorts last in both
          directions, charts draw it as a gap, filters treat it as a value of its own, and the table says how
          many models a filter leaves out only because something about them is unknown.
        </p>
        <p>
          <em>Closed</em> is said only where the producer itself says that it keeps the thing, or a license
          grants nothing. Where somebody looked at the places where it would be and did not find it, the word
          is <em>not found</em>. Where it is only described, or another index says that it is not out, or
          nobody has checked, the word is <em>none seen</em>. For both the door is drawn hollow: they count as
          0 as well, and a place that nobody looked at may prove them wrong. A filter for one finds all three.
        </p>
      </section>
    </>
  );
}

function Examples({ caption, examples }: { caption: string; examples: readonly Example[] }) {
  return (
    <ScrollFrame label={caption} className={article.scroller}>
      <table className={article.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Axis</th>
            <th scope="col">What is known</th>
            <th scope="col" className={article.number}>
              Value
            </th>
            <th scope="col">Word</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(([axis, statuses]) => {
            const reading = readStatuses(axis, statuses);
            const facts = Object.entries(statuses).map(
              ([id, status]) => `${COMPONENT_LABELS[id as ComponentId]}: ${STATUS_LABELS[status]}`,
            );
            return (
              <tr key={`${axis} ${facts.join()}`}>
                <th scope="row">{AXIS_LABELS[axis]}</th>
                <td>{facts.join('; ')}</td>
                <td className={article.number}>{valueText(reading)}</td>
                <td>
                  <ReadingMark reading={reading} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

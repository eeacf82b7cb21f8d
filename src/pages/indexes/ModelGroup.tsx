import { useState } from 'react';
import type { RatedModel } from '#data/publish/indexes-file.ts';
import { MODEL_INDEX_IDS, type ModelIndexId } from '#core/indexes/records.ts';
import { detailView } from '#core/link/view.ts';
import controls from '#ui/controls.module.css';
import { answerLabel } from '#words/verdict-labels.ts';
import { Link } from '#parts/Link.tsx';
import { AnswerRow, componentLabel, RecordLink, type Editions } from '#parts/AnswerRow.tsx';
import styles from '#parts/answers.module.css';
import { INDEX_LABELS } from '#words/index-labels.ts';
import { count, groupAlike, overallDetail, overallWords, readOverall } from '#words/indexes.ts';
import { WholeRecord } from './WholeRecord.tsx';

type Props = { model: RatedModel; editions: Editions };

/** One model: what each index comes to, the components on which answers differ, and on demand all others. */
export function ModelGroup({ model, editions }: Props) {
  const [isWhole, setWhole] = useState(false);
  const rating = new Set(model.records.map(({ overall }) => overall.index));
  return (
    <tbody>
      <tr className={styles.group}>
        <th scope="rowgroup">
          <Link to={detailView('model', model.id)}>{model.name}</Link>
          <small>{model.producer}</small>
        </th>
        <td data-label="Ajar">
          <OurClass model={model} />
        </td>
        {MODEL_INDEX_IDS.map((index) => (
          <td key={index} data-label={INDEX_LABELS[index]} data-empty={!rating.has(index) || undefined}>
            {rating.has(index) ? (
              <Overalls model={model} index={index} editions={editions} />
            ) : (
              <span className={styles.none}>no record</span>
            )}
          </td>
        ))}
        <td className={styles.summary} data-label="Difference">
          <DifferenceCount number={model.disagreements.length} />
          <button
            type="button"
            className={controls.quiet}
            aria-expanded={isWhole}
            aria-label={`${isWhole ? 'Only differences' : 'All components'} of ${model.name}`}
            onClick={() => setWhole(!isWhole)}
          >
            {isWhole ? 'Only differences' : 'All components'}
          </button>
        </td>
      </tr>
      {isWhole ? (
        <WholeRecord id={model.id} rating={rating} editions={editions} />
      ) : (
        model.disagreements.map((answers) => (
          <AnswerRow
            key={answers.component}
            answers={answers}
            columns={MODEL_INDEX_IDS}
            rating={rating}
            editions={editions}
          >
            <Link to={detailView('model', model.id)} hash={answers.component}>
              {componentLabel(answers)}
            </Link>
          </AnswerRow>
        ))
      )}
    </tbody>
  );
}

/** The tool's class by its rules and our facts; a record that is the indexes' own has none of ours. */
function OurClass({ model }: { model: RatedModel }) {
  if (model.tier === 'listed') return <small>listed as the indexes say; nothing of ours</small>;
  return (
    <>
      {model.motAnswer === 'not-met' ? 'no class' : answerLabel('mof-1-0-mot', model.motAnswer)}
      <small>MOT’s class, by our facts</small>
    </>
  );
}

function Overalls({ model, index, editions }: Props & { index: ModelIndexId }) {
  const records = model.records.filter(({ overall }) => overall.index === index);
  return groupAlike(records, readOverall).map((group) => (
    <div key={group.first.record} className={styles.statement}>
      {overallWords(group.first.overall)}
      <small>{overallDetail(group.first.overall)}</small>
      <RecordLink index={index} group={group} editions={editions} />
    </div>
  ));
}

function DifferenceCount({ number }: { number: number }) {
  if (number === 0) return <span className={styles.none}>none found</span>;
  return <b>{count(number, 'component')}</b>;
}

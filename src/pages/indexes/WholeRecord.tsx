import { useEffect } from 'react';
import { answersByComponent } from '#core/indexes/disagreements.ts';
import { MODEL_INDEX_IDS, type ModelIndexId } from '#core/indexes/records.ts';
import { detailView } from '#core/link/view.ts';
import { loadRecord, useDataset } from '#store/dataset.ts';
import { DataFailure } from '#parts/DataFailure.tsx';
import { Link } from '#parts/Link.tsx';
import { AnswerRow, componentLabel, Dash, type Editions } from '#parts/AnswerRow.tsx';
import { INDEX_LABELS } from '#words/index-labels.ts';
import { Levels } from '#parts/Levels.tsx';

type Props = { id: string; rating: ReadonlySet<ModelIndexId>; editions: Editions };

/** All components of one model, and all levels of the indexes that grade; from the model's record. */
export function WholeRecord({ id, rating, editions }: Props) {
  const record = useDataset((state) => state.records.get(id));
  useEffect(() => void loadRecord(id), [id]);
  const width = MODEL_INDEX_IDS.length + 3;
  if (record?.state === 'failed') {
    return (
      <tr>
        <td colSpan={width}>
          <DataFailure error={record.error} retry={() => void loadRecord(id)} />
        </td>
      </tr>
    );
  }
  if (record?.state !== 'ready') {
    return (
      <tr>
        <td colSpan={width} aria-live="polite">
          Loading the other components…
        </td>
      </tr>
    );
  }
  const { model, indexes } = record.value;
  if (indexes === null) return null;
  return (
    <>
      {answersByComponent(model, indexes)
        .filter(({ theirs }) => theirs.length > 0)
        .map((answers) => (
          <AnswerRow
            key={answers.component}
            answers={answers}
            columns={MODEL_INDEX_IDS}
            rating={rating}
            editions={editions}
          >
            <Link to={detailView('model', id)} hash={answers.component}>
              {componentLabel(answers)}
            </Link>
          </AnswerRow>
        ))}
      <tr>
        <th scope="row">All levels, as the index names them</th>
        <NoLevels />
        {MODEL_INDEX_IDS.map((index) =>
          index === 'mot' || !rating.has(index) ? (
            <NoLevels key={index} />
          ) : (
            <td key={index} data-label={INDEX_LABELS[index]}>
              <Levels index={index} model={model} indexes={indexes} />
            </td>
          ),
        )}
        <NoLevels />
      </tr>
    </>
  );
}

function NoLevels() {
  return (
    <td data-empty>
      <Dash>no levels</Dash>
    </td>
  );
}

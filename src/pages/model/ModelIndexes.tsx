import { answersByComponent } from '#core/indexes/disagreements.ts';
import { recordsOf } from '#core/indexes/overall.ts';
import { MODEL_INDEX_IDS, recordPage, type Indexes, type ModelIndexId } from '#core/indexes/records.ts';
import type { Model } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { DEFAULT_INDEXES } from '#core/link/bare-views.ts';
import { AnswerRow, componentLabel, RecordLink } from '#parts/AnswerRow.tsx';
import { AnswerTable } from '#parts/AnswerTable.tsx';
import { INDEX_LABELS } from '#words/index-labels.ts';
import { count, groupAlike, overallDetail, overallWords, readOverall } from '#words/indexes.ts';
import { Levels } from '#parts/Levels.tsx';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { Link } from '#parts/Link.tsx';
import { useAfterPaint } from '#ui/use-after-paint.ts';
import styles from './ModelIndexes.module.css';
import { own } from '#core/model/own.ts';

/** What the other indexes say of the model, beside our facts and apart from them. */
export function ModelIndexes({ record: { model, indexes } }: { record: ModelRecord }) {
  return (
    <section aria-labelledby="indexes">
      <h2 id="indexes">What other indexes say</h2>
      {indexes === null ? (
        <p>None of the other indexes we keep has a record of {model.name}. That says nothing about it.</p>
      ) : (
        <Rated model={model} indexes={indexes} />
      )}
    </section>
  );
}

type Props = { model: Model; indexes: Indexes };

function Rated({ model, indexes }: Props) {
  const rating = MODEL_INDEX_IDS.filter((id) => model.indexes[id].length > 0);
  // The page comes with what each record adds up to; what it says of each component follows, out of sight.
  const isWhole = useAfterPaint(true, false);
  return (
    <>
      {rating.length > 0 ? <Overalls model={model} indexes={indexes} /> : null}
      {rating.length > 0 && isWhole ? (
        <>
          <Components model={model} indexes={indexes} rating={rating} />
          <AllLevels model={model} indexes={indexes} />
        </>
      ) : null}
      <Company model={model} indexes={indexes} />
      <Attribution model={model} indexes={indexes} />
    </>
  );
}

/** What each record comes to, in the index's own measure. */
function Overalls({ model, indexes }: Props) {
  return (
    <dl className={styles.overalls}>
      {groupAlike(recordsOf(model, indexes), readOverall).map((group) => {
        const { overall, record } = group.first;
        return (
          <div key={`${overall.index} ${record}`}>
            <dt>{indexes[overall.index].name}</dt>
            <dd>
              <b>{overallWords(overall)}</b> <small>{overallDetail(overall)}</small>
            </dd>
            <dd>
              <RecordLink index={overall.index} group={group} editions={indexes} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Component by component; the claims of a listed model are an index's own, so nothing of ours is held against it. */
function Components({ model, indexes, rating }: Props & { rating: readonly ModelIndexId[] }) {
  const rows = answersByComponent(model, indexes).filter(({ theirs }) => theirs.length > 0);
  const differing = rows.filter(({ comparisons }) => comparisons.some(({ kind }) => kind !== null));
  return (
    <>
      <p className={styles.meta}>
        Of {count(rows.length, 'component')} that an index speaks of, answers differ on{' '}
        {differing.length === 0 ? 'none' : differing.length}.{' '}
        {model.tier === 'listed' ? 'Our record is taken from the indexes, so only they are compared. ' : ''}
        <Link to={{ ...DEFAULT_INDEXES, query: model.id }}>On the page of all indexes</Link>
      </p>
      <AnswerTable head="Component" caption="What we and each index say of each component" columns={rating}>
        <tbody>
          {rows.map((answers) => (
            <AnswerRow
              key={answers.component}
              answers={answers}
              columns={rating}
              rating={new Set(rating)}
              editions={indexes}
            >
              <a href={`#${answers.component}`}>{componentLabel(answers)}</a>
            </AnswerRow>
          ))}
        </tbody>
      </AnswerTable>
    </>
  );
}

/** The levels as the graded indexes name them, those that are no component of ours included. */
function AllLevels({ model, indexes }: Props) {
  const graded = (['osai', 'opening-up-chatgpt'] as const).filter((id) => model.indexes[id].length > 0);
  return graded.map((id) => (
    <details key={id} className={styles.levels}>
      <summary>All levels of the {indexes[id].name}</summary>
      <Levels index={id} model={model} indexes={indexes} />
    </details>
  ));
}

/** Company level: it stands apart, because none of it is said of the model. */
function Company({ model, indexes }: Props) {
  return model.indexes.fmti.map(({ record }) => {
    const company = own(indexes.fmti.records, record);
    if (company === undefined) return null;
    const editions = Object.entries(company.editions).toReversed();
    return (
      <p key={record} className={styles.company}>
        The company behind it, not the model:{' '}
        <ExternalLink href={recordPage(indexes, 'fmti', record)}>{company.name}</ExternalLink> meets{' '}
        {editions
          .map(([edition, { total }]) => `${total.points} of ${total.of} indicators (edition ${edition})`)
          .join(', ')}{' '}
        of the {indexes.fmti.name}.
      </p>
    );
  });
}

/** Whose words these are, of which day, under which terms. */
function Attribution({ model, indexes }: Props) {
  const named = ([...MODEL_INDEX_IDS, 'fmti'] as const).filter((id) => model.indexes[id].length > 0);
  return (
    <ul className={styles.attribution}>
      {named.map((id) => (
        <li key={id}>
          {INDEX_LABELS[id]}: <ExternalLink href={indexes[id].url}>{indexes[id].name}</ExternalLink>, as of{' '}
          {indexes[id].date}, {indexes[id].license}. {indexes[id].attribution}
        </li>
      ))}
    </ul>
  );
}

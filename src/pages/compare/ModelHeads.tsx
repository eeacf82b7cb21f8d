import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { exchanged } from '#core/comparison/comparison.ts';
import { detailView, MAX_COMPARED, type CompareView, type EmbedView } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { loadRecord } from '#store/dataset.ts';
import { changeComparison } from '#store/comparison-choices.ts';
import { Link } from '#parts/Link.tsx';
import controls from '#ui/controls.module.css';
import { Popover } from '#ui/Popover.tsx';
import { readingDate } from '#words/format.ts';
import styles from './ModelHeads.module.css';
import { ModelPicker } from './ModelPicker.tsx';
import type { Columns } from './use-columns.ts';

type Props = {
  view: CompareView | EmbedView;
  records: readonly ModelRecord[];
  columns: Columns;
  /** Null until the catalog is here, from which another model is picked. */
  index: FilterIndex | null;
};

/** The heads stay in sight: which model a column is, what can be done with it, and which are out of sight. */
export function ModelHeads({ view, records, columns, index }: Props) {
  const ids = records.map((record) => record.model.id);
  const swap = (out: string, other: string) => {
    const change = ids.includes(other) ? 'replace' : 'push';
    // The column stands until the other one can take its place, and the focus finds that where it was. What the reader
    // has changed meanwhile stays.
    void loadRecord(other).then(() =>
      changeComparison(({ models }) => ({ models: exchanged(models, out, other) }), change),
    );
  };
  return (
    <thead className={styles.heads}>
      <tr>
        <td className={styles.corner}>
          {view.page === 'embed' && records.length <= columns.fit ? null : (
            <Place records={records} columns={columns} />
          )}
        </td>
        {records.map((record, at) => (
          <th key={record.model.id} scope="col" hidden={columns.isOut(at)}>
            <ModelName
              record={record}
              records={records}
              isChosen={view.page !== 'embed' && records.length > columns.fit}
              onSwap={(id) => swap(record.model.id, id)}
            />
            {view.page === 'embed' ? null : (
              <Tools
                view={view}
                at={at}
                record={record}
                ids={ids}
                index={index}
                onSwap={(id) => swap(record.model.id, id)}
              />
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How many of how many models are in sight, and the way to the others. */
function Place({ records, columns: { fit, from, showFrom } }: Pick<Props, 'records' | 'columns'>) {
  const count = records.length;
  if (count <= fit) {
    return (
      <span>
        {count} of {MAX_COMPARED} models
      </span>
    );
  }
  const next = records[from + fit];
  const previous = records[from - 1];
  return (
    <>
      <span>
        {from + 1}–{from + fit} of {count} shown, all {count} compared
      </span>
      {previous ? (
        <button type="button" className={controls.quiet} onClick={() => showFrom(from - 1)}>
          ← <span className={styles.aside}>{labelOf(previous.model)}</span>
        </button>
      ) : null}
      {next ? (
        <button type="button" className={controls.quiet} onClick={() => showFrom(from + 1)}>
          Next: {labelOf(next.model)} →
        </button>
      ) : null}
    </>
  );
}

type NameProps = Pick<Props, 'records'> & {
  record: ModelRecord;
  isChosen: boolean;
  onSwap: (id: string) => void;
};

/** A link to the model's page; where not all models are in sight, a choice of which stands here. */
function ModelName({ record: { model, producerName }, records, isChosen, onSwap }: NameProps) {
  return (
    <>
      {isChosen ? (
        <select
          className={styles.choice}
          dir="auto"
          aria-label={`Model in this column: ${labelOf(model)}`}
          value={model.id}
          onChange={(event) => onSwap(event.target.value)}
        >
          {records.map((each) => (
            <option key={each.model.id} value={each.model.id}>
              {labelOf(each.model)}
            </option>
          ))}
        </select>
      ) : (
        <Link to={detailView('model', model.id)} className={styles.name}>
          <bdi>{labelOf(model)}</bdi>
        </Link>
      )}
      <small>
        {producerName}
        {model.released ? ` · ${readingDate(model.released.slice(0, 7))}` : ''}
      </small>
    </>
  );
}

type ToolProps = {
  view: CompareView;
  at: number;
  record: ModelRecord;
  ids: readonly string[];
  index: FilterIndex | null;
  onSwap: (id: string) => void;
};

function Tools({ view, at, record: { model }, ids, index, onSwap }: ToolProps) {
  const name = labelOf(model);
  const isReference = view.reference === model.id;
  const [left, right] = [ids[at - 1], ids[at + 1]];
  const changePlaces = (neighbor: string) =>
    changeComparison(({ models }) => ({ models: exchanged(models, model.id, neighbor) }), 'replace');
  return (
    <span className={styles.tools}>
      {ids.length > 1 ? (
        <button
          type="button"
          className={controls.quiet}
          aria-pressed={isReference}
          onClick={() => changeComparison({ reference: isReference ? null : model.id })}
        >
          {isReference ? 'Baseline ✓' : 'Use as baseline'}
          <span className="visually-hidden">: {name}</span>
        </button>
      ) : null}
      <span>
        {left !== undefined ? (
          <button
            type="button"
            className={controls.quiet}
            aria-label={`Move ${name} left`}
            data-move
            onClick={() => changePlaces(left)}
          >
            ←
          </button>
        ) : null}
        {right !== undefined ? (
          <button
            type="button"
            className={controls.quiet}
            aria-label={`Move ${name} right`}
            data-move
            onClick={() => changePlaces(right)}
          >
            →
          </button>
        ) : null}
        <Popover label="⇄" name={`Swap ${name} for another model`}>
          <ModelPicker index={index} insteadOf={name} ids={ids} near={model.id} onPick={onSwap} />
        </Popover>
        <button
          type="button"
          className={controls.quiet}
          aria-label={`Remove ${name} from the comparison`}
          onClick={() =>
            changeComparison(({ models }) => ({ models: models.filter((id) => id !== model.id) }))
          }
        >
          ×
        </button>
      </span>
    </span>
  );
}

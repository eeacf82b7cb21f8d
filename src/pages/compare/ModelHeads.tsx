import type { ModelRecord } from '#core/model/record.ts';
import { detailView, type CompareView } from '#core/link/view.ts';
import { changeComparison } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { Link } from '#parts/Link.tsx';
import styles from './CompareTable.module.css';

type Props = { view: CompareView; records: readonly ModelRecord[] };

/** The head of each column: which model it is, and what can be done with the column. */
export function ModelHeads({ view, records }: Props) {
  const ids = records.map((record) => record.model.id);
  const move = (at: number, by: number) => {
    const models = [...ids];
    models.splice(at + by, 0, ...models.splice(at, 1));
    changeComparison({ models }, 'replace');
  };
  return (
    <thead>
      <tr>
        <td className={styles.corner} />
        {records.map(({ model, producerName }, at) => {
          const isReference = view.reference === model.id;
          return (
            <th key={model.id} scope="col">
              <Link to={detailView('model', model.id)} className={styles.name}>
                <bdi>{model.name}</bdi>
              </Link>
              <small>
                {producerName}
                {model.released ? ` · ${model.released.slice(0, 7)}` : ''}
              </small>
              <span className={styles.tools}>
                {records.length > 1 ? (
                  <button
                    type="button"
                    className={controls.quiet}
                    aria-pressed={isReference}
                    onClick={() => changeComparison({ reference: isReference ? null : model.id })}
                  >
                    {isReference ? 'Baseline ✓' : 'Use as baseline'}
                    <span className="visually-hidden">: {model.name}</span>
                  </button>
                ) : null}
                {at > 0 ? (
                  <button
                    type="button"
                    className={controls.quiet}
                    aria-label={`Move ${model.name} left`}
                    onClick={() => move(at, -1)}
                  >
                    ◂
                  </button>
                ) : null}
                {at < records.length - 1 ? (
                  <button
                    type="button"
                    className={controls.quiet}
                    aria-label={`Move ${model.name} right`}
                    onClick={() => move(at, 1)}
                  >
                    ▸
                  </button>
                ) : null}
                <button
                  type="button"
                  className={controls.quiet}
                  aria-label={`Remove ${model.name} from the comparison`}
                  onClick={() => changeComparison({ models: view.models.filter((id) => id !== model.id) })}
                >
                  ×
                </button>
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

import type { CompareView, EmbedView } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { DeepFactDetail } from '#parts/DeepFactDetail.tsx';
import { Popover } from '#ui/Popover.tsx';
import styles from './CompareTable.module.css';
import { compareDeepFacts } from '#parts/deep-rows.ts';
import { isUnlooked } from '#words/deep-facts.ts';
import type { Columns } from './use-columns.ts';

type Props = { view: CompareView | EmbedView; records: readonly ModelRecord[]; columns: Columns };

/** What each model discloses, who paid for it, its languages and datasets; evidence one click away. */
export function DisclosureRows({ view, records, columns }: Props) {
  const hides = view.onlyDifferences && records.length > 1;
  const rows = compareDeepFacts(records).filter(({ kind }) => !hides || kind === 'status');
  if (rows.length === 0) return null;
  return (
    <tbody className={styles.disclosures}>
      <tr className={styles.group}>
        <th scope="rowgroup" colSpan={columns.shown + 1}>
          Disclosures and funding
        </th>
      </tr>
      {rows.map(({ key, label, cells }) => (
        <tr key={key} id={key}>
          <th scope="row">{label}</th>
          {cells.map((fact, at) => {
            const { model, datasets = [] } = records[at]!;
            return (
              <td key={model.id} hidden={columns.isOut(at)}>
                <Popover
                  className={styles.claim}
                  label={
                    <span className={isUnlooked(fact) ? styles.unchecked : undefined}>
                      {fact.words}
                      <span className="visually-hidden">
                        , {label} of {labelOf(model)}: evidence
                      </span>
                    </span>
                  }
                >
                  <DeepFactDetail
                    fact={fact}
                    names={new Map(datasets.map(({ id, name }) => [id, name]))}
                    modelId={model.id}
                    modelName={labelOf(model)}
                  />
                </Popover>
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  );
}

import type { FilterIndex } from '#core/catalog/filter-index.ts';
import type { CompareView, EmbedView } from '#core/link/view.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { Legend } from '#parts/Legend.tsx';
import { PartError } from '#parts/PartError.tsx';
import { AnswerRows, ReasonRows } from './AnswerRows.tsx';
import styles from './CompareTable.module.css';
import { ComponentRows } from './ComponentRows.tsx';
import { DefinitionRows } from './LazyDefinitionRows.ts';
import { LicenseRows } from './LicenseRows.tsx';
import { ModelHeads } from './ModelHeads.tsx';
import { RadarRow } from './RadarRow.tsx';
import { RelationKey } from './RelationMark.tsx';
import { useBelowScreen } from './use-below-screen.ts';
import { ON_PHONES, useColumns } from './use-columns.ts';
import { WeighedRow } from './WeighedRow.tsx';

type Props = { view: CompareView | EmbedView; records: readonly ModelRecord[]; index: FilterIndex | null };

/** One grid for everything: the models' heads, which stay, their answers and pictures, and each fact on one line. */
export function CompareTable({ view, records, index }: Props) {
  const reference = records.find((record) => record.model.id === view.reference) ?? null;
  const columns = useColumns(records.length);
  // On phones the pictures stand below the components.
  const isBelowDrawn = useBelowScreen();
  const shared = { view, records, reference, columns };
  return (
    <section className={styles.frame} aria-label="Models side by side">
      <h2 className="visually-hidden">Side by side</h2>
      <table
        className={styles.table}
        data-dense={columns.isDense || undefined}
        style={{ '--models': columns.shown } as React.CSSProperties}
      >
        <caption className="visually-hidden">
          Models side by side, one column each, one component a row.
        </caption>
        <ModelHeads view={view} records={records} columns={columns} index={index} />
        <AnswerRows records={records} columns={columns} />
        {view.weigh === null ? null : <WeighedRow weights={view.weigh} records={records} columns={columns} />}
        {isBelowDrawn || columns.fit > ON_PHONES ? <RadarRow {...shared} /> : null}
        {columns.isDense ? <ReasonRows records={records} columns={columns} /> : null}
        <tbody className={styles.band}>
          <tr>
            <td colSpan={columns.shown + 1}>
              {reference ? <RelationKey /> : null}
              <Legend />
            </td>
          </tr>
        </tbody>
        <ComponentRows {...shared} isBelowDrawn={isBelowDrawn} />
        {isBelowDrawn ? (
          <>
            <LicenseRows {...shared} />
            <PartError
              name="What the definitions of “open” say"
              columns={columns.shown + 1}
              fallback={<OnTheirWay columns={columns.shown + 1} />}
            >
              <DefinitionRows {...shared} />
            </PartError>
          </>
        ) : null}
      </table>
    </section>
  );
}

/** Stands on paper, too, when it is printed before these rows have come. */
function OnTheirWay({ columns }: { columns: number }) {
  return (
    <tbody>
      <tr>
        <td colSpan={columns}>Loading what the definitions of “open” say…</td>
      </tr>
    </tbody>
  );
}

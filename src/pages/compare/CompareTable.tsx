import { Suspense } from 'react';
import type { ModelRecord } from '#core/model/record.ts';
import type { CompareView } from '#core/link/view.ts';
import { ComponentRows } from './ComponentRows.tsx';
import { Legend } from '#parts/Legend.tsx';
import { PartError } from '#parts/PartError.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { CompareControls } from './CompareControls.tsx';
import styles from './CompareTable.module.css';
import { LicenseRows } from './LicenseRows.tsx';
import { ModelHeads } from './ModelHeads.tsx';
import { OnceShown } from './OnceShown.tsx';
import { DefinitionRows } from './LazyDefinitionRows.ts';
import { RadarRow } from './RadarRow.tsx';

type Props = { view: CompareView; records: readonly ModelRecord[] };

/** One grid for everything: the models' heads, their radars, and the same component of each on the same line. */
export function CompareTable({ view, records }: Props) {
  const reference = records.find((record) => record.model.id === view.reference) ?? null;
  return (
    <>
      <CompareControls view={view} />
      <Legend />
      <h2 className="visually-hidden">Side by side</h2>
      <ScrollFrame className={styles.scroller} label="Models side by side">
        <table className={styles.table} style={{ '--models': records.length } as React.CSSProperties}>
          <caption className="visually-hidden">
            Models side by side, one column each, one component a row.
          </caption>
          <ModelHeads view={view} records={records} />
          <RadarRow view={view} records={records} reference={reference} />
          <ComponentRows view={view} records={records} reference={reference} />
          <OnceShown>
            <LicenseRows view={view} records={records} />
            <PartError name="What the definitions of “open” say" columns={records.length + 1}>
              <Suspense>
                <DefinitionRows view={view} records={records} />
              </Suspense>
            </PartError>
          </OnceShown>
        </table>
      </ScrollFrame>
    </>
  );
}

import { NO_WEIGHTS } from '#words/readings.ts';
import { AnswerMark } from '#parts/AnswerMark.tsx';
import { VerdictMark } from '#parts/VerdictMark.tsx';
import { ClaimMark } from '#parts/ClaimMark.tsx';
import type { CSSProperties, ReactNode } from 'react';
import { DEFINITIONS } from '#core/definitions/index.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { coverage, labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { evaluateRecord } from '#parts/evaluations.ts';
import { compareDeepFacts } from '#parts/deep-rows.ts';
import { compareLicenses } from '#parts/license-rows.ts';
import { UncheckedKey } from '#parts/UncheckedKey.tsx';
import { TermWords } from '#parts/TermWords.tsx';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { readingDate } from '#words/format.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { licenseText } from '#words/license-labels.ts';
import styles from './dossier.module.css';

type Row = { label: string; cells: ReactNode[] };

/** Some models side by side: answer, license, verdicts and components, a row each. */
export function SideBySide({ records }: { records: readonly ModelRecord[] }) {
  return (
    <>
      <table className={styles.sides} style={{ '--models': records.length } as CSSProperties}>
        <thead>
          <tr>
            <td />
            {records.map(({ model }) => (
              <th key={model.id} scope="col">
                {labelOf(model)}
              </th>
            ))}
          </tr>
        </thead>
        <Group label="Answer" rows={answerRows(records)} columns={records.length} />
        <Group label="License of the weights" rows={licenseRows(records)} columns={records.length} />
        <Group label="Disclosures and funding" rows={disclosureRows(records)} columns={records.length} />
        <Group label="Definitions" rows={verdictRows(records)} columns={records.length} />
        <Group label="Components" part="components" rows={componentRows(records)} columns={records.length} />
      </table>
      <UncheckedKey />
    </>
  );
}

type GroupProps = { label: string; part?: string; rows: readonly Row[]; columns: number };

function Group({ label, part, rows, columns }: GroupProps) {
  return (
    <tbody data-part={part}>
      <tr>
        <th scope="rowgroup" colSpan={columns + 1}>
          {label}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.label}>
          <th scope="row">{row.label}</th>
          {row.cells.map((cell, at) => (
            // The models stand in one order in every row.
            // oxlint-disable-next-line react/no-array-index-key
            <td key={at}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function answerRows(records: readonly ModelRecord[]): Row[] {
  return [
    {
      label: 'How open',
      cells: records.map((record) => (
        <AnswerMark key={record.model.id} answer={answerOfModel(record.model, libraryOfRecord(record))} />
      )),
    },
    { label: 'Producer', cells: records.map(({ producerName }) => producerName) },
    {
      label: 'Claims checked',
      cells: records.map(({ model }) => {
        const { checked, total, oldest } = coverage(model);
        return `${checked} of ${total}${oldest === null ? '' : `, the oldest on ${readingDate(oldest)}`}`;
      }),
    },
  ];
}

function licenseRows(records: readonly ModelRecord[]): Row[] {
  const { terms, rows } = compareLicenses(records);
  return [
    {
      label: 'License',
      cells: terms.map(({ license, nothingLicensed }, at) => {
        if (license !== null) return licenseText(license, libraryOfRecord(records[at]!).licenses);
        return nothingLicensed ? NO_WEIGHTS : 'unknown';
      }),
    },
    ...rows.map(({ label, cells }) => ({
      label,
      cells: cells.map((cell) => (
        <>
          <TermWords term={cell} />
          {cell.reason === '' ? null : <small>{cell.reason}</small>}
        </>
      )),
    })),
  ];
}

/** Facts that decide between models; the others stand in the dossier of each. */
const FACTS_OF_ALL: ReadonlySet<string> = new Set([
  'producer-claim',
  'trainingSummary',
  'copyrightPolicy',
  'paid-by',
  'governed-by',
]);

function disclosureRows(records: readonly ModelRecord[]): Row[] {
  const wanted = compareDeepFacts(records).filter(({ key }) => FACTS_OF_ALL.has(key));
  return wanted.map(({ label, cells }) => ({
    label,
    cells: cells.map(({ words }) => words),
  }));
}

function verdictRows(records: readonly ModelRecord[]): Row[] {
  const all = records.map(evaluateRecord);
  return DEFINITIONS.map(({ id }, at) => ({
    label: DEFINITION_LABELS[id],
    cells: all.map(({ record, evaluations }) => (
      <VerdictMark key={record.model.id} record={record} evaluation={evaluations[at]!} />
    )),
  }));
}

function componentRows(records: readonly ModelRecord[]): Row[] {
  return COMPONENT_IDS.map((id) => ({
    label: COMPONENT_LABELS[id],
    cells: records.map((record) => {
      const claim = record.model.components[id];
      return (
        <>
          <ClaimMark claim={claim} />
          {claim.license === null ? null : (
            <small>
              {licenseText(claim.license, libraryOfRecord(record).licenses)}
              {claim.licenseSource === 'inherited' ? ', inherited' : ''}
            </small>
          )}
        </>
      );
    }),
  }));
}

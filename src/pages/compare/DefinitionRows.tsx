import { VerdictMark } from '#parts/VerdictMark.tsx';
import { compareModels, relationOfAnswers, type RowKind } from '#core/comparison/agreement.ts';
import { DEFINITIONS, tallyMet } from '#core/definitions/index.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { detailView, type CompareView, type EmbedView } from '#core/link/view.ts';
import { changeComparison } from '#store/comparison-choices.ts';
import controls from '#ui/controls.module.css';
import { Popover } from '#ui/Popover.tsx';
import { useState } from 'react';
import { CriterionDetail } from '#parts/CriterionDetail.tsx';
import { compareDefinitions, type DefinitionRow } from '#parts/definition-rows.ts';
import { FindingMark } from '#parts/FindingMark.tsx';
import { answerFor, evaluateRecord, otherwiseToday, type Evaluated } from '#parts/evaluations.ts';
import { metWords } from '#words/counts.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { Link } from '#parts/Link.tsx';
import { differWords, hiddenWords, ROW_KIND_NOTES } from '#words/comparison.ts';
import { answerLabel } from '#words/verdict-labels.ts';
import styles from './CompareTable.module.css';
import { compareDeepFacts } from '#parts/deep-rows.ts';
import { DisclosureRows } from './DisclosureRows.tsx';
import { compareLicenses } from '#parts/license-rows.ts';
import { RelationMark } from './RelationMark.tsx';
import type { Columns } from './use-columns.ts';

type Props = {
  view: CompareView | EmbedView;
  records: readonly ModelRecord[];
  reference: ModelRecord | null;
  columns: Columns;
};

/** Definitions in rows, models in columns; each definition opens to its criteria, each cell to its reasons. */
export function DefinitionRows({ view, records, reference, columns }: Props) {
  const all = records.map(evaluateRecord);
  const base = records.findIndex((record) => record === reference);
  const hides = view.onlyDifferences && records.length > 1;
  const rows = compareDefinitions(all);
  const kinds = rows.map(({ kind }) => kind);
  return (
    <>
      <tbody className={styles.definitions}>
        <tr className={styles.group}>
          <th scope="rowgroup">
            Definitions <small>{records.length > 1 ? differWords(rows) : ''}</small>
          </th>
          {all.map(({ record, evaluations }, at) => (
            <td key={record.model.id} hidden={columns.isOut(at)}>
              {metWords(tallyMet(evaluations.map((each) => [each, answerFor(record, each)])))}
            </td>
          ))}
        </tr>
      </tbody>
      {rows
        .filter(({ kind }) => !hides || kind === 'status')
        .map((row) => (
          <DefinitionGroup
            key={row.definition.id}
            row={row}
            all={all}
            base={base}
            columns={columns}
            note={records.length > 1 ? ROW_KIND_NOTES[row.kind] : ''}
          />
        ))}
      <DisclosureRows view={view} records={records} columns={columns} />
      {hides ? (
        <HiddenRows records={records} columns={columns} definitions={kinds} isStill={view.page === 'embed'} />
      ) : null}
    </>
  );
}

type HiddenProps = Pick<Props, 'records' | 'columns'> & {
  definitions: readonly RowKind[];
  isStill: boolean;
};

/** How many rows of all kinds "only differences" hides, and why; they come back at a click, where the reader may change what is shown. */
function HiddenRows({ records, columns, definitions, isStill }: HiddenProps) {
  const { name, rows } = compareLicenses(records);
  const components = compareModels(records.map(({ model }) => model));
  const words = hiddenWords([
    ...components.map(({ kind }) => kind),
    name.kind,
    ...rows.map(({ kind }) => kind),
    ...definitions,
    ...compareDeepFacts(records).map(({ kind }) => kind),
  ]);
  if (words === '') return null;
  return (
    <tbody className={styles.definitions}>
      <tr className={styles.hidden}>
        <td colSpan={columns.shown + 1}>
          {words}{' '}
          {isStill ? null : (
            <button
              type="button"
              className={controls.quiet}
              onClick={() => changeComparison({ onlyDifferences: false })}
            >
              Show all rows
            </button>
          )}
        </td>
      </tr>
    </tbody>
  );
}

type GroupProps = {
  row: DefinitionRow;
  all: readonly Evaluated[];
  /** Where the baseline stands among all; -1 for none. */
  base: number;
  columns: Columns;
  note: string;
};

function DefinitionGroup({ row: { definition, cells }, all, base, columns, note }: GroupProps) {
  const [isOpen, setOpen] = useState(false);
  const at = DEFINITIONS.indexOf(definition);
  return (
    <tbody className={styles.definitions}>
      <tr>
        <th scope="row">
          <button
            type="button"
            className={styles.unfold}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {DEFINITION_LABELS[definition.id]}
          </button>
          <small> {note}</small>
        </th>
        {all.map(({ record, evaluations }, column) => {
          const evaluation = evaluations[at]!;
          const { answer, unchecked } = cells[column]!;
          const today = otherwiseToday(record, evaluation);
          const baseline = cells[base];
          return (
            <td key={record.model.id} hidden={columns.isOut(column)}>
              <span className={styles.cell}>
                <RelationMark
                  relation={
                    baseline === undefined || base === column
                      ? null
                      : relationOfAnswers(definition.id, baseline.answer, answer)
                  }
                  unchecked={unchecked || baseline?.unchecked === true}
                />
                <VerdictMark
                  record={record}
                  evaluation={evaluation}
                  renderWords={(words) => (
                    <Link
                      to={detailView('model', record.model.id)}
                      hash={definition.id}
                      className={styles.answer}
                    >
                      {words}
                    </Link>
                  )}
                />
                {today === null ? null : <small>today: {answerLabel(definition.id, today)}</small>}
              </span>
            </td>
          );
        })}
      </tr>
      {isOpen
        ? definition.criteria.map((criterion, line) => (
            <tr key={criterion.id} className={styles.criterion}>
              <th scope="row">{criterion.title}</th>
              {all.map(({ record, evaluations }, column) => {
                const evaluation = evaluations[at]!;
                const finding = evaluation.findings[line]!;
                return (
                  <td key={record.model.id} hidden={columns.isOut(column)}>
                    <Popover
                      className={styles.claim}
                      label={
                        <FindingMark finding={finding}>
                          <span className="visually-hidden">, {labelOf(record.model)}: why</span>
                        </FindingMark>
                      }
                    >
                      <CriterionDetail finding={finding} evaluation={evaluation} record={record} />
                    </Popover>
                  </td>
                );
              })}
            </tr>
          ))
        : null}
    </tbody>
  );
}

import { VerdictMark } from '#parts/VerdictMark.tsx';
import {
  compareAnswersTo,
  compareModels,
  relationOfAnswers,
  type RowKind,
} from '#core/comparison/agreement.ts';
import { countsAsMet, DEFINITIONS, type Definition } from '#core/definitions/index.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { detailView, type CompareView, type EmbedView } from '#core/link/view.ts';
import { changeComparison } from '#store/comparison-choices.ts';
import controls from '#ui/controls.module.css';
import { Popover } from '#ui/Popover.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { useState } from 'react';
import { VERDICT_MARKS } from '#parts/answer-mark.ts';
import { CriterionDetail } from '#parts/CriterionDetail.tsx';
import { answerFor, evaluateRecord, otherwiseToday, type Evaluated } from '#parts/evaluations.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { Link } from '#parts/Link.tsx';
import { differWords, hiddenWords, ROW_KIND_NOTES } from '#words/comparison.ts';
import { answerLabel, VERDICT_WORDS } from '#words/verdict-labels.ts';
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
  const kinds = DEFINITIONS.map(({ id }, at) =>
    compareAnswersTo(
      id,
      all.map(({ record, evaluations }) => answerFor(record, evaluations[at]!)),
    ),
  );
  const shown = DEFINITIONS.filter((_, at) => !hides || kinds[at] === 'status');
  return (
    <>
      <tbody className={styles.definitions}>
        <tr className={styles.group}>
          <th scope="rowgroup">
            Definitions <small>{records.length > 1 ? differWords(kinds) : ''}</small>
          </th>
          {all.map(({ record, evaluations }, at) => (
            <td key={record.model.id} hidden={columns.isOut(at)}>
              {evaluations.filter((each) => countsAsMet(each.definition, answerFor(record, each))).length} met
              <small>
                , {evaluations.filter((each) => answerFor(record, each) === 'unknown').length} undecided
              </small>
            </td>
          ))}
        </tr>
      </tbody>
      {shown.map((definition) => (
        <DefinitionGroup
          key={definition.id}
          definition={definition}
          all={all}
          base={base}
          columns={columns}
          note={records.length > 1 ? ROW_KIND_NOTES[kinds[DEFINITIONS.indexOf(definition)]!] : ''}
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
  const { nameKind, rows } = compareLicenses(records);
  const components = compareModels(records.map(({ model }) => model));
  const words = hiddenWords([
    ...components.map(({ kind }) => kind),
    nameKind,
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
  definition: Definition;
  all: readonly Evaluated[];
  /** Where the baseline stands among all; -1 for none. */
  base: number;
  columns: Columns;
  note: string;
};

function DefinitionGroup({ definition, all, base, columns, note }: GroupProps) {
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
          const answer = answerFor(record, evaluation);
          const today = otherwiseToday(record, evaluation);
          const baseline = all[base];
          return (
            <td key={record.model.id} hidden={columns.isOut(column)}>
              <span className={styles.cell}>
                <RelationMark
                  relation={
                    baseline === undefined || base === column
                      ? null
                      : relationOfAnswers(
                          definition.id,
                          answerFor(baseline.record, baseline.evaluations[at]!),
                          answer,
                        )
                  }
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
        ? definition.criteria.map((criterion, row) => (
            <tr key={criterion.id} className={styles.criterion}>
              <th scope="row">{criterion.title}</th>
              {all.map(({ record, evaluations }, column) => {
                const evaluation = evaluations[at]!;
                const finding = evaluation.findings[row]!;
                return (
                  <td key={record.model.id} hidden={columns.isOut(column)}>
                    <Popover
                      className={styles.claim}
                      label={
                        <StatusMark mark={VERDICT_MARKS[finding.verdict]}>
                          {VERDICT_WORDS[finding.verdict]}
                          <span className="visually-hidden">, {labelOf(record.model)}: why</span>
                        </StatusMark>
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

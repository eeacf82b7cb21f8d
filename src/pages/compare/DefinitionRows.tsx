import { compareModels, type RowKind } from '#core/comparison/agreement.ts';
import { DEFINITIONS, type Definition } from '#core/definitions/index.ts';
import { isOpenEnded, mayAgree, writeAnswer } from '#core/definitions/meta.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { detailView, type CompareView } from '#core/link/view.ts';
import { changeComparison } from '#store/view.ts';
import controls from '#ui/controls.module.css';
import { Popover } from '#ui/Popover.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { useState } from 'react';
import { answerMark, VERDICT_MARKS } from '#parts/answer-mark.ts';
import { CriterionDetail } from '#parts/CriterionDetail.tsx';
import { evaluateRecord, type Evaluated } from '#parts/evaluations.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { Link } from '#parts/Link.tsx';
import { hiddenWords } from '#words/comparison.ts';
import { VERDICT_WORDS } from '#words/verdict-labels.ts';
import { answerWords } from '#words/verdicts.ts';
import styles from './CompareTable.module.css';
import { compareDeepFacts } from './deep-rows.ts';
import { DisclosureRows } from './DisclosureRows.tsx';
import { compareLicenses } from './license-rows.ts';

/** Definitions in rows, models in columns; each definition opens to its criteria, each cell to its reasons. */
export function DefinitionRows({ view, records }: { view: CompareView; records: readonly ModelRecord[] }) {
  const all = records.map(evaluateRecord);
  const hides = view.onlyDifferences && records.length > 1;
  const kinds = DEFINITIONS.map(({ id }, at) =>
    kindOf(
      id,
      all.map(({ evaluations }) => writeAnswer(evaluations[at]!)),
    ),
  );
  const shown = DEFINITIONS.filter((_, at) => !hides || kinds[at] === 'status');
  return (
    <>
      <tbody>
        <tr className={styles.group}>
          <th scope="rowgroup" colSpan={records.length + 1}>
            Definitions of “open”, by our reading
          </th>
        </tr>
      </tbody>
      {shown.map((definition) => (
        <DefinitionGroup key={definition.id} definition={definition} all={all} />
      ))}
      <DisclosureRows view={view} records={records} />
      {hides ? <HiddenRows records={records} definitions={kinds} /> : null}
    </>
  );
}

/** How the answers to one definition compare: one that is open-ended differs only from what it cannot be. */
function kindOf(id: string, answers: readonly string[]): RowKind {
  const differ = answers.some((one, at) => answers.slice(at + 1).some((other) => !mayAgree(id, one, other)));
  if (differ) return 'status';
  return answers.some(isOpenEnded) ? 'unknown' : 'same';
}

type HiddenProps = { records: readonly ModelRecord[]; definitions: readonly RowKind[] };

/** How many rows of all kinds "only differences" hides, and why; they come back at a click. */
function HiddenRows({ records, definitions }: HiddenProps) {
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
    <tbody>
      <tr className={styles.hidden}>
        <td colSpan={records.length + 1}>
          {words}{' '}
          <button
            type="button"
            className={controls.quiet}
            onClick={() => changeComparison({ onlyDifferences: false })}
          >
            Show all rows
          </button>
        </td>
      </tr>
    </tbody>
  );
}

function DefinitionGroup({ definition, all }: { definition: Definition; all: readonly Evaluated[] }) {
  const [isOpen, setOpen] = useState(false);
  const at = DEFINITIONS.indexOf(definition);
  return (
    <tbody>
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
        </th>
        {all.map(({ record, evaluations }) => {
          const evaluation = evaluations[at]!;
          return (
            <td key={record.model.id}>
              <StatusMark
                mark={answerMark(writeAnswer(evaluation))}
                unchecked={evaluation.restsOn.unchecked.length > 0 && evaluation.verdict !== 'unknown'}
              >
                <Link
                  to={detailView('model', record.model.id)}
                  hash={definition.id}
                  className={styles.answer}
                >
                  {answerWords(evaluation)}
                </Link>
              </StatusMark>
            </td>
          );
        })}
      </tr>
      {isOpen
        ? definition.criteria.map((criterion, row) => (
            <tr key={criterion.id} className={styles.criterion}>
              <th scope="row">{criterion.title}</th>
              {all.map(({ record, evaluations }) => {
                const evaluation = evaluations[at]!;
                const finding = evaluation.findings[row]!;
                return (
                  <td key={record.model.id}>
                    <Popover
                      className={styles.claim}
                      label={
                        <StatusMark mark={VERDICT_MARKS[finding.verdict]}>
                          {VERDICT_WORDS[finding.verdict]}
                          <span className="visually-hidden">, {record.model.name}: why</span>
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

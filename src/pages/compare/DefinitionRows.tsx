import { DEFINITIONS, type Definition } from '#core/definitions/index.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { detailView, type CompareView } from '#core/link/view.ts';
import { Popover } from '#ui/Popover.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { useState } from 'react';
import { answerMark } from '#parts/answer-mark.ts';
import { CriterionDetail } from '#parts/CriterionDetail.tsx';
import { evaluateRecord, type Evaluated } from '#parts/evaluations.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { Link } from '#parts/Link.tsx';
import { answerWords, VERDICT_WORDS } from '#words/verdicts.ts';
import styles from './CompareTable.module.css';

/** Definitions in rows, models in columns; each definition opens to its criteria, each cell to its reasons. */
export function DefinitionRows({ view, records }: { view: CompareView; records: readonly ModelRecord[] }) {
  const all = records.map(evaluateRecord);
  const hides = view.onlyDifferences && records.length > 1;
  const shown = DEFINITIONS.filter((_, at) => {
    const answers = new Set(all.map(({ evaluations }) => answerWords(evaluations[at]!)));
    return !hides || answers.size > 1;
  });
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
    </>
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
                mark={answerMark(evaluation.tier ?? evaluation.verdict)}
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
                        <StatusMark mark={answerMark(finding.verdict)}>
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

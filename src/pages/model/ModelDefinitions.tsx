import { VerdictMark } from '#parts/VerdictMark.tsx';
import { useState } from 'react';
import { changesToMeet, claimBeside, tallyMet, type Evaluation } from '#core/definitions/index.ts';
import { labelOf } from '#core/model/model.ts';
import { entriesOf } from '#core/model/own.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { toAddress } from '#core/link/permalink.ts';
import { detailView } from '#core/link/view.ts';
import { ReportLink } from '#parts/ReportLink.tsx';
import { CriterionDetail } from '#parts/CriterionDetail.tsx';
import { answerFor, evaluateRecord, namesFor, otherwiseToday, type Evaluated } from '#parts/evaluations.ts';
import disclosure from '#ui/disclosure.module.css';
import styles from '#parts/evaluations.module.css';
import { metWords } from '#words/counts.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { DEFINITION_GROUPS } from '#words/definition-groups.ts';
import page from './ModelDefinitions.module.css';
import { Disagreements } from '#parts/Disagreements.tsx';
import { Link } from '#parts/Link.tsx';
import { otherwiseSentence } from '#words/release.ts';
import {
  changeSentence,
  claimSentence,
  DEFINITION_STATUS_WORDS,
  definitionTitle,
  evaluationSentence,
  pathSentence,
  restsOnSentence,
} from '#words/verdicts.ts';

type Props = { record: ModelRecord; factsOf: string };

/** Which definition of "open" the model meets, which it does not, and precisely why. */
export function ModelDefinitions({ record, factsOf }: Props) {
  const evaluated = evaluateRecord(record);
  const beside = claimBeside(record.model, evaluated.evaluations);
  return (
    <section aria-labelledby="definitions">
      <h2 id="definitions">Which definition of “open” it meets</h2>
      <p className={styles.claim}>
        {claimSentence(labelOf(record.model), beside, (id) => DEFINITION_LABELS[id])}
      </p>
      <Disagreements evaluated={evaluated} />
      <div className={page.groups}>
        {entriesOf(DEFINITION_GROUPS).map(([id, label]) => {
          const group = evaluated.evaluations.filter(({ definition }) => definition.group === id);
          const met = tallyMet(group.map((each) => [each, answerFor(record, each)]));
          return (
            <div key={id}>
              <h3>
                {label}
                <small>{metWords(met)}</small>
              </h3>
              {group.map((evaluation) => (
                <DefinitionLine
                  key={evaluation.definition.id}
                  evaluation={evaluation}
                  evaluated={evaluated}
                  factsOf={factsOf}
                />
              ))}
            </div>
          );
        })}
      </div>
    </section>
  );
}

type LineProps = { evaluation: Evaluation; evaluated: Evaluated; factsOf: string };

/** A verdict, which opens to its sentence; the criteria, most of the page if all were in it, are drawn when it opens. */
function DefinitionLine({ evaluation, evaluated, factsOf }: LineProps) {
  const { definition, restsOn } = evaluation;
  const [wasOpened, setOpened] = useState(false);
  const { record } = evaluated;
  const answer = answerFor(record, evaluation);
  // What is undecided rests on nothing.
  const rests = answer === 'unknown' ? '' : restsOnSentence(restsOn);
  const today = otherwiseToday(record, evaluation);
  return (
    <details
      id={definition.id}
      className={`${disclosure.disclosure} ${styles.definition}`}
      onToggle={() => setOpened(true)}
    >
      <summary>
        <span>{DEFINITION_LABELS[definition.id]}</span>
        <VerdictMark record={record} evaluation={evaluation} />
      </summary>
      <div className={styles.detail}>
        {today === null ? null : <p>{otherwiseSentence(definition.id, answer, factsOf)}</p>}
        <p>
          <Link to={detailView('definition', definition.id)}>{definitionTitle(definition)}</Link>
          {`. ${evaluationSentence(labelOf(record.model), evaluation, factsOf)}`}
        </p>
        {rests === '' ? null : <p className={styles.meta}>{rests}</p>}
        {wasOpened ? <Criteria evaluation={evaluation} evaluated={evaluated} /> : null}
      </div>
    </details>
  );
}

type CriteriaProps = { evaluation: Evaluation; evaluated: Evaluated };

/** Criterion by criterion, and what it would take. */
function Criteria({ evaluation, evaluated: { record, context } }: CriteriaProps) {
  const { definition } = evaluation;
  const path = changesToMeet(record.model, definition, context);
  const names = namesFor(definition, record);
  return (
    <>
      {definition.status === 'in-force' ? null : (
        <p className={styles.meta}>This definition is {DEFINITION_STATUS_WORDS[definition.status]}.</p>
      )}
      <ul className={styles.criteria}>
        {evaluation.findings.map((finding) => (
          <li key={finding.criterion.id}>
            <CriterionDetail finding={finding} evaluation={evaluation} record={record} />
          </li>
        ))}
      </ul>
      <div className={styles.path}>
        <p>{pathSentence(path, definition, names)}</p>
        {path.changes && path.changes.length > 0 ? (
          <ul>
            {path.changes.map((change) => {
              const sentence = changeSentence(change, names);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        ) : null}
      </div>
      <ReportLink
        report={{
          form: 'dispute-a-verdict',
          name: record.model.name,
          criterion: definition.name,
          current: evaluation.tier ?? evaluation.verdict,
          link: toAddress(detailView('model', record.model.id)),
        }}
      >
        Dispute this verdict
      </ReportLink>
    </>
  );
}

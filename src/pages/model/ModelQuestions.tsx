import { COMPONENTS } from '#core/model/components.ts';
import { countAvailability, labelOf } from '#core/model/model.ts';
import { decidingUnknowns } from '#core/model/openness.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { plainView } from '#core/link/view.ts';
import { Link } from '#parts/Link.tsx';
import { ReportLink } from '#parts/ReportLink.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { QUESTIONS } from '#words/model-answers.ts';
import styles from './ModelQuestions.module.css';

/** From so many unknown components on, a page asks for help. */
const MANY = 8;

/** What we do not know of the model and somebody might: the claims that decide the axes, each with a way to answer. */
export function ModelQuestions({ record: { model } }: { record: ModelRecord }) {
  const { unknown } = countAvailability(model);
  const asked = decidingUnknowns(model);
  if (unknown < MANY || asked.length === 0) return null;
  return (
    <section className={styles.questions} aria-labelledby="questions">
      <div>
        <h2 id="questions">Unknown is not closed</h2>
        <p>
          {unknown} of {COMPONENTS.length} components are open questions, not findings.{' '}
          {asked.length === 1 ? 'One of them decides' : `${asked.length} of them decide`} the picture above.
          If you know a page that answers one, send us its address; we read it and date it.
        </p>
        <p>
          <Link to={plainView('method')}>How we read sources</Link>
        </p>
      </div>
      <ul>
        {asked.map((id) => (
          <li key={id}>
            <StatusMark mark="unknown">
              <b>{COMPONENT_LABELS[id]}</b>
            </StatusMark>
            <span>{QUESTIONS[id]}</span>
            <ReportLink
              report={{
                form: 'correct-a-fact',
                record: model.id,
                name: labelOf(model),
                claim: COMPONENT_LABELS[id],
                current: 'unknown',
              }}
            >
              Answer<span className="visually-hidden"> what is known of {COMPONENT_LABELS[id]}</span>
            </ReportLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

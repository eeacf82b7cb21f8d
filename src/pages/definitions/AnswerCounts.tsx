import { NO_FILTERS } from '#core/catalog/filters.ts';
import type { ValueCount } from '#core/catalog/selection.ts';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import type { DefinitionId } from '#core/model/vocabulary.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { answersOf } from '#core/definitions/meta.ts';
import { countWords } from '#words/counts.ts';
import { answerLabel } from '#words/verdict-labels.ts';
import { Link } from '#parts/Link.tsx';
import { answerMark } from '#parts/answer-mark.ts';
import styles from './definitions.module.css';

const NONE: ValueCount = [0, 0];

/** `counts`: how many models get each answer; null while nobody knows. */
type Props = { id: DefinitionId; counts: ReadonlyMap<string, ValueCount> | null };

/** How many models get which answer, each number a link to them in the table. */
export function AnswerCounts({ id, counts }: Props) {
  if (counts === null) return <p className={styles.meta}>Counting the models…</p>;
  const answers = answersOf(id).filter((answer) => counts.has(answer));
  return (
    <div className={styles.answers}>
      <div className={styles.bar} aria-hidden="true">
        {answers.map((answer) => (
          <span key={answer} data-shade={answerMark(answer)} style={{ flexGrow: counts.get(answer)?.[0] }} />
        ))}
      </div>
      <ul className={styles.counts}>
        {answers.map((answer) => (
          <li key={answer}>
            <Link
              to={{
                ...DEFAULT_TABLE,
                filters: { ...NO_FILTERS, facets: { [id]: [answer] } },
                columns: ['released', 'data', 'code', 'weights', 'rights', 'documentation', id],
              }}
            >
              <StatusMark mark={answerMark(answer)}>
                {`${answerLabel(id, answer)}: ${countWords(...(counts.get(answer) ?? NONE))}`}
              </StatusMark>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

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

/** `counts`: how many models get each answer; null while nobody knows. */
type Props = { id: DefinitionId; counts: ReadonlyMap<string, ValueCount> | null };

/** How many models get which answer, each number a link to them in the table. */
export function AnswerCounts({ id, counts }: Props) {
  if (counts === null) return <p className={styles.meta}>Counting the models…</p>;
  const answers = answersOf(id).flatMap((answer) => {
    const count = counts.get(answer);
    return count === undefined ? [] : [{ answer, count, mark: answerMark(answer) }];
  });
  return (
    <div className={styles.answers}>
      <div className={styles.bar} aria-hidden="true">
        {answers.map(({ answer, count: [models], mark }) => (
          <span key={answer} data-shade={mark} style={{ flexGrow: models }} />
        ))}
      </div>
      <ul className={styles.counts}>
        {answers.map(({ answer, count, mark }) => (
          <li key={answer}>
            <Link
              to={{
                ...DEFAULT_TABLE,
                filters: { ...NO_FILTERS, facets: { [id]: [answer] } },
                columns: ['released', 'data', 'code', 'weights', 'rights', 'documentation', id],
              }}
            >
              <StatusMark mark={mark}>{`${answerLabel(id, answer)}: ${countWords(...count)}`}</StatusMark>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

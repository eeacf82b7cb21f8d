import type { FilterIndex } from '#core/filter-index.ts';
import { NO_FILTERS } from '#core/filters.ts';
import { select } from '#core/selection.ts';
import { DEFAULT_TABLE } from '#core/view.ts';
import type { DefinitionId } from '#core/vocabulary.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { answersOf } from '../filters/facet-groups.ts';
import { answerLabel } from '../filters/verdict-labels.ts';
import { Link } from '../Link.tsx';
import { answerMark } from './answer-mark.ts';
import styles from './definitions.module.css';

/** How many models get which answer, each number a link to them in the table. */
export function AnswerCounts({ id, index }: { id: DefinitionId; index: FilterIndex | null }) {
  if (!index) return <p className={styles.meta}>Counting the models…</p>;
  const counts = select(index, NO_FILTERS).countsOf(id);
  const answers = answersOf(id).filter((answer) => (counts.get(answer) ?? 0) > 0);
  return (
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
              {answerLabel(answer)}: {counts.get(answer)}
            </StatusMark>
          </Link>
        </li>
      ))}
    </ul>
  );
}

import type { Filters } from '#core/catalog/filters.ts';
import { loadWholeCatalog } from '#store/dataset.ts';
import { changeTable } from '#store/view.ts';
import { QUESTIONS } from './questions.ts';
import styles from './Toolbar.module.css';

/** What people come to ask, as plain links above the table. */
export function Questions() {
  return (
    <p className={styles.questions}>
      <span>Ask:</span>
      {QUESTIONS.map(([question, filters]) => (
        <button key={question} type="button" onClick={() => void ask(filters)}>
          {question}
        </button>
      ))}
    </p>
  );
}

/** Some questions are about columns the first view does without. */
async function ask(filters: Filters): Promise<void> {
  await loadWholeCatalog();
  changeTable({ filters }, 'push');
}

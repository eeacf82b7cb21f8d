import { changeTable } from '#store/view.ts';
import { QUESTIONS } from './questions.ts';
import styles from './Toolbar.module.css';

/** What people come to ask, as plain links above the table. */
export function Questions() {
  return (
    <p className={styles.questions}>
      <span>Ask:</span>
      {QUESTIONS.map(([question, filters]) => (
        <button key={question} type="button" onClick={() => changeTable({ filters }, 'push')}>
          {question}
        </button>
      ))}
    </p>
  );
}

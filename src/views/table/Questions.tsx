import { NO_FILTERS, type Filters } from '#core/filters.ts';
import { changeTable } from '#store/view.ts';
import styles from './Toolbar.module.css';

/** Ready-made questions. Each is nothing but a set of filters that stand as chips once asked. */
const QUESTIONS: [string, Filters][] = [
  [
    'weights I may sell, data I can read',
    { ...NO_FILTERS, facets: { weights: ['open'], data: ['open', 'partly'] }, permits: ['commercial'] },
  ],
  [
    'everything needed to rebuild it',
    {
      ...NO_FILTERS,
      facets: {
        data: ['open'],
        code: ['open'],
        weights: ['open'],
        'preprocessing-code': ['released'],
      },
    },
  ],
  [
    'called open source, meets no definition',
    {
      ...NO_FILTERS,
      facets: {
        claim: ['yes'],
        'osaid-1-0': ['not-met'],
        'owd-0-3': ['not-met'],
        'fsf-free-ml': ['not-met'],
        'meeker-open-weights': ['not-met'],
      },
    },
  ],
];

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

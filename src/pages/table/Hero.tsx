import type { Catalog } from '#core/catalog/catalog.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { isUnfiltered } from '#core/catalog/filters.ts';
import { QUESTIONS, type QuestionId } from '#core/catalog/questions.ts';
import { entriesOf } from '#core/model/own.ts';
import { loadWholeCatalog } from '#store/dataset.ts';
import { useFilters } from '#store/derived.ts';
import { changeTable } from '#store/view.ts';
import { UncheckedCount } from '#ui/UncheckedCount.tsx';
import { QUESTION_LABELS } from '#words/questions.ts';
import { Bars, BarLegend } from './Bars.tsx';
import styles from './Hero.module.css';

/** Under the headline: a sentence, a picture and the questions people come with; the picture alone once the reader filters. */
export function Hero({ index }: { index: FilterIndex }) {
  const { catalog } = index;
  const isFiltered = !isUnfiltered(useFilters());
  return (
    <>
      {isFiltered ? null : (
        <>
          <p className={styles.lead}>
            Of {catalog.size} models, <Count id="weights" catalog={catalog} /> publish the weights,{' '}
            <Count id="data" catalog={catalog} /> the training data, and{' '}
            <Count id="osaid" catalog={catalog} /> meet the Open Source AI Definition.
          </p>
          <ul className={styles.questions} aria-label="Ready-made questions">
            {entriesOf(QUESTION_LABELS).map(([id, label]) => (
              <li key={id}>
                <button type="button" onClick={() => void ask(id)}>
                  {label} <b>{catalog.asked[id]}</b>
                  <UncheckedCount count={catalog.askedUnchecked[id]} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div className={styles.picture}>
        <Bars index={index} />
        {isFiltered ? null : <BarLegend />}
      </div>
    </>
  );
}

/** A number that shows the models it counts. */
function Count({ id, catalog }: { id: QuestionId; catalog: Catalog }) {
  return (
    <>
      <button type="button" data-told="" onClick={() => void ask(id)}>
        {catalog.asked[id]}
      </button>
      <UncheckedCount count={catalog.askedUnchecked[id]} />
    </>
  );
}

/** Some questions are about columns the first view does without. */
async function ask(id: QuestionId): Promise<void> {
  await loadWholeCatalog();
  changeTable({ filters: QUESTIONS[id] }, 'push');
  // What was pressed goes with the question it asked.
  document.querySelector<HTMLElement>('#models-heading')?.focus();
}

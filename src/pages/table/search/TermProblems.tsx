import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { termsOf } from '#core/link/filter-terms.ts';
import { readFilterText, type TermProblem } from '#core/link/filter-text.ts';
import { typeFilters } from '#store/draft.ts';
import controls from '#ui/controls.module.css';
import { problemSentence, vocabularyOf } from '#words/filter-terms.ts';
import styles from './SearchAssist.module.css';

type Props = { problems: readonly TermProblem[]; text: string };

/** What is wrong with typed filters, and what may have been meant. */
export function TermProblems({ problems, text }: Props) {
  return problems.map((problem) => {
    const meant = meantBy(problem);
    return (
      <p key={`${problem.key} ${problem.value}`} className={styles.problem} role="status">
        {problemSentence(problem)}{' '}
        {meant === null ? null : (
          <button
            type="button"
            className={controls.quiet}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => typeFilters(mended(text, problem, meant))}
          >
            Did you mean {meant}?
          </button>
        )}
      </p>
    );
  });
}

/** The same of a search that found nothing. */
export function UnreadTerms({ index, text }: { index: FilterIndex; text: string }) {
  const { problems } = readFilterText(text, vocabularyOf(index.catalog));
  return <TermProblems problems={problems} text={text} />;
}

/** The term that was probably meant: another key, or another value, the last of several. */
function meantBy({ code, key, value, nearest }: TermProblem): string | null {
  if (nearest === null) return null;
  if (code === 'unknown-key') return `${nearest}:${value}`;
  return `${key}:${[...value.split(',').slice(0, -1), nearest].join(',')}`;
}

/** The text with one term in place of another. */
function mended(text: string, { key, value }: TermProblem, meant: string): string {
  const term = termsOf(text).find((each) => each.key === key && each.value === value);
  if (term === undefined) return text;
  return `${text.slice(0, term.start)}${term.isExcluded ? '-' : ''}${meant}${text.slice(term.end)}`;
}

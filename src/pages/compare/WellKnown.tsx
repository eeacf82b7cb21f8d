import { comparisonOf } from '#core/link/view.ts';
import { WELL_KNOWN } from '#core/catalog/well-known.ts';
import { nameOf } from '#core/catalog/name-of.ts';
import type { FilterIndex } from '#core/catalog/filter-index.ts';
import { changeComparison } from '#store/comparison-choices.ts';
import { Link } from '#parts/Link.tsx';
import controls from '#ui/controls.module.css';
import { listOf } from '#words/list-of.ts';
import styles from './ComparePage.module.css';

/** Models most people have heard of, very differently open. */
const STARTERS = ['olmo-2-32b', 'llama-3.1-405b', 'deepseek-r1', 'gpt-oss-120b', 'apertus-70b'];

/** What an empty comparison opens with. */
export function WellKnown({ index: { catalog } }: { index: FilterIndex }) {
  const known = (ids: readonly string[]) => ids.filter((id) => catalog.rows.has(id));
  return (
    <section className={styles.wellKnown} aria-labelledby="well-known">
      <h2 id="well-known">Well-known comparisons</h2>
      <ul>
        {WELL_KNOWN.map(({ question, ids }) => [question, known(ids)] as const)
          .filter(([, ids]) => ids.length > 1)
          .map(([question, ids]) => (
            <li key={question}>
              <Link to={comparisonOf(ids)}>{question}</Link>
              <p>{listOf(ids.map((id) => nameOf(catalog, id)))}</p>
            </li>
          ))}
      </ul>
      <h3>Or start with one</h3>
      <ul className={styles.suggestions} aria-label="Often compared">
        {known(STARTERS).map((id) => (
          <li key={id}>
            <button
              type="button"
              className={controls.chip}
              onClick={() => changeComparison({ models: [id] })}
            >
              <span>+ {nameOf(catalog, id)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

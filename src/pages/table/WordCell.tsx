import type { Catalog } from '#core/catalog/catalog.ts';
import type { FacetKey } from '#core/catalog/facets.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { StatusCell } from '#ui/StatusMark.tsx';
import { answerMark } from '#parts/answer-mark.ts';
import { facetLabel, valueLabel } from '#words/facet-values.ts';
import styles from './ModelTable.module.css';

const DEFINITIONS: ReadonlySet<string> = new Set(DEFINITION_IDS);

type Props = { catalog: Catalog; column: FacetKey; word: string };

/** A cell that shows a word of its column: a definition's answer with its door, anything else as it is. */
export function WordCell({ catalog, column, word }: Props) {
  const label = valueLabel(catalog, column, word);
  if (DEFINITIONS.has(column)) {
    return (
      <StatusCell column={column} mark={answerMark(word)}>
        {label}
      </StatusCell>
    );
  }
  return (
    <td data-column={column} className={word === 'unknown' ? styles.unknown : undefined}>
      {label}
    </td>
  );
}

/** The head of a column that is not there by default. */
export function WordHead({ column }: { column: FacetKey }) {
  return facetLabel(column);
}

import { MULTIPLE_FACETS, type FacetKey } from '#core/catalog/columns.ts';
import { useFilters } from '#store/derived.ts';
import { changeFilters } from '#store/facets.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { columnName } from '#words/columns.ts';
import styles from './FilterPanel.module.css';

const CHOICES = [
  ['any', 'Any'],
  ['all', 'All'],
] as const;

/** Of a facet of which a model may have several values: does it need any of those picked, or all? */
export function AnyOrAll({ facet }: { facet: FacetKey }) {
  const { all } = useFilters();
  const choose = (choice: 'any' | 'all') =>
    changeFilters({
      all: MULTIPLE_FACETS.filter((key) => (key === facet ? choice === 'all' : all.includes(key))),
    });
  return (
    <div className={styles.anyOrAll}>
      <Segmented
        label={`${columnName(facet)}: how many of those picked`}
        value={all.includes(facet) ? 'all' : 'any'}
        options={CHOICES}
        onChange={choose}
      />
      <span aria-hidden="true">of those picked</span>
    </div>
  );
}

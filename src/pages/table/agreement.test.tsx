// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { arrange } from '#core/catalog/arrangement.ts';
import { encodeCatalog } from '#core/catalog/catalog-encode.ts';
import { decodeCatalog } from '#core/catalog/catalog.ts';
import { FACET_KEYS, type AxisKey, type FacetKey } from '#core/catalog/columns.ts';
import { makeFilterIndex } from '#core/catalog/filter-index.ts';
import { searchIn } from '#core/catalog/search.ts';
import { NO_FILTERS, removals, type Filters } from '#core/catalog/filters.ts';
import { select } from '#core/catalog/selection.ts';
import { DEFAULT_SORT, type Sort } from '#core/catalog/sort.ts';
import { readAddress, toAddress } from '#core/link/permalink.ts';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import type { Word } from '#core/model/words.ts';
import { provideData } from '#store/dataset.ts';
import { showAddress, useView } from '#store/view.ts';
import { columnHead } from '#words/columns.ts';
import { WORD_LABELS } from '#words/readings.ts';
import { Bars } from './Bars.tsx';
import { exported } from './exported.ts';
import { FilterChips } from './FilterChips.tsx';
import { ModelTable } from './ModelTable.tsx';

// What is drawn, printed and taken away, over the data as it is. core/catalog/agreement.test.ts has the numbers.
const dataset = readDataset('data');
const catalog = decodeCatalog(encodeCatalog(dataset, verdictColumns(dataset)));
const index = makeFilterIndex(catalog, searchIn);
const AXES: readonly AxisKey[] = ['weights', 'rights', 'documentation', 'code', 'data'];

beforeAll(() => {
  // Nothing is laid out here; a table of seven models is drawn whole.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(37);
  provideData({ catalog });
});
afterEach(cleanup);

const pick = fc
  .constantFrom(...FACET_KEYS.filter((key) => key !== 'model'))
  .chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(...index.valuesOf(key))));
/** Few models each, as every one of them is drawn. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .tuple(fc.constantFrom(...index.valuesOf('family')), fc.array(pick, { maxLength: 2 }))
  .map(([family, picks]) => {
    const facets: Partial<Record<FacetKey, string[]>> = { family: [family] };
    for (const [key, value] of picks) facets[key] = [...new Set([...(facets[key] ?? []), value])].toSorted();
    return { ...NO_FILTERS, facets };
  })
  .filter((filters) => {
    const { count } = select(index, filters);
    return count > 0 && count <= 7;
  });
const anySort = fc.constantFrom<Sort>(
  DEFAULT_SORT,
  { key: 'size', descending: true },
  { key: 'data', descending: true, next: [{ key: 'released', descending: false }] },
);

it('chips, bars, table, paper, export and link say the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilters, anySort, async (filters, sort) => {
      cleanup();
      const [path = '', query = ''] = toAddress({ ...DEFAULT_TABLE, filters, sort }).split('?');
      const { view, notices } = readAddress(path, query);
      showAddress(view, notices);
      await act(async () => {
        render(
          <>
            <FilterChips catalog={catalog} />
            <Bars index={index} />
            <ModelTable index={index} />
          </>,
        );
      });
      const { rows } = arrange(index, select(index, filters), filters.query, sort);
      const names = rows.map((row) => catalog.names[row]);
      const namesIn = (table: HTMLElement) =>
        [...table.querySelectorAll('tbody th a')].map((link) => link.textContent);
      const frame = screen.getByRole('region', { name: 'Table of models' });
      expect(namesIn(frame)).toEqual(names);
      expect(screen.getAllByRole('button', { name: /^Remove the filter/ })).toHaveLength(
        removals(filters).length,
      );
      for (const axis of AXES) {
        const counts = select(index, filters).countsOf(axis);
        for (const word of Object.keys(WORD_LABELS) as Word[]) {
          const bar = `${columnHead(axis)} ${WORD_LABELS[word]}: ${counts.get(word)} models`;
          expect([bar, screen.queryAllByRole('button', { name: bar }).length]).toEqual([
            bar,
            counts.get(word) ? 1 : 0,
          ]);
        }
      }
      const { models } = JSON.parse(exported('json')) as { models: { id: string }[] };
      expect(models.map(({ id }) => id)).toEqual(rows.map((row) => catalog.ids[row]));
      fireEvent(window, new Event('beforeprint'));
      const paper = screen.getAllByRole('table').find((table) => !frame.contains(table));
      expect(paper && namesIn(paper)).toEqual(names);
      fireEvent(window, new Event('afterprint'));
      // Each chip takes away what it says, in the address too.
      const chip = screen.getAllByRole('button', { name: /^Remove the filter/ })[0]!;
      const left = removals(filters)[0]!.left;
      fireEvent.click(chip);
      expect(toAddress(useView.getState().view)).toBe(toAddress({ ...DEFAULT_TABLE, filters: left, sort }));
    }),
    { numRuns: 25 },
  );
}, 60_000);

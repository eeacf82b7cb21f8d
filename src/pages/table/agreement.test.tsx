// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import * as fc from 'fast-check';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { arrange } from '#core/catalog/arrangement.ts';
import { encodeCatalog } from '#core/catalog/catalog-encode.ts';
import { decodeCatalog } from '#core/catalog/catalog.ts';
import { columnOf, FACET_KEYS, type AxisKey, type FacetKey } from '#core/catalog/columns.ts';
import { setsOf } from '#core/catalog/facet-sets.ts';
import { makeFilterIndex } from '#core/catalog/filter-index.ts';
import { searchIn } from '#core/catalog/search.ts';
import { NO_FILTERS, type Filters } from '#core/catalog/filters.ts';
import { removals } from '#core/catalog/removals.ts';
import { select } from '#core/catalog/selection.ts';
import { DEFAULT_SORT, type Sort } from '#core/catalog/sort.ts';
import { readAddress, toAddress } from '#core/link/permalink.ts';
import { DEFAULT_TABLE } from '#core/link/view.ts';
import { PERMISSIONS } from '#core/model/vocabulary.ts';
import type { Word } from '#core/model/words.ts';
import { loadSearch, provideData } from '#store/dataset.ts';
import { permalinkOf } from '#store/url.ts';
import { showAddress, useView } from '#store/view.ts';
import { columnHead, columnName, valueLabel } from '#words/columns.ts';
import { PERMISSION_LABELS } from '#words/labels.ts';
import { WORD_LABELS } from '#words/readings.ts';
import { Bars } from './Bars.tsx';
import { exported } from './exported.ts';
import { FilterPanel } from './filters/FilterPanel.tsx';
import { preloadEarly } from './lazy-parts.ts';
import { ModelTable } from './ModelTable.tsx';
import { Toolbar } from './Toolbar.tsx';

// What is drawn, printed and taken away, over the data as it is. core/catalog/agreement.test.ts has the numbers.
const dataset = readDataset('data');
const catalog = decodeCatalog(encodeCatalog(dataset, verdictColumns(dataset)));
const index = makeFilterIndex(catalog, searchIn);
const AXES: readonly AxisKey[] = ['weights', 'rights', 'documentation', 'code', 'data'];

beforeAll(async () => {
  // What stands above the rows comes with its code, for which a busy machine may take longer than a test waits.
  await preloadEarly();
  await loadSearch();
  // Nothing is laid out here; a table of seven models is drawn whole.
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(37);
  provideData({ catalog });
});
afterEach(cleanup);

const pick = fc
  .constantFrom(...FACET_KEYS.filter((key) => key !== 'model'))
  .chain((key) =>
    fc
      .tuple(fc.constantFrom(...setsOf(index.catalog).valuesOf(key)), fc.boolean())
      .map(([value, isExcluded]): [FacetKey, string] => [key, isExcluded ? `!${value}` : value]),
  );
/** Few models each, as every one of them is drawn. */
const anyFilters: fc.Arbitrary<Filters> = fc
  .record({
    narrowed: fc.oneof(
      fc
        .constantFrom(...setsOf(index.catalog).valuesOf('family'))
        .map((family) => ({ query: '', families: [family] })),
      fc.constantFrom('olmo 2', 'mixtral', 'gpt-oss', 'falcon 40b').map((query) => ({ query, families: [] })),
    ),
    picks: fc.array(pick, { maxLength: 2 }),
    permits: fc.subarray([...PERMISSIONS], { maxLength: 1 }),
    permitsUnknown: fc.boolean(),
    ranges: fc.constantFrom<Filters['ranges']>(
      {},
      { size: { min: null, max: '40', unknown: true } },
      { released: { min: '2023', max: null, unknown: false } },
    ),
  })
  .map(({ narrowed: { query, families }, picks, permits, permitsUnknown, ranges }) => {
    const facets: Partial<Record<FacetKey, string[]>> = families.length > 0 ? { family: families } : {};
    for (const [key, value] of picks) facets[key] = [...new Set([...(facets[key] ?? []), value])].toSorted();
    return {
      ...NO_FILTERS,
      query,
      facets,
      permits,
      permitsUnknown: permitsUnknown && permits.length > 0,
      ranges,
    };
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

/** What stands first in each line of a text. */
function column(text: string, first: RegExp): (string | undefined)[] {
  return text.split('\n').map((line) => first.exec(line)?.[1]);
}

/** The number that a filter shows beside a value; null where it shows no such value. */
function countBeside(filter: string, value: string): number | null {
  const fields = [...document.querySelectorAll('#filters fieldset')].find(
    (each) => each.querySelector('legend')?.textContent === filter,
  );
  const label = [...(fields?.querySelectorAll('label:has(input[type=checkbox])') ?? [])].find((each) =>
    [value, `not ${value}`].includes(each.children[1]?.textContent ?? ''),
  );
  return label ? Number(label.lastElementChild?.textContent) : null;
}

it('chips, counts, bars, table, paper, export and link say the same', async () => {
  await fc.assert(
    fc.asyncProperty(anyFilters, anySort, async (filters, sort) => {
      cleanup();
      const [path = '', query = ''] = toAddress({ ...DEFAULT_TABLE, filters, sort }).split('?');
      const { view, notices } = readAddress(path, query);
      showAddress(view, notices);
      await act(async () => {
        render(
          <>
            <Toolbar index={index} />
            <FilterPanel index={index} />
            <Bars index={index} />
            <ModelTable index={index} />
          </>,
        );
      });
      const selection = select(index, filters);
      const { rows } = arrange(index, selection, filters.query, sort);
      const names = rows.map((row) => catalog.names[row]);
      const namesIn = (table: HTMLElement) =>
        [...table.querySelectorAll('tbody th a')].map((link) => link.textContent);
      const frame = screen.getByRole('region', { name: 'Table of models' });
      expect(namesIn(frame)).toEqual(names);
      expect(document.querySelector('#models-count')?.textContent).toBe(
        `${rows.length} of ${catalog.size} models`,
      );
      // Their code comes later, on a busy machine much later.
      const chips = await screen.findAllByRole('button', { name: /^Remove the filter/ }, { timeout: 20_000 });
      expect(chips).toHaveLength(removals(filters).length);
      for (const [permission, count] of selection.countsOfPermissions(PERMISSIONS))
        expect(countBeside('I need to be able to', PERMISSION_LABELS[permission])).toBe(count);
      for (const axis of AXES) {
        const counts = selection.countsOf(axis);
        const isOpen = columnOf(axis).facet?.isOpen === true || filters.facets[axis] !== undefined;
        for (const [word, count] of isOpen ? counts : []) {
          const beside = countBeside(columnName(axis), valueLabel(catalog, axis, word));
          expect([axis, word, beside ?? 0]).toEqual([axis, word, count]);
        }
        for (const word of Object.keys(WORD_LABELS) as Word[]) {
          const bar = `${columnHead(axis)} ${WORD_LABELS[word]}: ${counts.get(word)} models`;
          expect([bar, screen.queryAllByRole('button', { name: bar }).length]).toEqual([
            bar,
            counts.get(word) ? 1 : 0,
          ]);
        }
      }
      const taken = JSON.parse(exported('json')) as { address: string; models: { id: string }[] };
      const ids = rows.map((row) => catalog.ids[row]);
      expect(taken.models.map(({ id }) => id)).toEqual(ids);
      expect(taken.address).toBe(permalinkOf(view));
      // Lines of the other forms: heads before, and where it is from after.
      expect(column(exported('tsv'), /^([^\t]*)/).slice(1)).toEqual(ids);
      expect(column(exported('csv'), /^([^,\r]*)/).slice(1, -3)).toEqual(ids);
      expect(column(exported('md'), /^\| (.*?) \|/).slice(2, -3)).toEqual(ids);
      fireEvent(window, new Event('beforeprint'));
      const paper = screen.getAllByRole('table').find((table) => !frame.contains(table));
      expect(paper && namesIn(paper)).toEqual(names);
      fireEvent(window, new Event('afterprint'));
      // Each chip takes away what it says, in the address too.
      const left = removals(filters)[0]!.left;
      fireEvent.click(chips[0]!);
      expect(toAddress(useView.getState().view)).toBe(toAddress({ ...DEFAULT_TABLE, filters: left, sort }));
    }),
    { numRuns: 25 },
  );
}, 60_000);

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { readFilterText, writeFilterText, type Vocabulary } from '../link/filter-text.ts';
import { readAddress, toAddress } from '../link/permalink.ts';
import { DEFAULT_TABLE } from '../link/view.ts';
import { PERMISSIONS } from '../model/vocabulary.ts';
import { arrange } from './arrangement.ts';
import { encodeCatalog } from './catalog-encode.ts';
import { decodeCatalog } from './catalog.ts';
import { COLUMNS, FACET_KEYS, MULTIPLE_FACETS, type FacetKey } from './columns.ts';
import { setsOf } from './facet-sets.ts';
import { makeFilterIndex } from './filter-index.ts';
import { searchIn } from './search.ts';
import type { Filters } from './filters.ts';
import { removals } from './removals.ts';
import { rowsOf, select } from './selection.ts';
import { DEFAULT_SORT, orderOf, WHOLE_ORDERS } from './sort.ts';

// The table, its count, the bars, the counts beside the filters, the chips and the link, over the data as it is.
const dataset = readDataset('data');
const index = makeFilterIndex(decodeCatalog(encodeCatalog(dataset, verdictColumns(dataset))), searchIn);
const count = (filters: Filters) => select(index, filters).count;

const vocabulary: Vocabulary = {
  valuesOf: (key) => [...setsOf(index.catalog).valuesOf(key), 'unknown'],
  labelOf: (_, value) => value,
};

const facetKeys = FACET_KEYS.filter((key) => key !== 'model');
const anyPick = fc
  .constantFrom(...facetKeys)
  .chain((key) =>
    fc
      .tuple(fc.constantFrom(...setsOf(index.catalog).valuesOf(key)), fc.boolean())
      .map(([value, isExcluded]): [FacetKey, string] => [key, isExcluded ? `!${value}` : value]),
  );
const anyFilters: fc.Arbitrary<Filters> = fc.record({
  query: fc.constantFrom('', '', '', 'llama', 'a', 'olmo 2', 'qwen 3'),
  facets: fc.array(anyPick, { maxLength: 4 }).map((picks) => {
    const facets: Partial<Record<FacetKey, string[]>> = {};
    for (const [key, value] of picks)
      facets[key] = [...new Set([...(facets[key] ?? []), value])].toSorted((a, b) => (a < b ? -1 : 1));
    return facets;
  }),
  all: fc.subarray([...MULTIPLE_FACETS]),
  permits: fc
    .subarray([...PERMISSIONS], { maxLength: 2 })
    .map((permits) => PERMISSIONS.filter((each) => permits.includes(each))),
  permitsUnknown: fc.constant(false),
  ranges: fc.constantFrom({}, { size: { min: null, max: '13', unknown: false } }),
});

it('agree over whatever is asked', () => {
  const sorts = fc.record({
    key: fc.constantFrom(...WHOLE_ORDERS, ...COLUMNS.map(({ key }) => key)),
    descending: fc.constant(true),
  });
  fc.assert(
    fc.property(anyFilters, sorts, fc.constantFrom(...facetKeys), (filters, sort, key) => {
      const selection = select(index, filters);
      const rows = rowsOf(selection);
      expect(selection.count).toBe(rows.length);
      // The table holds each of them once, whatever the order.
      const { rows: shown, wellChecked } = arrange(index, selection, filters.query, sort);
      expect(shown.toSorted((a, b) => a - b)).toEqual(rows);
      expect(wellChecked ?? 1).toBeGreaterThan(0);
      // The link shows the same, in the same order.
      const [path = '', query = ''] = toAddress({ ...DEFAULT_TABLE, filters, sort }).split('?');
      const read = readAddress(path, query).view;
      expect(read).toMatchObject({ page: 'table', sort });
      if (read.page !== 'table') return;
      expect(rowsOf(select(index, read.filters))).toEqual(rows);
      // So does the text of the search box, and it is written the same again.
      const text = writeFilterText(filters);
      const typed = readFilterText(text, vocabulary).filters;
      expect(rowsOf(select(index, typed))).toEqual(rows);
      expect(writeFilterText(typed)).toBe(text);
      // A bar's or a filter's count is what is there once it is the only pick.
      const picks = filters.facets[key] ?? [];
      const isKnown = (pick: string) => pick !== 'unknown' && !pick.startsWith('!');
      const asksForAll = filters.all.includes(key) && picks.some(isKnown);
      for (const [value, told] of selection.countsOf(key)) {
        // Where all picks have to hold, it is one more of them.
        const others = asksForAll && value !== 'unknown' ? picks.filter((pick) => pick !== 'unknown') : [];
        const next = [...new Set([...others, value])];
        expect([key, value, told]).toEqual([
          key,
          value,
          count({ ...filters, facets: { ...filters.facets, [key]: next } }),
        ]);
      }
      for (const [permission, told] of selection.countsOfPermissions(PERMISSIONS)) {
        const permits = PERMISSIONS.filter((each) => each === permission || filters.permits.includes(each));
        expect([permission, told]).toEqual([permission, count({ ...filters, permits })]);
      }
      // A chip that goes brings models back, or leaves all as it is; with the last of them go all limits.
      const chips = removals(filters);
      for (const { left } of chips) expect(count(left)).toBeGreaterThanOrEqual(rows.length);
      expect(chips.length === 0 ? rows.length : index.catalog.size).toBe(index.catalog.size);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('puts well-checked models before the others, each newest first and those without a date last in their group', () => {
  const { catalog } = index;
  const byId = new Map(dataset.models.map((model) => [model.id, model]));
  const shown = Array.from(orderOf(catalog, DEFAULT_SORT), (row) => byId.get(catalog.ids[row]!)!);
  const half = ({ components }: (typeof shown)[number]) => {
    const claims = Object.values(components);
    const read = claims.filter(({ status, basis }) => status !== 'unknown' && basis !== 'unchecked');
    return read.length * 2 >= claims.length;
  };
  const firstOther = shown.findIndex((model) => !half(model));
  expect(firstOther).toBeGreaterThan(0);
  const groups = [shown.slice(0, firstOther), shown.slice(firstOther)];
  expect(groups[1]!.filter(half)).toEqual([]);
  for (const group of groups) {
    const dates = group.map(({ released }) => released);
    const dated = dates.filter((date) => date !== null);
    // No date stands after one that is missing, and none after an earlier one.
    expect(dates.slice(0, dated.length)).toEqual(dated.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
  }
});

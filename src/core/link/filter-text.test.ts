import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, FACET_KEYS, MULTIPLE_FACETS, RANGE_KEYS } from '../catalog/columns.ts';
import { NO_FILTERS, type Filters } from '../catalog/filters.ts';
import { searchWords } from '../catalog/search-words.ts';
import { PERMISSIONS } from '../model/vocabulary.ts';
import { readFilterText, TERM_KEYS, withMore, writeFilterText } from './filter-text.ts';

const read = (text: string) => readFilterText(text).filters;

it('reads terms, and searches for whatever is none', () => {
  expect(
    readFilterText('olmo data:open -by:meta size:..10 license:apache-2.0 commercial:yes "2 32b"'),
  ).toEqual({
    filters: {
      query: 'olmo "2 32b"',
      facets: { data: ['open'], by: ['!meta'], license: ['apache-2.0'] },
      all: [],
      permits: ['commercial'],
      permitsUnknown: false,
      ranges: { size: { min: null, max: '10', unknown: false } },
    },
    problems: [],
  });
  expect(read('released:2024 size:7 checked:50..').ranges).toEqual({
    released: { min: '2024', max: '2024', unknown: false },
    size: { min: '7', max: '7', unknown: false },
    checked: { min: '50', max: null, unknown: false },
  });
  expect(read('Language:de,fr all:language -weights:closed,unknown')).toMatchObject({
    facets: { language: ['de', 'fr'], weights: ['!closed', '!unknown'] },
    all: ['language'],
  });
  expect(read('license:"apache 2.0" weights:OPEN').facets).toEqual({
    license: ['apache-2.0'],
    weights: ['open'],
  });
  expect(read('"data:open" https://huggingface.co/a/b 12:30 size:').query).toBe(
    '"data:open" https://huggingface.co/a/b 12:30',
  );
});

it('says what a term that means nothing may have meant', () => {
  const problem = (text: string) => readFilterText(text).problems[0];
  expect(problem('lisence:mit')).toEqual({
    code: 'unknown-key',
    key: 'lisence',
    value: 'mit',
    nearest: 'license',
  });
  expect(read('lisence:mit').query).toBe('lisence:mit');
  expect(problem('weights:opne')).toMatchObject({ code: 'bad-value', key: 'weights', nearest: 'open' });
  expect(problem('size:big')).toMatchObject({ code: 'bad-value', key: 'size', nearest: null });
  expect(problem('-size:..10')).toMatchObject({ code: 'bad-value' });
  expect(problem('commercial:no')).toMatchObject({ code: 'bad-value', nearest: 'yes' });
  expect(problem('all:langage')).toMatchObject({ code: 'bad-value', nearest: 'language' });
  expect(readFilterText('zebra:mit note://x').problems).toEqual([]);
});

it('has a key for everything the panel filters by', () => {
  expect(TERM_KEYS).toEqual(expect.arrayContaining([...FACET_KEYS, ...RANGE_KEYS, ...PERMISSIONS]));
  expect(new Set(TERM_KEYS).size).toBe(TERM_KEYS.length);
});

const anyPick = (key: (typeof FACET_KEYS)[number]) =>
  fc
    .tuple(fc.constantFrom(...(columnOf(key).facet?.values ?? ['a', 'GPL-2.0-only', 'olmo-2'])), fc.boolean())
    .map(([value, isExcluded]) => (isExcluded ? `!${value}` : value));
const bounds = (bound: fc.Arbitrary<string>) =>
  fc.record({ min: fc.option(bound), max: fc.option(bound), unknown: fc.boolean() });
const anyFilters = fc.subarray([...FACET_KEYS], { maxLength: 4 }).chain((keys) =>
  fc
    .record({
      query: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('olmo 2', 'data:open', '-by:meta "x"', 'size:', '"'),
      ),
      facets: fc.record(
        Object.fromEntries(
          keys.map((key) => [key, fc.uniqueArray(anyPick(key), { minLength: 1, maxLength: 3 })]),
        ),
      ),
      all: fc.subarray([...MULTIPLE_FACETS]),
      permits: fc.subarray([...PERMISSIONS]),
      permitsUnknown: fc.boolean(),
      ranges: fc.record(
        {
          released: bounds(fc.constantFrom('2023', '2024-06')),
          size: bounds(fc.constantFrom('0.5', '70')),
          checked: bounds(fc.constantFrom('0', '50')),
        },
        { requiredKeys: [] },
      ),
    })
    .map((filters): Filters => {
      const facets = Object.fromEntries(
        Object.entries(filters.facets).map(([key, picks]) => [key, picks.toSorted()]),
      );
      return {
        ...filters,
        facets,
        permitsUnknown: filters.permitsUnknown && filters.permits.length > 0,
      };
    }),
);

it('writes a text that reads as the same filters', () => {
  fc.assert(
    fc.property(anyFilters, (filters) => {
      const text = writeFilterText(filters);
      const { filters: again, problems } = readFilterText(text);
      expect({ ...again, query: '' }).toEqual({ ...filters, query: '' });
      expect(searchWords(again.query)).toEqual(searchWords(filters.query));
      expect(problems.filter(({ code }) => code === 'bad-value')).toEqual([]);
      expect(writeFilterText(again)).toBe(text);
    }),
  );
});

it('is stable once written, whatever was typed', () => {
  const word = fc.oneof(
    fc
      .constantFrom(...TERM_KEYS)
      .chain((key) =>
        fc
          .tuple(
            fc.constantFrom('', '-'),
            fc.constantFrom('open', 'a,b', '..7', '7', '2024', 'yes', 'language', '!x', '"', ''),
          )
          .map(([sign, value]) => `${sign}${key}:${value}`),
      ),
    fc.string({ unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      const text = writeFilterText(read(words.join(' ')));
      expect(writeFilterText(read(text))).toBe(text);
    }),
  );
});

it('adds to filters without taking any away', () => {
  const ticked: Filters = { ...NO_FILTERS, facets: { data: ['open'], by: ['meta'] }, permits: ['share'] };
  expect(withMore(ticked, read('data:partly -by:meta commercial:yes size:..10 olmo'))).toEqual({
    query: 'olmo',
    facets: { data: ['open', 'partly'], by: ['!meta'] },
    all: [],
    permits: ['commercial', 'share'],
    permitsUnknown: false,
    ranges: { size: { min: null, max: '10', unknown: false } },
  });
});

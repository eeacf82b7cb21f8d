import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnOf, FACET_KEYS, MULTIPLE_FACETS, RANGE_KEYS } from '../catalog/columns.ts';
import { NO_FILTERS, type Filters } from '../catalog/filters.ts';
import { searchWords } from '../catalog/search-words.ts';
import { PERMISSIONS } from '../model/vocabulary.ts';
import { NAMES_OF_KEYS, keyCalled, TERM_KEYS } from './filter-terms.ts';
import { readFilterText, withMore, writeFilterText } from './filter-text.ts';

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
  expect(problem('zebra:mit')).toEqual({ code: 'unknown-key', key: 'zebra', value: 'mit', nearest: null });
  expect(problem('produser:meta')).toMatchObject({ code: 'unknown-key', nearest: 'by' });
  expect(readFilterText('note://x https://hf.co/a/b?c=d 12:30 Note:').problems).toEqual([]);
});

it('reads comparisons as ranges, to the finest step there is', () => {
  const ranges = (text: string) => {
    const { filters, problems } = readFilterText(text);
    expect(problems).toEqual([]);
    return Object.entries(filters.ranges).map(([key, { min, max }]) => `${key} ${min}..${max}`);
  };
  expect(ranges('size>=30')).toEqual(['size 30..null']);
  for (const text of ['size >= 30 olmo', 'olmo size >=30B', 'Parameters ≥ 30b olmo', 'olmo size>= 30'])
    expect([text, ranges(text), read(text).query]).toEqual([text, ['size 30..null'], 'olmo']);
  expect(ranges('size:7b..13B')).toEqual(['size 7..13']);
  expect(read('gpt > 4 size > big').query).toBe('gpt > 4 size > big');
  expect(ranges('size≤7.5')).toEqual(['size null..7.5']);
  expect(ranges('size>30')).toEqual(['size 30.0001..null']);
  expect(ranges('size:<0.5')).toEqual(['size null..0.4999']);
  expect(ranges('size=7')).toEqual(['size 7..7']);
  expect(ranges('checked>50')).toEqual(['checked 50.0001..null']);
  expect(ranges('released>2024')).toEqual(['released 2025..null']);
  expect(ranges('released<2024-01')).toEqual(['released null..2023-12']);
  expect(ranges('year>=2024')).toEqual(['released 2024..null']);
  for (const text of ['size>big', 'size>', 'released>soon', 'data>closed'])
    expect([text, readFilterText(text).problems.map(({ code }) => code)]).toEqual([text, ['bad-value']]);
});

it('knows keys by what else people call them', () => {
  expect(read('producer:meta,openai params>=7 data=open docs:open licence:mit')).toMatchObject({
    query: '',
    facets: { by: ['meta', 'openai'], data: ['open'], documentation: ['open'], license: ['mit'] },
    ranges: { size: { min: '7', max: null } },
  });
  for (const name of NAMES_OF_KEYS) expect(TERM_KEYS).toContain(keyCalled(name));
  expect(new Set(NAMES_OF_KEYS).size).toBe(NAMES_OF_KEYS.length);
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

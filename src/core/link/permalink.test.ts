import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { AXES, COMPONENT_IDS } from '../model/components.ts';
import {
  axisKey,
  CHOSEN_COLUMNS as COLUMNS,
  componentKey,
  DEFAULT_COLUMNS,
  FACET_KEYS,
  MULTIPLE_FACETS,
  RANGE_KEYS,
} from '../catalog/columns.ts';
import { MOST_SORT_KEYS, sortOf } from '../catalog/sort.ts';
import { readAddress, toAddress } from './permalink.ts';
import {
  comparisonOf,
  DEFAULT_TABLE,
  detailView,
  MAX_COMPARED,
  PICTURES,
  plainView,
  type TableView,
  type View,
} from './view.ts';
import { LICENSE_SORTS, MAX_COMPARED_LICENSES } from './licenses-view.ts';
import type { ExtraParameter } from './every-view.ts';
import { CHANGE_KINDS } from '../model/change-kind.ts';
import { DEFINITION_IDS, INDEX_IDS, LICENSE_CATEGORIES, PERMISSIONS, PLACES } from '../model/vocabulary.ts';
import { MOST_WEIGHT } from '../model/weights.ts';

// Many random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const PARAMETERS = {
  table: ['d', 'q', ...FACET_KEYS, ...RANGE_KEYS, 'all', 'permits', 'sort', 'cols', 'weigh', 'm'],
  compare: ['d', 'm', 'ref', 'show', 'axes', 'chart', 'weigh'],
  embed: ['d', 'm', 'ref', 'show', 'axes', 'chart', 'weigh', 'theme'],
  indexes: ['d', 'q', 'index', 'show'],
  dossier: ['d', 'm'],
  changes: ['d', 'q', 'm', 'family', 'kind', 'since'],
  licenses: ['d', 'q', 'category', 'permits', 'users', 'revenue', 'in', 'sort', 'show', 'compare'],
  pictures: ['d', 'q', ...FACET_KEYS, ...RANGE_KEYS, 'all', 'permits', 'picture', 'scale', 'sets'],
};

const slug = fc.oneof(
  fc.stringMatching(/^[a-z0-9]([a-z0-9.-]{0,20}[a-z0-9])?$/),
  fc.constantFrom('constructor', 'hasOwnProperty', 'unknown', 'GPL-2.0-or-later', 'US'),
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('c++', 'a&b=c#d?e', '100%', '%E0%A4%A', 'a,b', 'نموذج', '__proto__', 'end.'),
);
const query = text.map((typed) => typed.trim());
const release = fc.option(fc.constantFrom('2026-01-31', '2026-11-21'));

function extraOf(known: readonly string[]): fc.Arbitrary<ExtraParameter[]> {
  return fc.array(
    fc
      .tuple(text, text)
      .filter(([name, value]) => !known.includes(name.toLowerCase()) && name + value !== ''),
    { maxLength: 3 },
  );
}

function record<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .subarray([...keys], { maxLength: 6 })
    .chain((picked) => fc.record(Object.fromEntries(picked.map((key) => [key, value]))));
}

const picks = fc
  .uniqueArray(
    fc.oneof(
      slug,
      slug.map((value) => `!${value}`),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((values) => values.toSorted());
const range = (bound: fc.Arbitrary<string>) =>
  fc.record({ min: fc.option(bound), max: fc.option(bound), unknown: fc.boolean() });
const numbers = range(fc.constantFrom('0', '0.5', '7', '70.6', '100000'));
const ranges = fc.record(
  { released: range(fc.constantFrom('2023', '2024-06', '2024-12')), size: numbers, checked: numbers },
  { requiredKeys: [] },
);

const anyFilters = fc
  .record({
    query,
    facets: record(FACET_KEYS, picks),
    all: fc.subarray([...MULTIPLE_FACETS]),
    permits: fc.subarray([...PERMISSIONS]),
    permitsUnknown: fc.boolean(),
    ranges,
  })
  .map((filters) => ({
    ...filters,
    permitsUnknown: filters.permitsUnknown && filters.permits.length > 0,
  })) as fc.Arbitrary<TableView['filters']>;

const axisWeight = fc.integer({ min: 0, max: MOST_WEIGHT });
const weigh = fc.option(
  fc
    .record({
      data: axisWeight,
      code: axisWeight,
      weights: axisWeight,
      license: axisWeight,
      documentation: axisWeight,
    })
    .filter((each) => Object.values(each).some((weight) => weight > 0)),
);
const tableView: fc.Arbitrary<TableView> = fc.record({
  page: fc.constant('table' as const),
  filters: anyFilters,
  sort: fc
    .tuple(
      fc.shuffledSubarray(['model' as const, ...COLUMNS], { minLength: 1, maxLength: MOST_SORT_KEYS }),
      fc.boolean(),
    )
    .map(([keys, descending]) => sortOf(keys.map((key) => ({ key, descending })))),
  columns: fc.oneof(
    fc.constant(null),
    fc.shuffledSubarray([...COLUMNS]).filter((columns) => columns.join() !== DEFAULT_COLUMNS.join()),
  ),
  weigh,
  selected: fc.uniqueArray(slug, { maxLength: MAX_COMPARED }),
  release,
  extra: extraOf(PARAMETERS.table),
});
const compareView: fc.Arbitrary<View> = fc.uniqueArray(slug, { maxLength: MAX_COMPARED }).chain((models) =>
  fc.record({
    page: fc.constant('compare' as const),
    models: fc.constant(models),
    reference: fc.constantFrom(null, ...models),
    onlyDifferences: fc.boolean(),
    axes: fc.constantFrom('five' as const, 'eight' as const),
    chart: fc.constantFrom('each' as const, 'overlay' as const, 'dots' as const),
    weigh,
    release,
    extra: extraOf(PARAMETERS.compare),
  }),
);
const embedView: fc.Arbitrary<View> = fc.uniqueArray(slug, { maxLength: MAX_COMPARED }).chain((models) =>
  fc.record({
    page: fc.constant('embed' as const),
    models: fc.constant(models),
    reference: fc.constantFrom(null, ...models),
    onlyDifferences: fc.boolean(),
    axes: fc.constantFrom('five' as const, 'eight' as const),
    chart: fc.constantFrom('each' as const, 'overlay' as const, 'dots' as const),
    weigh,
    theme: fc.constantFrom(null, 'light' as const, 'dark' as const),
    release,
    extra: extraOf(PARAMETERS.embed),
  }),
);
const amount = fc.option(fc.integer({ min: 1, max: 1e12 }));
const anyNeeds = fc.subarray([...PERMISSIONS]).chain((permits) =>
  fc.record({
    permits: fc.constant(permits),
    permitsUnknown: fc.boolean().map((or) => or && permits.length > 0),
  }),
);

const otherView: fc.Arbitrary<View> = fc.oneof(
  fc.record({
    page: fc.constant('dossier' as const),
    models: fc.uniqueArray(slug, { maxLength: MAX_COMPARED }),
    release,
    extra: extraOf(PARAMETERS.dossier),
  }),
  fc.record({
    page: fc.constant('changes' as const),
    query,
    models: fc.uniqueArray(slug, { maxLength: 4 }),
    family: fc.option(slug),
    kind: fc.constantFrom(null, ...CHANGE_KINDS),
    since: release,
    release,
    extra: extraOf(PARAMETERS.changes),
  }),
  fc.record({
    page: fc.constant('indexes' as const),
    query,
    index: fc.constantFrom(null, ...INDEX_IDS),
    onlyDisagreements: fc.boolean(),
    release,
    extra: extraOf(PARAMETERS.indexes),
  }),
  fc.record({
    page: fc.constant('licenses' as const),
    query,
    category: fc.constantFrom(null, ...LICENSE_CATEGORIES),
    needs: anyNeeds,
    users: amount,
    revenue: amount,
    place: fc.constantFrom(null, ...PLACES),
    sort: fc.constantFrom(...LICENSE_SORTS),
    shown: fc.constantFrom('used' as const, 'all' as const, 'compared' as const),
    compared: fc.uniqueArray(slug, { maxLength: MAX_COMPARED_LICENSES }),
    release,
    extra: extraOf(PARAMETERS.licenses),
  }),
  fc.record({
    page: fc.constant('pictures' as const),
    filters: anyFilters,
    picture: fc.constantFrom(...PICTURES),
    scale: fc.constantFrom('share' as const, 'count' as const, 'models' as const),
    sets: fc.option(fc.subarray([...DEFINITION_IDS], { minLength: 1 })),
    release,
    extra: extraOf(PARAMETERS.pictures),
  }),
  fc.record({
    page: fc.constantFrom('definitions', 'method', 'data'),
    release,
    extra: extraOf(['d']),
  }),
  fc.record({
    page: fc.constantFrom('model', 'license', 'definition'),
    id: slug.filter((id) => id !== 'index.html'),
    release,
    extra: extraOf(['d']),
  }),
  fc.record({
    page: fc.constant('not-found' as const),
    path: fc
      .array(text.filter((part) => !['', '.', '..'].includes(part) && !part.includes('/')))
      .map((parts) => ['', 'nowhere', ...parts].join('/')),
    release,
    extra: extraOf(['d']),
  }),
);
const anyView: fc.Arbitrary<View> = fc.oneof(tableView, compareView, embedView, otherView);

/** Reads an address as a browser hands it over. */
function open(address: string) {
  const { pathname, search } = new URL(`https://example.org${address}`);
  return readAddress(pathname, search);
}

/** Queries as people and programs mangle them. */
const mangled = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'=&?#%+,~!.:;()\'"<>\uD800\u200Fa1-'), maxLength: 40 }),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...new Set(Object.values(PARAMETERS).flat()), '__proto__', 'constructor', 'utm_x'),
        fc.oneof(
          text,
          fc.string({ unit: fc.constantFrom(...'ab1-.,!~ .+%'), maxLength: 12 }),
          fc.constantFrom('open', '!open,x', '1..70', '-size', 'none', 'unknown', 'commercial', 'a,a,b'),
          fc.constant(Array.from({ length: 12 }, (_, at) => `model-${at}`).join(',')),
        ),
      ),
    )
    .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&')),
);
const mangledPath = fc.oneof(
  fc.constantFrom(
    '/',
    '/compare/',
    '/indexes/',
    '/licenses/',
    '/licenses//index.html/index.html',
    '/model/x/',
    '/constructor/x/',
    '/__proto__/',
    '//evil.org/',
  ),
  fc.string({ unit: fc.constantFrom(...'/.%?#+ 2Fa:\\'), maxLength: 12 }).map((rest) => `/${rest}`),
  fc.string({ unit: 'binary' }).map((rest) => `/${rest}`),
);

it('an order that is no column’s is read and written by its name', () => {
  const { view } = open('/?sort=most-open');
  expect(view).toMatchObject({ sort: { key: 'most-open', descending: true } });
  expect(toAddress(view)).toBe('/?sort=most-open');
});

describe('a permalink', () => {
  it('gives back the view it was made from, without a remark', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(open(toAddress(view))).toEqual({ view, notices: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same for the same view, however its parts are ordered', () => {
    const reversed = <T extends object>(object: T) =>
      Object.fromEntries(Object.entries(object).toReversed()) as T;
    fc.assert(
      fc.property(tableView, (view) => {
        const facets = Object.entries(view.filters.facets).map(([key, list]) => [key, list.toReversed()]);
        const same = reversed({
          ...view,
          filters: reversed({
            ...view.filters,
            query: ` ${view.filters.query}  `,
            facets: reversed(Object.fromEntries(facets) as TableView['filters']['facets']),
            permits: view.filters.permits.toReversed(),
            ranges: reversed(view.filters.ranges),
          }),
        });
        expect(toAddress(same)).toBe(toAddress(view));
      }),
    );
  });

  it('never ends in what a chat program would cut off', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(toAddress(view)).not.toMatch(/[?!.,:*_~\-()'"&=]$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays short: eight long ids and a filter in every group fit many times into 2,000 characters', () => {
    const ids = Array.from({ length: 8 }, (_, at) => `a-model-with-a-name-of-32-chars-${at}`);
    const comparison: View = {
      ...comparisonOf(ids),
      reference: ids[0]!,
      onlyDifferences: true,
      axes: 'eight',
      chart: 'overlay',
      release: '2026-11-21',
    };
    expect(toAddress(comparison).length).toBeLessThan(500);
    const table: TableView = {
      ...DEFAULT_TABLE,
      filters: {
        query: 'a search of thirty characters!',
        facets: Object.fromEntries(
          [...AXES.map(axisKey), ...COMPONENT_IDS.map(componentKey)].map((key) => [
            key,
            ['partial', 'released'],
          ]),
        ),
        all: [],
        permits: [...PERMISSIONS],
        permitsUnknown: true,
        ranges: { released: { min: '2024-01', max: null, unknown: true } },
      },
      columns: COLUMNS,
      selected: ids,
    };
    expect(toAddress(table).length).toBeLessThan(2000);
  });

  it('leaves defaults out', () => {
    expect(toAddress(DEFAULT_TABLE)).toBe('/');
    expect(toAddress({ ...DEFAULT_TABLE, columns: DEFAULT_COLUMNS })).toBe('/');
    expect(toAddress(comparisonOf([]))).toBe('/compare/');
    expect(toAddress(plainView('method'))).toBe('/method/');
    expect(toAddress(detailView('license', 'Apache-2.0'))).toBe('/licenses/Apache-2.0/');
  });

  it('drops a reference that is no longer among the models', () => {
    expect(toAddress({ ...comparisonOf(['a', 'b']), reference: 'c' })).toBe('/compare/?m=a,b');
  });
});

describe('any address at all', () => {
  it('gives a view, and writing that view changes it no more', () => {
    fc.assert(
      fc.property(mangledPath, mangled, (path, typed) => {
        const first = readAddress(path, typed);
        const address = toAddress(first.view);
        expect(open(address).view).toEqual(first.view);
        expect(toAddress(open(address).view)).toBe(address);
      }),
      {
        numRuns: 3000,
        examples: [
          ['/licenses//index.html/index.html', ''],
          [
            '/compare/',
            `m=&m=${Array.from({ length: 12 }, (_, at) => `model-${at}`).join(',')}&research-paper=`,
          ],
        ],
      },
    );
  });

  it('never leads out of the app', () => {
    for (const path of ['//evil.org', '/\\evil.org', '/..%2F..', '/%2e%2e%2fx', '/./x/../..', '/a?b#c']) {
      const address = toAddress(readAddress(path, '').view);
      expect(new URL(address, 'https://example.org/').origin).toBe('https://example.org');
      expect(address).toMatch(/^\/(?!\/)/);
      expect(open(address).view).toEqual(readAddress(path, '').view);
    }
  });

  it('reads no meaning into names every object has', () => {
    for (const path of ['/constructor/x/', '/__proto__/x/', '/toString/', '/hasOwnProperty/x/']) {
      expect(readAddress(path, '').view.page).toBe('not-found');
    }
    const { view, notices } = open('/?__proto__=x&constructor=y&sort=toString&cols=valueOf');
    expect(view).toMatchObject({ sort: DEFAULT_TABLE.sort, columns: null });
    expect(view.extra).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['cols', 'valueOf'],
      ['sort', 'toString'],
    ]);
    expect(notices).toHaveLength(2);
    expect({}).not.toHaveProperty('x');
  });

  it('keeps what it does not know, in its order', () => {
    const address = '/?data=open&utm_source=a%20b&utm_source=c&ref=x&flag';
    const { view, notices } = open(address);
    expect(notices).toEqual([]);
    expect(toAddress(view)).toBe(address);
  });
});

describe('a value nobody understands', () => {
  it.each([
    ['/', 'd', ['yesterday', '2026-13-01', '2026-01-32', '20260131', '']],
    ['/', 'data', ['<script>', '', ',', '!', '!!open', '-', '%E0%A4%A']],
    ['/', 'model', ['!', '_', '']],
    ['/', 'license', ['(', '']],
    ['/', 'permits', ['everything', 'unknown', '']],
    ['/', 'released', ['2024', '5..7', '2024-13..max', 'max..min']],
    ['/', 'size', ['big', '7', '1..x', 'a..b..c', '2024-01..max']],
    ['/', 'checked', ['..1e3', 'all']],
    ['/', 'sort', ['', '-', '--size', 'beauty', 'size,-size', 'constructor']],
    ['/', 'cols', ['', 'beauty', '__proto__']],
    ['/', 'm', ['', ',', '"']],
    ['/compare/', 'm', ['', '%20', '<b>']],
    ['/compare/', 'ref', ['a', '']],
    ['/compare/', 'show', ['all', 'differences']],
    ['/compare/', 'axes', ['five', '9']],
    ['/compare/', 'chart', ['pie']],
    ['/indexes/', 'index', ['nobody', 'constructor']],
    ['/indexes/', 'show', ['diff']],
    ['/licenses/', 'category', ['all', 'toString', 'permitting']],
    ['/licenses/', 'permits', ['everything', 'unknown', '']],
    ['/licenses/', 'users', ['0', '-5', 'many', '1e6', '']],
    ['/licenses/', 'revenue', ['0', '5 potatoes']],
    ['/licenses/', 'in', ['Atlantis', 'EU1']],
    ['/licenses/', 'sort', ['beauty', '-name']],
    ['/licenses/', 'show', ['used', 'diff']],
    ['/licenses/', 'compare', ['', ',', '<b>']],
    ['/method/', 'd', ['today']],
    ['/model/x/', 'd', ['today']],
  ])('on %s, for %s, is reported and stays in the address', (path, name, values) => {
    for (const value of values) {
      const { view, notices } = open(`${path}?${name}=${value}`);
      const shown = value === '%20' ? ' ' : value;
      expect(notices).toEqual([{ code: 'bad-value', parameter: name, value: shown }]);
      expect(view.extra).toEqual([[name, shown]]);
      expect(open(toAddress(view))).toEqual({ view, notices });
    }
  });

  it('spoils nothing beside it', () => {
    const { view, notices } = open('/compare/?m=olmo-2,%3Cb%3E,pythia&ref=nobody&show=diff');
    expect(view).toMatchObject({ models: ['olmo-2', 'pythia'], reference: null, onlyDifferences: true });
    expect(view.extra).toEqual([
      ['m', '<b>'],
      ['ref', 'nobody'],
    ]);
    expect(notices).toHaveLength(2);
    expect(open(toAddress(view)).view).toEqual(view);
  });
});

describe('a parameter given twice', () => {
  it('is one list', () => {
    const { view, notices } = open('/?data=open&data=partly&permits=unknown&permits=share&m=a&m=b');
    expect(notices).toEqual([]);
    expect(toAddress(view)).toBe('/?data=open,partly&permits=share,unknown&m=a,b');
  });

  it('counts once where there can be only one, and the other is reported', () => {
    const { view, notices } = open('/?sort=size&sort=-model&q=a&q=b&d=2026-01-31&d=2026-01-31');
    expect(notices).toEqual([
      { code: 'bad-value', parameter: 'q', value: 'b' },
      { code: 'bad-value', parameter: 'sort', value: '-model' },
    ]);
    expect(toAddress(view)).toBe('/?q=a&sort=size&d=2026-01-31');
  });
});

describe('models in a link', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `m${at}`);

  it('keep their order; a repeated one is reported', () => {
    const { view, notices } = open('/compare/?m=b,a,b');
    expect(view).toMatchObject({ models: ['b', 'a'] });
    expect(notices).toEqual([{ code: 'duplicate-model', id: 'b' }]);
  });

  it('are all compared up to eight', () => {
    expect(open(`/compare/?m=${ids(8).join()}`)).toMatchObject({ view: { models: ids(8) }, notices: [] });
  });

  it('become the table of just these when there are more, the first eight picked', () => {
    const { view, notices } = open(`/compare/?m=${ids(10).join()}&model=z&data=open`);
    expect(notices).toEqual([{ code: 'too-many-models', count: 10 }]);
    expect(view).toMatchObject({
      page: 'table',
      filters: { facets: { model: [...ids(10), 'z'], data: ['open'] } },
      selected: ids(8),
    });
    expect(open(toAddress(view))).toEqual({ view, notices: [] });
  });

  it('are not cut in silence in the table either', () => {
    const { view, notices } = open(`/?m=${ids(9).join()}`);
    expect(notices).toEqual([{ code: 'too-many-models', count: 9 }]);
    expect(view).toMatchObject({ page: 'table', selected: ids(8), filters: { facets: {} } });
  });
});

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeCatalog, firstColumns } from '#core/catalog/catalog-encode.ts';
import { decodeCatalog, type Catalog } from '#core/catalog/catalog.ts';
import { aDataset } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { DEFAULT_TABLE } from '#core/link/view.ts';

// What is typed before its code and the data have come: each file comes, or fails, when the test says so.
const FILES = ['typed-filters', 'search', 'catalog'] as const;
type File = (typeof FILES)[number];
const { held } = vi.hoisted(() => ({
  held: new Map<string, { come: () => void; fail: () => void; arrival: Promise<void> }>(),
}));

vi.mock(import('#ui/load-code.ts'), () => ({
  loadCode: async <T>(load: () => Promise<T>) => {
    // The file is named in the code that imports it.
    const name = /([\w-]+)\.ts/.exec(String(load))?.[1] ?? '';
    await held.get(name)?.arrival;
    return load();
  },
  onLostCode: () => undefined,
}));
vi.mock(import('#api/data.ts'), async (original) => ({
  ...(await original()),
  fetchCatalog: async () => {
    await held.get('catalog')?.arrival;
    return WHOLE;
  },
}));

const speaks = (id: string, ...codes: string[]) =>
  aModel({ id, name: id, languages: { codes, evidence: [] } });
const SENT = encodeCatalog(
  aDataset([speaks('both', 'de', 'fr'), speaks('german', 'de'), speaks('english', 'en')]),
  {},
);
const WHOLE: Catalog = decodeCatalog(SENT);

/** The app's state as the first page leaves it, with nothing of the rest here yet. */
async function open(query: string | null = null) {
  vi.resetModules();
  held.clear();
  for (const file of FILES) {
    let settle = { come: () => {}, fail: () => {} };
    const arrival = new Promise<void>((come, fail) => {
      settle = { come, fail: () => fail(new Error('lost')) };
    });
    arrival.catch(() => undefined);
    held.set(file, { ...settle, arrival });
  }
  const [dataset, view, draft, ids, { select }, { lacksColumns, lacksSearch }] = await Promise.all([
    import('./dataset.ts'),
    import('./view.ts'),
    import('./draft.ts'),
    import('./known-ids.ts'),
    import('#core/catalog/selection.ts'),
    import('#core/catalog/filter-index.ts'),
  ]);
  const filters = { ...DEFAULT_TABLE.filters, query: query ?? '' };
  view.showAddress({ ...DEFAULT_TABLE, filters }, []);
  dataset.provideData({ catalog: decodeCatalog(firstColumns(SENT)) });
  ids.keepIdsSettled();
  const focus = () => {
    void dataset.loadWholeCatalog();
    void dataset.loadSearch().catch(() => undefined);
    void draft.loadReader().catch(() => undefined);
  };
  /** The models that are shown; null where it cannot be told yet. */
  const shown = () => {
    const { catalog } = dataset.useDataset.getState();
    if (catalog?.state !== 'ready') return null;
    const index = catalog.value;
    const { filters: asked, sort } = view.useView.getState().lastTable;
    const isUnread = draft.useDraft.getState().reader === null && draft.mayHoldTerms(asked.query);
    if (isUnread || lacksColumns(index, asked, sort) || lacksSearch(index, asked.query)) return null;
    return index.catalog.ids.filter((_, row) => (select(index, asked).rows[0]! >> row) & 1);
  };
  const box = () => draft.boxText(draft.useDraft.getState().draft, view.useView.getState().lastTable.filters);
  return { ...dataset, ...view, ...draft, focus, shown, box };
}

/** Lets whatever has come take effect. */
const settle = async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    await vi.dynamicImportSettled();
    await new Promise((done) => setImmediate(done));
  }
};
const arrive = async (file: File) => {
  held.get(file)?.come();
  await settle();
};

const ORDERS = FILES.flatMap((first) =>
  FILES.filter((file) => file !== first).map((second): readonly File[] => [
    first,
    second,
    ...FILES.filter((file) => file !== first && file !== second),
  ]),
);
const CASES = ORDERS.flatMap((order) => [0, 1, 2, 3].map((typedAfter) => ({ order, typedAfter })));
const TYPED = 'language:German,French all:language';

beforeEach(() => vi.stubEnv('BASE_URL', '/'));

describe('what is typed before everything has come', () => {
  it.each(CASES)('is read once $order have come, typed after $typedAfter of them', async (asked) => {
    const app = await open();
    app.focus();
    for (const file of asked.order.slice(0, asked.typedAfter)) await arrive(file);
    app.typeFilters(TYPED);
    for (const file of asked.order.slice(asked.typedAfter)) {
      await arrive(file);
      // Before it can be told, never other models.
      expect([null, ['both']]).toContainEqual(app.shown());
    }
    expect(app.shown()).toEqual(['both']);
    expect(app.useView.getState().lastTable.filters).toMatchObject({
      query: '',
      facets: { language: ['de', 'fr'] },
      all: ['language'],
    });
    expect(app.box()).toBe(TYPED);
  });

  it.each(ORDERS)('is read though the box was left before %s, %s and %s came', async (...order) => {
    const app = await open();
    app.focus();
    app.typeFilters(TYPED);
    for (const file of order) {
      app.endDraft();
      await arrive(file);
    }
    expect(app.shown()).toEqual(['both']);
    expect(app.box()).toBe('');
  });

  it.each(ORDERS)('is read from a link, whose files come as %s, %s, %s', async (...order) => {
    const app = await open(TYPED);
    app.focus();
    for (const file of order) await arrive(file);
    expect(app.shown()).toEqual(['both']);
  });

  it.each(FILES)('is neither filtered by nor searched for as something else where %s fails', async (lost) => {
    const app = await open();
    app.focus();
    app.typeFilters(TYPED);
    held.get(lost)?.fail();
    for (const file of FILES) if (file !== lost) await arrive(file);
    // What searches is not asked for here; without the others it cannot be told which models these are.
    expect(app.shown()).toEqual(lost === 'search' ? ['both'] : null);
    expect(app.box()).toBe(TYPED);
  });

  it('is searched for where it is words', async () => {
    const app = await open();
    app.focus();
    app.typeFilters('german');
    await arrive('search');
    expect(app.shown()).toEqual(['german']);
  });
});

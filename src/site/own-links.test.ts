import { beforeAll, describe, expect, it, vi } from 'vitest';
import { encodeCatalog } from '#core/catalog/catalog-encode.ts';
import { decodeCatalog } from '#core/catalog/catalog.ts';
import { valuesIn } from '#core/catalog/known-values.ts';
import type { FacetKey, RangeKey } from '#core/catalog/columns.ts';
import { makeFilterIndex } from '#core/catalog/filter-index.ts';
import { searchIn } from '#core/catalog/search.ts';
import type { Filters, Range } from '#core/catalog/filters.ts';
import { removals } from '#core/catalog/removals.ts';
import { rowsOf, select } from '#core/catalog/selection.ts';
import { answerFor } from '#core/license/license.ts';
import { permits } from '#core/license/permits.ts';
import { readAddress, toAddress } from '#core/link/permalink.ts';
import { DEFAULT_TABLE, type View } from '#core/link/view.ts';
import { type Model, libraryOf } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';
import { readAxes } from '#core/model/openness.ts';
import { areWeightsKept } from '#core/model/status.ts';
import { bindingBases } from '#core/model/terms-of.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { QUESTION_IDS, QUESTIONS } from '#core/catalog/questions.ts';
import { downloadFiles } from '#data/publish/downloads.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { readDataset } from '#data/read/dataset.ts';
import { pagesToWrite } from './pages.ts';
import { renderPage } from './render.tsx';

// Some two hundred pages are rendered.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const dataset = readDataset('data');
const verdicts = verdictColumns(dataset);
const json = encodeCatalog(dataset, verdicts);
const catalog = decodeCatalog(json);
const index = makeFilterIndex(catalog, searchIn);
const library = libraryOf(dataset);
const { licenses } = library;

/** What a model has under a facet, read off the dataset by itself; null for a facet that no link of ours asks for. */
function valuesOf(model: Model, at: number, key: FacetKey): readonly string[] | null {
  const { finalWeights, trainingData, preprocessingCode } = model.components;
  switch (key) {
    case 'by':
      return [model.producer];
    case 'family':
      return [model.family];
    case 'license':
      return areWeightsKept(model) ? [] : (finalWeights.license ?? '').split(/ AND | OR |[()]/);
    case 'claim':
      return [model.producerClaim.openSource === true ? 'yes' : 'other'];
    case 'data':
    case 'code':
    case 'weights':
    case 'documentation':
      return [readAxes(model, library)[key].word];
    case 'rights':
      return [readAxes(model, library).license.word];
    case 'training-data':
      return [trainingData.status];
    case 'preprocessing-code':
      return [preprocessingCode.status];
    case 'paid-by':
      return model.funding?.paidBy ?? [];
    case 'dataset':
      return [model.data.pretraining, model.data.postTraining].flatMap((stage) => stage?.datasets ?? []);
    default:
      return DEFINITION_IDS.some((id) => id === key) ? [own(verdicts, key)?.[at] ?? ''] : null;
  }
}

function idsByLoop({ query, facets, permits: asked, ranges, permitsUnknown }: Filters): string[] {
  expect([query, permitsUnknown]).toEqual(['', false]);
  const fits = (model: Model, at: number) =>
    Object.entries(facets).every(([key, picks]) => {
      const values = valuesOf(model, at, key as FacetKey);
      if (values === null) throw new Error(`No loop of its own for ${key}: add one above.`);
      const wanted = picks.filter((pick) => !pick.startsWith('!'));
      return (
        (wanted.length === 0 || wanted.some((pick) => values.includes(pick))) &&
        !values.some((value) => picks.includes(`!${value}`))
      );
    }) &&
    Object.entries(ranges).every(([key, range]) => isWithin(model, key as RangeKey, range)) &&
    asked.every(
      (permission) =>
        !areWeightsKept(model) &&
        // What it is built on binds it, too.
        [
          model.components.finalWeights.license,
          ...bindingBases(model, library.models).map(({ license }) => license),
        ].every((license) => answerFor(license, licenses, (each) => permits(each, permission)) === 'yes'),
    );
  return dataset.models.filter(fits).map((model) => model.id);
}

/** Links of ours ask for years and sizes, and never for what is unknown as well. */
function isWithin(model: Model, key: RangeKey, { min, max, unknown }: Range): boolean {
  expect(unknown).toBe(false);
  if (key === 'checked') throw new Error('No loop of its own for checked: add one here.');
  const value = key === 'size' ? model.parameters.total : model.released?.slice(0, 4);
  if (value === null || value === undefined) return false;
  return (min === null || Number(value) >= Number(min)) && (max === null || Number(value) <= Number(max));
}

function idsSelected(filters: Filters): string[] {
  return rowsOf(select(index, filters)).map((row) => catalog.ids[row]!);
}

/** What is wrong with a link: what it says that the app does not understand, or the data does not have. */
function complaintsAbout(href: string): unknown[] {
  const { pathname, search } = new URL(href, 'https://example.org');
  const { view, notices } = readAddress(pathname, search);
  return [
    ...notices,
    ...(view.page === 'not-found' ? ['no such page'] : []),
    ...(toAddress(view) === pathname + search ? [] : [`is written ${toAddress(view)}`]),
    ...unknownIds(view),
  ];
}

function unknownIds(view: View): string[] {
  const isModel = (id: string) => catalog.rows.has(id);
  switch (view.page) {
    case 'table': {
      const picks = Object.entries(view.filters.facets).flatMap(([key, values]) =>
        values.filter((value) => !valuesIn(catalog, key as FacetKey)?.has(value.replace(/^!/, ''))),
      );
      return [...picks, ...view.selected.filter((id) => !isModel(id))];
    }
    case 'compare':
      return view.models.filter((id) => !isModel(id));
    case 'model':
      return isModel(view.id) ? [] : [view.id];
    case 'license':
      return licenses.has(view.id) ? [] : [view.id];
    case 'dataset':
      return dataset.datasets.some(({ id }) => id === view.id) ? [] : [view.id];
    case 'definition':
      return DEFINITION_IDS.some((id) => id === view.id) ? [] : [view.id];
    default:
      return [];
  }
}

describe('the links of the pages', () => {
  /** Each address that a page links to, with the texts of the links. */
  const links = new Map<string, Set<string>>();

  beforeAll(async () => {
    const files = downloadFiles('data', dataset, verdicts);
    const pages = pagesToWrite(dataset, (file) => JSON.parse(files.get(file) ?? 'null') as unknown);
    // Pages of models differ in what they hold, not in what they link to: a part of them stands for all.
    const some = pages.filter(({ path }, at) => !path.startsWith('/model/') || at % 12 === 0);
    for (const { path, data } of some) {
      const { html } = await renderPage(path, { ...data, catalog: json });
      for (const [, href = '', inner = ''] of html.matchAll(
        /<a\b[^>]*?href="(\/[^"#]*)[^"]*"[^>]*>(.*?)<\/a>/gs,
      )) {
        const text = inner.replaceAll(/<[^>]*>/g, '').trim();
        const address = href.replaceAll('&amp;', '&');
        links.set(address, (links.get(address) ?? new Set()).add(text));
      }
    }
    // Files of the site that are no pages of the app; the list of all models is one without code.
    for (const address of links.keys())
      if ((address.startsWith('/data/') && address !== '/data/') || address === '/models/')
        links.delete(address);
  });

  it('lead to every page, and to filtered tables', () => {
    const pages = new Set(
      [...links.keys()].map((href) => readAddress(new URL(href, 'https://x.org').pathname, '').view.page),
    );
    expect([...pages].toSorted()).toEqual([
      'changes',
      'compare',
      'data',
      'dataset',
      'datasets',
      'definition',
      'definitions',
      'dossier',
      'indexes',
      'license',
      'licenses',
      'method',
      'model',
      'pictures',
      'table',
    ]);
    expect([...links.keys()].filter((href) => href.startsWith('/?')).length).toBeGreaterThan(100);
  });

  it('raise no notice and name nothing that the data does not have', () => {
    const wrong = [...links.keys()].map((href) => [href, complaintsAbout(href)] as const);
    expect(wrong.filter(([, complaints]) => complaints.length > 0)).toEqual([]);
  });

  it('select what a loop over the dataset selects, as many as they say', () => {
    for (const [href, texts] of links) {
      const { view } = readAddress('/', new URL(href, 'https://example.org').search);
      // The page for wrong addresses offers a search; what a search finds has a test of its own.
      if (!href.startsWith('/?') || view.page !== 'table' || view.filters.query !== '') continue;
      const ids = idsByLoop(view.filters);
      expect([href, idsSelected(view.filters)]).toEqual([href, ids]);
      const said = [...texts].flatMap((text) => /(?:: |^)(\d+)(?: models?)?$/.exec(text)?.[1] ?? []);
      expect([href, said.filter((count) => Number(count) !== ids.length)]).toEqual([href, []]);
    }
  });
});

describe.each(QUESTION_IDS)('the question “%s”', (id) => {
  const filters = QUESTIONS[id];
  const asked = { ...DEFAULT_TABLE, filters };

  it('raises no notice, nor does a chip of it', () => {
    const chips = removals(filters).map(({ left }) => ({ ...asked, filters: left }));
    for (const view of [asked, ...chips]) expect(complaintsAbout(toAddress(view))).toEqual([]);
  });

  it('selects what a loop over the dataset selects', () => {
    expect(idsByLoop(filters).length).toBeGreaterThan(0);
    expect(idsSelected(filters)).toEqual(idsByLoop(filters));
  });
});

it('“Weights I can sell, data I can read” asks for weights that are out and data that is released', () => {
  const models = idsSelected(QUESTIONS['sell-and-read']).map((id) =>
    dataset.models.find((model) => model.id === id)!,
  );
  for (const { components } of models) {
    expect(components.trainingData.status).toBe('released');
    expect(components.finalWeights.status).toBe('released');
    expect(answerFor(components.finalWeights.license, licenses, (each) => permits(each, 'commercial'))).toBe(
      'yes',
    );
  }
});

import { renderToString } from 'react-dom/server';
import { createElement } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeCatalog } from '#core/catalog/catalog-encode.ts';
import { decodeCatalog } from '#core/catalog/catalog.ts';
import { COLUMNS, FACET_KEYS } from '#core/catalog/columns.ts';
import { aDataset, aLicense } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { NAMED_PAGES } from '#core/link/pages.ts';
import { readAddress } from '#core/link/permalink.ts';
import { App } from '#pages/App.tsx';
import { loadWholePage } from '#pages/load.ts';
import { FilterPanel, Notices } from '#pages/table/lazy-parts.ts';
import { provideData, resetData } from '#store/dataset.ts';
import { showAddress } from '#store/view.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { siteFiles } from '#data/publish/site-files.ts';
import { pagesToWrite } from './pages.ts';
import { renderPage } from './render.tsx';

/**
 * Names that every object inherits are names like any other: as a value, an id, a column, a key of a file. Whatever
 * looks something up by a name it was given has to own its keys.
 */

vi.setConfig({ testTimeout: 120_000 });

const NAMES = ['constructor', 'toString', '__proto__'];
const FAILED = 'could not be shown';

const dataset = aDataset(
  NAMES.map((name) =>
    aModel({
      id: name,
      name: `Model ${name}`,
      family: name,
      producer: name,
      basedOn: { model: 'constructor' },
      components: { finalWeights: ['released', name], trainingData: ['released', 'toString'] },
      history: [{ date: '2026-01-01', of: name, from: name, to: name, why: name }],
    }),
  ),
  {
    licenses: NAMES.map((id) => aLicense({ id, name: `License ${id}`, steward: id })),
    producers: {},
  },
);
const verdicts = verdictColumns(dataset);
const json = encodeCatalog(dataset, verdicts);
const files = siteFiles(dataset, verdicts);

beforeAll(async () => {
  for (const page of NAMED_PAGES) await loadWholePage(page);
  await Promise.all([FilterPanel, Notices].map((part) => part.preload()));
});
beforeEach(() => {
  resetData();
  provideData({ catalog: decodeCatalog(json), licenses: dataset.licenses });
});

/** Renders whatever an address asks for. */
function open(path: string, query = ''): string {
  const { view, notices } = readAddress(path, query);
  showAddress(view, notices);
  return renderToString(createElement(App));
}

describe('names that every object has', () => {
  it.each(FACET_KEYS)('are values of the filter %s', (key) => {
    for (const query of [
      `?${key}=${NAMES.join()}`,
      `?${key}=!constructor&${key}=toString`,
      `?${key}=toString`,
    ]) {
      const html = open('/', query);
      expect(html).toContain('models');
      expect(html).not.toContain(FAILED);
      expect(html).not.toContain('function Object');
    }
  });

  it.each(COLUMNS.map((column) => column.key))('are shown in the column %s', (key) => {
    const html = open('/', `?cols=${key},constructor,toString&sort=__proto__`);
    expect(html).toContain('Model constructor');
    expect(html).not.toContain('function ');
  });

  it.each(NAMES)('%s is the id of a page that is not there, of any kind', (name) => {
    resetData();
    for (const path of [
      `/model/${name}/`,
      `/licenses/${name}/`,
      `/definitions/${name}/`,
      `/${name}/`,
      `/${name}/${name}/`,
    ]) {
      expect(open(path)).not.toMatch(/function |could not be shown/);
    }
    expect(open('/compare/', `?m=${name},valueOf&ref=${name}&index=${name}`)).not.toMatch(
      /function |could not be shown/,
    );
    expect(open('/licenses/', `?category=${name}`)).not.toMatch(/function |could not be shown/);
  });

  it('are ids of models, licenses and producers on every page', async () => {
    const read = (file: string) => JSON.parse(files.get(file) ?? 'null') as unknown;
    const pages = pagesToWrite(dataset, read).filter(({ path }) =>
      /^\/(model|licenses|definitions)\/|^\/$/.test(path),
    );
    for (const { path, data } of pages) {
      const { html } = await renderPage(path, { ...data, catalog: json });
      expect([path, /function |could not be shown/.exec(html)]).toEqual([path, null]);
    }
    const { html } = await renderPage('/model/constructor/', {
      records: [JSON.parse(files.get('models/constructor.json')!)],
      catalog: json,
    });
    expect(html).toContain('Model constructor');
    // The names of licenses stand in the criteria, which are drawn when they are opened.
    expect(html).toContain('href="/licenses/constructor/"');
  });
});

it('thousands of values that nobody understands are counted, not listed', () => {
  const many = Array.from({ length: 5000 }, (_, at) => `nobody-${at}`).join();
  const bad = many.replaceAll('nobody-', '_');
  const html = open('/', `?model=${many}&by=${many}&data=${bad},${bad}`).replaceAll('<!-- -->', '');
  expect(html).toContain('And 4995 more remarks');
  expect(html).toContain('And 9995 more values');
  expect(html.match(/so we ignored it/g)).toHaveLength(5);
  // A link to the pictures of the same models carries the filters whole.
  expect(html.replaceAll(/href="[^"]*"/g, '').match(/nobody-/g)?.length).toBeLessThan(60);
});

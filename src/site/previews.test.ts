import { decode } from 'fast-png';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { WELL_KNOWN } from '#core/catalog/well-known.ts';
import { readAddress } from '#core/link/permalink.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { downloadFiles } from '#data/publish/downloads.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { readDataset } from '#data/read/dataset.ts';
import { comparisonPages } from './comparison-pages.ts';
import { headOf } from './head.ts';
import { ourDataset } from './linked-data.ts';
import { llmsText } from './llms-text.ts';
import { sitemap } from './model-list.ts';
import { pagesToWrite, type PageToWrite } from './pages.ts';
import { pictureOf } from './picture.ts';

// All data is made anew, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const SITE = 'https://example.org/ajar/';
const dataset = readDataset('data');
let pages: PageToWrite[] = [];
let files: ReadonlyMap<string, string> = new Map();
const at = (path: string) => pages.find((page) => page.path === path)!;

beforeAll(() => {
  const verdicts = verdictColumns(dataset);
  files = downloadFiles('data', dataset, verdicts);
  pages = pagesToWrite(dataset, (file) => JSON.parse(files.get(file) ?? 'null') as unknown);
});

test('the page about one thing carries that thing, and none of the lists it stands in', () => {
  const details = pages.filter(({ path, card }) => card !== null && !path.startsWith('/model/'));
  expect(details.length).toBeGreaterThan(200);
  const sizes = details.map(({ path, data }) => [path, JSON.stringify(data).length] as const);
  expect(sizes.filter(([, size]) => size > LARGEST)).toEqual([]);
});
/** In bytes: five tiers with their verdicts on each license take 18 kB, the list of datasets 120. */
const LARGEST = 30_000;

describe('what is said of a page beside a link', () => {
  test('differs from page to page, is no longer than people read, and is a sentence', () => {
    const said = pages.map(({ description }) => description);
    const details = pages.filter(({ card }) => card !== null);
    expect(new Set(said).size).toBeGreaterThan(said.length - 30);
    for (const { path, description } of details)
      expect([path, description]).toEqual([path, expect.stringMatching(/^[^\s].{30,1200}[.]$/s)]);
  });

  test('of a model is its answer, of a license what it permits, of a definition how many meet it', () => {
    expect(at('/model/olmo-2-32b/').description).toMatch(
      /^OLMo 2 32B: (fully open|open weights)\. .* of 17 claims/i,
    );
    expect(at('/licenses/MIT/').description).toMatch(
      /give credit\. The weights of \d+ models are under it\.$/,
    );
    expect(at('/definitions/osaid-1-0/').description).toMatch(
      /Met by \d+ of \d+ models, by our reading(; by \d+ of them through unchecked claims)?\.$/,
    );
  });

  test('stands in the head, with full addresses where the site has one', () => {
    const page = at('/model/olmo-2-32b/');
    const preview = { ...page, title: 'A “title” & <more>', picture: 'cards/a.png', about: page.about(SITE) };
    const document = new Window().document;
    document.head.innerHTML = headOf(preview, SITE);
    const content = (selector: string) => document.querySelector(selector)?.getAttribute('content');
    expect(content('[property="og:title"]')).toBe('A “title” & <more>');
    expect(content('[name=description]')).toBe(page.description);
    expect(content('[property="og:image"]')).toBe(`${SITE}cards/a.png`);
    expect(document.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(`${SITE}model/olmo-2-32b/`);
    expect(headOf(preview, null)).not.toMatch(/og:image|canonical|ld\+json/);
  });
});

test('a well-known comparison has a page of its own, which leads on to it and says each answer', () => {
  const records = dataset.models.map(
    ({ id }) => JSON.parse(files.get(`models/${id}.json`) ?? '') as ModelRecord,
  );
  const known = comparisonPages(records, '/ajar/', SITE);
  expect(known.map(({ path }) => path)).toEqual(WELL_KNOWN.map(({ slug }) => `/compare/${slug}/`));
  for (const { html, picture } of known) {
    const document = new Window().document;
    document.documentElement.innerHTML = html.slice(html.indexOf('<head>'));
    const link = document.querySelector('a')?.getAttribute('href') ?? '';
    const { view, notices } = readAddress('/compare/', new URL(link, SITE).search);
    expect([view.page, notices]).toEqual(['compare', []]);
    expect(document.querySelector('[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${link}`);
    expect(document.querySelector('[property="og:image"]')?.getAttribute('content')).toBe(SITE + picture);
    const models = 'models' in view ? view.models : [];
    for (const id of models) {
      const { model } = records.find((record) => record.model.id === id)!;
      expect(html).toContain(`${labelOf(model)}: `);
    }
  }
});

test('what a page is about is linked data that schema.org has words for', () => {
  const things = pages.flatMap((page) => page.about(SITE)) as Record<string, unknown>[];
  expect(things.length).toBeGreaterThan(dataset.models.length);
  expect(new Set(things.map((thing) => thing['@type']))).toEqual(new Set(['BreadcrumbList', 'Dataset']));
  for (const thing of things) {
    expect(thing['@context']).toBe('https://schema.org');
    const addresses = [...JSON.stringify(thing).matchAll(/"(?:url|item|contentUrl)":"([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(0);
    for (const [, address = ''] of addresses) expect(URL.canParse(address)).toBe(true);
  }
  const [ours] = at('/data/').about(SITE) as [{ distribution: { contentUrl: string }[] }];
  for (const { contentUrl } of ours.distribution)
    expect(files.has(contentUrl.replace(`${SITE}data/`, ''))).toBe(true);
});

test('the sitemap is XML that lists every page once, by its full address', () => {
  const paths = pages.map(({ path }) => path).filter((path) => path.endsWith('/'));
  const window = new Window();
  const xml = new window.DOMParser().parseFromString(sitemap(paths, SITE), 'application/xml');
  expect(xml.querySelector('parsererror')).toBeNull();
  const listed = [...xml.querySelectorAll('loc')].map((loc) => loc.textContent ?? '');
  expect(listed).toEqual(paths.map((path) => SITE + path.slice(1)));
  expect(new Set(listed).size).toBe(listed.length);
});

test('what is said of the data claims no reading that nobody did', () => {
  const read = dataset.licenses.filter((license) => license.read !== undefined).length;
  expect(read).toBeLessThan(dataset.licenses.length);
  for (const text of [llmsText(dataset, SITE), JSON.stringify(ourDataset(dataset, SITE))])
    expect(text).toContain(
      `${dataset.licenses.length} licenses, ${read} of them read condition by condition`,
    );
  // Values that stand for "withheld": looked for, declined, and said by an index.
  expect(llmsText(dataset, SITE)).toMatch(/`withheld` stands .*`declined`.*`index`/);
});

test('every link of llms.txt leads to a page or a file', () => {
  const links = [...llmsText(dataset, SITE).matchAll(/\]\((.*?)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(20);
  const known = new Set([
    ...pages.map(({ path }) => SITE + path.slice(1)),
    ...[...files.keys()].map((file) => `${SITE}data/${file}`),
    `${SITE}models/`,
    ...WELL_KNOWN.map(({ slug }) => `${SITE}compare/${slug}/`),
  ]);
  expect(links.filter((link) => !known.has(link.replace(/\?.*/, '')))).toEqual([]);
});

describe('a picture', () => {
  test.each([
    ['/model/llama-4-maverick/'],
    ['/model/olmo-2-32b/'],
    ['/licenses/llama-3.1-community/'],
    ['/definitions/osaid-1-0/'],
    ['/datasets/the-pile/'],
  ])('of %s is a small PNG with something in it', async (path) => {
    const png = await pictureOf(at(path).card!(`example.org${path}`));
    expect(png.length).toBeLessThan(16_000);
    const { width, height, data, palette = [] } = decode(png);
    expect([width, height]).toEqual([720, 378]);
    const paper = data.filter((color) => color === 0).length / data.length;
    expect(palette.length).toBeLessThanOrEqual(16);
    expect(paper).toBeGreaterThan(0.5);
    expect(paper).toBeLessThan(0.97);
  });

  test('holds no text that is markup', () => {
    const page = at('/licenses/MIT/');
    expect(page.card!('<script>')).not.toContain('<script>');
  });
});

import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, Plugin, ResolvedConfig } from 'vite';
import type { RadarModel } from '#charts/radar-series.ts';
import { PAGES } from '#core/link/pages.ts';
import type { ModelRecord, RadarDrawing } from '#core/model/record.ts';
import { sealed } from '#core/model/seal.ts';
import { askAhead } from './ask-ahead.ts';
import { badgeFiles } from './badge.ts';
import { comparisonPages } from './comparison-pages.ts';
import { compressFolder } from './compress.ts';
import { headersFile, inlineScripts, withPolicy } from './hosting.ts';
import { llmsText } from './llms-text.ts';
import { modelListPage, sitemap } from './model-list.ts';
import { siteAddress } from '#data/publish/feed.ts';
import { pagesToWrite, type PageToWrite } from './pages.ts';
import { pictureOf } from './picture.ts';
import type { RenderedPage } from './render.tsx';
import { pageStyles } from './page-styles.ts';
import type { siteData, SiteData } from './site-data.ts';
import { fillTemplate, pictureFile, sheetOf } from './template.ts';

/** Where the app is built for rendering here: where it finds its packages, and no other build's folder. */
const RENDERER = `node_modules/.cache/ajar-render-${process.pid}`;

type Renderer = {
  renderPage: (path: string, data: PageToWrite['data']) => Promise<RenderedPage>;
  radarOf: (record: ModelRecord) => RadarModel;
  drawApart: (renderer: string, models: readonly RadarModel[]) => Promise<RadarDrawing[]>;
};

/** Builds the app twice, for the browser and for here, and writes every page as the app itself renders it. */
export function prerenderPlugin(site: ReturnType<typeof siteData>): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'ajar:prerender',
    apply: 'build',
    config: () => ({
      environments: {
        ssr: {
          build: {
            ssr: true,
            outDir: RENDERER,
            manifest: false,
            copyPublicDir: false,
            rolldownOptions: { input: 'src/site/render.tsx', output: { entryFileNames: 'render.mjs' } },
          },
        },
      },
      builder: {
        async buildApp(builder) {
          await builder.build(builder.environments.client!);
          await builder.build(builder.environments.ssr!);
          const { root, base } = config;
          const dist = path.resolve(root, builder.environments.client!.config.build.outDir);
          const address = pathToFileURL(path.resolve(root, RENDERER, 'render.mjs')).href;
          const renderer = (await import(address)) as Renderer;
          const pages = await writePages({ dist, base, data: site.read(), renderer, address });
          rmSync(path.resolve(root, RENDERER), { recursive: true });
          if (process.env.PRECOMPRESS !== 'off') await compressFolder(dist);
          config.logger.warn(`Ajar is built: ${pages} pages in ${path.relative(root, dist)}/.`);
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
  };
}

type Job = { dist: string; base: string; data: SiteData; renderer: Renderer; address: string };

async function writePages(job: Job): Promise<number> {
  const { dist, base, data, renderer } = job;
  const records = await writeRecords(job);
  const manifestFile = path.join(dist, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const template = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const readData = (file: string): unknown => records.get(file) ?? JSON.parse(read(`data/${file}`));
  const stylesFor = pageStyles(read(sheetOf(manifest)));
  const scripts = new Set<string>();
  const site = siteAddress(process.env.SITE_URL, base);
  const pages = pagesToWrite(data.dataset, readData);
  const { models, retired } = data.dataset;
  const ahead = askAhead(
    models.map(({ id }) => id),
    Object.keys(retired),
    `${base}data/models/`,
  );
  for (const page of pages) {
    const rendered = await renderer.renderPage(page.path, page.data);
    const html = withPolicy(
      fillTemplate(template, { page, rendered, manifest, base, site, ahead, stylesFor }),
    );
    for (const script of inlineScripts(html)) scripts.add(script);
    writeBelow(dist, page.path.endsWith('/') ? `${page.path}index.html` : page.path, html);
  }
  for (const record of records.values()) {
    for (const [file, svg] of badgeFiles(record)) writeBelow(dist, file, svg);
  }
  const list = modelListPage(data.dataset, base, stylesFor(''));
  writeBelow(dist, 'models/index.html', list);
  writeFileSync(path.join(dist, 'llms.txt'), llmsText(data.dataset, site));
  const comparisons = comparisonPages([...records.values()], base, site);
  for (const { path: address, html } of comparisons) writeBelow(dist, `${address}index.html`, html);
  if (site !== null) {
    const drawn = pages.flatMap((page) =>
      page.card === null ? [] : [{ path: page.path, picture: pictureFile(page), card: page.card }],
    );
    await writeForSite(dist, site, pages, [...drawn, ...comparisons]);
  }
  writeFileSync(path.join(dist, '_headers'), headersFile(base, [...scripts]));
  rmSync(path.join(dist, '.vite'), { recursive: true });
  writeFileSync(path.join(dist, 'build-manifest.json'), JSON.stringify(manifest, null, 1));
  return pages.length;
}

/** Is this a page to be found by? What stands in other people's pages is not, nor what has no address of its own. */
const isListed = (address: string) => address.endsWith('/') && address !== PAGES.embed.path;

/** What needs full addresses: the list of all pages for search engines, where that is, and the pictures of pages. */
async function writeForSite(
  dist: string,
  site: string,
  pages: readonly PageToWrite[],
  drawn: readonly { path: string; picture: string; card: (address: string) => string }[],
): Promise<void> {
  const paths = ['/models/', ...pages.map((page) => page.path).filter(isListed)];
  writeFileSync(path.join(dist, 'sitemap.xml'), sitemap(paths, site));
  appendFileSync(path.join(dist, 'robots.txt'), `Sitemap: ${new URL('sitemap.xml', site).href}\n`);
  const cards = drawn.map(({ path: address, picture, card }) => {
    const { host, pathname } = new URL(address.slice(1), site);
    return [picture, card(`${host}${pathname}`.replace(/\/$/, ''))] as const;
  });
  const drawNext = async (): Promise<void> => {
    for (let next = cards.pop(); next !== undefined; next = cards.pop()) {
      const [file, svg] = next;
      // oxlint-disable-next-line no-await-in-loop -- a few at a time
      writeBelow(dist, file, await pictureOf(svg));
    }
  };
  await Promise.all(Array.from({ length: DRAWN_AT_ONCE }, drawNext));
}
const DRAWN_AT_ONCE = 4;

function writeBelow(dist: string, file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
  writeFileSync(path.join(dist, file), content);
}

/** Has the radar of every model drawn into the file of its record; gives the records by file. */
async function writeRecords({ dist, data, renderer, address }: Job): Promise<Map<string, ModelRecord>> {
  const files = data.dataset.models.map(({ id }) => `models/${id}.json`);
  const records = files.map((file) => JSON.parse(data.files.get(file)!) as ModelRecord);
  const drawings = await renderer.drawApart(address, records.map(renderer.radarOf));
  const drawn = records.map((record, at) => ({ ...record, radar: drawings[at]! }));
  for (const [at, file] of files.entries()) writeFileSync(path.join(dist, 'data', file), sealed(drawn[at]!));
  return new Map(files.map((file, at) => [file, drawn[at]!]));
}

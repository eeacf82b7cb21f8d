import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest, ManifestChunk, Plugin, ResolvedConfig } from 'vite';
import { EMBEDDED_ID } from '#api/embedded.ts';
import { readDataset } from '#data/read/dataset.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { compressFolder } from './compress.ts';
import { headersFile, inlineScripts, withPolicy } from './hosting.ts';
import { pagesToWrite, type PageToWrite } from './pages.ts';
import type { RenderedPage } from './render.tsx';
import { startScript } from './start-script.ts';

/** Where the app is built for rendering here: where it finds its packages, and no other build's folder. */
const RENDERER = `node_modules/.cache/ajar-render-${process.pid}`;

/** The chunk (vite.config.ts) of what a page shows at once though its code comes later: its styles have to be there before. */
const LATER_PARTS: Record<string, string> = { table: 'table' };

type Renderer = { renderPage: (path: string, data: PageToWrite['data']) => Promise<RenderedPage> };

/** Builds the app twice, for the browser and for here, and writes every page as the app itself renders it. */
export function prerenderPlugin(dataFolder: string): Plugin {
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
          const rendered = path.resolve(root, RENDERER, 'render.mjs');
          const renderer = (await import(pathToFileURL(rendered).href)) as Renderer;
          await writePages({ dist, base, dataFolder, renderer });
          rmSync(path.resolve(root, RENDERER), { recursive: true });
          await compressFolder(dist);
        },
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
  };
}

type Job = { dist: string; base: string; dataFolder: string; renderer: Renderer };

async function writePages({ dist, base, dataFolder, renderer }: Job): Promise<void> {
  const dataset = readDataset(dataFolder);
  const manifestFile = path.join(dist, '.vite/manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  const template = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
  const readData = (file: string): unknown => JSON.parse(read(`data/${file}`));
  const scripts = new Set<string>();
  for (const page of pagesToWrite(dataset, verdictColumns(dataset), readData)) {
    const rendered = await renderer.renderPage(page.path, page.data);
    const html = withPolicy(fillTemplate(template, { page, rendered, manifest, base, read }));
    for (const script of inlineScripts(html)) scripts.add(script);
    const file = page.path.endsWith('/') ? `${page.path}index.html` : page.path;
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), html);
  }
  writeFileSync(path.join(dist, '_headers'), headersFile(base, [...scripts]));
  rmSync(path.join(dist, '.vite'), { recursive: true });
  writeFileSync(path.join(dist, 'build-manifest.json'), JSON.stringify(manifest, null, 1));
}

type Parts = {
  page: PageToWrite;
  rendered: RenderedPage;
  manifest: Manifest;
  base: string;
  read: (file: string) => string;
};

/** Puts a rendered page into the template: its title, its styles inline, its code and data announced early. */
function fillTemplate(template: string, { page, rendered, manifest, base, read }: Parts): string {
  const code = chunksFrom(manifest, ['index.html', moduleKey(manifest, rendered.module)]);
  const later = chunksFrom(manifest, [keyOfChunk(manifest, LATER_PARTS[rendered.page])]);
  const styles = [...new Set([...code, ...later].flatMap((chunk) => chunk.css ?? []))];
  const files = code.map((chunk) => base + chunk.file);
  // A comparison is nothing without its code. The table is used, and asks for it at once; other pages are read, and
  // ask for it when they stand on the screen.
  const isReadable = rendered.page !== 'compare';
  const early = rendered.page === 'compare' || rendered.page === 'table' ? files : [];
  const head = [
    `<meta name="description" content="${escapeHtml(page.description)}" />`,
    `<link rel="alternate" type="application/atom+xml" title="Changes in the data of Ajar" href="${base}data/feed.xml" />`,
    // Only a full address works there, and only whoever deploys knows it.
    ...(process.env.SITE_URL
      ? [`<meta property="og:image" content="${new URL(`${base}social.png`, process.env.SITE_URL).href}" />`]
      : []),
    `<meta property="og:title" content="${escapeHtml(rendered.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(page.description)}" />`,
    `<style data-files="${styles.map((file) => base + file).join(' ')}">${styles.map(read).join('')}</style>`,
    ...early.map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${file}" />`),
    ...page.preload.map((file) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${file}" />`),
  ].join('');
  const query = [
    page.dependsOnQuery ? ' data-query' : '',
    rendered.page === 'compare' ? ` data-records="${base}data/models/"` : '',
  ].join('');
  const data = JSON.stringify(page.data).replaceAll('<', String.raw`\u003c`);
  return template
    .replace(/<link rel="(stylesheet|modulepreload)"[^>]*>\s*/g, '')
    .replace(/<script type="module"[^>]*><\/script>/, () => startScript(files, isReadable))
    .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(rendered.title)}</title>`)
    .replace('<html lang="en">', `<html lang="en"${query}>`)
    .replace('<!--head-->', () => head)
    .replace('<!--page-->', () => rendered.html)
    .replace('<!--data-->', () => `<script type="application/json" id="${EMBEDDED_ID}">${data}</script>`);
}

/** Chunks with all that they import, each once and after its imports, as its styles build on theirs. */
function chunksFrom(manifest: Manifest, names: readonly (string | undefined)[]): ManifestChunk[] {
  const entered = new Set<string>();
  const chunks: ManifestChunk[] = [];
  const visit = (name: string | undefined) => {
    if (name === undefined) return;
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The build has no chunk for ${name}.`);
    if (entered.has(chunk.file)) return;
    entered.add(chunk.file);
    chunk.imports?.forEach(visit);
    chunks.push(chunk);
  };
  names.forEach(visit);
  return chunks;
}

/** Where the manifest holds a page's module; the first page's code is part of the entry. */
function moduleKey(manifest: Manifest, module: string): string | undefined {
  const key = path.posix.join('src/pages', module);
  return Object.hasOwn(manifest, key) ? key : undefined;
}

/** Where the manifest holds a chunk that vite.config.ts names. */
function keyOfChunk(manifest: Manifest, name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  return Object.keys(manifest).find((key) => manifest[key]!.name === name) ?? name;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

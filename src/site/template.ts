import path from 'node:path';
import type { Manifest, ManifestChunk } from 'vite';
import { EMBEDDED_ID, type EmbeddedJson } from '#api/embedded.ts';
import { escapeHtml } from '#words/escape.ts';
import { headOf, jsonInHtml } from './head.ts';
import type { PageToWrite } from './pages.ts';
import type { RenderedPage } from './render.tsx';
import { slimHtml } from './slim-html.ts';
import { EARLY, startScript } from './start-script.ts';

/** The file of the picture of a page: "cards/model/olmo-2-32b.png", or that of the whole site. */
export function pictureFile({ path: address, card }: Pick<PageToWrite, 'path' | 'card'>): string {
  return card === null ? 'social.png' : `cards${address.replace(/\/$/, '')}.png`;
}

type Parts = {
  page: PageToWrite;
  rendered: RenderedPage;
  manifest: Manifest;
  base: string;
  /** The full address of the site; null where nobody said. */
  site: string | null;
  /** The script that asks for the records of the models in an address. */
  ahead: string;
  /** The styles that a page of some HTML is first painted with. */
  stylesFor: (html: string) => string;
};

/** Puts a rendered page into the template: its title, its styles inline, its code and data announced early. */
export function fillTemplate(
  template: string,
  { page, rendered, manifest, base, site, ahead, stylesFor }: Parts,
): string {
  const code = chunksFrom(manifest, ['index.html', moduleKey(manifest, rendered.module)]);
  const files = code.map((chunk) => base + chunk.file);
  const besides = (modules: readonly string[], there: readonly string[]) =>
    chunksFrom(
      manifest,
      modules.map((module) => `src/${module}`),
    )
      .map((chunk) => base + chunk.file)
      .filter((file) => !there.includes(file));
  const later = besides(page.later, files);
  const searches = besides(page.searches, [...files, ...later]);
  const sheet = sheetOf(manifest);
  // A comparison is nothing without its code. The table is used, and asks for it at once; other pages are read, and
  // ask for it when they stand on the screen.
  const isComparison = rendered.page === 'compare' || rendered.page === 'embed';
  const early = isComparison || rendered.page === 'table' ? files : [];
  // A model's record is a file of its own, which comes along with the code: in the page it would be there twice.
  const { records = [], ...embedded } = page.data;
  const preload = [...page.preload, ...records.map(({ model }) => `models/${model.id}.json`)];
  const head = [
    ...(rendered.page === 'embed' ? ['<meta name="robots" content="noindex" />'] : []),
    headOf(
      { ...page, ...rendered, picture: pictureFile(page), about: site === null ? [] : page.about(site) },
      site,
    ),
    `<link rel="alternate" type="application/atom+xml" title="Changes in the data of Ajar" href="${base}data/feed.xml" />`,
    `<style>${stylesFor(rendered.html)}</style>`,
    // The start script brings the rest.
    `<noscript><link rel="stylesheet" href="${base}${sheet}" /></noscript>`,
    ...early.map((file) => `<link rel="modulepreload" crossorigin fetchpriority="low" href="${file}" />`),
    ...preload.map((file) => `<link rel="preload" as="fetch" crossorigin href="${base}data/${file}" />`),
  ].join('');
  const query = [
    ` data-style="${base}${sheet}"`,
    page.dependsOnQuery ? ' data-query' : '',
    later.length > 0 ? ` data-later="${later.join(' ')}"` : '',
    searches.length > 0 ? ` data-searches="${searches.join(' ')}"` : '',
    rendered.page === 'embed' ? ' data-embed' : '',
  ].join('');
  return (
    template
      .replace(/<link rel="(stylesheet|modulepreload)"[^>]*>\s*/g, '')
      .replace(/<script type="module"[^>]*><\/script>/, () => startScript(files, !isComparison))
      .replace(/<title>.*?<\/title>/s, () => `<title>${escapeHtml(rendered.title)}</title>`)
      .replace('<html lang="en">', `<html lang="en"${query}>`)
      .replace('<!--head-->', () => head)
      // Behind what finds out whether the code will run.
      .replace(`${EARLY}</script>`, (alone) =>
        isComparison || rendered.page === 'dossier' ? `${EARLY};${ahead}</script>` : alone,
      )
      .replace('<!--page-->', () => slimHtml(rendered.html))
      .replace('<!--data-->', () => embeddedData(embedded))
  );
}

/** The one stylesheet. */
export function sheetOf(manifest: Manifest): string {
  const sheet = manifest['style.css']?.file;
  if (sheet === undefined) throw new Error('The build has no stylesheet.');
  return sheet;
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

/** Data that the page is taken over with. */
function embeddedData(data: EmbeddedJson): string {
  if (Object.keys(data).length === 0) return '';
  return `<script type="application/json" id="${EMBEDDED_ID}">${jsonInHtml(data)}</script>`;
}

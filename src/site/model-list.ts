import type { Dataset } from '#core/model/model.ts';
import { detailView } from '#core/link/view.ts';
import { toAddress } from '#core/link/permalink.ts';
import { escapeHtml } from '#words/escape.ts';

/** A page of links to all models, for readers without JavaScript and for whoever collects pages; it needs no code. */
export function modelListPage({ models, producers }: Dataset, base: string, style: string): string {
  const items = models
    .map(({ id, name, producer }) => {
      const address = base + toAddress(detailView('model', id)).slice(1);
      const by = escapeHtml(producers[producer]?.name ?? producer);
      return `<li><a href="${address}" dir="auto">${escapeHtml(name)}</a> <small>${by}</small></li>`;
    })
    .toSorted((a, b) => a.localeCompare(b, 'en'));
  const title = `All ${models.length} models · Ajar`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    '<meta name="color-scheme" content="light dark" />',
    `<link rel="icon" href="${base}favicon.svg" type="image/svg+xml" /><title>${title}</title>`,
    `<style>@layer base, ui, parts, pages;</style><style>${style}</style></head>`,
    `<body><main style="padding:var(--space-5)"><h1>All ${models.length} models</h1>`,
    `<p><a href="${base}">The table, with filters and comparison</a></p>`,
    `<ul style="columns:20em;padding-top:var(--space-4)">${items.join('')}</ul></main></body></html>`,
  ].join('');
}

/** Every page by its full address, as search engines read it. */
export function sitemap(paths: readonly string[], site: string): string {
  const entries = paths.map(
    (path) => `<url><loc>${escapeHtml(new URL(path.slice(1), site).href)}</loc></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>\n`,
  ].join('');
}

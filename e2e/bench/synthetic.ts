import { readDataset } from '#data/read/dataset.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { encodeCatalog, firstColumns } from '#core/catalog/catalog-encode.ts';
import { decodeCatalog } from '#core/catalog/catalog.ts';
import type { CatalogJson } from '#core/catalog/catalog-json.ts';
import { EMBEDDED_ID } from '#api/embedded.ts';
import { renderPage } from '#site/render.tsx';
import { growDataset, seeded } from './core.ts';
import type { PlainRow } from './plain/rows.ts';

export type SyntheticSite = {
  /** The first page as the build would have written it for as many models. */
  html: string;
  catalog: string;
  /** The same rows for the plain table, one object each. */
  rows: string;
};

const realDataset = readDataset('data');
const realVerdicts = verdictColumns(realDataset);
export const REAL_SIZE = realDataset.models.length;

/** What changes of the site when it holds so many models: copies of the real ones under other names. */
export async function synthesize(size: number, builtPage: string): Promise<SyntheticSite> {
  const { dataset, verdicts } = growDataset(realDataset, realVerdicts, size, seeded(size));
  const catalog = encodeCatalog(dataset, verdicts);
  const embedded = { catalog: firstColumns(catalog) };
  const { html } = await renderPage('/', embedded);
  const [head, rest] = cut(builtPage, '<div id="root">');
  const [, tail] = cut(rest, `<script type="application/json" id="${EMBEDDED_ID}">`);
  const [, after] = cut(tail, '</script>');
  const json = JSON.stringify(embedded).replaceAll('<', String.raw`\u003c`);
  return {
    html: `${head}<div id="root">${html}</div><script type="application/json" id="${EMBEDDED_ID}">${json}</script>${after}`,
    catalog: JSON.stringify(catalog),
    rows: JSON.stringify(plainRows(catalog)),
  };
}

function cut(text: string, at: string): [before: string, after: string] {
  const place = text.indexOf(at);
  if (place < 0) throw new Error(`The built page has no ${at}: has the build changed?`);
  return [text.slice(0, place), text.slice(place + at.length)];
}

function plainRows(json: CatalogJson): PlainRow[] {
  const catalog = decodeCatalog(json);
  const wordColumns = Object.entries(catalog.columns);
  return catalog.ids.map((id, row) => ({
    id,
    model: catalog.names[row]!,
    producer: catalog.producers[catalog.producerOf[row]!]!.name,
    released: catalog.released[row]!,
    size: Number.isNaN(catalog.total[row]!) ? null : catalog.total[row]!,
    checked: catalog.checked[row]!,
    ...Object.fromEntries(wordColumns.map(([key, { values, codes }]) => [key, values[codes[row]!]!])),
  }));
}

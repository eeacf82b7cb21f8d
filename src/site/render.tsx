import { renderToString } from 'react-dom/server';
import type { RadarModel } from '#charts/radar-series.ts';
import { decodeEmbedded, type EmbeddedJson } from '#api/embedded.ts';
import { readAddress } from '#core/link/permalink.ts';
import type { Page } from '#core/link/view.ts';
import { provideData, resetData } from '#store/dataset.ts';
import { showAddress } from '#store/view.ts';
import { loadWholePage } from '#pages/load.ts';
import { PRERENDERED } from '#pages/routes.ts';
import { App } from '#pages/App.tsx';
import { radarModelOf } from '#parts/radar-models.ts';
import type { ModelRecord } from '#core/model/record.ts';

export { drawApart, drawHere } from './draw-thread.ts';

/** What a radar of a record's five axes shows. */
export function radarOf(record: ModelRecord): RadarModel {
  return radarModelOf(record, 'five');
}

export type RenderedPage = { html: string; title: string; page: Page; module: string };

/** Renders the page of a path from the data it will carry: the app's own components, as the visitor's browser runs them. */
export async function renderPage(path: string, data: EmbeddedJson): Promise<RenderedPage> {
  const { view } = readAddress(path, '');
  resetData();
  provideData(decodeEmbedded(data));
  showAddress(view, []);
  await loadWholePage(view.page);
  const record = view.page === 'model' ? data.records?.[0] : undefined;
  const { page } = view;
  const { titleOf } = await import('#pages/names.ts');
  const title = titleOf(view, record?.model.name ?? null);
  return { html: renderToString(<App />), title, page, module: PRERENDERED[page].module };
}

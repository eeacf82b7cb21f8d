import { renderToString } from 'react-dom/server';
import { decodeEmbedded, type EmbeddedJson } from '#api/embedded.ts';
import { readAddress } from '#core/link/permalink.ts';
import { provideData, useDataset } from '#store/dataset.ts';
import { showAddress } from '#store/view.ts';
import { loadWholePage } from '#pages/routes.ts';
import { titleOf } from '#words/titles.ts';
import { App } from '#pages/App.tsx';

export type RenderedPage = { html: string; title: string; page: string };

/** Renders the page of a path from the data it will carry: the app's own components, as the visitor's browser runs them. */
export async function renderPage(path: string, data: EmbeddedJson): Promise<RenderedPage> {
  const { view } = readAddress(path, '');
  useDataset.setState({ catalog: null, licenses: null, license: {}, records: {}, pages: {} });
  provideData(decodeEmbedded(data));
  showAddress(view, []);
  await loadWholePage(view.page);
  const record = view.page === 'model' ? data.records?.[0] : undefined;
  return { html: renderToString(<App />), title: titleOf(view, record?.model.name ?? null), page: view.page };
}

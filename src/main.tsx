import { StrictMode, useLayoutEffect } from 'react';
import { readEmbedded } from '#api/embedded.ts';
import { provideData } from '#store/dataset.ts';
import { holdFirstState } from '#store/create-store.ts';
import { readPreferences } from '#store/preferences.ts';
import { bindAddress, isAsLoaded, reloadIfRebuilt, reloadPage } from '#store/url.ts';
import { followRelease } from '#store/shown-release.ts';
import { isEmbedded, useView } from '#store/view.ts';
import { catchUp, rememberBuilt } from '#ui/catch-up.ts';
import { loadCode, onLostCode } from '#ui/load-code.ts';
import { createRoot, hydrateRoot } from '#ui/react-root.ts';
import { loadFirst, makeReady } from '#pages/load.ts';
import { onPrepare } from '#store/prepare.ts';
import { App } from '#pages/App.tsx';
import './styles/tokens.css';
import './styles/base.css';

/** Takes the page over once it shows what its address asks for. */
function Shown() {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    delete dataset.pending;
    dataset.live = '';
    document.getElementById('not-started')?.setAttribute('hidden', '');
    catchUp();
  }, []);
  return (
    <StrictMode>
      <App />
    </StrictMode>
  );
}

/** How long the sheet may come after the code: they were asked for together. */
const SHEET_MS = 200;

/** Waits for the whole sheet (src/site/start-script.ts): a page brings only the styles of what was built into it. */
async function wholeSheet(): Promise<void> {
  const sheet = document.head.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  if (sheet === null || sheet.sheet !== null) return;
  await new Promise((done) => {
    for (const event of ['load', 'error']) sheet.addEventListener(event, done);
    setTimeout(done, SHEET_MS);
  });
}

/** Loads what the address asks for, and tells whether that is what was built: the page that is called `rendered`. */
async function loadAsked(rendered: string | undefined): Promise<boolean> {
  const { view } = useView.getState();
  // What the build rendered is what the bare address asks for; any parameter may ask for something else. A host answers
  // an address it has no file for with the page that says so, which may not be the one the address asks for.
  const isPrerendered = rendered === view.page && isAsLoaded() && view.page !== 'not-found';
  const sheet = isPrerendered ? null : wholeSheet();
  const isAsBuilt = await loadFirst(view, isPrerendered).catch((error: unknown) => {
    if (rendered === view.page) throw error;
    // Where another page stands in for one whose code is missing, what was built is not what the address asks for.
    return false;
  });
  await sheet;
  // Whoever went Back meanwhile asks for something else.
  return isAsBuilt && useView.getState().view !== view ? loadAsked(rendered) : isAsBuilt;
}

async function start() {
  if (import.meta.env.DEV) {
    const { startMocks } = await import('#mocks/start.ts');
    if (!(await startMocks())) return;
  }
  if (!('popover' in HTMLElement.prototype))
    (await loadCode(() => import('#ui/without-popovers.ts'))).openInPlace();
  const root = document.getElementById('root')!;
  provideData(readEmbedded());
  bindAddress();
  onPrepare((view) => void makeReady(view));
  const [build = ''] = /[^/]*$/.exec(import.meta.url) ?? [];
  if (import.meta.env.PROD) onLostCode(() => void reloadIfRebuilt(build));
  // A page that failed is not what Back is to bring back.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && document.querySelector('[data-failed]') !== null) reloadPage();
  });
  // The theme of an embed is that of the page around it.
  if (!isEmbedded()) readPreferences();
  await followRelease();
  if (await loadAsked(root.querySelector('main')?.dataset.page)) {
    holdFirstState();
    rememberBuilt();
    hydrateRoot(root, <Shown />);
  } else createRoot(root).render(<Shown />);
}

// The page as it was built stays, and says that it is only that (src/site/start-script.ts).
start().catch(reportError);
// In a frame nothing is kept: it belongs to somebody else's page.
if (import.meta.env.PROD && top === self)
  loadCode(() => import('#site/offline/register.ts'))
    .then(({ keepForOffline }) => keepForOffline())
    .catch(() => undefined);

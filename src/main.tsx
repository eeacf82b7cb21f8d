import { StrictMode, useLayoutEffect } from 'react';
import { readEmbedded } from '#api/embedded.ts';
import { provideData } from '#store/dataset.ts';
import { readPreferences } from '#store/preferences.ts';
import { bindAddress, isBareAddress } from '#store/url.ts';
import { followRelease } from '#store/shown-release.ts';
import { useView } from '#store/view.ts';
import { keepForOffline } from '#site/offline/register.ts';
import { createRoot, hydrateRoot } from '#ui/react-root.ts';
import { loadFirst, makeReady } from '#pages/load.ts';
import { onPrepare } from '#store/prepare.ts';
import { App } from '#pages/App.tsx';
import './styles/tokens.css';
import './styles/base.css';

/** Takes the page over once it shows what its address asks for. */
function Shown() {
  useLayoutEffect(() => {
    delete document.documentElement.dataset.pending;
  }, []);
  return (
    <StrictMode>
      <App />
    </StrictMode>
  );
}

async function start() {
  if (import.meta.env.DEV) {
    const { startMocks } = await import('#mocks/start.ts');
    if (!(await startMocks())) return;
  }
  const root = document.getElementById('root')!;
  provideData(readEmbedded());
  bindAddress();
  onPrepare((view) => void makeReady(view));
  readPreferences();
  await followRelease();
  const { view } = useView.getState();
  await loadFirst(view);
  // What the build rendered is what the bare address asks for; any parameter may ask for something else. A host answers
  // an address it has no file for with the page that says so, which may not be the one the address asks for.
  const rendered = root.querySelector('main')?.dataset.page;
  const isPrerendered = rendered === view.page && isBareAddress() && view.page !== 'not-found';
  if (isPrerendered) hydrateRoot(root, <Shown />);
  else createRoot(root).render(<Shown />);
}

void start();
if (import.meta.env.PROD) keepForOffline();

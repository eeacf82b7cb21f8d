import { hrefOf } from './url.ts';
import { useView } from './view.ts';

/**
 * While something covers the page, Back closes it and takes back nothing of what was chosen in it. Returns what to do
 * once it is closed by other means. Beside url.ts the only file that touches the history.
 */
export function holdBack(close: () => void): () => void {
  const before = location.href;
  history.pushState(null, '', before);
  const release = () => removeEventListener('popstate', goBack, { capture: true });
  const goBack = (event: PopStateEvent) => {
    // What the address says now is older than what is shown.
    event.stopImmediatePropagation();
    release();
    const href = hrefOf(useView.getState().view);
    if (href !== location.pathname + location.search) history.pushState(null, '', href);
    close();
  };
  addEventListener('popstate', goBack, { capture: true });
  return () => {
    release();
    // The entry that was made for closing is of no use where nothing was chosen.
    if (location.href === before) history.back();
  };
}

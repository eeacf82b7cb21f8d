import { back, hrefOf } from './url.ts';
import { useView } from './view.ts';

/** The state of an entry that is there for Back to close something; the one before it has the same address. */
const SPARE = 'spare';

/**
 * While something covers the page, Back closes it and takes back nothing of what was chosen in it. Returns what to do
 * once it is closed. The entry stays for the next time: taking it away is done by the browser later, when the reader may
 * have chosen something else already.
 */
export function holdBack(close: () => void): () => void {
  if (history.state !== SPARE) history.pushState(SPARE, '', location.href);
  const goBack = () => {
    release();
    // What the address says now is older than what is shown.
    const href = hrefOf(useView.getState().view);
    if (href !== location.pathname + location.search) history.pushState(null, '', href);
    close();
  };
  const release = () => {
    if (back.instead === goBack) back.instead = null;
  };
  back.instead = goBack;
  return release;
}

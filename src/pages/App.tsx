import { createElement, memo, Suspense, useDeferredValue } from 'react';
import type { Page } from '#core/link/view.ts';
import { useDataset } from '#store/dataset.ts';
import { useView } from '#store/view.ts';
import { Layout } from './Layout.tsx';
import { componentOf } from './load.ts';
import { PageError } from '#parts/PageError.tsx';

/** The whole app: the frame, and in it the page that the view names. */
export function App() {
  const page = useView((state) => state.view.page);
  // Another release is another page: nothing of the one before is taken over.
  const release = useDataset((state) => state.release);
  // In pieces that keep nobody waiting, while the reader makes up their mind.
  const isAhead = useDeferredValue(useView((state) => state.ahead !== null));
  const pages: Page[] = isAhead && page !== 'compare' ? [page, 'compare'] : [page];
  return (
    <Layout>
      {pages.map((each) => (
        <Room key={`${each} ${release}`} page={each} isShown={each === page} />
      ))}
    </Layout>
  );
}

/** A page, and whether the reader sees it: a comparison that was rendered ahead only has to be shown. */
function Room({ page, isShown }: { page: Page; isShown: boolean }) {
  return (
    <div style={{ display: isShown ? 'contents' : 'none' }}>
      <Content page={page} />
    </div>
  );
}

const Content = memo(function Content({ page }: { page: Page }) {
  return (
    <PageError>
      <Suspense fallback={<p aria-live="polite">Loading the page…</p>}>
        {createElement(componentOf(page))}
      </Suspense>
    </PageError>
  );
});

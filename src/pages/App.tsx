import { createElement, Suspense } from 'react';
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
  return (
    <Layout>
      <PageError key={`${page} ${release}`}>
        <Suspense fallback={<p aria-live="polite">Loading the page…</p>}>
          {createElement(componentOf(page))}
        </Suspense>
      </PageError>
    </Layout>
  );
}

import { createElement, Suspense } from 'react';
import { useView } from '#store/view.ts';
import { Layout } from './Layout.tsx';
import { componentOf } from './load.ts';
import { PageError } from '#parts/PageError.tsx';

/** The whole app: the frame, and in it the page that the view names. */
export function App() {
  const page = useView((state) => state.view.page);
  return (
    <Layout>
      <PageError key={page}>
        <Suspense fallback={<p aria-live="polite">Loading the page…</p>}>
          {createElement(componentOf(page))}
        </Suspense>
      </PageError>
    </Layout>
  );
}

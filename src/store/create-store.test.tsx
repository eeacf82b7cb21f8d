// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { Suspense } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { lazyPart } from '#ui/lazy-part.tsx';
import { createPageStore, holdFirstState } from './create-store.ts';

test('a part that is taken over after the reader has acted takes its HTML over, then shows what was done', async () => {
  const useChoice = createPageStore({ chosen: 'nothing' });
  let come: (value: unknown) => void = () => undefined;
  const arrived = new Promise((resolve) => (come = resolve));
  const Late = lazyPart(async () => {
    await arrived;
    return {
      Late: () => (useChoice((state) => state.chosen) === 'nothing' ? <b>nothing</b> : <i>something</i>),
    };
  }, 'Late');
  document.body.innerHTML = '<div><!--$--><b>nothing</b><!--/$--></div>';
  const root = document.querySelector('div')!;
  const html = root.querySelector('b');
  const mismatches: unknown[] = [];

  holdFirstState();
  await act(async () => {
    const page = (
      <Suspense>
        <Late />
      </Suspense>
    );
    hydrateRoot(root, page, { onRecoverableError: (error) => mismatches.push(error) });
  });
  useChoice.setState({ chosen: 'something' });
  expect(root.querySelector('b')).toBe(html);
  await act(async () => come(null));

  expect(mismatches).toEqual([]);
  expect(root.innerHTML).toContain('<i>something</i>');
});

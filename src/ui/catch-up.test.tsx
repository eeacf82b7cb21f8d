// @vitest-environment happy-dom
import { act } from '@testing-library/react';
import { useLayoutEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { catchUp, rememberBuilt } from './catch-up.ts';

function Form({ kept = '' }: { kept?: string }) {
  const [text, setText] = useState(kept);
  const [picked, setPicked] = useState<readonly string[]>(['a']);
  const [focused, setFocused] = useState(false);
  useLayoutEffect(catchUp, []);
  return (
    <>
      <input
        type="search"
        value={text}
        onFocus={() => setFocused(true)}
        onChange={(event) => setText(event.target.value)}
      />
      {['a', 'b', 'c'].map((name) => (
        <input
          key={name}
          type="checkbox"
          checked={picked.includes(name)}
          onChange={() =>
            setPicked(picked.includes(name) ? picked.filter((each) => each !== name) : [...picked, name])
          }
        />
      ))}
      <output>{JSON.stringify({ text, picked, focused })}</output>
    </>
  );
}

async function takenOver(use: (root: HTMLElement) => void) {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  root.innerHTML = renderToString(<Form />);
  use(root);
  rememberBuilt();
  await act(async () => hydrateRoot(root, <Form />));
  return root;
}

const stateOf = (root: HTMLElement): unknown => JSON.parse(root.querySelector('output')!.textContent);

test('what was typed and ticked before the code came counts', async () => {
  const root = await takenOver((built) => {
    const search = built.querySelector<HTMLInputElement>('[type=search]')!;
    search.focus();
    search.value = 'llama';
    built.querySelectorAll<HTMLInputElement>('[type=checkbox]')[2]!.click();
  });
  expect(stateOf(root)).toEqual({ text: 'llama', picked: ['a', 'c'], focused: true });
  expect(root.querySelector<HTMLInputElement>('[type=search]')!.value).toBe('llama');
  expect([...root.querySelectorAll<HTMLInputElement>('[type=checkbox]')].map((box) => box.checked)).toEqual([
    true,
    false,
    true,
  ]);
});

test('what was unticked counts, and what nobody touched stays', async () => {
  const root = await takenOver((built) => built.querySelector<HTMLInputElement>('[type=checkbox]')!.click());
  expect(stateOf(root)).toEqual({ text: '', picked: [], focused: false });
});

test('what was done since is not done twice', async () => {
  const root = await takenOver(() => undefined);
  await act(async () => root.querySelectorAll<HTMLInputElement>('[type=checkbox]')[1]!.click());
  await act(async () => catchUp());
  expect(stateOf(root)).toEqual({ text: '', picked: ['a', 'b'], focused: false });
});

test('what the app shows otherwise than it was built is no choice of the reader', async () => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  root.innerHTML = renderToString(<Form />);
  rememberBuilt();
  await act(async () => hydrateRoot(root, <Form kept="dark" />, { onRecoverableError: () => undefined }));
  expect(stateOf(root)).toMatchObject({ text: 'dark' });
});

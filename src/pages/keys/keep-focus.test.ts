// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from './keep-focus.ts';

beforeEach(() => {
  // Nothing is laid out here; all of it is to be seen.
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect()] as unknown as DOMRectList);
  document.body.innerHTML =
    '<main><h1>Title</h1><ul><li><button>a</button></li><li><button>b</button></li><li><button>c</button></li></ul></main>';
});

const button = (name: string) =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
const settled = () => new Promise((done) => setTimeout(done));

async function press(name: string): Promise<string | null> {
  const pressed = button(name);
  pressed.focus();
  pressed.closest('li')?.remove();
  // As a browser does; here the element that is gone stays the active one.
  if (document.activeElement !== document.body) pressed.blur();
  keepFocus();
  await settled();
  return document.activeElement?.textContent ?? null;
}

it('goes on from what took the place of what was pressed, or stood before it', async () => {
  expect(await press('b')).toBe('c');
  expect(await press('c')).toBe('a');
});

it('goes on from the title where nothing is left', async () => {
  await press('b');
  await press('c');
  expect(await press('a')).toBe('Title');
});

it('leaves a focus that is somewhere', async () => {
  button('b').focus();
  keepFocus();
  await settled();
  expect(document.activeElement).toBe(button('b'));
});

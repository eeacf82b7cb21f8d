// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { moveInTable } from './table-keys.ts';

beforeEach(() => {
  const row = (name: string) =>
    `<tr data-row="${name}"><td><input type="checkbox"></td><th><a href="#${name}">${name}</a></th>
     <td data-column="data">${name} data</td><td data-column="code">${name} code</td>
     <td><button>${name} details</button></td></tr>`;
  document.body.innerHTML = `<table><tbody>${row('a')}<tr><td>a line</td></tr>${row('b')}</tbody></table>`;
});

function press(key: string): string | null {
  moveInTable({ key, target: document.activeElement });
  return document.activeElement?.textContent ?? null;
}

it('goes through a row and from cell to cell', () => {
  document.querySelector<HTMLElement>('a')!.focus();
  expect(press('ArrowRight')).toBe('a data');
  expect(press('ArrowRight')).toBe('a code');
  // Past the line that parts the rows.
  expect(press('ArrowDown')).toBe('b code');
  expect(press('ArrowDown')).toBe('b code');
  expect(press('ArrowRight')).toBe('b details');
  expect(press('ArrowRight')).toBe('b details');
  expect(press('ArrowLeft')).toBe('b code');
  expect(press('ArrowUp')).toBe('a code');
});

it('leaves other keys, and those of other elements, alone', () => {
  const link = document.querySelector<HTMLElement>('a')!;
  expect(moveInTable({ key: 'ArrowDown', target: link })).toBe(false);
  expect(moveInTable({ key: 'a', target: link })).toBe(false);
  expect(moveInTable({ key: 'ArrowRight', target: document.querySelector('input') })).toBe(false);
  expect(moveInTable({ key: 'ArrowRight', target: document })).toBe(false);
});

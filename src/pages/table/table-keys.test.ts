// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { goToEnd, pageInTable } from './page-keys.ts';
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
  expect(press('End')).toBe('a details');
  expect(press('Home')).toBe('a');
});

it('takes the focus along by the screen and to the ends, to rows that are drawn later', async () => {
  const body = document.querySelector('tbody')!;
  body.parentElement!.setAttribute('aria-rowcount', '3');
  for (const [at, row] of [...document.querySelectorAll('tr[data-row]')].entries())
    row.setAttribute('aria-rowindex', String(at + 2));
  const second = body.querySelector('[data-row=b]')!;
  second.remove();
  const cell = body.querySelector<HTMLElement>('[data-column=code]')!;
  cell.tabIndex = -1;
  cell.focus();
  expect(pageInTable({ key: 'PageDown', target: cell }, body)).toBe(true);
  expect(document.activeElement).toBe(cell);
  body.append(second);
  await expect.poll(() => document.activeElement?.textContent).toBe('b code');
  expect(goToEnd({ key: 'Home', target: document.activeElement }, body)).toBe(true);
  expect(document.activeElement?.textContent).toBe('a code');
  expect(pageInTable({ key: 'PageDown', target: body }, body)).toBe(false);
  expect(goToEnd({ key: 'x', target: cell }, body)).toBe(false);
});

it('goes on to the next model where details are open', () => {
  const body = document.querySelector('tbody')!;
  const rows = [...body.querySelectorAll('tr')];
  const details = document.createElement('tr');
  body.append(details);
  body.parentElement!.setAttribute('aria-rowcount', '5');
  for (const [at, row] of [...rows, details].entries()) row.setAttribute('aria-rowindex', String(at + 2));
  const link = body.querySelector<HTMLElement>('a')!;
  link.focus();
  goToEnd({ key: 'End', target: link }, body);
  expect(document.activeElement?.textContent).toBe('b');
  goToEnd({ key: 'Home', target: document.activeElement }, body);
  // A screen is one row high here, and the second row is none of a model.
  pageInTable({ key: 'PageDown', target: document.activeElement }, body);
  expect(document.activeElement?.textContent).toBe('b');
  pageInTable({ key: 'PageUp', target: document.activeElement }, body);
  expect(document.activeElement?.textContent).toBe('a');
});

it('leaves other keys, and those of other elements, alone', () => {
  const link = document.querySelector<HTMLElement>('a')!;
  expect(moveInTable({ key: 'ArrowDown', target: link })).toBe(false);
  expect(moveInTable({ key: 'a', target: link })).toBe(false);
  expect(moveInTable({ key: 'ArrowRight', target: document.querySelector('input') })).toBe(false);
  expect(moveInTable({ key: 'ArrowRight', target: document })).toBe(false);
});

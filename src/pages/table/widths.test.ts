import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { COLUMNS } from '#core/catalog/columns.ts';

test('the widths of the style sheet are those of the list of columns', () => {
  const css = readFileSync(path.join(import.meta.dirname, 'ModelTable.module.css'), 'utf8');
  const written = [...css.matchAll(/([^{}]*)\{\s*--width: (\d+)px;(?:\s*--grow: (\d+);)?\s*\}/g)].flatMap(
    ([, selector = '', width, grow]) =>
      [...selector.matchAll(/data-column='([\w-]+)'/g)].map(([, key]) => [
        key,
        Number(width),
        Number(grow ?? 0),
      ]),
  );
  const listed = COLUMNS.filter(({ width }) => width !== undefined).map(({ key, width, grow = 0 }) => [
    key,
    width,
    grow,
  ]);
  const byKey = (widths: (string | number | undefined)[][]) =>
    widths.map((each) => each.join(' ')).toSorted();
  expect(byKey(written)).toEqual(byKey(listed));
});

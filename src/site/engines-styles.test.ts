import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Where engines read a style differently, so that one of them would show less. */
const folder = path.resolve(import.meta.dirname, '..');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);

test.each(sheets)('%s: a sign stands where the browser knows no words in its place', (_, css) => {
  // Safari before 17.4 and Firefox before 128 drop the whole line.
  const lines = css.split('\n').map((line) => line.trim());
  const lacking = lines.filter((line, at) => {
    const [, sign] = /^content: ('[^']*') \/ .+;$/.exec(line) ?? [];
    return sign !== undefined && lines[at - 1] !== `content: ${sign};`;
  });
  expect(lacking).toEqual([]);
});

test.each(sheets)('%s: type is as large as the reader has set it', (name, css) => {
  // Drawings scale as a whole, with their type.
  if (name.startsWith('charts')) return;
  expect(css.match(/font(?:-size)?:[^;{}]*\dpx/g)).toBeNull();
});

test.each(sheets)('%s: no picture asks for the color scheme of its page', (_, css) => {
  // Safari tells it that of the system, whatever the reader has chosen.
  for (const [picture] of css.matchAll(/url\((['"]?)data:image[^)]*\1\)/g))
    expect(picture).not.toContain('prefers-color-scheme');
});

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const folder = path.resolve(import.meta.dirname, '..');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')] as const);
/** Pieces of a page whose code is here already; a whole page has a boundary that says more. */
const NEED_NONE = ['pages/App.tsx', 'pages/model/ModelPage.tsx'];

test('whatever comes later stands in a boundary of its own, so that it fails alone', () => {
  const bare = files.flatMap(([name, text]) => {
    const lines = text.split('\n').map((line) => line.trim());
    const isBare = (line: string, at: number) =>
      line.startsWith('<Suspense') && lines[at - 1]?.startsWith('<PartError') !== true;
    return lines.some(isBare) && !NEED_NONE.includes(name) ? [name] : [];
  });
  expect(files.length).toBeGreaterThan(50);
  expect(bare).toEqual([]);
});

test('code that comes later is asked for again, and a deploy that took it away is healed', () => {
  const inBrowser = files.filter(([name]) => /^(api|store|parts|pages|ui)\/|^main\.tsx$/.test(name));
  // A name for what is imported, which each part of it asks for by itself.
  const isPart = (text: string, line: string) => {
    const [, name] = /^const (\w+) = \(\) => import\(/.exec(line) ?? [];
    return name !== undefined && text.includes(`lazyPart(${name}, '`);
  };
  const bare = inBrowser.flatMap(([name, text]) =>
    text
      .split('\n')
      .filter((line) => /\bimport\(/.test(line) && !/loadCode\(|codeOfData\(|lazyPart\(|#mocks/.test(line))
      .filter((line) => !isPart(text, line))
      .map((line) => `${name}: ${line.trim()}`),
  );
  expect(bare).toEqual([]);
});

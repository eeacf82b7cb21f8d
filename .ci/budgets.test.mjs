import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { budgetTable, measureBudgets, staticImports, TELLTALES } from './budgets.mjs';
import { loadedBy } from './loaded-by.mjs';
import { ROOT } from './setup.mjs';

describe('what a page loads', () => {
  test.each([
    ['<script type="module" crossorigin src="/a.js"></script>', ['/a.js']],
    ['<link rel=stylesheet href=/a.css>', ['/a.css']],
    ['<link rel="canonical" href="https://ajar.example/">', []],
    ['<img alt="1 > 0" src=\'//cdn.example/x.png\'>', ['//cdn.example/x.png']],
    ['<img srcset="/a.png 1x, /b.png 2x">', ['/a.png', '/b.png']],
    ['<script type="application/json">{"name":"<img src=https://x.example/>"}</script>', []],
    ['<!-- <script src="/old.js"></script> -->', []],
    ['<a href="https://x.example/">x</a>', []],
  ])('%s', (html, urls) => {
    expect(loadedBy(html).map(({ url }) => url)).toEqual(urls);
  });
});

test('static imports of a chunk are told from lazy ones', () => {
  const chunk =
    'import{a as b}from"./one.js";import"./two.js";export*from"./three.js";const c=()=>import("./late.js")';
  expect(staticImports(chunk)).toEqual(['./one.js', './two.js', './three.js']);
});

describe('a library leaves its mark in a bundle', () => {
  test.each([
    ['recharts', `import { RadarChart, Radar } from 'recharts'; globalThis.kept = [RadarChart, Radar];`],
    ['msw', `import { setupWorker } from 'msw/browser'; globalThis.kept = setupWorker;`],
    ['zod', `import { z } from 'zod'; globalThis.kept = z.strictObject({ a: z.string() });`],
    ['none', `import { createRoot } from 'react-dom/client'; globalThis.kept = createRoot;`],
  ])('%s', async (library, code) => {
    const entry = path.join(ROOT, 'entry-of-a-test.js');
    const { output } = await build({
      configFile: false,
      root: ROOT,
      logLevel: 'silent',
      build: { write: false, rollupOptions: { input: entry } },
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) => (id === entry ? code : null),
        },
      ],
    });
    const bundle = output.map((chunk) => chunk.code ?? '').join('\n');
    expect(Object.keys(TELLTALES).filter((name) => TELLTALES[name].test(bundle))).toEqual(
      library === 'none' ? [] : [library],
    );
  });
});

describe('budgets of a site', () => {
  let dist = '';
  const write = (name, text) => writeFileSync(path.join(dist, name), text);
  const failing = (base) =>
    measureBudgets(dist, base)
      .filter(({ ok }) => !ok)
      .map(({ budget, actual }) => `${budget}: ${actual}`);
  /** Text that gzip cannot shrink much, from a fixed sequence. */
  const noise = (bytes) => {
    let state = 1;
    return Array.from({ length: bytes }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return String.fromCodePoint(35 + (state % 57));
    }).join('');
  };

  beforeEach(() => {
    dist = mkdtempSync(path.join(tmpdir(), 'ajar-budgets-'));
    mkdirSync(path.join(dist, 'assets'));
    write(
      'index.html',
      '<script type="module" src="/assets/app.js"></script><link rel="stylesheet" href="/assets/app.css">',
    );
    write('assets/app.js', 'import"./part.js";import("./charts.js")');
    write('assets/part.js', '1');
    write('assets/charts.js', '"recharts-surface"');
    write('assets/app.css', 'p{color:red}');
  });
  afterEach(() => rmSync(dist, { recursive: true }));

  test('a small site meets all of them', () => {
    expect(failing()).toEqual([]);
  });

  test('a site built for another path is read by its own addresses', () => {
    write('index.html', '<script type="module" src="/ajar/assets/app.js"></script>');
    expect(failing('/ajar')).toEqual([]);
    expect(failing().join()).toContain('missing: ajar/assets/app.js');
  });

  test('scripts are weighed with what they import', () => {
    write('assets/part.js', `"${noise(160_000)}"`);
    expect(failing().map((line) => line.split(':')[0])).toEqual([
      'JavaScript of the first view',
      'First view on the wire, brotli',
    ]);
  });

  test('data that the page preloads is part of the first view', () => {
    write(
      'index.html',
      '<script src="/assets/app.js"></script><link rel="preload" as="fetch" href="/dataset.json">',
    );
    write('dataset.json', `"${noise(160_000)}"`);
    expect(failing().map((line) => line.split(':')[0])).toEqual(['First view on the wire, brotli']);
  });

  test('the page itself has a budget', () => {
    write('index.html', `<script src="/assets/app.js"></script>${noise(60_000)}`);
    expect(failing().map((line) => line.split(':')[0])).toEqual(['HTML of the first view']);
  });

  test('charts belong behind import()', () => {
    write('assets/part.js', 'import"./charts.js"');
    expect(failing()).toEqual(['Libraries in it that it can do without: recharts']);
  });

  test('no file of the mocks is published', () => {
    write('mockServiceWorker.js', '1');
    write('assets/late.js', 'console.log("[MSW] on")');
    expect(failing()).toEqual(['Traces of MSW: assets/late.js, mockServiceWorker.js']);
  });

  test('nothing comes from other sites', () => {
    write('404.html', '<img src="https://tracker.example/1.png">');
    write(
      'assets/app.css',
      '@import "https://fonts.example/a.css";p{background:url(data:image/png;base64,AA)}',
    );
    expect(failing()).toEqual([
      'Files loaded from other sites: https://tracker.example/1.png in 404.html, https://fonts.example/a.css in assets/app.css',
    ]);
  });

  test('the table has a line for each', () => {
    expect(budgetTable(measureBudgets(dist)).trimEnd().split('\n')).toHaveLength(7);
  });
});

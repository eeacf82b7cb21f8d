import { expect, test } from 'vitest';
import { isKeptName, keptName } from '#api/kept-files.ts';
import { isFit, kindOf, nameOf } from './kept.ts';

const SITE = 'https://example.org/ajar/';

test.each([
  ['', 'page'],
  ['compare/', 'page'],
  ['model/llama-3.1-8b/', 'page'],
  ['data/', 'page'],
  ['assets/index-abc.js', 'script'],
  ['assets/index-abc.css', 'style'],
  ['data/models/olmo.json', 'data'],
  ['favicon.svg', 'picture'],
  ['data/dataset.csv', null],
  ['offline-worker.js.map', null],
  ['another-site/', null],
  ['another-site/assets/index.js', null],
  ['another-site/index.json', null],
])('of this site, %j is %j', (path, kind) => {
  expect(kindOf(SITE + path, SITE)).toBe(kind);
});

test.each(['https://example.org/', 'https://example.org/ajarar/', 'https://other.example/ajar/'])(
  '%s is another site',
  (address) => {
    expect(kindOf(address, SITE)).toBeNull();
  },
);

test('a page has one name, whatever is asked of it', () => {
  expect(nameOf(`${SITE}compare?m=a,b#c`, SITE)).toBe(`${SITE}compare/`);
  expect(nameOf(`${SITE}data/catalog.json?x`, SITE)).toBe(`${SITE}data/catalog.json`);
});

const answer = (type: string, more: Partial<Response> = {}) =>
  ({
    ok: true,
    redirected: false,
    type: 'basic',
    headers: new Headers({ 'content-type': type }),
    ...more,
  }) as Response;

test.each([
  ['script', 'text/javascript; charset=utf-8', true],
  ['script', 'application/javascript', true],
  ['script', 'text/html', false],
  ['script', '', false],
  ['style', 'text/css', true],
  ['style', 'text/html;charset=utf-8', false],
  ['data', 'application/json', true],
  ['data', 'text/html', false],
  ['page', 'text/html', true],
  ['page', 'application/json', false],
  ['picture', 'image/svg+xml', true],
] as const)('a %s of type %j is fit to be kept: %j', (kind, type, expected) => {
  expect(isFit(kind, answer(type))).toBe(expected);
});

test('nothing is kept that failed, came from elsewhere or cannot be looked at', () => {
  expect(isFit('page', answer('text/html', { ok: false }))).toBe(false);
  expect(isFit('page', answer('text/html', { redirected: true }))).toBe(false);
  expect(isFit('page', answer('text/html', { type: 'opaque' }))).toBe(false);
});

test('caches of sites on one origin are told apart', () => {
  const sites = [SITE, 'https://example.org/', 'https://example.org/ajar/preview/'];
  for (const site of sites) {
    expect(sites.filter((each) => isKeptName(keptName(site, 'abc'), each))).toEqual([site]);
  }
  expect(isKeptName('not-ours', SITE)).toBe(false);
});

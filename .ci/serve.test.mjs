import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileHandler, listen, listenFrom, withSlashes } from './serve.mjs';

const site = path.join(mkdtempSync(path.join(tmpdir(), 'ajar-serve-')), 'dist');
let port = 0;
let server;

beforeAll(async () => {
  mkdirSync(path.join(site, 'assets'), { recursive: true });
  mkdirSync(path.join(site, 'model/olmo'), { recursive: true });
  mkdirSync(path.join(site, '.vite'));
  writeFileSync(path.join(site, '../secret.txt'), 'secret');
  writeFileSync(path.join(site, 'index.html'), '<p>home</p>'.repeat(200));
  writeFileSync(path.join(site, '404.html'), 'no such page');
  writeFileSync(path.join(site, 'model/olmo/index.html'), 'olmo');
  writeFileSync(path.join(site, 'assets/app-1.js'), 'plain');
  writeFileSync(path.join(site, 'assets/app-1.js.br'), brotliCompressSync('packed'));
  writeFileSync(path.join(site, '.vite/manifest.json'), '{}');
  writeFileSync(
    path.join(site, '_headers'),
    '/*\n  Referrer-Policy: no-referrer\n/model/*\n  X-Extra: of models\n/model/olmo/\n  X-Extra: of Olmo\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n',
  );
  const handlers = { '/': fileHandler(site), '/ajar/': fileHandler(site, 'ajar') };
  server = createServer((message, response) =>
    handlers[message.headers.host === 'based' ? '/ajar/' : '/'](message, response),
  );
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  port = server.address().port;
});

afterAll(() => {
  server.close();
  rmSync(path.dirname(site), { recursive: true });
});

/** node:http sends a path as it is written; fetch would tidy "/../" away. */
function get(target, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path: target, headers, method }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  test('sends the headers that the site asks for in _headers, and not that file', async () => {
    const [home, model, file] = await Promise.all(
      ['/', '/model/olmo/', '/_headers'].map((target) => get(target)),
    );
    expect(home.headers).toMatchObject({ 'referrer-policy': 'no-referrer' });
    expect(home.headers).not.toHaveProperty('x-extra');
    expect(model.headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-extra': 'of models, of Olmo',
    });
    expect(file.status).toBe(404);
  });

  test.each([
    ['/', 200, 'text/html;charset=utf-8', 'no-cache'],
    ['/?q=olmo', 200, 'text/html;charset=utf-8', 'no-cache'],
    ['/model/olmo/', 200, 'text/html;charset=utf-8', 'no-cache'],
    ['/assets/app-1.js', 200, 'text/javascript', 'public, max-age=31536000, immutable'],
    ['/nowhere', 404, 'text/html;charset=utf-8', 'no-cache'],
    ['/model/', 404, 'text/html;charset=utf-8', 'no-cache'],
    ['/.vite/manifest.json', 404, 'text/html;charset=utf-8', 'no-cache'],
  ])('answers %s with %i', async (target, status, type, cache) => {
    const answer = await get(target);
    expect([answer.status, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      status,
      type,
      cache,
    ]);
  });

  test('an unknown path shows 404.html', async () => {
    expect((await get('/nowhere')).body.toString()).toBe('no such page');
  });

  test('a folder without its slash is redirected, its query kept', async () => {
    const { status, headers } = await get('/model/olmo?d=2026-01-31');
    expect([status, headers.location]).toEqual([301, '/model/olmo/?d=2026-01-31']);
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/%00',
    '/%zz',
  ])('never leaves the folder: %s', async (target) => {
    const { status, body } = await get(target);
    expect(status).toBe(400);
    expect(body.toString()).not.toContain('secret');
  });

  test('sends the compressed file beside it only to those who accept it', async () => {
    expect(
      (await get('/assets/app-1.js', { 'accept-encoding': 'gzip, br' })).headers['content-encoding'],
    ).toBe('br');
    const refused = await get('/assets/app-1.js', { 'accept-encoding': 'br;q=0' });
    expect([refused.headers['content-encoding'], refused.body.toString()]).toEqual([undefined, 'plain']);
  });

  test('answers 304 to a file that did not change', async () => {
    const { headers } = await get('/');
    expect((await get('/', { 'if-none-match': headers.etag })).status).toBe(304);
  });

  test('HEAD has headers and no body; POST is refused', async () => {
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '2200', 0]);
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  test.each([
    ['a path below a file', '/assets/app-1.js/x', 404],
    ['a path part of 300 bytes', `/${'x'.repeat(300)}`, 404],
    ['a path of 15,000 bytes', `/${'x/'.repeat(7500)}`, 404],
    ['a whole address', 'http://127.0.0.1/', 404],
    ['no path', '*', 404],
    ['a quarter of a character', '/%f0%9f', 400],
  ])('survives %s', async (_, target, status) => {
    expect((await get(target)).status).toBe(status);
    expect((await get('/')).status).toBe(200);
  });

  test.each(['bytes=5-2', 'bytes=x', 'bytes=99999-', 'items=1'])('survives the range %s', async (range) => {
    expect((await get('/', { range })).status).toBe(200);
    expect((await get('/')).status).toBe(200);
  });

  test('answers under a base path only', async () => {
    const based = { host: 'based' };
    expect((await get('/ajar/model/olmo/', based)).body.toString()).toBe('olmo');
    expect((await get('/ajar/model/olmo', based)).headers.location).toBe('/ajar/model/olmo/');
    expect((await get('/ajar', based)).headers.location).toBe('/ajar/');
    expect((await get('/model/olmo/', based)).status).toBe(404);
  });

  test.each([
    ['/', '/'],
    ['', '/'],
    ['./', '/'],
    ['ajar', '/ajar/'],
    ['/ajar/', '/ajar/'],
    ['/a/b', '/a/b/'],
  ])('the base %j is served at %j', (base, expected) => {
    expect(withSlashes(base)).toBe(expected);
  });

  test('takes the next port when one is in use', async () => {
    const taken = server.address().port;
    await expect(listen(fileHandler(site), taken)).rejects.toMatchObject({ code: 'EADDRINUSE' });
    const { port: next, close } = await listenFrom(fileHandler(site), taken);
    expect(next).toBeGreaterThan(taken);
    close();
  });
});

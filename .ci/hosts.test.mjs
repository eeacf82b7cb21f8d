import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './setup.mjs';

/** The README's whole settings for two web servers, run as they stand there where the server is installed. */
const README = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
const folder = mkdtempSync(path.join(tmpdir(), 'ajar-hosts-'));
const site = path.join(folder, 'dist');
const snippetOf = (language) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? '';
const has = (program) => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const TEXT = 'how open is it, really? '.repeat(200);
beforeAll(() => {
  const write = (name, text) => {
    const file = path.join(site, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
  };
  write('index.html', `<p>home</p>${TEXT}`);
  write('404.html', `<p>no such page</p>${TEXT}`);
  write('model/olmo/index.html', `<p>olmo</p>${TEXT}`);
  write('embed/index.html', `<p>framed</p>${TEXT}`);
  write('assets/app-1.js', `// ${TEXT}`);
  write('assets/app-1.css', `/* ${TEXT} */`);
  write('data/dataset.csv', TEXT);
  write('data/catalog.json', JSON.stringify(TEXT));
  write('data/feed.xml', `<feed>${TEXT}</feed>`);
  writeFileSync(path.join(site, 'favicon.svg'), '<svg/>');
  writeFileSync(path.join(site, '_headers'), '/*');
  // A server that runs as somebody else has to get in.
  execFileSync('chmod', ['-R', 'a+rX', folder]);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** How Debian’s package has the module loaded. */
const BROTLI = '/usr/share/nginx/modules-available/mod-http-brotli-static.conf';

const SERVERS = [
  {
    name: 'nginx',
    program: 'nginx',
    isHere: () => has('nginx') && existsSync(BROTLI),
    port: 4681,
    settings: (snippet, port) => {
      const load = readFileSync(BROTLI, 'utf8').replaceAll('modules/', '/usr/lib/nginx/modules/');
      const http = snippet
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('/srv/ajar/dist', site)
        .replace('include mime.types;', 'include /etc/nginx/mime.types;');
      const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((kind) => `${kind}_temp_path ${folder}/${kind};`)
        .join(' ');
      return `${load}\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp { access_log off; ${temp}\n${http}\n}\n`;
    },
    start: (file) => ['-c', file, '-g', 'daemon off;'],
  },
  {
    name: 'Caddy',
    program: 'caddy',
    isHere: () => has('caddy'),
    port: 4682,
    settings: (snippet, port) =>
      `{\n  admin off\n  auto_https off\n}\n${snippet.replace('ajar.example', `http://localhost:${port}`).replace('/srv/ajar/dist', site)}`,
    start: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
  },
];

describe.each(SERVERS.filter(({ isHere }) => isHere()))('$name as the README sets it', (server) => {
  const { name, program, port, settings, start } = server;
  let child;
  const ask = (target, headers = {}) =>
    new Promise((resolve, reject) => {
      get(
        { host: '127.0.0.1', port, path: target, headers: { host: `localhost:${port}`, ...headers } },
        (answer) => {
          let body = '';
          answer.setEncoding('latin1').on('data', (text) => (body += text));
          answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
        },
      ).on('error', reject);
    });

  beforeAll(async () => {
    const file = path.join(folder, `${program}.conf`);
    writeFileSync(file, settings(snippetOf(name.toLowerCase()), port));
    child = spawn(program, start(file), { env: { ...process.env, HOME: folder }, stdio: 'ignore' });
    for (let tries = 0; ; tries += 1) {
      try {
        await ask('/');
        return;
      } catch (error) {
        if (tries > 100) throw error;
        await new Promise((resolve) => {
          setTimeout(resolve, 100);
        });
      }
    }
  });
  afterAll(() => {
    child.kill();
  });

  test.each([
    ['/', 'text/html', 'no-cache'],
    ['/model/olmo/', 'text/html', 'no-cache'],
    ['/embed/', 'text/html', 'no-cache'],
    ['/assets/app-1.js', 'javascript', 'public, max-age=31536000, immutable'],
    ['/assets/app-1.css', 'text/css', 'public, max-age=31536000, immutable'],
    ['/data/catalog.json', 'application/json', 'no-cache'],
    ['/data/dataset.csv', 'text/csv', 'no-cache'],
    ['/data/feed.xml', 'xml', 'no-cache'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
  ])('%s is %s, kept %s', async (target, type, cache) => {
    const { status, headers } = await ask(target);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain(type);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toBe(
      target === '/embed/' ? undefined : "frame-ancestors 'self'",
    );
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    expect(headers['access-control-allow-origin']).toBe(target.startsWith('/data/') ? '*' : undefined);
  });

  test.each(['br', 'gzip'])(
    'sends the %s copy to those who accept it, and says so to caches',
    async (encoding) => {
      for (const target of ['/', '/assets/app-1.js', '/data/dataset.csv']) {
        const { headers } = await ask(target, { 'accept-encoding': encoding });
        expect([headers['content-encoding'], headers.vary?.toLowerCase()]).toEqual([
          encoding,
          'accept-encoding',
        ]);
        expect((await ask(target)).headers['content-encoding']).toBeUndefined();
      }
    },
  );

  test('answers 304 to a file that did not change', async () => {
    const { headers } = await ask('/');
    expect((await ask('/', { 'if-none-match': headers.etag })).status).toBe(304);
  });

  test.each([
    '/nowhere',
    '/model/nowhere/',
    '/assets/gone.js',
    '/_headers',
    '/index.html.br',
    '/assets/app-1.js.gz',
  ])('%s is not there, and not for good', async (target) => {
    const { status, headers, body } = await ask(target);
    expect(status).toBe(404);
    expect(body).toContain('no such page');
    expect(headers['content-type']).toContain('text/html');
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('a folder without its slash leads to the page', async () => {
    const { status, headers } = await ask('/model/olmo?x=1');
    expect([301, 302, 308]).toContain(status);
    expect(headers.location).toMatch(/\/model\/olmo\/\?x=1$/);
  });
});

test('the README has settings for both', () => {
  for (const { name } of SERVERS) expect(snippetOf(name.toLowerCase())).toContain('/srv/ajar/dist');
});

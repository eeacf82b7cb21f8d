// Serves the built app as a static host does (sirv): compressed copies where there are any, the headers that the
// site's own file _headers asks for, 404.html for what is not there.
//   node .ci/serve.mjs [folder] [--port 4173] [--base /ajar/]
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** A request handler for the files below `root`, answering under the path `basePath`. */
export function fileHandler(root, basePath = '/') {
  const base = withSlashes(basePath);
  const folder = path.resolve(root);
  const rules = headerRules(folder);
  // In this mode sirv looks at the folder with every request, so that a new build is served at once.
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, { allow: 'GET, HEAD' });
    const [pathname = '/', ...query] = (request.url ?? '/').split('?');
    const search = query.length > 0 ? `?${query.join('?')}` : '';
    if (!pathname.startsWith(base)) {
      return `${pathname}/` === base ? send(response, 301, { location: base + search }) : notFound();
    }
    const name = nameOf(pathname.slice(base.length));
    if (name === null) return send(response, 400);
    // A header that several rules name is sent with all their values, as on the hosts that read them.
    for (const [header, value] of headersFor(rules, pathname)) response.appendHeader(header, value);
    // Path parts that start with a dot are not part of the site, nor is what hosts read.
    if (name === '_headers' || name.split('/').some((part) => part.startsWith('.'))) return notFound();

    const { headers } = request;
    headers['accept-encoding'] = accepted(headers['accept-encoding']);
    // A part of a file is never needed, and sirv ends with an error at ranges that make no sense.
    delete headers.range;
    // Made of the path as it is below the base, so that "//host" cannot turn into another site.
    const below = pathname.slice(base.length).replace(/^\/+/, '');
    request.url = `/${below}${below === '' || below.endsWith('/') ? 'index.html' : ''}`;
    return files(request, response, () => {
      if (existsSync(path.join(folder, name, 'index.html'))) {
        return send(response, 301, { location: `${base}${below}/${search}` });
      }
      return notFound();
    });

    function notFound() {
      const page = path.join(folder, '404.html');
      if (!existsSync(page)) return send(response, 404);
      const type = { 'content-type': 'text/html;charset=utf-8', 'cache-control': 'no-cache' };
      return send(response, 404, type, readFileSync(page));
    }
  };
}

/** "ajar", "/ajar" and "/ajar/" are the same base; "./" (relative addresses) can be served anywhere, so at the top. */
export function withSlashes(basePath) {
  return `/${basePath.replace(/^\.?\/*|\/+$/g, '')}/`.replace('//', '/');
}

/** The name of a file as a path asks for it; null for what no file can be called, or for one outside the folder. */
function nameOf(relative) {
  try {
    const name = decodeURIComponent(relative);
    return name.includes('\0') || name.split(/[\\/]/).includes('..') ? null : name;
  } catch {
    return null;
  }
}

/** The encodings that a browser accepts, without those it refuses ("br;q=0"). */
function accepted(encodings = '') {
  return encodings
    .split(',')
    .filter((encoding) => !/;\s*q=0(\.0*)?\s*$/.test(encoding))
    .join();
}

/** The rules of the site's file _headers: [pattern, [name, value][]]. */
function headerRules(folder) {
  const file = path.join(folder, '_headers');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/^(?=\S)/m)
    .map((rule) => [
      rule.split('\n')[0],
      [...rule.matchAll(/^\s+([\w-]+): (.*)$/gm)].map(([, name, value]) => [name, value]),
    ]);
}

/** What the rules ask for a path: as on the hosts that read them, a `*` at a rule's end is anything. */
function headersFor(rules, pathname) {
  const fits = (pattern) =>
    pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
  return rules.filter(([pattern]) => fits(pattern)).flatMap(([, headers]) => headers);
}

function send(response, status, headers = {}, body = `${status}\n`) {
  response.writeHead(status, {
    'content-type': 'text/plain',
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

/** Listens on 127.0.0.1 and ::1, since "localhost" may mean either; rejects with EADDRINUSE when either is taken. */
export async function listen(handler, port) {
  const servers = [];
  const close = () => {
    for (const server of servers) server.close();
  };
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(handler);
    try {
      await new Promise((resolve, reject) => {
        server.once('error', reject).listen(port, host, resolve);
      });
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 has no ::1.
      if (host === '::1' && error.code !== 'EADDRINUSE') continue;
      close();
      throw error;
    }
  }
  return close;
}

/** Listens on the first free port from `port` on; gives that port and how to close it. */
export async function listenFrom(handler, port) {
  for (let next = port; ; next += 1) {
    try {
      return { port: next, close: await listen(handler, next) };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || next >= port + 100) throw error;
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string', default: '4173' }, base: { type: 'string', default: '/' } },
  });
  await listen(fileHandler(positionals[0] ?? 'dist', values.base), Number(values.port));
  console.log(`http://localhost:${values.port}${withSlashes(values.base)}`);
}

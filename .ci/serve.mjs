// Serves the built app as a static host does, with Node's built-ins only: directories answer with index.html,
// unknown paths with 404.html, text is compressed, hashed assets are cached for good.
//   node .ci/serve.mjs [folder] [--port 4173] [--base /ajar/]
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};
const PRECOMPRESSED = { br: '.br', gzip: '.gz' };

/** A request handler for the files below `root`, answering under the path `basePath`. */
export function fileHandler(root, basePath = '/') {
  const base = withSlashes(basePath);
  const folder = path.resolve(root);
  const compressed = new Map();

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(request, response, 405, { allow: 'GET, HEAD' });
    }
    const [pathname = '/', query] = splitTarget(request.url ?? '/');
    const wanted = fileFor(folder, base, pathname);
    if (wanted === 'bad') return send(request, response, 400);
    if (wanted?.redirect) {
      return send(request, response, 301, { location: wanted.redirect + (query ? `?${query}` : '') });
    }
    const file = wanted?.file ?? path.join(folder, '404.html');
    if (!existsSync(file)) return send(request, response, 404);
    return sendFile(request, response, wanted ? 200 : 404, file, headersFor(folder, pathname));
  };

  function sendFile(request, response, status, file, own) {
    const { size, mtimeMs } = statSync(file);
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
    const hashed = file.startsWith(path.join(folder, 'assets') + path.sep);
    const [encoding, body] = encode(file, type, mtimeMs, request.headers['accept-encoding'] ?? '');
    const headers = {
      'content-type': type,
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      etag: `W/"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
      vary: 'accept-encoding',
      ...(encoding && { 'content-encoding': encoding }),
      ...own,
    };
    const unchanged = status === 200 && request.headers['if-none-match'] === headers.etag;
    return unchanged ? send(request, response, 304, headers) : send(request, response, status, headers, body);
  }

  function encode(file, type, mtimeMs, accepted) {
    const wants = (name) =>
      accepted
        .split(',')
        .some((part) => part.trim().split(';')[0] === name && !/;\s*q=0(\.0*)?\s*$/.test(part));
    for (const [name, suffix] of Object.entries(PRECOMPRESSED)) {
      if (wants(name) && existsSync(file + suffix)) return [name, readFileSync(file + suffix)];
    }
    const body = readFileSync(file);
    if (!wants('gzip') || !/charset/.test(type) || body.length < 1000) return [undefined, body];
    const known = compressed.get(file);
    if (known?.mtimeMs === mtimeMs) return ['gzip', known.body];
    const small = gzipSync(body);
    compressed.set(file, { mtimeMs, body: small });
    return ['gzip', small];
  }
}

/** "ajar", "/ajar" and "/ajar/" are the same base; "./" (relative addresses) can be served anywhere, so at the top. */
export function withSlashes(basePath) {
  return `/${basePath.replace(/^\.?\/*|\/+$/g, '')}/`.replace('//', '/');
}

function splitTarget(target) {
  const at = target.indexOf('?');
  return at < 0 ? [target] : [target.slice(0, at), target.slice(at + 1)];
}

/** The file a path means: {file}, {redirect} (a folder without its slash), 'bad', or undefined when there is none. */
function fileFor(folder, base, pathname) {
  if (!pathname.startsWith(base)) return `${pathname}/` === base ? { redirect: base } : undefined;
  let relative;
  try {
    relative = decodeURIComponent(pathname.slice(base.length));
  } catch {
    return 'bad';
  }
  if (relative.includes('\0')) return 'bad';
  const file = path.join(folder, relative);
  if (file !== folder && !file.startsWith(folder + path.sep)) return 'bad';
  // Path parts that start with a dot (the build's manifest) are not part of the site, nor is what hosts read.
  if (relative === '_headers' || relative.split('/').some((part) => part.startsWith('.'))) return undefined;
  const kind = statSync(file, { throwIfNoEntry: false });
  if (kind?.isFile()) return relative.endsWith('/') ? undefined : { file };
  if (!kind?.isDirectory() || !existsSync(path.join(file, 'index.html'))) return undefined;
  if (pathname.endsWith('/')) return { file: path.join(file, 'index.html') };
  // Made of the path as it is below the base, so "//host" cannot turn into another site.
  return { redirect: `${base}${pathname.slice(base.length).replace(/^\/+/, '')}/` };
}

/** What the site's file _headers asks for a path: as on the hosts that read it, a `*` at a rule's end is anything. */
function headersFor(folder, pathname) {
  const file = path.join(folder, '_headers');
  if (!existsSync(file)) return {};
  const rules = readFileSync(file, 'utf8').split(/^(?=\S)/m);
  const fitting = rules.filter((rule) => {
    const [pattern] = rule.split('\n');
    return pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
  });
  const headers = fitting.flatMap((rule) => [...rule.matchAll(/^\s+([\w-]+): (.*)$/gm)]);
  return Object.fromEntries(headers.map(([, name, value]) => [name.toLowerCase(), value]));
}

function send(
  request,
  response,
  status,
  headers = {},
  body = Buffer.from(status === 304 ? '' : `${status}\n`),
) {
  if (status !== 304)
    headers = { 'content-type': 'text/plain; charset=utf-8', ...headers, 'content-length': body.length };
  response.writeHead(status, headers);
  response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
}

/** Listens on 127.0.0.1 and ::1, since "localhost" may mean either; rejects with EADDRINUSE when either is taken. */
export async function listen(handler, port) {
  const servers = [];
  try {
    for (const host of ['127.0.0.1', '::1']) {
      const server = createServer(handler);
      try {
        await new Promise((resolve, reject) => {
          server.once('error', reject).listen(port, host, resolve);
        });
        servers.push(server);
      } catch (error) {
        // A machine without IPv6 has no ::1.
        if (host !== '::1' || error.code === 'EADDRINUSE') throw error;
      }
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  return () => {
    for (const server of servers) server.close();
  };
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

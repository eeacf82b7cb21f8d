// What the built app may weigh and may not contain, measured on the files of dist: part of `npm test`, or alone
// `node .ci/budgets.mjs`. Sizes are gzip (level 9) in kB of 1,000 bytes: what any static host sends at most. Only
// the whole on the wire is brotli, as every browser asks for it and the build lays it beside each file.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loadedBy } from './loaded-by.mjs';
import { withSlashes } from './serve.mjs';
import { ROOT } from './setup.mjs';

const LIMITS = { script: 100, page: 40, firstView: 115 };
/** What a new connection carries in its first round trip; the nearer the page is to it, the sooner rows are seen. */
const PAGE_AIM = 14;

/** What bundling and minifying leave of a library; budgets.test.mjs bundles each one to prove it. */
export const TELLTALES = {
  recharts: /recharts-[a-z]/,
  msw: /\[MSW\]|mockServiceWorker/,
  zod: /\._zod\b/,
};

/** Every budget of the site in the folder `dist`, built for the path `base`: {budget, limit, actual, ok}. */
export function measureBudgets(dist, base = '/') {
  const home = loadedBy(readFileSync(path.join(dist, 'index.html'), 'utf8'));
  const fileOf = (url) => fileBehind(dist, withSlashes(base), url);
  const filesOf = (keep) => home.filter(keep).map(({ url }) => fileOf(url));

  const scripts = withImports(
    filesOf(({ tag, rel }) => tag === 'script' || rel === 'modulepreload').filter(existsSync),
  );
  const others = filesOf(
    ({ tag, rel, lazy }) => /^(stylesheet|preload)$/.test(rel) || (tag === 'img' && !lazy),
  );
  const firstView = new Set([path.join(dist, 'index.html'), ...scripts, ...others.filter(existsSync)]);
  const page = readFileSync(path.join(dist, 'index.html'));
  const pageSize = gzipSize(page);

  return [
    atMost('JavaScript of the first view', LIMITS.script, total(scripts), parts(scripts)),
    none('Libraries in it that it can do without', librariesIn(scripts)),
    atMost(
      'HTML of the first view',
      LIMITS.page,
      pageSize,
      `brotli ${kB(brotliCompressSync(page).length)}${pageSize > PAGE_AIM * 1000 ? `; aim at ${PAGE_AIM}` : ''}`,
    ),
    atMost(
      'First view on the wire, brotli',
      LIMITS.firstView,
      total(firstView, brotliSize),
      `${parts(firstView, brotliSize)}; gzip ${kB(total(firstView))}`,
    ),
    none('Files of the first view that are missing', missing(dist, home, fileOf)),
    none('Traces of MSW', tracesOfMsw(dist)),
    none('Files loaded from other sites', foreignFiles(dist)),
  ];
}

/** The budgets as lines of text, one each. */
export function budgetTable(budgets) {
  const rows = budgets.map(({ ok, budget, limit, actual }) => [ok ? 'ok' : 'OVER', budget, limit, actual]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) => `${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}\n`)
    .join('');
}

function atMost(budget, limit, bytes, note) {
  const actual = `${kB(bytes)} (${note})`;
  return { budget, limit: `<= ${limit} kB`, actual, ok: bytes > 0 && bytes <= limit * 1000 };
}

function none(budget, found) {
  return {
    budget,
    limit: 'none',
    actual: found.length === 0 ? 'none' : found.join(', '),
    ok: found.length === 0,
  };
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const gzipSize = (bytes) => gzipSync(bytes, { level: 9 }).length;
const brotliSize = (bytes) => brotliCompressSync(bytes).length;
/** Images and fonts are compressed in themselves. */
const sentSize = (file, compressed = gzipSize) =>
  /\.(png|jpe?g|webp|avif|woff2)$/.test(file) ? readFileSync(file).length : compressed(readFileSync(file));
/** The heaviest first, for whoever has to make room. */
const parts = (files, compressed) =>
  [...files]
    .map((file) => ({ name: path.basename(file), size: sentSize(file, compressed) }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ name, size }) => `${name} ${(size / 1000).toFixed(1)}`)
    .join(', ');
const total = (files, compressed) => [...files].reduce((sum, file) => sum + sentSize(file, compressed), 0);

/** The file in `dist` that an address of the home page means, whether or not it exists. */
function fileBehind(dist, base, url) {
  const { pathname } = new URL(url, `http://site${base}`);
  return path.join(
    dist,
    decodeURIComponent(pathname.startsWith(base) ? pathname.slice(base.length) : pathname),
  );
}

/** Scripts with all they import before they run; what `import()` loads later is not among it. */
function withImports(scripts) {
  const seen = new Set();
  const queue = [...scripts];
  while (queue.length > 0) {
    const file = queue.pop();
    if (seen.has(file)) continue;
    seen.add(file);
    queue.push(
      ...staticImports(readFileSync(file, 'utf8'))
        .map((to) => path.join(path.dirname(file), to))
        .filter(existsSync),
    );
  }
  return [...seen];
}

/** The relative modules that a chunk imports statically. */
export function staticImports(code) {
  return [...code.matchAll(/\b(?:import|from)\s*(["'])(\.[^"'\n]+\.m?js)\1/g)].map((match) => match[2]);
}

function librariesIn(scripts) {
  const code = scripts.map((file) => readFileSync(file, 'utf8')).join('\n');
  const left = Object.keys(TELLTALES).filter((name) => TELLTALES[name].test(code));
  const named = scripts
    .map((file) => path.basename(file))
    .filter((name) => /^(recharts|msw|zod)\b/.test(name));
  return [...left, ...named];
}

function missing(dist, home, fileOf) {
  return home
    .filter(({ url }) => !/^(data:|(https?:)?\/\/)/.test(url))
    .map(({ url }) => fileOf(url))
    .filter((file) => !existsSync(file))
    .map((file) => path.relative(dist, file));
}

function tracesOfMsw(dist) {
  return textFiles(dist, /\.(js|mjs|html|css|json|map)$/)
    .filter((file) => /mockServiceWorker/.test(file) || TELLTALES.msw.test(readFileSync(file, 'utf8')))
    .map((file) => path.relative(dist, file));
}

function foreignFiles(dist) {
  const ofPages = textFiles(dist, /\.html$/).flatMap((file) =>
    loadedBy(readFileSync(file, 'utf8')).map(({ url }) => [file, url]),
  );
  const ofStyles = textFiles(dist, /\.(css|html)$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?:url\(|@import)\s*["']?([^"')\s]+)/g)].map((match) => [
      file,
      match[1],
    ]),
  );
  return [...ofPages, ...ofStyles]
    .filter(([, url]) => /^(https?:)?\/\//i.test(url))
    .map(([file, url]) => `${url} in ${path.relative(dist, file)}`);
}

function textFiles(dist, names) {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
}

if (process.argv[1] === import.meta.filename) {
  const budgets = measureBudgets(
    path.resolve(process.argv[2] ?? path.join(ROOT, 'dist')),
    process.env.BASE_PATH,
  );
  process.stdout.write(budgetTable(budgets));
  process.exitCode = budgets.every(({ ok }) => ok) ? 0 : 1;
}

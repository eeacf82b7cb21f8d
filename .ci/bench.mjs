// `npm run bench`: measures the built app in Chromium beside a floor and a plain table (README, "Host it").
//   npm run bench -- --quick             the real size only, few repetitions
//   npm run bench -- --sizes 10000       other sizes than 10000,100000
//   npm run bench -- --dist ../other/dist     a build that is there already, of whichever checkout: the real size only
// Prints tables and writes every sample to .cache/bench/<date>.json. Exits with 1 when a budget is missed.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { fileHandler, listenFrom } from './serve.mjs';
import { prepare, ROOT, run } from './setup.mjs';

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    dist: { type: 'string' },
  },
});
prepare();

const cache = path.join(ROOT, '.cache/bench');
const dist = values.dist ? path.resolve(values.dist) : path.join(cache, 'site');
if (!values.dist) {
  run(
    `npx vite build --base / --logLevel warn --outDir "${dist}" --emptyOutDir`,
    'The app could not be built; see the message above.',
  );
}
const plain = path.join(cache, 'plain');
const program = path.join(cache, 'program');
const { build } = await import('vite');
await build({
  configFile: false,
  root: path.join(ROOT, 'e2e/bench/plain'),
  base: './',
  logLevel: 'error',
  build: {
    target: 'es2023',
    outDir: plain,
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', 'floor.html'].map((page) => path.join(ROOT, 'e2e/bench/plain', page)),
    },
  },
});

// Bundled as the build bundles its renderer, whose pages it writes for other sizes.
await build({
  configFile: false,
  root: ROOT,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir: program,
    emptyOutDir: true,
    rolldownOptions: {
      input: ['bench', 'marks', 'report'].map((name) => path.join(ROOT, `e2e/bench/${name}.ts`)),
    },
  },
});

const overlays = mkdtempSync(path.join(os.tmpdir(), 'ajar-bench-'));
const closers = [];
try {
  const { runBench } = await import(path.join(program, 'bench.js'));
  const { describeReport } = await import(path.join(program, 'report.js'));
  const { marksOf } = await import(path.join(program, 'marks.js'));
  const start = Date.now();
  const report = await runBench({
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model ?? 'CPU'}, Node ${process.versions.node}, load ${os.loadavg()[0].toFixed(1)}`,
    isQuick: values.quick,
    // The pages of other sizes are written with the code of this checkout.
    sizes: values.sizes?.split(',').map(Number) ?? (values.quick || values.dist ? [] : [10_000, 100_000]),
    builtPage: readFileSync(path.join(dist, 'index.html'), 'utf8'),
    serveApp: (files) => serve(dist, files),
    servePlain: (files) => serve(plain, files),
    brotliSize: async (text) => (await compressed(Buffer.from(text))).length,
    say: (progress) =>
      console.log(`${String(Math.round((Date.now() - start) / 1000)).padStart(5)} s  ${progress}`),
  });
  mkdirSync(cache, { recursive: true });
  const file = path.join(cache, `${report.date.replaceAll(':', '-').slice(0, 19)}.json`);
  writeFileSync(file, JSON.stringify({ ...report, budgets: marksOf(report) }));
  console.log(`\n${report.machine}\n\n${describeReport(report)}\n${path.relative(ROOT, file)}`);
  process.exitCode = marksOf(report).every(({ isKept }) => isKept) ? 0 : 1;
} finally {
  for (const close of closers) close();
  rmSync(overlays, { recursive: true });
}

/** Serves a folder with some files replaced, and counts what goes over the wire by kind. */
async function serve(folder, files) {
  const overlay = mkdtempSync(path.join(overlays, 'site-'));
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(overlay, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
    writeFileSync(`${file}.br`, await compressed(Buffer.from(text)));
  }
  const [own, others] = [fileHandler(overlay), fileHandler(folder)];
  let sent = nothing();
  const handler = (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const before = request.socket.bytesWritten;
    response.on('finish', () => {
      sent[kindOf(name)] += request.socket.bytesWritten - before;
    });
    (existsSync(path.join(overlay, name)) ? own : others)(request, response);
  };
  const { port, close } = await listenFrom(handler, 4400);
  closers.push(close);
  const takeSent = () => {
    const taken = sent;
    sent = nothing();
    return taken;
  };
  return { url: `http://localhost:${port}/`, takeSent };
}

function nothing() {
  return { html: 0, script: 0, style: 0, data: 0, other: 0 };
}

function kindOf(name) {
  const kinds = { '.html': 'html', '.js': 'script', '.css': 'style', '.json': 'data' };
  return kinds[path.extname(name)] ?? 'other';
}

function compressed(bytes) {
  // As the build does: the best for what is small, a faster one for what is large.
  const quality = bytes.length > 500_000 ? 8 : 11;
  return promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

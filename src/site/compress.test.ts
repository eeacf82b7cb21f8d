import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { compressFolder } from './compress.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'ajar-compress-'));
afterAll(() => rmSync(folder, { recursive: true }));

// `npm test` builds without compressed copies, which would take as long as the build.
test('each text file that is worth it has compressed copies that say the same', async () => {
  const text = 'How open is it? '.repeat(200);
  mkdirSync(path.join(folder, 'model/one'), { recursive: true });
  for (const file of ['index.html', 'app.js', 'model/one/index.html', 'picture.png'])
    writeFileSync(path.join(folder, file), text);
  writeFileSync(path.join(folder, 'short.css'), 'p{}');
  await compressFolder(folder);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /\.(br|gz)$/.test(file)).toSorted()).toEqual(
    ['app.js.br', 'app.js.gz', 'index.html.br', 'index.html.gz', 'model/one/index.html.gz'].toSorted(),
  );
  const kept = (file: string) => readFileSync(path.join(folder, file));
  expect(brotliDecompressSync(kept('app.js.br')).toString()).toBe(text);
  expect(gunzipSync(kept('model/one/index.html.gz')).toString()).toBe(text);
});

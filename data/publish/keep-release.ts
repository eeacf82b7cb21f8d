import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readDataset } from '../read/dataset.ts';
import type { DataFiles } from '../read/files.ts';
import { readIndexesOrThrow } from '../read/index-files.ts';
import { KEPT_FORMAT, keptFile, sha256Of, type KeptRelease } from '../read/kept-release.ts';
import { verdictColumns } from './verdict-columns.ts';

/**
 * Keeps the newest release of a data folder for good, before the next one is begun: its facts, verdicts and what other
 * indexes say in one file, and that file's hash in releases.json. Throws where it is kept already. Returns its path.
 */
export function keepRelease(folder: string): string {
  const dataset = readDataset(folder);
  const { date } = dataset.release;
  const file = path.join(folder, keptFile(date));
  if (existsSync(file)) throw new Error(`data/${keptFile(date)} is there, and a kept release never changes.`);
  const kept: KeptRelease = {
    format: KEPT_FORMAT,
    dataset,
    verdicts: verdictColumns(dataset),
    indexes: readIndexesOrThrow(folder),
  };
  const text = Buffer.from(JSON.stringify(kept));
  // A window as large as the file: records repeat each other.
  const bytes = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const list = path.join(folder, 'releases.json');
  const releases = (JSON.parse(readFileSync(list, 'utf8')) as DataFiles['releases']).map((release) =>
    release.date === date ? { ...release, sha256: sha256Of(bytes) } : release,
  );
  writeFileSync(list, `${JSON.stringify(releases, null, 2)}\n`);
  return keptFile(date);
}

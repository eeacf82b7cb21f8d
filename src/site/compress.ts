import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|js|css|json|svg|txt|csv|xml)$/;
/** Below this a compressed copy saves no packet. */
const SMALLEST = 1400;
/**
 * Files of one model, each read by few: gzip alone, which every host and browser knows. With brotli they would take an
 * eighth more room, and a reader would wait for a kilobyte less.
 */
const OF_ONE_MODEL = /(^|[\\/])models?[\\/]/;
const LARGE = 500_000;
/** Node compresses on four threads. */
const AT_ONCE = 4;

/** Writes compressed copies beside every text file, for hosts that serve them. */
export async function compressFolder(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const compressNext = async (): Promise<void> => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      // oxlint-disable-next-line no-await-in-loop
      await compressFile(file, OF_ONE_MODEL.test(path.relative(folder, file)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, compressNext));
}

async function compressFile(file: string, isReadByFew: boolean): Promise<void> {
  const content = await readFile(file);
  if (content.length < SMALLEST) return;
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  if (isReadByFew) return;
  // Of a large file the best quality takes thirty times as long, for a tenth of its size.
  const params = { [constants.BROTLI_PARAM_QUALITY]: content.length > LARGE ? 8 : 11 };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
}

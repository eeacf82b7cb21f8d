import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(html|js|css|json|svg|txt|csv|xml)$/;
/** Below this a compressed copy saves no packet. */
const SMALLEST = 1400;

/** Writes a brotli and a gzip copy beside every text file, for hosts that serve them. */
export function compressFolder(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    const content = readFileSync(file);
    if (content.length < SMALLEST) continue;
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
    const quality = entry.name.endsWith('.json') && content.length > 500_000 ? 9 : 11;
    writeFileSync(
      `${file}.br`,
      brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    );
  }
}

import { readFileSync, statSync } from 'node:fs';
import { own } from '#core/model/own.ts';

/** A file of facts has some kilobytes; what has more is something else. */
const LARGEST = 5_000_000;

/** Why a file cannot be read, in a sentence, and in which line that shows. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
  readonly line: number;
  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}

/** The text of a regular file in UTF-8, without byte order marks; throws an UnreadableFile for anything else. */
export function readText(file: string, largest = LARGEST): string {
  const bytes = bytesOf(file, largest);
  if (isUtf16(bytes)) throw new UnreadableFile('the text is UTF-16: save it as UTF-8');
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw new UnreadableFile('this is no text file', lineAt(bytes, zero));
  try {
    // Every kind of line break counts as one; where files were joined, a mark stands before each.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.replaceAll(/\r\n?/g, '\n').replaceAll(/^\uFEFF/gm, '');
  } catch {
    throw new UnreadableFile('the text is not UTF-8: save it as UTF-8', firstBadLine(bytes));
  }
}

/** By its mark, or where every other byte of the start is zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first = 1, second = 1, third = 1, fourth = 1] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const isHalfEmpty = (one: number, other: number) => one === 0 && other !== 0;
  return (
    isMarked ||
    (isHalfEmpty(first, second) && isHalfEmpty(third, fourth)) ||
    (isHalfEmpty(second, first) && isHalfEmpty(fourth, third))
  );
}

function bytesOf(file: string, largest: number): Uint8Array {
  try {
    // A pipe or a device may never end.
    const { size, isRegular, isFolder } = kindOf(file);
    if (isFolder) throw new UnreadableFile('this is a folder, not a file');
    if (!isRegular) throw new UnreadableFile('this is no regular file');
    if (size > largest) {
      throw new UnreadableFile(`the file has ${megabytes(size)} MB; at most ${megabytes(largest)} are read`);
    }
    return readFileSync(file);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(reasonOf(error));
  }
}

function kindOf(file: string) {
  const stats = statSync(file);
  return { size: stats.size, isRegular: stats.isFile(), isFolder: stats.isDirectory() };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file (or it is a link to none)',
  EACCES: 'the file may not be read: permission is missing',
  EPERM: 'the file may not be read: permission is missing',
  ELOOP: 'the link leads to itself',
  ENOTDIR: 'part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
};

/** What an error means that reading or judging a file ended with, in words. */
export function reasonOf(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  const code = (error as { code?: unknown } | null)?.code;
  const reason = typeof code === 'string' ? own(REASONS, code) : undefined;
  return reason ?? (error instanceof Error ? error.message : String(error));
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0).replace(/\.0$/, '');
}

function lineAt(bytes: Uint8Array, end: number): number {
  return bytes.subarray(0, end).filter((byte) => byte === 10).length + 1;
}

/** The first line that is not UTF-8 by itself: no character of it holds a line break. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; start <= bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return 1;
}

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import { pathText } from '../read/problems.ts';

/** Something in an upstream file that no rule covers yet. One is enough for nothing to be written. */
export type Problem = { file: string; line: number; message: string };

/** A file as its index wrote it. The key is the file's name without ending: names inside are not unique. */
export type Upstream = { key: string; file: string; text: string };

/** Which commit of the index's repository the files are from, and its day. */
export type Edition = { version: string; date: string };

/** The files with one of the endings in a folder of a full checkout; in the folder itself if none of those exists. */
export function readFolder(
  folder: string,
  endings: readonly string[],
  inside: readonly string[],
): Upstream[] {
  const places = inside.map((name) => path.join(folder, name)).filter((place) => existsSync(place));
  return (places.length > 0 ? places : [folder]).flatMap((place) =>
    readdirSync(place)
      .filter((name) => endings.includes(path.extname(name)))
      .toSorted()
      .map((name) => ({
        key: path.basename(name, path.extname(name)),
        file: path.join(place, name),
        text: readFileSync(path.join(place, name), 'utf8'),
      })),
  );
}

/** Asks git for the last commit that touched the folder; null if the folder is no checkout of a repository. */
export function editionOf(folder: string): Edition | null {
  try {
    const command = ['-C', folder, 'log', '-1', '--format=%H %cs', '--', '.'];
    const [version, date] = execFileSync('git', command, { encoding: 'utf8', stdio: 'pipe' })
      .trim()
      .split(' ');
    return version !== undefined && date !== undefined ? { version, date } : null;
  } catch {
    return null;
  }
}

/** A YAML file that fits the schema of its index, and a way to name the line of anything in it. */
export type Yaml<T> = { data: T; report: (at: readonly PropertyKey[], message: string) => void };

/** Parses a YAML file; null, with problems that name the line, if it is broken or does not fit the schema. */
export function parseYaml<T>(upstream: Upstream, schema: z.ZodType<T>, problems: Problem[]): Yaml<T> | null {
  const lines = new LineCounter();
  const document = parseDocument(upstream.text, { lineCounter: lines });
  const { file } = upstream;

  const lineOf = (at: readonly PropertyKey[]): number => {
    for (let length = at.length; length > 0; length -= 1) {
      const start = startOf(document, at.slice(0, length));
      if (start !== null) return lines.linePos(start).line;
    }
    return 1;
  };
  const report = (at: readonly PropertyKey[], message: string) =>
    problems.push({ file, line: lineOf(at), message });

  for (const error of document.errors) {
    problems.push({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: error.message.split('\n')[0] ?? '',
    });
  }
  if (document.errors.length > 0) return null;

  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { data: parsed.data, report };
  for (const issue of parsed.error.issues) {
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    report(at, `${pathText(at)}: ${issue.message}`);
  }
  return null;
}

/** Where a key, or an item of a list, starts in the text; null if it is not there. */
function startOf(document: Document.Parsed, at: readonly PropertyKey[]): number | null {
  const parent: unknown = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
  const key = at.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
  }
  const item = isSeq(parent) && typeof key === 'number' ? parent.items[key] : null;
  return isNode(item) ? (item.range?.[0] ?? null) : null;
}

/**
 * What an index's spelling means to us, from a table of spellings; `undefined`, with a problem, for an unknown one.
 * The table is the one place to teach the importer a new spelling.
 */
export function look<T>(
  table: Readonly<Record<string, T>>,
  kind: string,
  spelling: string,
  report: (message: string) => void,
): T | undefined {
  if (Object.hasOwn(table, spelling)) return table[spelling];
  report(`unknown ${kind} ${JSON.stringify(spelling)}: add it to the table of spellings`);
  return undefined;
}

/** The https addresses of a link field: one, several or none. Plain http is left out; anything else is a problem. */
export function httpsLinks(
  value: string | readonly (string | null)[] | null | undefined,
  report: (message: string) => void,
): string[] {
  const links = typeof value === 'string' ? [value] : (value ?? []);
  return links.flatMap((link) => {
    const trimmed = link?.trim() ?? '';
    if (trimmed === '' || trimmed.startsWith('http://')) return [];
    if (/^https:\/\/\S+$/.test(trimmed) && URL.canParse(trimmed)) return [trimmed];
    report(`not an address: ${JSON.stringify(link)}`);
    return [];
  });
}

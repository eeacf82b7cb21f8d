import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { readAbsence } from '#core/license/absence.ts';
import { formatOf } from '../read/other-formats.ts';
import { adviceOn, pathText } from '../read/problems.ts';
import { readText, reasonOf, UnreadableFile } from '../read/read-text.ts';
import { parseYamlText } from '../read/yaml-text.ts';

/** Something in an upstream file that no rule covers yet. One is enough for nothing to be written. */
export type Problem = { file: string; line: number; message: string };

/** A file as its index wrote it. The key is the file's name without ending: names inside are not unique. */
export type Upstream = { key: string; file: string; text: string };

/** Which commit of the index's repository the files are from, and its day. */
export type Edition = { version: string; date: string };

/**
 * The files with one of the endings in a folder of a full checkout; in the folder itself if none of those exists. A file
 * that cannot be read is a problem, and the others are read all the same.
 */
export function readFolder(
  folder: string,
  endings: readonly string[],
  inside: readonly string[],
): { files: Upstream[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const places = inside.map((name) => path.join(folder, name)).filter((place) => existsSync(place));
  const files = (places.length > 0 ? places : [folder]).flatMap((place) =>
    readdirSync(place)
      .filter((name) => endings.includes(path.extname(name)))
      .toSorted()
      .flatMap((name): Upstream[] => {
        const file = path.join(place, name);
        try {
          return [{ key: path.basename(name, path.extname(name)), file, text: readText(file) }];
        } catch (error) {
          problems.push({
            file,
            line: error instanceof UnreadableFile ? error.line : 1,
            message: reasonOf(error),
          });
          return [];
        }
      }),
  );
  return { files, problems };
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
  const { file } = upstream;
  const { raw, lineOf, errors, documents } = parseYamlText(upstream.text);
  const report = (at: readonly PropertyKey[], message: string) =>
    problems.push({ file, line: lineOf(at, 'key'), message });
  for (const error of errors) problems.push({ file, ...error });
  if (errors.length > 0) return null;
  if (documents > 1)
    problems.push({
      file,
      line: 1,
      message: `the file holds ${documents} documents: keep the one that is meant`,
    });

  const parsed = schema.safeParse(raw);
  if (parsed.success) return { data: parsed.data, report };
  const { issues } = parsed.error;
  const stranger = strangerSentence(raw, schema);
  if (stranger !== null) {
    problems.push({ file, line: 1, message: stranger });
    return null;
  }
  for (const issue of issues) {
    const at = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    report(at, `${pathText(at)}: ${adviceOn(issue, raw, issues)}`);
  }
  return null;
}

/** One sentence on a file that has none of the fields of its index: what it is instead, as far as that can be told. */
function strangerSentence(raw: unknown, schema: z.ZodType): string | null {
  const fields = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (typeof raw !== 'object' || raw === null)
    return `This holds no record: type ${fields[0] ?? ''}: and so on`;
  if (Array.isArray(raw)) return 'This is a list; a file of this index holds one record';
  if (fields.length === 0 || fields.some((field) => Object.hasOwn(raw, field))) return null;
  const format = formatOf(raw as Readonly<Record<string, unknown>>);
  const what =
    format === null
      ? 'This holds none of the fields'
      : `This looks like ${format}, and has none of the fields`;
  return `${what} of a file of this index (${fields.slice(0, 3).join(', ')} …)`;
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

/** The same where the words may name nothing: null for one that says "not known" or "kept back", or is unknown. */
export function lookIfNamed<T>(
  table: Readonly<Record<string, T>>,
  kind: string,
  spelling: string,
  report: (message: string) => void,
): T | null {
  if (!Object.hasOwn(table, spelling) && readAbsence(spelling) !== null) return null;
  return look(table, kind, spelling, report) ?? null;
}

/** What a table has for a key that somebody else wrote; nothing of what every object has. */
export function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The https addresses of a link field: one, several or none. Plain http is left out; anything else is a problem. */
export function httpsLinks(
  value: string | readonly (string | null)[] | null | undefined,
  report: (message: string) => void,
): string[] {
  const links = typeof value === 'string' ? [value] : (value ?? []);
  return links.flatMap((link) => {
    const trimmed = link?.trim() ?? '';
    const saysNothing = readAbsence(trimmed) !== null && !/^see\b/i.test(trimmed);
    if (trimmed.startsWith('http://') || saysNothing) return [];
    if (/^https:\/\/\S+$/.test(trimmed) && URL.canParse(trimmed)) return [trimmed];
    report(`not an address: ${JSON.stringify(link)}`);
    return [];
  });
}

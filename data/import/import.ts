import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { INDEX_IDS, type IndexId } from '#core/model/vocabulary.ts';
import { printable } from '../read/printable.ts';
import { planImport, planListed, type Plan } from './plan.ts';
import { readStanding } from './standing.ts';
import { editionOf, readFolder } from './upstream.ts';

/**
 * Turns a checkout of another index's repository into data/indexes/<index>.json and the listed models:
 * `npm run import -- mot <folder>`; the index is mot, osai, opening-up-chatgpt or fmti. Running it twice changes
 * nothing. What the files say that no table or rule of this folder covers is reported, and nothing is written.
 * `npm run import -- listed` makes the listed models anew from data/indexes, after a change of those tables.
 */
const USAGE = `npm run import -- ${INDEX_IDS.join(' | ')} <folder> [--version <commit> --date <YYYY-MM-DD>]
npm run import -- listed`;

const PLACES = {
  mot: { endings: ['.yml'], inside: ['models'] },
  osai: { endings: ['.yaml'], inside: ['models'] },
  'opening-up-chatgpt': { endings: ['.yaml'], inside: ['projects'] },
  fmti: { endings: ['.csv'], inside: ['.', 'October2023', 'May2024', 'Dec2025'] },
} as const;

const data = path.resolve(import.meta.dirname, '..');

try {
  run();
} catch (error) {
  fail([error instanceof Error ? error.message : String(error)]);
}

function run(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { version: { type: 'string' }, date: { type: 'string' } },
  });
  const [asked, folder] = positionals;
  if (asked === 'listed') return carryOut('listed', planListed(readStanding(data)));
  const id = INDEX_IDS.find((known) => known === asked);
  if (id === undefined) return fail([`there is no index ${JSON.stringify(asked ?? '')}`, USAGE]);
  if (folder === undefined) return fail(['name the folder of its checkout', USAGE]);
  // npm runs in the folder of the package; paths are meant from where the reader stands.
  const from = path.resolve(process.env.INIT_CWD ?? process.cwd(), folder);
  if (statSync(from, { throwIfNoEntry: false })?.isDirectory() !== true)
    return fail([`${folder}: no such folder`]);
  return importFrom(id, from, values);
}

type Given = { version?: string | undefined; date?: string | undefined };

function importFrom(index: IndexId, from: string, given: Given): void {
  const found = editionOf(from);
  const version = given.version ?? found?.version;
  const date = given.date ?? found?.date;
  if (version === undefined || date === undefined) {
    return fail([`${from} is no git checkout: name the commit it is from`, USAGE]);
  }
  const { endings, inside } = PLACES[index];
  const { files, problems } = readFolder(from, endings, inside);
  if (files.length + problems.length === 0) {
    return fail([`${from} holds no ${endings.join(' or ')} file: is it a checkout of this index?`]);
  }
  const plan = planImport(index, files, { version, date }, readStanding(data));
  const unread = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
  return carryOut(index, { ...plan, problems: [...unread, ...plan.problems] });
}

function carryOut(name: string, { files, problems, notes }: Plan): void {
  for (const note of notes) console.warn(printable(`note: ${note}`));
  if (problems.length > 0) return fail([...problems, `${problems.length} problems; nothing was written`]);
  const changed = [...files].filter(([file, text]) => write(path.join(data, file), text));
  listIds([...files.keys()]);
  console.log(`${name}: ${changed.length} of ${files.size} files changed`);
  return undefined;
}

/** New models get their place among the ids; what became of one that is gone is for a person to say. */
function listIds(written: readonly string[]): void {
  const file = path.join(data, 'ids.json');
  const ids = JSON.parse(readFileSync(file, 'utf8')) as { current: string[] };
  const added = written
    .filter((name) => name.startsWith('models/'))
    .map((name) => path.basename(name, '.json'));
  const current = [...new Set([...ids.current, ...added])].toSorted();
  write(file, `${JSON.stringify({ ...ids, current }, null, 2)}\n`);
}

function write(file: string, text: string): boolean {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
  writeFileSync(file, text);
  return true;
}

function fail(lines: readonly string[]): void {
  console.error(lines.map((line) => printable(line, true)).join('\n'));
  process.exitCode = 1;
}

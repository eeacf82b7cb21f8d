import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { INDEX_IDS, type IndexId } from '#core/model/vocabulary.ts';
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
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { version: { type: 'string' }, date: { type: 'string' } },
});
const [asked, folder] = positionals;
const id = INDEX_IDS.find((known) => known === asked);
if (asked === 'listed') carryOut('listed', planListed(readStanding(data)));
else if (id !== undefined && folder !== undefined && existsSync(folder)) importFrom(id, folder);
else fail([USAGE]);

function importFrom(index: IndexId, from: string): void {
  const found = editionOf(from);
  const version = values.version ?? found?.version;
  const date = values.date ?? found?.date;
  if (version === undefined || date === undefined) {
    fail([`${from} is no git checkout: name the commit it is from`, USAGE]);
    return;
  }
  const upstream = readFolder(from, PLACES[index].endings, PLACES[index].inside);
  carryOut(index, planImport(index, upstream, { version, date }, readStanding(data)));
}

function carryOut(name: string, { files, problems, notes }: Plan): void {
  for (const note of notes) console.warn(`note: ${note}`);
  if (problems.length > 0) {
    fail([...problems, `${problems.length} problems; nothing was written`]);
    return;
  }
  const changed = [...files].filter(([file, text]) => write(path.join(data, file), text));
  listIds([...files.keys()]);
  console.log(`${name}: ${changed.length} of ${files.size} files changed`);
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
  console.error(lines.join('\n'));
  process.exitCode = 1;
}

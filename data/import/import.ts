import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { INDEX_SCHEMAS } from '../index-schema.ts';
import { readFiles } from '../files.ts';
import { INDEX_IDS, type IndexId } from '#core/vocabulary.ts';
import { crosswalkSchema, identitiesSchema, leftOutSchema } from './crosswalk.ts';
import { planImport, type Standing } from './plan.ts';
import { editionOf, readFolder } from './upstream.ts';

/**
 * Turns a checkout of another index's repository into data/indexes/<index>.json and the listed models:
 * `npm run import -- mot <folder>`; the index is mot, osai, opening-up-chatgpt or fmti. Running it twice changes
 * nothing. What the files say that no table or rule of this folder covers is reported, and nothing is written.
 */
const USAGE = `npm run import -- ${INDEX_IDS.join(' | ')} <folder> [--version <commit> --date <YYYY-MM-DD>]`;

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
if (id === undefined || folder === undefined || !existsSync(folder)) fail([USAGE]);
else run(id, folder);

function run(index: IndexId, from: string): void {
  const found = editionOf(from);
  const version = values.version ?? found?.version;
  const date = values.date ?? found?.date;
  if (version === undefined || date === undefined) {
    fail([`${from} is no git checkout: name the commit it is from`, USAGE]);
    return;
  }
  const upstream = readFolder(from, PLACES[index].endings, PLACES[index].inside);
  const { files, problems, notes } = planImport(index, upstream, { version, date }, standing());
  for (const note of notes) console.warn(`note: ${note}`);
  if (problems.length > 0) {
    fail([...problems, `${problems.length} problems; nothing was written`]);
    return;
  }
  const changed = [...files].filter(([file, text]) => write(path.join(data, file), text));
  listIds([...files.keys()]);
  console.log(`${index}: ${upstream.length} files read, ${changed.length} of ${files.size} files changed`);
}

function standing(): Standing {
  const { files, problems } = readFiles(data);
  if (problems.length > 0) fail(problems);
  const local = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
  const index = <Id extends IndexId>(known: Id) => {
    const file = path.join(data, 'indexes', `${known}.json`);
    return existsSync(file) ? INDEX_SCHEMAS[known].parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
  };
  return {
    crosswalk: crosswalkSchema.parse(local('crosswalk.json')),
    leftOut: leftOutSchema.parse(local('left-out.json')),
    identities: identitiesSchema.parse(local('identities.json')),
    curated: new Map(files.models.filter(({ tier }) => tier === 'curated').map((model) => [model.id, model])),
    producers: new Set(Object.keys(files.producers)),
    listed: files.models.filter(({ tier }) => tier === 'listed').map((model) => model.id),
    indexes: Object.fromEntries(INDEX_IDS.map((known) => [known, index(known)])) as Standing['indexes'],
  };
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

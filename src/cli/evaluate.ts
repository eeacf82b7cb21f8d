import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '#data/read/dataset.ts';
import { printable } from '#data/read/printable.ts';
import { reasonOf } from '#data/read/read-text.ts';
import { readRecordFile, recordFiles, type FileProblem, type RecordFile } from '#data/read/record-file.ts';
import { DEFINITIONS, makeContext, type Context, type Definition } from '#core/definitions/index.ts';
import { definitionsOf, rowsOf, type Row } from './rows.ts';
import { toTable } from './table.ts';

const HELP = `Judge models by definitions of openness.

  npm run evaluate -- <file or folder>... [--definition <id>]... [--format table|json]

Files are model files of ours (.json) or of the Model Openness Tool (.yml, .yaml).
A folder stands for the files in it, or in its folder "models".

  --definition <id>   judge by this definition only; may be given several times
  --format <format>   table (the default) or json
  --help              show this text

With --definition mof-1-0-mot, files of the Model Openness Tool get the class and
the progress figures that the tool itself gives them.

Definitions:
${DEFINITIONS.map(({ id, name }) => `  ${id.padEnd(20)} ${name}`).join('\n')}

What is not understood in a file is said with its line, and read as "not known".

Exit code: 0 every file was judged, 1 some file could not be, 2 wrong usage or no file.
`;

/** Reads what was asked for; a string says what is wrong with it. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        definition: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'table' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return 'help';
    if (positionals.length === 0) return 'Name a file or a folder.';
    if (values.format !== 'table' && values.format !== 'json')
      return `no format "${values.format}"; there are table and json`;
    // npm runs in the folder of the package; paths are meant from where the reader stands.
    const from = process.env.INIT_CWD ?? process.cwd();
    const definitions = definitionsOf(values.definition);
    return { places: positionals, from, definitions, format: values.format };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function run(): number {
  const asked = readArguments();
  if (asked === 'help') {
    process.stdout.write(HELP);
    return 0;
  }
  if (typeof asked === 'string') {
    tell(asked);
    tell('For help: npm run evaluate -- --help');
    return 2;
  }
  const problems: FileProblem[] = [];
  const { licenses, models } = readDataset(path.resolve(import.meta.dirname, '../../data'));
  const { files, missing } = filesOf(asked.places, asked.from);
  const known = new Map(licenses.map((license) => [license.id, license]));
  const records = files.flatMap((file) => {
    const record = readRecordFile(path.resolve(asked.from, file), problems, known);
    return record === null ? [] : [{ ...record, file }];
  });
  const given = records.flatMap((record) => (record.kind === 'model' ? [record.model] : []));
  const context = makeContext({ licenses, models: [...models, ...given] });
  for (const record of records) sayUnknownBase(record, context, problems);
  const rows = records.flatMap((record) => judged(record, asked.definitions, context, problems));

  for (const message of missing) tell(message);
  for (const { severity, file, line, message } of problems) {
    tell(`${severity}: ${path.relative(asked.from, path.resolve(asked.from, file))}:${line}: ${message}`);
  }
  const text = asked.format === 'json' ? printable(JSON.stringify(rows, null, 2), true) : toTable(rows);
  if (rows.length > 0 || asked.format === 'json') process.stdout.write(`${text}\n`);
  if (files.length === 0) return 2;
  return missing.length > 0 || problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The files that places stand for; a place that is none does not keep the others from being judged. */
function filesOf(places: readonly string[], from: string): { files: string[]; missing: string[] } {
  const missing: string[] = [];
  const files = places.flatMap((place) => {
    const resolved = path.resolve(from, place);
    try {
      return recordFiles(resolved).map((file) => path.join(place, path.relative(resolved, file)));
    } catch (error) {
      missing.push(reasonOf(error));
      return [];
    }
  });
  return { files, missing };
}

/** What a model is built on decides about it; one that nobody has a record of is not passed over in silence. */
function sayUnknownBase(record: RecordFile, context: Context, problems: FileProblem[]): void {
  const base = record.kind === 'model' ? record.model.basedOn : null;
  if (base === null || !('model' in base) || context.models.has(base.model)) return;
  const message = `basedOn.model: there is no record ${JSON.stringify(base.model)}: name its file as well, or type { "name": … }. What hangs on it is read as "not known"`;
  problems.push({ severity: 'warning', file: record.file, line: 1, message });
}

/** The rows of a record; none, with a problem, where judging it fails. */
function judged(
  record: RecordFile,
  definitions: readonly Definition[],
  context: Context,
  problems: FileProblem[],
): Row[] {
  try {
    return rowsOf(record, definitions, context);
  } catch (error) {
    problems.push({ severity: 'error', file: record.file, line: 1, message: reasonOf(error) });
    return [];
  }
}

function tell(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}

process.exitCode = run();

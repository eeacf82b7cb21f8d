import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '#data/read/dataset.ts';
import { readRecordFile, recordFiles, type FileProblem } from '#data/read/record-file.ts';
import { DEFINITIONS, makeContext } from '#core/definitions/index.ts';
import { definitionsOf, rowsOf } from './rows.ts';
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

Exit code: 0 every file was judged, 1 some file could not be read, 2 wrong usage.
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
    const files = positionals.flatMap((place) => {
      const resolved = path.resolve(from, place);
      return recordFiles(resolved).map((file) => path.join(place, path.relative(resolved, file)));
    });
    return { files, from, definitions: definitionsOf(values.definition), format: values.format };
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
    process.stderr.write(`${asked}\nFor help: npm run evaluate -- --help\n`);
    return 2;
  }
  const problems: FileProblem[] = [];
  const records = asked.files.flatMap((file) => {
    const record = readRecordFile(path.resolve(asked.from, file), problems);
    return record === null ? [] : [{ ...record, file }];
  });
  const { licenses, models } = readDataset(path.resolve(import.meta.dirname, '../../data'));
  const given = records.flatMap((record) => (record.kind === 'model' ? [record.model] : []));
  const context = makeContext({ licenses, models: [...models, ...given] });
  const rows = records.flatMap((record) => rowsOf(record, asked.definitions, context));

  for (const { severity, file, line, message } of problems) {
    process.stderr.write(`${severity}: ${path.relative(asked.from, file)}:${line}: ${message}\n`);
  }
  process.stdout.write(`${asked.format === 'json' ? JSON.stringify(rows, null, 2) : toTable(rows)}\n`);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

process.exitCode = run();

import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDEAL_MODEL } from '#core/definitions/index.ts';

/** Both commands as a person runs them, on files that are none: each is said in a line, and the others are read. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const PROGRAMS = { evaluate: 'src/cli/evaluate.ts', import: 'data/import/import.ts' };

type Run = { code: number; out: string; err: string };
function run(program: keyof typeof PROGRAMS, ...given: string[]): Promise<Run> {
  const args = [path.join(ROOT, '.ci/run-ts.mjs'), path.join(ROOT, PROGRAMS[program]), ...given];
  const options = { cwd: ROOT, env: { ...process.env, INIT_CWD: folder }, timeout: 25_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, args, options, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}

const { id: _, ...facts } = IDEAL_MODEL;
const OURS = JSON.stringify({ $schema: '../generated/model.schema.json', ...facts }, null, 2);
const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
  .split('')
  .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[at]}`).join(',')}]`)
  .join('\n')}\nrelease: { name: x, components: *i }\n`;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ajar-commands-'));
  const bad = path.join(folder, 'bad');
  mkdirSync(path.join(bad, 'folder.json'), { recursive: true });
  const write = (name: string, text: string | Uint8Array) => writeFileSync(path.join(bad, name), text);
  write('good.json', OURS);
  write('mark.json', `\uFEFF${OURS}`);
  write('escape.json', OURS.replace(IDEAL_MODEL.name, String.raw`\u001b[31mred\u009b2J\u202e`));
  write('bomb.yml', BOMB);
  write('deep.json', '['.repeat(20_000));
  write('latin.json', Buffer.from(OURS.replace(IDEAL_MODEL.name, 'caf\u00e9'), 'latin1'));
  write('wide.json', Buffer.from(`\uFEFF${OURS}`, 'utf16le'));
  write('binary.yml', Buffer.from([0, 1, 2, 3]));
  write('large.json', ' '.repeat(5_000_001));
  symlinkSync(path.join(bad, 'nowhere.json'), path.join(bad, 'dangling.json'));
  if (process.platform !== 'win32') {
    symlinkSync('/dev/zero', path.join(bad, 'device.json'));
    execFileSync('mkfifo', [path.join(bad, 'pipe.yml')]);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('npm run evaluate', () => {
  test('judges what it can, and says a line of everything else', async () => {
    const { code, out, err } = await run('evaluate', 'bad', 'nowhere', '--definition', 'ntia-2024');
    expect(code).toBe(1);
    expect(out.split('\n').map((line) => line.split('  ')[0])).toEqual([
      'File',
      'bad/escape.json',
      'bad/good.json',
      'bad/mark.json',
      '',
    ]);
    const lines = err.trimEnd().split('\n');
    expect(lines.map((line) => line.replace(/^error: (bad\/\S+?):.*$/, '$1')).toSorted()).toEqual([
      expect.stringContaining('nowhere: no such file or folder'),
      ...[
        'binary.yml',
        'bomb.yml',
        'dangling.json',
        'deep.json',
        'device.json',
        'folder.json',
        'large.json',
        'latin.json',
        'pipe.yml',
        'wide.json',
      ].map((name) => `bad/${name}`),
    ]);
    expect(err).not.toMatch(/\n\s+at /);
    const line = OURS.split('\n').findIndex((text) => text.includes(IDEAL_MODEL.name)) + 1;
    expect(err).toContain(`bad/latin.json:${line}: the text is not UTF-8`);
  });

  test('shows no control character, in a table or as JSON', async () => {
    for (const format of ['table', 'json']) {
      const { out } = await run(
        'evaluate',
        'bad/escape.json',
        '--definition',
        'ntia-2024',
        '--format',
        format,
      );
      expect(out).toContain(String.raw`\u001b[31mred\u009b2J\u202e`);
      expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  });
});

describe('npm run import', () => {
  test.each([
    ['no index', ['nothing', '.'], /there is no index "nothing"/],
    ['no folder', ['mot'], /name the folder/],
    ['a folder that is none', ['mot', 'nowhere'], /nowhere: no such folder/],
    ['a file', ['mot', 'bad/good.json'], /no such folder/],
    ['an option that is none', ['mot', '.', '--colour', 'red'], /--colour/],
    [
      'a folder from where one stands, of no index',
      ['fmti', 'bad', '--version', 'a', '--date', '2026-01-01'],
      /holds no \.csv file/,
    ],
  ] as const)('%s', async (_name, given, message) => {
    const { code, err } = await run('import', ...given);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });

  test.skipIf(process.platform === 'win32')('says a line of each bad file, and writes nothing', async () => {
    const { code, err } = await run('import', 'mot', 'bad', '--version', 'a', '--date', '2026-01-01');
    expect(code).toBe(1);
    for (const name of ['bomb.yml', 'binary.yml', 'pipe.yml']) expect(err).toContain(`bad/${name}:1: `);
    expect(err).toContain('nothing was written');
    expect(err).not.toMatch(/\n\s+at /);
  });
});

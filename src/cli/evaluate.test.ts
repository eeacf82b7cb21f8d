import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IDEAL_MODEL } from '#core/definitions/index.ts';

/** The command as a producer runs it, on files of both kinds. */

const ROOT = path.resolve(import.meta.dirname, '../..');
const RUNNER = path.join(ROOT, '.ci/run-ts.mjs');

type Run = { code: number; out: string; err: string };
function evaluate(...given: string[]): Promise<Run> {
  const args = [RUNNER, path.join(ROOT, 'src/cli/evaluate.ts'), ...given];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd: folder, env: { ...process.env, INIT_CWD: folder } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
      },
    );
  });
}

const mot = (components: string) => `framework:
  name: 'Model Openness Framework'
  version: '1.0'
  date: '2024-12-15'
release:
  name: A record
  producer: A producer
  date: '2025-01-01'
  license:
    distribution:
      name: Apache-2.0
  components:
${components}`;
const CLASS_III = [
  'Model architecture',
  'Model parameters (Final)',
  'Technical report',
  'Evaluation results',
  'Model card',
  'Data card',
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ajar-evaluate-'));
  const { id: _, ...facts } = IDEAL_MODEL;
  const file = { $schema: '../generated/model.schema.json', ...facts };
  writeFileSync(path.join(folder, 'ideal.json'), JSON.stringify(file, null, 2));
  writeFileSync(
    path.join(folder, 'record.yml'),
    mot(CLASS_III.map((name) => `    - name: '${name}'`).join('\n')),
  );
  writeFileSync(path.join(folder, 'broken.yml'), mot("    - name: 'Model card'\n      license: 3"));
  writeFileSync(path.join(folder, 'broken.json'), JSON.stringify({ ...file, gating: 'somehow' }, null, 2));
  writeFileSync(path.join(folder, 'comma.json'), '{\n  "name": "x",\n}\n');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run evaluate', () => {
  test('gives records of the Model Openness Tool the class and progress of that tool', async () => {
    const { code, out, err } = await evaluate(
      'record.yml',
      '--definition',
      'mof-1-0-mot',
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toEqual([
      {
        file: 'record.yml',
        model: 'A record',
        definition: 'mof-1-0-mot',
        verdict: 'met',
        tier: 'class-3',
        atLeast: false,
        missing: ['evaluation-data', 'training-code', 'inference-code', 'evaluation-code'],
        unknown: [],
        unchecked: [],
        absence: null,
        class: 3,
        progress: { 1: 0, 2: 60, 3: 100 },
      },
    ]);
    expect([code, err]).toEqual([0, '']);
  });

  test('judges a folder by several definitions and names the line of what it cannot read', async () => {
    const { code, out, err } = await evaluate('.', '--definition', 'osaid-1-0', '--definition', 'g7-2026');
    expect(out).toMatchInlineSnapshot(`
      "File        Model            Definition  Answer                         Missing  Unknown
      ideal.json  Everything open  osaid-1-0   met                            -        -
      ideal.json  Everything open  g7-2026     Open Source AI with Open Data  -        -
      record.yml  A record         osaid-1-0   unknown                        -        data-description public-data-list obtainable-data-list open-data-shared training-code run-code parameters equivalent-system
      record.yml  A record         g7-2026     unknown                        -        deployment-code
      "
    `);
    expect(err.replaceAll(/ \(.*\)$/gm, '')).toMatchInlineSnapshot(`
      "error: broken.json:28: gating: type one of "none", "click-through", "approval", "not-available", "unknown"
      error: broken.yml:14: release.components[0].license: type the name of the license, in quotes
      error: comma.json:3: here the text stops being JSON ("}"): remove the comma before it, or type what is missing
      "
    `);
    expect(code).toBe(1);
  });

  test('says what is wrong with the way it is called', async () => {
    const { code, out, err } = await evaluate('record.yml', '--definition', 'nothing');
    expect(err).toContain('no definition "nothing"; there are osaid-1-0');
    expect([code, out]).toEqual([2, '']);
  });

  test('--help names every definition', async () => {
    const { code, out } = await evaluate('--help');
    expect(out).toContain('mof-1-0-mot');
    expect(code).toBe(0);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { readRecordFile, type FileProblem } from '#data/read/record-file.ts';
import { DEFINITIONS, makeContext } from '#core/definitions/index.ts';
import { rowsOf } from './rows.ts';

/** Further files of the kinds in trials.test.ts: other languages, other encodings, other people's formats. */

const DATA = path.resolve(import.meta.dirname, '../../data');
const { licenses, models } = readDataset(DATA);
const known = new Map(licenses.map((license) => [license.id, license]));
const context = makeContext({ licenses, models });
const folder = mkdtempSync(path.join(tmpdir(), 'ajar-trials-'));
afterAll(() => rmSync(folder, { recursive: true }));

function judge(name: string, content: string | Uint8Array) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  const problems: FileProblem[] = [];
  const record = readRecordFile(file, problems, known);
  const rows = record === null ? [] : rowsOf(record, DEFINITIONS, context);
  return {
    record,
    reached: rows.filter(({ verdict, tier }) => verdict === 'met' || tier !== null),
    said: problems.map(({ severity, line, message }) => `${severity} ${line}: ${message}`),
  };
}

const RELEASE = `framework: { name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' }
release:
  name: A model
  producer: Example Lab
  license: {}
  components:
`;
const mot = (...parts: string[]) => RELEASE + parts.map((part) => `    - { ${part} }\n`).join('');
const PARTS = [
  'Training code',
  'Data preprocessing code',
  'Datasets',
  'Model parameters (Final)',
  'Model parameters (Intermediate)',
  'Model metadata',
  'Evaluation results',
];
const allParts = (field: string) => mot(...PARTS.map((name) => `name: ${name}, ${field}`));
const olmo = () =>
  JSON.parse(readFileSync(path.join(DATA, 'models/olmo-2-32b.json'), 'utf8')) as Record<string, never> & {
    components: Record<string, Record<string, unknown>>;
  };

describe('a license field that says no license', () => {
  test.each([
    'nicht veröffentlicht',
    'non divulgué',
    'no publicado',
    '未公开',
    '非公開',
    'не опубликовано',
    '비공개',
    'unbekannt',
    'inconnu',
    'desconocido',
    '不明',
    '未知',
    'keine Angabe',
    'aucune licence',
    'нет',
    'coming soon',
    'will be released',
    'API only',
    'kept in-house',
    'we do not share it',
    'no license found',
    'Unknown license',
    'none specified',
    'All rights reserved',
    'FALSE',
    'xxx',
    '©',
    'ｕｎｄｉｓｃｌｏｓｅｄ',
    'Withheld by producer',
    'Under embargo',
    'Training code has not been released',
    'proprietary and confidential',
  ])('%j is read, and opens nothing', (word) => {
    const { record, reached, said } = judge('word.yml', allParts(`license: ${JSON.stringify(word)}`));
    expect(record).not.toBeNull();
    expect([said, reached]).toEqual([[], []]);
  });

  test.each(['gated', 'upon request', 'Undisclosd', 'MIT (not yet released)', 'partially disclosed', 'yes'])(
    '%j is not understood: said for each part, and opens nothing',
    (word) => {
      const { record, reached, said } = judge('word.yml', allParts(`license: ${JSON.stringify(word)}`));
      expect(record).not.toBeNull();
      expect(reached).toEqual([]);
      expect(said).toHaveLength(PARTS.length);
      for (const sentence of said) expect(sentence).toMatch(/^warning \d+: .*It is read as "not known"$/);
    },
  );

  test.each([
    'license: MIT, description: Not released by the producer',
    'license: MIT, description: The training data is still private',
    'license: Apache-2.0, description: 未公开',
    'license: MIT, status: closed',
    'license: MIT, released: false',
    'license: MIT, availability: on request',
    'license: MIT, notes: nobody has looked',
  ])('words beside an open license count: %s', (fields) => {
    const { record, reached, said } = judge('beside.yml', allParts(fields));
    expect(record).not.toBeNull();
    expect(reached).toEqual([]);
    const parts = said.filter((sentence) => /is read as (kept back|"not known")/.test(sentence));
    expect(parts).toHaveLength(PARTS.length);
  });

  test('a description that says what a part is changes nothing', () => {
    const { reached, said } = judge(
      'beside.yml',
      allParts('license: MIT, description: Code used for training the model'),
    );
    expect(said).toEqual([]);
    expect(reached.length).toBeGreaterThan(0);
  });

  test('words in the place of an address lead nowhere, and an address does', () => {
    const words = ['Undisclosed', 'N/A', 'not available', 'none', 'TBD', '-'];
    for (const word of words) {
      const field = `license: unlicensed, component_path: ${JSON.stringify(word)}`;
      expect(judge('nowhere.yml', allParts(field)).reached).toEqual([]);
    }
    const field = 'license: unlicensed, component_path: https://example.org/parts';
    expect(judge('somewhere.yml', allParts(field)).reached).not.toEqual([]);
  });
});

describe('a license that is nearly one is said with what to type', () => {
  test.each([
    ['MIT/Apache-2.0', 'MIT AND Apache-2.0'],
    ['MIT;Apache-2.0', 'MIT AND Apache-2.0'],
    ['MIT and/or Apache-2.0', 'MIT AND Apache-2.0'],
    ['MIT plus Apache-2.0', 'MIT AND Apache-2.0'],
    ['BSD', 'family of licenses'],
    ['OpenRAIL', 'family of licenses'],
    ['CC-BY', 'names no version: type CC-BY-'],
    ['https://opensource.org/licenses/MIT', 'did you mean MIT?'],
    ['Apache-2.O', 'did you mean Apache-2.0?'],
  ])('%j', (license, what) => {
    const { said } = judge('near.yml', mot(`name: Datasets, license: ${JSON.stringify(license)}`));
    expect(said).toEqual([expect.stringMatching(/^warning 7: release\.components\[0\]\.license: /)]);
    expect(said[0]).toContain(what);
  });

  test.each(['no such thing', 'open', '0', 'research only', 'proprietary and mine', 'LicenseRef-Foo'])(
    'nothing far-fetched is proposed for %j',
    (license) => {
      const { said } = judge('far.yml', mot(`name: Datasets, license: ${JSON.stringify(license)}`));
      expect(said).toHaveLength(1);
      expect(said[0]).not.toMatch(/did you mean|: type [A-Za-z]+ AND/);
    },
  );
});

describe('the text of a file', () => {
  const text = mot('name: Model card, license: MIT');
  test.each<[string, string | Uint8Array]>([
    ['a byte order mark', `\uFEFF${text}`],
    ['line breaks of Windows', text.replaceAll('\n', '\r\n')],
    ['line breaks of the old Macintosh', text.replaceAll('\n', '\r')],
    ['a merged anchor', text.replace('- { name', '- &one { name') + '    - { <<: *one, name: Data card }\n'],
    [
      'keys in another order',
      text.replace('name: Model card, license: MIT', 'license: MIT, name: Model card'),
    ],
  ])('with %s is read', (_, content) => {
    const { record, said } = judge('text.yml', content);
    expect(record).not.toBeNull();
    expect(said).toEqual([]);
  });

  const utf16 = Buffer.from(text, 'utf16le');
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['UTF-16 with a mark', 'x.yml', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), /^error 1: .*UTF-16/],
    ['UTF-16 without one', 'x.yml', utf16, /^error 1: .*UTF-16/],
    ['Latin-1', 'x.yml', Buffer.from(text.replace('A model', 'Modèle'), 'latin1'), /^error 3: .*UTF-8/],
    ['tabs', 'x.yml', text.replace('  name', '\tname'), /^error 3: a tab .*type spaces/],
    [
      'a key twice',
      'x.yml',
      text.replace('  license', '  name: B\n  license'),
      /^error 5: "name" is there twice/,
    ],
    [
      'a tag of another language',
      'x.yml',
      text.replace('A model', '!!python/name:x A'),
      /^error 3: the tag /,
    ],
    ['aliases of aliases', 'x.yml', bomb(), /^error 1: its aliases/],
    ['a merge not finished', 'x.yml', `<<<<<<< HEAD\n${text}`, /^error 1: .*choose one side/],
    ['a pointer', 'x.json', 'version https://git-lfs.github.com/spec/v1\n', /^error 1: .*git lfs pull/],
    ['NaN', 'x.json', '{\n "a": 1,\n "b": NaN\n}', /^error 3: .*\("NaN"\): type null/],
    ['None', 'x.json', '{\n "a": None}', /^error 2: .*type null/],
    ['a comma too many', 'x.json', '{\n "a": 1,\n}', /^error 3: .*remove the comma/],
    ['a comment', 'x.json', '{\n "a": 1, // one\n "b": 2\n}', /^error 2: .*no comments/],
    ['single quotes', 'x.json', "{\n 'a': 1}", /^error 2: .*double quotes/],
    ['an end too early', 'x.json', '{\n "a": [1,\n', /^error 3: .*not closed/],
    ['two objects', 'x.json', '{}\n{}\n', /^error 2: /],
  ])('with %s is said with the line', (_, name, content, sentence) => {
    const { record, said } = judge(name, content);
    expect(record).toBeNull();
    expect(said).toEqual([expect.stringMatching(sentence)]);
  });

  function bomb(): string {
    const levels = 'bcdefghi'.split('').map((name, at) => {
      const before = 'abcdefgh'[at]!;
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]\n`;
    });
    return `a: &a [1, 2, 3]\n${levels.join('')}`;
  }
});

describe('a shape that is not the one', () => {
  test.each([
    [mot().replace('components:\n', 'components: { Datasets: MIT }\n'), 'release.components: type a list'],
    [mot() + '    - Datasets\n', 'type { name: Datasets }'],
    [mot('name: Datasets, license: [MIT, Apache-2.0]'), 'MIT AND Apache-2.0'],
    [mot('name: Datasets, license: { name: MIT }'), 'type the name of the license'],
    [mot('name: Datasets').replace('license: {}', 'license: MIT'), 'type { distribution: { name: MIT } }'],
    [mot('name: Training data'), 'type "Datasets"'],
    [mot('name: Weights'), 'type "Model parameters (Final)"'],
    [mot('name: Paper'), 'type "Research paper"'],
    [mot('name: Checkpoints'), 'type "Model parameters (Intermediate)"'],
  ])('of the tool’s files, %#', (text, what) => {
    const { record, said } = judge('shape.yml', text);
    expect(record).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^error \d: /)]);
    expect(said[0]).toContain(what);
  });

  test('another version of the framework is not taken for this one', () => {
    const { said } = judge('version.yml', mot('name: Model card').replace("'1.0'", "'2.0'"));
    expect(said).toEqual([expect.stringMatching(/^warning 1: framework\.version: .*"1\.0"/)]);
  });

  test.each<[(file: ReturnType<typeof olmo>) => void, string]>([
    [({ components }) => (components.trainingData!.status = 'undisclosed'), 'did you mean "withheld"?'],
    [({ components }) => (components.trainingData!.status = 'not looked at'), 'did you mean "unknown"?'],
    [
      ({ components }) => (components.trainingData!.status = 'Not applicable'),
      'did you mean "not-applicable"?',
    ],
    [({ components }) => (components.trainingData!.status = 'nicht verfügbar'), 'did you mean "withheld"?'],
    [
      (file) => Object.assign(file, { languages: { codes: ['English'], evidence: [] } }),
      'code of a language',
    ],
    [({ components }) => (components.finalWeights!.status = 'Released'), 'did you mean "released"?'],
    [({ components }) => (components.finalWeights!.license = ['MIT']), 'an expression such as'],
    [({ components }) => (components.finalWeights!.license = ''), 'type null, or a license'],
    [(file) => Object.assign(file, { gating: 'None' }), 'did you mean "none"?'],
    [
      ({ components }) => {
        components['Final weights'] = components.finalWeights!;
        delete components.finalWeights;
      },
      'type "finalWeights"',
    ],
  ])('of our own files, %#', (change, what) => {
    const file = olmo();
    change(file);
    const { record, said } = judge('ours.json', JSON.stringify(file, null, 2));
    expect(record).toBeNull();
    expect(said.join('\n')).toMatch(/^error \d\d+: /);
    expect(said.join('\n')).toContain(what);
  });
});

test('of a text of a megabyte its start is shown', () => {
  const { record, said } = judge('long.json', JSON.stringify({ ...olmo(), note: 'x'.repeat(1_000_000) }));
  expect(record).toBeNull();
  expect(said.join('').length).toBeLessThan(300);
});

describe('other people’s formats get one sentence', () => {
  test.each([
    [
      'cdx.json',
      '{ "specVersion": "1.6", "components": [{ "type": "machine-learning-model" }] }',
      'CycloneDX',
    ],
    [
      'cdx2.json',
      '{ "$schema": "http://cyclonedx.org/schema/bom-1.7.schema.json", "name": "x" }',
      'CycloneDX',
    ],
    ['spdx.yml', '# made by a tool\nSPDXVersion: SPDX-2.1\nPackageName: x\nPackageName: y\n', 'SPDX'],
    ['space.yaml', '---\ntitle: Space\nsdk: gradio\n---\n', 'card of a dataset or a space'],
    ['data.yaml', 'pretty_name: Z\ntask_categories: [y]\n', 'card of a dataset'],
    ['one.json', '{ "producer": "x", "title": "y" }', 'none of the fields'],
    ['schema.json', '{ "$schema": "https://example.org/x.json", "name": "y" }', 'none of the fields'],
    ['nothing.json', '{}', 'none of the fields'],
    ['openapi.yml', 'openapi: 3.1.0\npaths: {}\n', 'OpenAPI'],
    ['onnx.json', '{ "irVersion": "8", "graph": {} }', 'ONNX'],
    ['index.json', '{ "metadata": {}, "weight_map": {} }', 'beside weights'],
    ['adapter.json', '{ "peft_type": "LORA" }', 'beside weights'],
    ['hub.json', '{ "modelId": "a/b", "tags": [] }', 'Hugging Face Hub'],
    ['models-dev.json', '{ "id": "a", "open_weights": true }', 'models.dev'],
    ['toolkit.json', '{ "model_details": {} }', 'Model Card Toolkit'],
    ['package.json', '{ "name": "a", "scripts": {} }', 'package of code'],
    ['license.json', readFileSync(path.join(DATA, 'licenses/MIT.json'), 'utf8'), 'data/licenses'],
    ['dataset.json', readFileSync(path.join(DATA, 'datasets/bookcorpus.json'), 'utf8'), 'data/datasets'],
    ['producers.json', readFileSync(path.join(DATA, 'producers.json'), 'utf8'), 'ids or producers'],
    ['whole.json', '{ "release": { "date": "2026-11-28" }, "models": [] }', 'app’s own data'],
    ['archive.yml', 'PK\u0003\u0004', 'archive'],
    ['page.json', '{ "message": "API rate limit exceeded" }', 'none of the fields'],
    ['table.yml', 'Model,License\nx,MIT\n', 'no facts'],
  ])('%s', (name, text, what) => {
    const { record, said } = judge(name, text);
    expect(record).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^error 1: This .*Read here are model files of ours/)]);
    expect(said[0]).toContain(what);
  });
});

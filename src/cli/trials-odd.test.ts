import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { readRecordFile, type FileProblem } from '#data/read/record-file.ts';
import { modelOfMot } from '#core/definitions/mot-model.ts';

/** One file of the Model Openness Tool, changed in one place: what it is read as, or what is said of it. */

const { licenses } = readDataset(path.resolve(import.meta.dirname, '../../data'));
const known = new Map(licenses.map((license) => [license.id, license]));
const folder = mkdtempSync(path.join(tmpdir(), 'ajar-odd-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILE = `framework: { name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' }
release:
  name: A model
  producer: Example Lab
  license: {}
  components:
    - { name: Datasets, license: MIT, component_path: https://example.org/data }
`;

/** Reads the file with one piece replaced by another. */
function read(piece: string, by: string) {
  expect(FILE).toContain(piece);
  const file = path.join(folder, 'odd.yml');
  writeFileSync(
    file,
    FILE.replace(piece, () => by),
  );
  const problems: FileProblem[] = [];
  const record = readRecordFile(file, problems, known);
  const said = problems.map(({ severity, line, message }) => `${severity} ${line}: ${message}`);
  const components =
    record?.kind === 'mot' ? modelOfMot(record.record, 'odd', record.name, known).components : null;
  return { said, name: record?.kind === 'mot' ? record.name : null, data: components?.trainingData ?? null };
}

describe('what is not understood is refused, with the line and what to type', () => {
  test.each([
    ['license: MIT', 'license: !foo MIT', 'error 7: the tag "!foo" is not known here: remove it'],
    ['license: MIT', 'license: !env LICENSE', 'error 7: the tag "!env"'],
    ['components:', 'components: !mylist', 'error 6: the tag "!mylist"'],
    ['A model', '!vault A', 'error 3: the tag "!vault"'],
    ['framework:', '!mot\nframework:', 'error 1: the tag "!mot"'],
    ['framework:', '%YAML 3.0\n---\nframework:', 'error 1: Unsupported YAML version'],
    ['license: MIT', 'license: *none', 'error 7: "*none" stands for nothing: no "&none" comes before it'],
    ['license: MIT', '<<: MIT', 'error 7: after "<<:" type the alias'],
    ['license: MIT', `license: ${'['.repeat(1700)}`, 'error 1: it is nested too deeply'],
    ['license: MIT', 'license: MIT, license: Undisclosed', 'error 7: "license" is there twice'],
    [
      'license: MIT',
      'license: 2.0',
      'error 7: release.components[0].license: type the name of the license, in quotes',
    ],
    ['license: MIT', 'license: true', 'type the name of the license, in quotes (now true)'],
    ['license: MIT', 'license: .inf', '(now Infinity)'],
    ['license: MIT', 'license: MIT #x', 'error 8: this line begins further left'],
    ['license: MIT', 'License: MIT', 'type "license"'],
    ['license: MIT', '"license ": MIT', 'type "license"'],
    ['A model', '3.1', 'error 3: release.name: type it in quotes: "3.1"'],
    ['A model', 'true', 'error 3: release.name: type it in quotes: "true"'],
    ['A model', 'A: model', 'error 3: a text with a colon in it'],
    ['A model', '@model', 'error 3: "@model" begins with a sign of YAML'],
    ['A model', '', 'error 3: release.name: '],
    ['  producer', '\tproducer', 'error 4: a tab indents this line'],
    ['  producer', ' producer', 'error 4: this line begins further left'],
    ["'1.0'", "'1.0", 'error 1: here the text stops being YAML'],
    ['framework:', '```yaml\nframework:', 'lines of "```"'],
    [
      'name: Datasets',
      'name: Dаtasets',
      'error 7: release.components[0].name: no component of the tool is called',
    ],
    ['name: Datasets', 'name: finalWeights', 'type "Model parameters (Final)"'],
    ['name: Datasets', 'name: constructor', 'type one of Datasets'],
    ['name: Datasets', 'name: 42', 'error 7: release.components[0].name: '],
    ['release:', 'Release:', 'type "release"'],
    ['license: {}', 'license: MIT', 'type { distribution: { name: MIT } }'],
    ['license: {}', 'license: { Distribution: { name: MIT } }', 'type "distribution"'],
  ])('%j → %j', (piece, by, what) => {
    const { said, data } = read(piece, by);
    expect(data).toBeNull();
    expect(said[0]).toContain(what);
    expect(said[0]).toMatch(/^error \d+: /);
  });

  test('no far-fetched word is proposed', () => {
    expect(read('license: {}', 'license: { model: { name: MIT } }').said[0]).not.toContain('type "');
    expect(read('license: {}', '~: x').said.join()).not.toContain('type "');
  });
});

describe('what stands beside a license and speaks against it counts', () => {
  test.each([
    ['description: "Datasets used for training. Not released."', 'withheld'],
    ['description: Data for training (nog niet beschikbaar)', 'withheld'],
    ['description: Nicht veröffentlicht', 'withheld'],
    ['description: We could not find the training data', 'unknown'],
    ['license_name: Undisclosed', 'unknown'],
    ['status: withheld', 'withheld'],
    ['description: Data used for training. 3 TB in 12 languages.', 'released'],
    ['description: "Public data, cleaned (duplicates removed)"', 'released'],
  ])('%s: %s', (field, status) => {
    const { data, said } = read('license: MIT', `license: MIT, ${field}`);
    expect(data?.status).toBe(status);
    expect(said.some((sentence) => /is read as (kept back|"not known")/.test(sentence))).toBe(
      status !== 'released',
    );
  });

  test.each([
    ['Undisclosed', 'withheld'],
    ['Not released', 'withheld'],
    ['N/A', 'released'],
  ])('in place of an address: %s', (word, status) => {
    expect(read('https://example.org/data', word).data?.status).toBe(status);
  });

  test.each(['status: unreleased', 'released: false', 'availability: nicht verfügbar'])(
    'of the release: %s',
    (field) => {
      expect(read('  producer', `  ${field}\n  producer`).data?.status).toBe('unknown');
    },
  );
});

describe('what is well formed is read', () => {
  test.each([
    ['license: MIT', 'license: &l MIT'],
    ['license: MIT', 'license: !!str MIT'],
    ['license: MIT', 'license: "\u00A0MIT\u200B"'],
    ['license: MIT', '"license": "MIT"'],
    ['license: MIT', '? license : MIT'],
    ['framework:', '%YAML 1.2\n---\nframework:'],
    ['framework:', '---\n---\nframework:'],
    ['framework:', '\uFEFFframework:'],
    ['  producer', '  version: 7\n  date: 2025-03-01\n  producer'],
  ])('%j → %j', (piece, by) => {
    const { said, data } = read(piece, by);
    expect(said).toEqual([]);
    expect(data).toMatchObject({ status: 'released', license: 'MIT' });
  });
});

describe('a file of ours with a day that has not come, or that there is not, is not judged', () => {
  const olmo = readFileSync(path.resolve(import.meta.dirname, '../../data/models/olmo-2-32b.json'), 'utf8');
  test.each([
    [
      '"released": "2025-03-13"',
      '"released": "2126-01-01"',
      'released: type a day that has come (now "2126-01-01")',
    ],
    ['"released": "2025-03-13"', '"released": "2026-02-31"', 'released: write a day that the calendar has'],
    ['"checked": "2026-11-21"', '"checked": "2126-01-01"', 'checked: type a day that has come'],
    ['"storedCopy": "2026-06-22"', '"storedCopy": "2126-01"', 'storedCopy: '],
  ])('%s as %s', (piece, by, what) => {
    expect(olmo).toContain(piece);
    const file = path.join(folder, 'olmo-2-32b.json');
    writeFileSync(file, olmo.replace(piece, by));
    const problems: FileProblem[] = [];
    expect(readRecordFile(file, problems, known)).toBeNull();
    expect(problems[0]).toMatchObject({ severity: 'error', message: expect.stringContaining(what) });
  });
});

describe('what stands around a license, or between two, is understood', () => {
  test('an address beside the name', () => {
    const { said, data } = read(
      'license: MIT',
      'license: MIT License (see https://opensource.org/licenses/MIT)',
    );
    expect([said, data?.license]).toEqual([[], 'MIT']);
  });

  test.each(['"MIT, or Apache-2.0"', '"either MIT or Apache-2.0"'])('%s', (license) => {
    expect(read('license: MIT', `license: ${license}`).said[0]).toContain('type MIT OR Apache-2.0');
  });
});

test.each([
  [
    '{"$schema":"../generated/framework.schema.json","name":"PyTorch","license":null}',
    'software of our list',
  ],
  ['{"format":6,"ids":[0],"names":["A"]}', 'the app’s own data'],
  ['{"format":1,"model":{},"bases":[]}', 'the app’s own data'],
])('%s is called by its name', (content, what) => {
  const file = path.join(folder, 'other.json');
  writeFileSync(file, content);
  const problems: FileProblem[] = [];
  expect(readRecordFile(file, problems, known)).toBeNull();
  expect(problems[0]!.message).toContain(what);
});

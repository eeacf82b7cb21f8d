import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { readRecordFile, type FileProblem } from '#data/read/record-file.ts';
import { DEFINITIONS, definitionOf, makeContext } from '#core/definitions/index.ts';
import { modelOfMot } from '#core/definitions/mot-model.ts';
import { rowsOf } from './rows.ts';

/** Files as people have them, and what has to be said of each: nothing is judged that is not understood. */

const DATA = path.resolve(import.meta.dirname, '../../data');
const { licenses, models } = readDataset(DATA);
const known = new Map(licenses.map((license) => [license.id, license]));
const context = makeContext({ licenses, models });
const folder = mkdtempSync(path.join(tmpdir(), 'ajar-trials-'));
afterAll(() => rmSync(folder, { recursive: true }));

function judge(name: string, text: string) {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const problems: FileProblem[] = [];
  const record = readRecordFile(file, problems, known);
  return {
    record,
    rows: record === null ? [] : rowsOf(record, DEFINITIONS, context),
    said: problems.map(({ severity, line, message }) => `${severity} ${line}: ${message}`),
  };
}

const FRAMEWORK = "framework: { name: 'Model Openness Framework', version: '1.0', date: '2024-12-15' }\n";
const mot = (components: string[], license = '{}') =>
  `${FRAMEWORK}release:\n  name: A model\n  date: '2025-03-01'\n  producer: Example Lab\n  license: ${license}\n  components:\n${components
    .map((component) => `    - { ${component} }\n`)
    .join('')}`;
const CLOSED_PARTS = [
  'Training code',
  'Data preprocessing code',
  'Datasets',
  'Model parameters (Final)',
  'Model parameters (Intermediate)',
  'Model metadata',
  'Evaluation results',
];

describe('words for “kept back” and “nobody has looked”', () => {
  test.each([
    'Undisclosed',
    'undisclosed.',
    'Not disclosed',
    'Component not included',
    'Component not include.',
    'Component Component not included',
    'Component not included but listed sources',
    'Not released',
    'not publicly available',
    'Proprietary',
    'Closed source',
    'Withheld',
    'Unknown',
    'unspecified',
    'Not yet checked',
    'TBD',
    'N/A',
    '?',
    '-',
    'unlicensed',
    'None',
    'NOASSERTION',
  ])('%j never opens a part', (word) => {
    const parts = CLOSED_PARTS.map((name) => `name: ${name}, license: ${JSON.stringify(word)}`);
    const { rows, said } = judge('closed.yml', mot(parts));
    expect(said).toEqual([]);
    expect(rows).toHaveLength(DEFINITIONS.length);
    expect(rows.filter(({ verdict, tier }) => verdict === 'met' || tier !== null)).toEqual([]);
  });

  test('they count for all parts where they stand for all', () => {
    const parts = CLOSED_PARTS.map((name) => `name: ${name}`);
    const { rows } = judge('closed.yml', mot(parts, '{ distribution: { name: Undisclosed, path: null } }'));
    expect(rows.filter(({ verdict, tier }) => verdict === 'met' || tier !== null)).toEqual([]);
  });
});

describe('older and wider forms of the tool’s files', () => {
  const older = (license: string) => `${FRAMEWORK}release:
  name: Early-7B
  date: '2024-11-15'
  producer: Example Institute
  github: https://github.com/example/early
  components:
    - { name: Model architecture, location: '', license_name: ${license}, license_path: '' }
    - { name: Model parameters (Final), location: '', license_name: Apache-2.0, license_path: '' }
    - { name: Model card, location: '', license_name: Apache-2.0, license_path: '' }
    - { name: Data card, location: '', license_name: CC-BY-4.0, license_path: '' }
    - { name: Technical report, location: '', license_name: CC-BY-4.0, license_path: '' }
    - { name: Evaluation results, location: '', license_name: CC-BY-4.0, license_path: '' }
    - { name: Datasets, location: '', license_name: Component not included, license_path: '' }
`;

  test('the form from before April 2025 gets its class, and says what it is', () => {
    const { rows, said } = judge('older.yml', older('Apache-2.0'));
    const row = rows.find(({ definition }) => definition === 'mof-1-0-mot');
    expect([row?.class, row?.progress?.[3]]).toEqual([3, 100]);
    expect(said).toEqual([expect.stringMatching(/^warning 8: .*"license_name"/)]);
    expect(rows.find(({ definition }) => definition === 'llm360')?.missing).toContain('training-data');
  });

  test('in it, an empty license is none', () => {
    const { rows } = judge('older.yml', older("''"));
    expect(rows.find(({ definition }) => definition === 'mof-1-0-mot')?.class).toBeNull();
  });

  test.each([
    [
      'null names and paths',
      mot(
        ['name: Model architecture, description: ""'],
        '{ code: { name: MIT, path: null }, data: { name: null, path: null } }',
      ),
    ],
    ['no components', mot([]).replace('components:\n', 'components: []\n')],
    [
      'a treatment',
      mot(['name: Model card']).replace('  components', '  treatment: pre-trained\n  components'),
    ],
    ['a second document of comments', `---\n${mot(['name: Model card'])}---\n# notes of the curator\n`],
  ])('%s are read without a word', (_, text) => {
    const { rows, said } = judge('wide.yml', text);
    expect(said).toEqual([]);
    expect(rows).toHaveLength(DEFINITIONS.length);
  });
});

describe('names and licenses that are not understood are said, with the word to type', () => {
  test.each([
    ['Trainning code', 'Training code'],
    ['training code', 'Training code'],
    ['Model parameters (final)', 'Model parameters (Final)'],
    ['Model Parameter (Intermediate)', 'Model parameters (Intermediate)'],
    ['Dataset', 'Datasets'],
    ['Data-card', 'Data card'],
  ])('the component %j', (name, meant) => {
    const { record, said } = judge('names.yml', mot(['name: Model card', `name: ${name}, license: MIT`]));
    expect(record).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^error 9: release\.components\[1\]\.name: /)]);
    expect(said[0]).toContain(`type "${meant}"`);
  });

  test.each([
    ['licence', 'license'],
    ['License', 'license'],
    ['lisense_path', 'license_path'],
  ])('the field %j of a part', (key, meant) => {
    const { record, said } = judge('fields.yml', mot([`name: Model card, ${key}: MIT`]));
    expect(record).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^error 8: release\.components\[0\]\./)]);
    expect(said[0]).toContain(`type "${meant}"`);
  });

  test.each([
    [mot(['name: Model card']).replace('components:', 'component:'), 'components'],
    [mot(['name: Model card']).replace('release:', 'releases:'), 'release'],
    [mot(['name: Model card'], '{ distributions: { name: MIT } }'), 'distribution'],
  ])('a field of the release, %#', (text, meant) => {
    const { record, said } = judge('fields.yml', text);
    expect(record).toBeNull();
    expect(said.join()).toContain(`type "${meant}"`);
  });

  test('a field that is like none is said, and the rest is read', () => {
    const { record, said } = judge('fields.yml', mot(['name: Model card, reviewer: somebody']));
    expect(record).not.toBeNull();
    expect(said).toEqual([expect.stringMatching(/^warning 8: .*"reviewer"; it is not read/)]);
  });

  const ours = readFileSync(path.join(DATA, 'models/olmo-2-32b.json'), 'utf8');
  const withLicense = (license: string) => {
    const file = JSON.parse(ours) as { components: { finalWeights: { license: string } } };
    file.components.finalWeights.license = license;
    return JSON.stringify(file, null, 2);
  };
  const weights = ({ record }: ReturnType<typeof judge>) =>
    record?.kind === 'model' ? record.model.components.finalWeights.license : undefined;

  test.each([
    ['apache-2.0', 'Apache-2.0'],
    ['mit OR apache-2.0', 'MIT OR Apache-2.0'],
    ['(MIT AND Apache-2.0)', '(MIT AND Apache-2.0)'],
    ['Apache-2.0 WITH LLVM-exception', 'Apache-2.0 WITH LLVM-exception'],
    ['GPL-3.0', 'GPL-3.0-only'],
    ['GPL-3.0-or-later', 'GPL-3.0-only'],
  ])('the license %j is read as %j', (license, expected) => {
    const judged = judge('ours.json', withLicense(license));
    expect([judged.said, weights(judged)]).toEqual([[], expected]);
  });

  test.each([
    ['Apache 2.0', 'Apache-2.0'],
    ['Apache License 2.0', 'Apache-2.0'],
    ['Apache-2', 'Apache-2.0'],
    ['MIT or Apache-2.0', 'type MIT OR Apache-2.0'],
    ['MIT, Apache-2.0', 'type MIT AND Apache-2.0'],
    ['MIT Apache-2.0', 'type MIT AND Apache-2.0'],
    ['Undisclosed', '"status"'],
    [' ', 'type null'],
    ['EUPL-9.9', 'one of data/licenses'],
  ])('the license %j is not judged, and said', (license, word) => {
    const judged = judge('ours.json', withLicense(license));
    expect(weights(judged)).toBeNull();
    expect(judged.said).toEqual([
      expect.stringMatching(/^warning \d\d+: components\.finalWeights\.license: /),
    ]);
    expect(judged.said[0]).toContain(word);
  });

  test('a license of five thousand brackets is not judged, and said', () => {
    for (const text of ['('.repeat(5000), `${'('.repeat(2500)}MIT${')'.repeat(2500)}`]) {
      const judged = judge('ours.json', withLicense(text));
      expect(weights(judged)).toBeNull();
      expect(judged.said).toHaveLength(1);
      expect(judged.said[0]!.length).toBeLessThan(300);
    }
  });

  test('in the free text of the tool’s files a license goes by its name', () => {
    const { record, said } = judge(
      'free.yml',
      mot([`name: Model parameters (Final), license: 'Apache License 2.0'`]),
    );
    expect(said).toEqual([]);
    if (record?.kind !== 'mot') throw new Error('not read');
    const { components } = modelOfMot(record.record, 'free', 'Free', known);
    expect(components.finalWeights).toMatchObject({ status: 'released', license: 'Apache-2.0' });
    const stranger = judge(
      'free.yml',
      mot([`name: Model parameters (Final), license: 'License of a neighbor'`]),
    );
    expect(stranger.said).toEqual([
      expect.stringMatching(/^warning 8: release\.components\[0\]\.license: "License of/),
    ]);
  });
});

describe('files in other formats get one sentence', () => {
  test.each([
    [
      'bom.json',
      '{ "bomFormat": "CycloneDX", "specVersion": "1.6", "components": [{ "type": "machine-learning-model" }] }',
      'CycloneDX',
    ],
    ['spdx.json', '{ "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "packages": [] }', 'SPDX'],
    ['spdx3.json', '{ "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [] }', 'SPDX'],
    ['croissant.json', '{ "@context": { "@vocab": "https://schema.org/" }, "name": "x" }', 'JSON-LD'],
    [
      'card.yaml',
      '---\nlicense: other\nlicense_name: qwen-research\nbase_model: example/base-3b\n---\n\n# Small talk 3B\n',
      'model card',
    ],
    [
      'osai.yaml',
      'system: { name: x }\norg: { name: y }\ndatasources_basemodel: { class: open }\n',
      'European Open Source AI Index',
    ],
    [
      'opening-up.yaml',
      'project: { name: x }\norg: { name: y }\nopencode: { class: open }\n',
      'Opening up ChatGPT',
    ],
    ['page.json', '<!doctype html><title>x</title>', 'web page'],
    ['page.yml', '<html><body>x</body></html>', 'web page'],
    ['bom.yml', '<?xml version="1.0"?><bom/>', 'XML'],
    ['config.json', '{ "architectures": ["LlamaForCausalLM"], "model_type": "llama" }', 'config.json'],
    ['dataset.json', '{ "models": [], "licenses": [] }', 'data/models'],
    ['list.json', '[{ "name": "x" }]', 'list'],
    ['text.yml', 'just a sentence', 'no facts'],
    ['empty.yml', '# nothing\n', 'no facts'],
    ['none.json', '{ "title": "x" }', 'none of the fields'],
  ])('%s', (name, text, what) => {
    const { record, said } = judge(name, text);
    expect(record).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^error 1: This .*Read here are model files of ours/)]);
    expect(said[0]).toContain(what);
  });
});

test('the tool’s own class does not depend on how we read its words', () => {
  const parts = CLOSED_PARTS.map((name) => `name: ${name}, license: Apache 2.0`);
  const { record } = judge('class.yml', mot(parts));
  expect(rowsOf(record!, [definitionOf('mof-1-0-mot')], context)).toMatchObject([{ class: null }]);
});

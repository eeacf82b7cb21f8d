import { describe, expect, test } from 'vitest';
import { readMot } from './mot.ts';

const edition = { version: 'a'.repeat(40), date: '2026-01-02' };
// Put together here, so that no file of ours holds an address of a person.
const mail = ['jane.doe', 'example.org'].join('@');

const file = (key: string, text: string) => [{ key, file: `models/${key}.yml`, text }];
const release = (lines: string, components: string) => `framework:
  name: 'Model Openness Framework'
release:
  name: House
${lines}
  date: '2026-01-01'
  producer: EleutherAI
  contact: 'Jane Doe <${mail}>'
  components:
${components}`;
const component = (name: string, rest = '') =>
  `    - name: '${name}'\n      description: 'not carried over'\n${rest}`;

const read = (lines: string, components: string) =>
  readMot(file('House', release(lines, components)), edition);
const problemsOf = (lines: string, components: string) =>
  read(lines, components).problems.map(({ file: name, line, message }) => `${name}:${line}: ${message}`);

const plain = "  version: 7B\n  type: language\n  architecture: 'transformer decoder'\n  license: {}";

describe('a record', () => {
  const { index, problems } = read(
    `  version: 450M\n  type: language\n  architecture: RNN\n  origin: ''\n  repository: 'https://github.com/house/house'
  huggingface: house/house-450m\n  license:\n    distribution: { name: Apache-2.0, path: '' }\n    code: { name: MIT }`,
    [
      component('Training code'),
      component('Model parameters (Final)'),
      component('Research paper', '      license: unlicensed\n'),
      component(
        'Datasets',
        "      license: Component not include.\n      component_path: 'https://house.example/data'\n",
      ),
    ].join('\n'),
  );
  const record = index.records['House'];

  test('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      name: 'House',
      producer: 'eleutherai',
      modality: 'text',
      architecture: 'recurrent',
      parameters: 0.45,
      origin: null,
      links: {
        repository: 'https://github.com/house/house',
        weights: 'https://huggingface.co/house/house-450m',
      },
    });
  });

  test('gives each component the license the index takes for it, and where that is from', () => {
    expect(record?.components).toEqual({
      trainingCode: { says: 'listed', license: 'MIT', from: 'code', id: 'MIT' },
      finalWeights: { says: 'listed', license: 'Apache-2.0', from: 'distribution', id: 'Apache-2.0' },
      researchPaper: { says: 'listed', license: 'unlicensed', from: 'component', id: null },
      trainingData: {
        says: 'not-included',
        license: 'Component not include.',
        from: 'component',
        id: null,
        links: ['https://house.example/data'],
      },
    });
  });

  test('has the class and progress of the index’s own rules', () => {
    expect(record?.class).toBeNull();
    expect(record?.progress).toEqual([16.7, 0, 0]);
  });

  test('holds no person, no address of one and no sentence of the index', () => {
    expect(JSON.stringify(index)).not.toMatch(/Jane|@|not carried over/);
  });
});

describe('what no table knows is reported with file and line', () => {
  test('a component', () => {
    expect(problemsOf(plain, component('Training dataset'))).toEqual([
      'models/House.yml:13: release.components[0].name: no component of the tool is called "Training dataset": type "Datasets"',
    ]);
  });

  test('a license, of a component or of the release', () => {
    expect(problemsOf(plain, component('Training code', '      license: MITT\n'))).toEqual([
      'models/House.yml:15: unknown license "MITT": add it to the table of spellings',
    ]);
    const whole = plain.replace('{}', '{ distribution: { name: Apacha, path: "" } }');
    expect(problemsOf(whole, component('Training code'))).toEqual([
      'models/House.yml:8: unknown license "Apacha": add it to the table of spellings',
    ]);
  });

  test('a type, an architecture, a size and a producer', () => {
    const odd = plain
      .replace('language', 'smell')
      .replace('transformer decoder', 'abacus')
      .replace('7B', 'big');
    expect(problemsOf(odd, component('Training code'))).toEqual([
      'models/House.yml:6: unknown type "smell": add it to the table of spellings',
      'models/House.yml:7: unknown architecture "abacus": add it to the table of spellings',
      'models/House.yml:5: no size: "big"; write a correction if it is none',
    ]);
    const zero = problemsOf(plain.replace('7B', '0B'), component('Training code'));
    expect(zero).toEqual(['models/House.yml:5: no size: "0B"; write a correction if it is none']);
    const text = release(plain, component('Training code')).replace('EleutherAI', 'Nobody Inc.');
    expect(readMot(file('House', text), edition).problems[0]).toMatchObject({ line: 10 });
  });

  test('an address that is none, and a field', () => {
    expect(problemsOf(`${plain}\n  repository: 'our page'`, component('Training code'))).toEqual([
      'models/House.yml:9: not an address: "our page"',
    ]);
    expect(problemsOf(`${plain}\n  colour: red`, component('Training code'))[0]).toContain('House.yml:9: ');
  });

  test('broken YAML', () => {
    expect(problemsOf(`${plain}\n  name: twice`, component('Training code'))[0]).toContain('House.yml:9: ');
  });
});

describe('corrections', () => {
  const readAs = (key: string, lines: string, components: string) =>
    readMot(file(key, release(lines, components)), edition).index.records[key];

  test('a wrong link is dropped, a wrong size replaced', () => {
    const lines = plain.replace('7B', '14B') + '\n  huggingface: https://huggingface.co/unrelated/model';
    expect(readAs('dbrx-instruct', lines, component('Training code'))?.links).toEqual({});
    expect(readAs('Qwen1.5-7B', lines, component('Training code'))?.parameters).toBe(7);
  });

  test('a family of licenses becomes the one the record means', () => {
    const weights = component('Model parameters (Final)', '      license: OpenRAIL\n');
    const id = (key: string) => readAs(key, plain, weights)?.components.finalWeights?.id;
    expect(id('Stable-Diffusion')).toBe('creativeml-openrail-m');
    expect(id('StableLM')).toBeNull();
  });

  test('one name on weights and code can mean two licenses', () => {
    const license = '      license: apple-sample-code-license\n';
    const both = component('Model parameters (Final)', license) + component('Model architecture', license);
    const components = readAs('OpenELM-3B', plain, both)?.components;
    expect(components?.finalWeights?.id).toBe('apple-amlr');
    expect(components?.modelArchitecture?.id).toBe('apple-sample-code');
  });

  test('the word of the index stays even where nothing was released', () => {
    const weights = component('Model parameters (Final)', '      license: MIT\n');
    expect(readAs('Claude-1', plain, weights)?.components.finalWeights).toMatchObject({
      says: 'listed',
      id: 'MIT',
    });
  });
});

describe('words that name no license', () => {
  const of = (license: string) => {
    const { index, problems } = read(
      plain,
      component('Training code', `      license: ${JSON.stringify(license)}\n`),
    );
    return { problems, claim: index.records['House']?.components.trainingCode };
  };

  test('kept back in any language is kept back', () => {
    for (const word of ['Undisclosed', 'nicht offengelegt', 'non divulgué', '未披露'])
      expect(of(word)).toMatchObject({ problems: [], claim: { says: 'undisclosed', id: null } });
  });

  test('what a description keeps back is kept back, whatever the license', () => {
    const written =
      "    - name: 'Training code'\n      description: 'Not released by the producer'\n      license: MIT\n";
    const { components } = read(plain, written).index.records.House!;
    expect(components.trainingCode?.says).toBe('undisclosed');
  });

  test('that nobody has looked is no statement', () => {
    for (const word of ['N/A', 'unknown', 'keine Angabe', 'TBD'])
      expect(of(word)).toEqual({ problems: [], claim: undefined });
  });
});

test.each([
  ['bomFormat: CycloneDX\n', 'CycloneDX'],
  ['system: { name: x }\norg: { name: y }\n', 'European Open Source AI Index'],
  ['license: mit\n', 'model card'],
  ['title: x\n', 'none of the fields'],
  ['- one\n', 'a list'],
  ['', 'no record'],
])('a file of another format gets one sentence: %j', (text, what) => {
  const { problems } = readMot(file('House', text), edition);
  expect(problems).toHaveLength(1);
  expect(problems[0]!.message).toContain(what);
});

test('of two documents neither is taken for the one that is meant; one of comments is none', () => {
  const text = release(plain, component('Model card'));
  const said = (more: string) =>
    readMot(file('House', text + more), edition).problems.map(({ message }) => message);
  expect(said('\n---\n# notes of the curator\n')).toEqual([]);
  expect(said(`\n---\n${text}`)).toEqual(['the file holds 2 documents: keep the one that is meant']);
});

test.each(['type: not disclosed', 'type: unbekannt', 'type: N/A'])(
  '"%s" says nothing of the model, without a problem',
  (field) => {
    const lines = plain.replace('type: language', field);
    expect(problemsOf(lines, component('Model card'))).toEqual([]);
    expect(read(lines, component('Model card')).index.records['House']?.modality).toBeNull();
  },
);

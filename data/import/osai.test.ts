import { describe, expect, test } from 'vitest';
import { OSAI_DIMENSIONS } from '../read/index-schema.ts';
import { readOsai } from './osai.ts';

const edition = { version: 'b'.repeat(40), date: '2026-01-02' };

const HEAD = `# Organization tags:
# - National origin: Nowhere
# - Base model training compute: ~4.08e+23 FLOP +- 0.5 OoM (param count)
# - End model training compute: >= 1.1e+22 FLOP (lower bound)

system:
    name: House
    link: https://huggingface.co/house/house-7b-chat
    type: text
    performanceclass: full
    basemodelname: House-7B
    endmodelname: House-7B-Chat
    endmodellicense: Apache 2.0
    releasedate: 2025-03
    notes: not carried over
org:
    name: LMSYS
    link: https://lmsys.org/
    notes: not carried over
`;
const dimension = (id: string, level = 'closed', link = '') => `${id}:
    class: ${level}
    link: ${link}
    notes: not carried over
`;
const whole = (levels: Partial<Record<string, string>> = {}) =>
  HEAD + OSAI_DIMENSIONS.map((id) => dimension(id, levels[id])).join('');

const read = (text: string, key = 'House') => readOsai([{ key, file: `${key}.yaml`, text }], edition);
const problemsOf = (text: string) =>
  read(text).problems.map(({ file, line, message }) => `${file}:${line}: ${message}`);
const lineOf = (text: string, part: string) => text.split('\n').findIndex((line) => line.includes(part)) + 1;

describe('a record', () => {
  const text = whole({ weights_endmodel: 'open', preprint: 'partial' }).replace(
    'class: partial\n    link: ',
    'class: partial\n    link: ["https://arxiv.org/abs/1", "http://plain.example/"]',
  );
  const { index, problems } = read(text);
  const record = index.records['House'];

  test('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      name: 'House',
      producer: 'lmsys',
      modality: 'text',
      base: 'House-7B',
      end: 'House-7B-Chat',
      license: 'Apache 2.0',
      licenseId: 'Apache-2.0',
      released: '2025-03',
    });
  });

  test('has its twelve levels, their mean and the https addresses given as evidence', () => {
    expect(Object.keys(record?.levels ?? {})).toEqual([...OSAI_DIMENSIONS]);
    expect(record?.score).toBe(0.125);
    expect(record?.links).toEqual({ preprint: ['https://arxiv.org/abs/1'] });
  });

  test('has the training compute of the header, and no lower bound', () => {
    expect(record?.flop).toEqual({ base: 4.08e23 });
    const range = text.replace('~4.08e+23 FLOP', '~3e+20 FLOP to ~1e+21 FLOP');
    expect(read(range).index.records['House']?.flop).toEqual({});
  });

  test('holds no sentence of the index', () => {
    expect(JSON.stringify(index)).not.toContain('not carried over');
  });
});

describe('weights graded partial', () => {
  const graded = (level: string, notes: string) =>
    read(
      whole().replace(
        dimension('weights_endmodel'),
        dimension('weights_endmodel', level).replace('not carried over', notes),
      ),
    ).index.records['House']?.gated;

  test.each([
    'Gated model available via Huggingface repository.',
    'Behind constent form',
    'Download only after requesting access; requires signing a consent form',
    'Requires user information and login to access model weights',
    'Downloading end-model requires signing license agreement.',
  ])('are gated where the note says: %s', (notes) => {
    expect(graded('partial', notes)).toEqual(['weights_endmodel']);
  });

  test.each([
    'Weights of a smaller variant of the model released.',
    'Some models available, most only as delta weights requiring separate access to LLaMA',
    'Available through HuggingFace in the form of SafeTensors',
  ])('are a part where it says: %s', (notes) => {
    expect(graded('partial', notes)).toBeUndefined();
  });

  test('only: the note on open or closed weights decides nothing', () => {
    expect(graded('open', 'Gated model')).toBeUndefined();
    expect(graded('closed', 'restricted, behind consent form')).toBeUndefined();
  });
});

describe('what no table knows is reported with file and line', () => {
  test('a level', () => {
    const text = whole({ paper: 'ajar' });
    expect(problemsOf(text)).toEqual([
      expect.stringContaining(`House.yaml:${lineOf(text, 'ajar')}: paper.class`),
    ]);
  });

  test('a dimension too many or too few', () => {
    const more = whole() + dimension('package');
    expect(problemsOf(more)).toEqual([expect.stringContaining(`House.yaml:${lineOf(more, 'package:')}: `)]);
    expect(problemsOf(HEAD)).toHaveLength(OSAI_DIMENSIONS.length);
  });

  test('a license, an organization, a type and an address', () => {
    const odd = whole()
      .replace('Apache 2.0', 'Apacha')
      .replace('LMSYS', 'Nobody')
      .replace('type: text', 'type: smell');
    expect(problemsOf(odd).toSorted()).toEqual([
      'House.yaml:13: unknown license "Apacha": add it to the table of spellings',
      'House.yaml:17: unknown organization "Nobody": add it to the table of spellings',
      'House.yaml:9: unknown type "smell": add it to the table of spellings',
    ]);
    const link = whole().replace('link: \n', 'link: see paper\n');
    expect(problemsOf(link)).toEqual([expect.stringContaining('not an address: "see paper"')]);
  });
});

test('a model of one person is filed under nobody’s name', () => {
  const text = whole().replace('LMSYS', 'Jane Doe');
  const { index, problems } = read(text, 'Fietje');
  expect(problems).toEqual([]);
  expect(index.records['Fietje']?.producer).toBe('individuals');
  expect(JSON.stringify(index)).not.toContain('Jane');
});

test('swapped names are put right, a guess is no name', () => {
  expect(read(whole(), 'Guru').index.records['Guru']).toMatchObject({ base: 'Qwen2.5-32B', end: 'Guru-32B' });
  const guess = whole().replace('basemodelname: House-7B', 'basemodelname: House-6B?');
  expect(read(guess).index.records['House']?.base).toBeNull();
});

test('the files about the index itself are passed over', () => {
  const extra = ['_parameters', 'a_submission_template'].map((key) => ({
    key,
    file: `${key}.yaml`,
    text: '{}',
  }));
  const { index, problems } = readOsai(extra, edition);
  expect([index.records, problems]).toEqual([{}, []]);
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readRecordFile, recordFiles, type FileProblem } from './record-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ajar-records-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const RECORD = `framework:
  name: 'Model Openness Framework'
  version: '1.0'
  date: '2024-12-15'
release:
  name: A record
  producer: A producer
  license:
    distribution:
      name: Apache-2.0
    code:
      name: ''
  components:
    - name: 'Model card'
      license: MIT
    - name: 'Data card'
`;

/** What was read, and the problems without the folder: "severity line message". */
function read(text: string, name = 'record.yml') {
  const problems: FileProblem[] = [];
  const record = readRecordFile(write(name, text), problems);
  return {
    record,
    problems: problems.map(({ severity, line, message }) => `${severity} ${line} ${message}`),
  };
}

describe('records of the Model Openness Tool', () => {
  test('give their components and the licenses for all of a kind, empty ones left out', () => {
    const { record, problems } = read(RECORD);
    expect(problems).toEqual([]);
    expect(record).toMatchObject({
      kind: 'mot',
      name: 'A record',
      record: {
        licenses: { distribution: 'Apache-2.0' },
        components: [{ name: 'Model card', license: 'MIT' }, { name: 'Data card' }],
      },
    });
  });

  test('that the tool would reject are read, with a warning that names the line', () => {
    const { record, problems } = read(
      RECORD.replace("version: '1.0'", 'version: 1.0').replace('license: MIT', 'license: null'),
    );
    expect(record).not.toBeNull();
    expect(problems).toEqual([
      'warning 3 framework.version: the components and classes of version "1.0" are read (now 1)',
      'warning 15 release.components[0].license: type a string (now null)',
    ]);
  });

  test('may list no components, as the tool’s own schema has it', () => {
    const { record, problems } = read(RECORD.replace(/ {2}components:[\s\S]*/, '  components: []\n'));
    expect(problems).toEqual([]);
    expect(record).toMatchObject({ record: { components: [] } });
  });

  test.each([
    ['no components', RECORD.replace(/ {2}components:[\s\S]*/, ''), /^error 6 release\.components: /],
    [
      'a license that is a number',
      RECORD.replace('license: MIT', 'license: 3'),
      /^error 15 release\.components\[0\]\.license: /,
    ],
    ['text that is no YAML', RECORD.replace("'Model card'", "'Model card"), /^error \d+ /],
    ['an empty file', '', /^error 1 /],
  ])('with %s cannot be judged', (_, text, message) => {
    const { record, problems } = read(text);
    expect(record).toBeNull();
    expect(problems[0]).toMatch(message);
  });
});

test('files of ours that are not JSON name the line', () => {
  const { record, problems } = read('{\n  "name": "x",\n}', 'model.json');
  expect(record).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^error 3 /);
});

describe('which files are meant', () => {
  test('a folder stands for the record files in it, or in its folder "models"', () => {
    write('b.yml', RECORD);
    write('a.json', '{}');
    write('notes.txt', '');
    expect(recordFiles(folder).map((file) => path.basename(file))).toEqual(['a.json', 'b.yml']);
    write('models/c.yaml', RECORD);
    expect(recordFiles(folder).map((file) => path.basename(file))).toEqual(['c.yaml']);
  });

  test('what is none is said', () => {
    expect(() => recordFiles(path.join(folder, 'nowhere'))).toThrow('no such file or folder');
    expect(() => recordFiles(folder)).toThrow('no .json, .yml or .yaml file in this folder');
    expect(() => recordFiles(write('notes.txt', ''))).toThrow('name a .json file of ours');
  });
});

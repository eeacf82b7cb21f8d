import path from 'node:path';
import { expect, test } from 'vitest';
import { readFiles, type DataFiles } from '../read/files.ts';

// The files are read once and every rule of this folder is applied to them; what each rule says of broken data
// stands in the test beside it.
const { files, problems } = readFiles(path.resolve(import.meta.dirname, '..'));
const modules = import.meta.glob<Record<string, (files: DataFiles) => string[]>>(
  ['./*.ts', '!./*.test.ts', '!./*.d.ts', '!./sample.ts'],
  { eager: true },
);
const rules = Object.entries(modules).map(([file, exported]) => ({ file, apply: Object.values(exported) }));

test('every file follows data/schema.ts', () => {
  expect(problems).toEqual([]);
});

test.each(rules)('$file holds for every file', ({ apply }) => {
  expect(apply).toHaveLength(1);
  expect(apply.flatMap((rule) => rule(files))).toEqual([]);
});

test('there are files and rules to check', () => {
  expect(files.models.length).toBeGreaterThan(200);
  expect(rules.length).toBeGreaterThan(10);
});

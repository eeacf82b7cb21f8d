import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './setup.mjs';

const folder = path.join(ROOT, '.github/workflows');
const workflows = readdirSync(folder).map((name) => [
  name,
  parse(readFileSync(path.join(folder, name), 'utf8')),
]);

test('there are workflows', () => expect(workflows.length).toBeGreaterThan(2));

test.each(workflows)('%s runs actions by commit', (_, { jobs }) => {
  const used = Object.values(jobs).flatMap(({ steps }) => steps.flatMap((step) => step.uses ?? []));
  expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(action))).toEqual([]);
});

test.each(workflows)('%s: a job that runs code of packages may only read', (_, { permissions, jobs }) => {
  const running = Object.values(jobs).filter(({ steps }) => steps.some((step) => step.run !== undefined));
  for (const job of running) expect(job.permissions ?? permissions).toEqual({ contents: 'read' });
});

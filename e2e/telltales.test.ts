import path from 'node:path';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { TELLTALES } from './budgets.ts';

const ROOT = path.resolve(import.meta.dirname, '..');

test.each([
  ['recharts', `import { RadarChart, Radar } from 'recharts'; globalThis.kept = [RadarChart, Radar];`],
  ['msw', `import { setupWorker } from 'msw/browser'; globalThis.kept = setupWorker;`],
  ['zod', `import { z } from 'zod'; globalThis.kept = z.strictObject({ a: z.string() });`],
  ['none', `import { createRoot } from 'react-dom/client'; globalThis.kept = createRoot;`],
])('a library leaves its mark in a bundle, and no other: %s', async (library, code) => {
  const entry = path.join(ROOT, 'entry-of-a-test.js');
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: entry } },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? code : null),
      },
    ],
  });
  const { output } = built as Rolldown.RolldownOutput;
  const bundle = output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
  const found = Object.keys(TELLTALES).filter((name) => TELLTALES[name]!.test(bundle));
  expect(found).toEqual(library === 'none' ? [] : [library]);
});

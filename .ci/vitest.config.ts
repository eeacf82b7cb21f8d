import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Rooms that keep nothing from one test to the next, so that their files need not each run all modules anew. */
const PURE = ['src/{core,words,charts,cli}/**', '{data,e2e,.ci}/**'];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'pure', include: PURE.map((rooms) => `${rooms}/*.test.{ts,tsx,mjs}`), isolate: false },
      },
      { extends: true, test: { name: 'stateful', include: ['src/**/*.test.{ts,tsx}'], exclude: PURE } },
    ],
    // The other lane of `npm test` is done in a third of the time, so that one worker would leave a core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A component test asks for a DOM itself, with `// @vitest-environment happy-dom` on its first line.
    environment: 'node',
    // Property tests share two cores with the type checker, so a slow one is not a broken one.
    testTimeout: 30_000,
  },
});

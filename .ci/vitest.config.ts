import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.{ts,tsx}', '{data,e2e}/**/*.test.ts', '.ci/**/*.test.mjs'],
    // A component test asks for a DOM itself, with `// @vitest-environment happy-dom` on its first line.
    environment: 'node',
    // Property tests share two cores with the type checker, so a slow one is not a broken one.
    testTimeout: 30_000,
  },
});

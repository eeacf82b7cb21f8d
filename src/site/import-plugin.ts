import type { Plugin } from 'vite';

/**
 * Imports what comes later as the browser does. Vite puts code around each import that first loads its styles and
 * announces its files; there is one sheet for the app, and nothing to announce (vite.config.ts).
 */
export function importPlugin(): Plugin {
  return {
    name: 'ajar:import',
    apply: 'build',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}

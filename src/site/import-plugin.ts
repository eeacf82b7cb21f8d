import type { Plugin } from 'vite';

/** What Vite puts around each `import()`. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Announces the files that an `import()` needs beside its own in two lines instead of Vite's forty, which are part of the
 * first view: no sheet comes with code, and a file that does not come fails the import itself.
 */
export function importPlugin(): Plugin {
  let base = '/';
  return {
    name: 'ajar:import',
    apply: 'build',
    enforce: 'pre',
    configResolved: (config) => {
      base = config.base;
    },
    load(id) {
      if (id !== HELPER) return null;
      return `
        const asked = new Set();
        export const __vitePreload = (load, files = []) => {
          for (const href of files) {
            if (!asked.has(href)) {
              const link = { rel: 'modulepreload', crossOrigin: '', href: ${JSON.stringify(base)} + href };
              document.head.append(Object.assign(document.createElement('link'), link));
            }
            asked.add(href);
          }
          return load();
        };`;
    },
  };
}

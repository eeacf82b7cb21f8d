import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { workerPlugin } from './src/mocks/worker-plugin.ts';
import { offlinePlugin } from './src/site/offline-plugin.ts';
import { prerenderPlugin } from './src/site/prerender-plugin.ts';
import { datasetPlugin } from './src/site/dataset-plugin.ts';
import { shortClassName } from './src/site/class-names.ts';
import { importPlugin } from './src/site/import-plugin.ts';
import { startPlugin } from './src/site/start-plugin.ts';
import { siteData } from './src/site/site-data.ts';

const site = siteData(path.resolve(import.meta.dirname, 'data'));

const REACT = /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]/;

/** React, and what only passes its renderer on: there it is evaluated, which takes a task of its own. */
function isOfReact(id: string, imported: readonly string[] = []): boolean {
  return (
    REACT.test(id) || (imported.length > 0 && imported.every((each) => /[\\/]react-dom[\\/]/.test(each)))
  );
}

/** Served below any path: BASE_PATH=/ajar/ npm run build. */
export default defineConfig(({ command }) => ({
  // Building says what is built, not the names of a thousand files.
  logLevel: command === 'build' ? 'warn' : 'info',
  base: process.env.BASE_PATH ?? '/',
  // The shim is for React 17; its modern twin takes two kilobytes less.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  plugins: [
    react(),
    startPlugin(),
    importPlugin(),
    datasetPlugin(site),
    prerenderPlugin(site),
    offlinePlugin(),
    workerPlugin(),
  ],
  // Found late, it would be bundled late, beside a second React.
  optimizeDeps: { include: ['recharts'] },
  ...(command === 'build' && { css: { modules: { generateScopedName: shortClassName } } }),
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    // One sheet: each page carries what it shows of it, and no order of loading can change which rule wins.
    cssCodeSplit: false,
    // Links have a page's code loaded before they are followed, and the offline worker keeps it: Vite's list of what to
    // announce with each import would take a kilobyte of the first view.
    modulePreload: false,
    rolldownOptions: {
      checks: { moduleLevelDirective: false, bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What the first view needs is two files, each run in a task of its own: fewer requests, and better
            // compressed than in pieces.
            {
              name: (id, chunking) =>
                isOfReact(id, chunking.getModuleInfo(id)?.importedIds) ? 'react' : null,
              priority: 1,
            },
            { name: 'app', tags: ['$initial'] },
            // What most of them share is small, and parts of the first page need it too.
            {
              name: 'common',
              test: /[\\/]src[\\/](ui|words|parts|charts|core[\\/](?!definitions))/,
              minShareCount: 8,
              maxModuleSize: 5_000,
            },
            // So is what many of the other pages share, but for its large modules and the rules of the definitions. What
            // fewer share stays apart: each part of the first page would bring all of it along.
            {
              name: 'shared',
              test: /[\\/]src[\\/](ui|words|parts|charts|core[\\/](?!definitions))/,
              minShareCount: 5,
              maxModuleSize: 5_000,
            },
          ],
        },
      },
    },
  },
}));

import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { workerPlugin } from './src/mocks/worker-plugin.ts';
import { prerenderPlugin } from './src/prerender/prerender-plugin.ts';
import { datasetPlugin } from './data/dataset-plugin.ts';

const data = path.resolve(import.meta.dirname, 'data');

const CORE_OF_EVERY_PAGE =
  /src[\\/]core[\\/](view|vocabulary|facets|parameters|parameter-reader|permalink|words|components|sort|search|filters|filter-index|selection|bitset|catalog|license-expression)\.ts/;

/** Served below any path: BASE_PATH=/ajar/ npm run build. */
export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  // The shim is for React 17; its modern twin takes two kilobytes less.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  plugins: [react(), datasetPlugin(data), prerenderPlugin(data), workerPlugin()],
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      // What every page needs of core in one piece: many small ones compress worse.
      output: { codeSplitting: { groups: [{ name: 'core', test: CORE_OF_EVERY_PAGE }] } },
    },
  },
});

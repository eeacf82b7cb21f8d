import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { workerPlugin } from './src/mocks/worker-plugin.ts';
import { offlinePlugin } from './src/site/offline-plugin.ts';
import { prerenderPlugin } from './src/site/prerender-plugin.ts';
import { datasetPlugin } from './src/site/dataset-plugin.ts';

const data = path.resolve(import.meta.dirname, 'data');

/** Served below any path: BASE_PATH=/ajar/ npm run build. */
export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  // The shim is for React 17; its modern twin takes two kilobytes less.
  resolve: {
    alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' },
  },
  plugins: [react(), datasetPlugin(data), prerenderPlugin(data), offlinePlugin(), workerPlugin()],
  build: {
    target: 'es2023',
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { moduleLevelDirective: false },
      output: {
        codeSplitting: {
          groups: [
            // What the first view needs is two files, each run in a task of its own: fewer requests, and better
            // compressed than in pieces.
            {
              name: 'react',
              test: /[\\/]node_modules[\\/](react|react-dom|scheduler)[\\/]|react-root/,
              priority: 1,
            },
            { name: 'app', tags: ['$initial'] },
            // So is what completes the first page, and what the other pages share but for its large modules.
            {
              name: 'table',
              test: /[\\/]table[\\/](filters[\\/]FilterPanel|ToolbarActions|PrintedTable|print-blocks)/,
            },
            {
              name: 'shared',
              test: /[\\/]src[\\/](ui|words|parts|core[\\/](?!definitions))/,
              minShareCount: 3,
              maxModuleSize: 5_000,
            },
            // The rules of the definitions and what stands around a radar: one file each in place of three.
            {
              name: 'definitions',
              test: /core[\\/]definitions|words[\\/](verdicts|reasons|license-statements)|CriterionDetail/,
            },
            { name: 'radar', test: /RadarFrame|LazyRadar|radar-models|CompareTable\.module/ },
          ],
        },
      },
    },
  },
});

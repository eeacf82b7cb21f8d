import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { workerPlugin } from './src/mocks/worker-plugin.ts';
import { offlinePlugin } from './src/site/offline-plugin.ts';
import { prerenderPlugin } from './src/site/prerender-plugin.ts';
import { datasetPlugin } from './src/site/dataset-plugin.ts';
import { shortClassName } from './src/site/class-names.ts';
import { codeGroups } from './src/site/code-groups.ts';
import { importPlugin } from './src/site/import-plugin.ts';
import { minifyPlugin } from './src/site/minify-plugin.ts';
import { startPlugin } from './src/site/start-plugin.ts';
import { siteData } from './src/site/site-data.ts';

const site = siteData(path.resolve(import.meta.dirname, 'data'));

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
    minifyPlugin(),
    datasetPlugin(site),
    prerenderPlugin(site),
    offlinePlugin(),
    workerPlugin(),
  ],
  // Found late, it would be bundled late, beside a second React.
  optimizeDeps: { include: ['recharts'] },
  ...(command === 'build' && { css: { modules: { generateScopedName: shortClassName } } }),
  // One configuration for the browser's build and for the one that renders the pages: of another, each would read and
  // judge the data anew.
  builder: { sharedConfigBuild: true },
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
          groups: codeGroups(import.meta.dirname),
        },
      },
    },
  },
}));

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const WORKER = '/src/mocks/mockServiceWorker.js';

/** Serves MSW's worker from this folder in development, allowed to answer for the whole app; never part of a build. */
export function workerPlugin(): Plugin {
  return {
    name: 'ajar:mock-worker',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith(WORKER)) return next();
        response.setHeader('content-type', 'text/javascript');
        response.setHeader('service-worker-allowed', '/');
        response.end(readFileSync(path.join(import.meta.dirname, path.basename(WORKER))));
      });
    },
  };
}

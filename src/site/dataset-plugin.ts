import path from 'node:path';
import type { Plugin } from 'vite';
import type { siteData } from './site-data.ts';

/** The data folder as the site's data files: emitted when building, served at the same addresses in development. */
export function datasetPlugin({ folder, read, forget }: ReturnType<typeof siteData>): Plugin {
  return {
    name: 'ajar:dataset',
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(path.resolve(folder)) || !file.endsWith('.json')) return;
        forget();
        server.ws.send({ type: 'full-reload' });
      });
      const start = `${server.config.base}data/`;
      server.middlewares.use((request, response, next) => {
        const [address = ''] = request.url?.split('?') ?? [];
        // Modules of this folder have addresses like these; they are not ours to answer.
        if (!address.startsWith(start) || /\.ts$|\/$/.test(address)) return next();
        const text = read().files.get(address.slice(start.length));
        response.statusCode = text === undefined ? 404 : 200;
        if (address.endsWith('.json')) response.setHeader('content-type', 'application/json');
        response.end(text ?? 'Not found');
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [file, source] of read().files)
        this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
    },
  };
}

import path from 'node:path';
import type { Plugin } from 'vite';
import { readDataset } from '#data/read/dataset.ts';
import { downloadFiles } from '#data/publish/downloads.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';

/** The data folder as the site's data files: emitted when building, served at the same addresses in development. */
export function datasetPlugin(folder: string): Plugin {
  const read = () => {
    const dataset = readDataset(folder);
    return downloadFiles(folder, dataset, verdictColumns(dataset));
  };
  return {
    name: 'ajar:dataset',
    configureServer(server) {
      let files: Map<string, string> | null = null;
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(path.resolve(folder)) || !file.endsWith('.json')) return;
        files = null;
        server.ws.send({ type: 'full-reload' });
      });
      const start = `${server.config.base}data/`;
      server.middlewares.use((request, response, next) => {
        const [address = ''] = request.url?.split('?') ?? [];
        // Modules of this folder have addresses like these; they are not ours to answer.
        if (!address.startsWith(start) || /\.ts$|\/$/.test(address)) return next();
        files ??= read();
        const text = files.get(address.slice(start.length));
        response.statusCode = text === undefined ? 404 : 200;
        if (address.endsWith('.json')) response.setHeader('content-type', 'application/json');
        response.end(text ?? 'Not found');
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [file, source] of read()) this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
    },
  };
}

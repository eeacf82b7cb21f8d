import path from 'node:path';
import type { Plugin } from 'vite';
import { readDataset } from './dataset.ts';
import { downloadFiles } from './downloads.ts';
import { verdictColumns } from './verdict-columns.ts';

const VIRTUAL = 'virtual:ajar/data-files';

/** The data folder as the site's data files: emitted when building, given to the mocks in development. */
export function datasetPlugin(folder: string): Plugin {
  const read = () => {
    const dataset = readDataset(folder);
    return downloadFiles(folder, dataset, verdictColumns(dataset));
  };
  return {
    name: 'ajar:dataset',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    load(id) {
      if (id !== `\0${VIRTUAL}`) return null;
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(read())))})`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(path.resolve(folder)) || !file.endsWith('.json')) return;
        const module = server.moduleGraph.getModuleById(`\0${VIRTUAL}`);
        if (module) server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
    generateBundle() {
      if (this.environment.name !== 'client') return;
      for (const [file, source] of read()) this.emitFile({ type: 'asset', fileName: `data/${file}`, source });
    },
  };
}

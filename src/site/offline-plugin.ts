import { createHash } from 'node:crypto';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** Parts of the first page load lazily, what lies in the folders of other pages and charts only when it is opened. */
const OF_OTHER_PAGES = /[\\/]charts[\\/]|[\\/]pages[\\/](?!table[\\/]|keys[\\/])[\w-]+[\\/]/;

/** Writes offline-worker.js: the worker with the name of this build and the files of the first page in it. */
export function offlinePlugin(): Plugin {
  return {
    name: 'ajar:offline',
    apply: 'build',
    async generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      const { root } = this.environment.config;
      const files = Object.keys(bundle).toSorted();
      const hash = createHash('sha256');
      for (const file of files) {
        const output = bundle[file]!;
        hash.update(output.type === 'chunk' ? output.code : output.source);
      }
      const firstPage = filesOfFirstPage(bundle);
      const built = await build({
        root,
        configFile: false,
        logLevel: 'error',
        define: {
          BUILD: JSON.stringify(hash.digest('hex').slice(0, 12)),
          ENTRY: JSON.stringify(entryOf(bundle).fileName),
          FIRST_PAGE: JSON.stringify(['', 'data/catalog.json', ...firstPage]),
          OTHER_PAGES: JSON.stringify(filesOfOtherPages(bundle).filter((file) => !firstPage.includes(file))),
        },
        build: {
          write: false,
          target: 'es2023',
          rolldownOptions: { input: path.join(root, 'src/site/offline/worker.ts') },
        },
      });
      const [worker] = (built as Rolldown.RolldownOutput).output;
      this.emitFile({ type: 'asset', fileName: 'offline-worker.js', source: worker.code });
    },
  };
}

/** The code of the first page and of the parts that it loads later, with all they import. */
function filesOfFirstPage(bundle: Rolldown.OutputBundle): string[] {
  const chunks = chunksOf(bundle);
  const entry = entryOf(bundle);
  const found = new Set(Object.keys(bundle).filter((file) => file.endsWith('.css')));
  const visit = (file: string) => {
    const chunk = chunks.find(({ fileName }) => fileName === file);
    if (chunk === undefined || found.has(file)) return;
    found.add(file);
    for (const imported of chunk.imports) visit(imported);
  };
  visit(entry.fileName);
  const parts = chunks.filter(({ facadeModuleId }) => facadeModuleId && !OF_OTHER_PAGES.test(facadeModuleId));
  for (const file of entry.dynamicImports) if (parts.some(({ fileName }) => fileName === file)) visit(file);
  return [...found];
}

/** The code of all pages but that of the charts, which is as large as all of it together. */
function filesOfOtherPages(bundle: Rolldown.OutputBundle): string[] {
  return chunksOf(bundle)
    .filter(({ moduleIds }) => !moduleIds.some((id) => /[\\/]node_modules[\\/]recharts[\\/]/.test(id)))
    .flatMap(({ fileName, viteMetadata }) => [fileName, ...(viteMetadata?.importedCss ?? [])]);
}

function chunksOf(bundle: Rolldown.OutputBundle) {
  return Object.values(bundle).filter((output) => output.type === 'chunk');
}

function entryOf(bundle: Rolldown.OutputBundle) {
  const entry = chunksOf(bundle).find((chunk) => chunk.isEntry);
  if (entry === undefined) throw new Error('The build has no entry.');
  return entry;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { VerdictColumns } from '#core/catalog/catalog-encode.ts';
import type { Dataset } from '#core/model/model.ts';
import { sealed } from '#core/model/seal.ts';
import { changesByRelease } from './changes.ts';
import { datasetCsv } from './csv.ts';
import { atomFeed, siteAddress, type SayChange } from './feed.ts';
import { readIndexesOrThrow } from '../read/index-files.ts';
import { keptFiles, releasesIn } from './kept-files.ts';
import { licenseTimelines } from './license-timelines.ts';
import { openapi } from './openapi.ts';
import { SCHEMA_FILES } from '../published-schema.ts';
import { siteFiles } from './site-files.ts';
import { readSources, usedSources, type Source } from './sources.ts';

/** What the page of the data lists: the files to download, and of which release they are. */
export type Downloads = {
  release: Dataset['release'];
  models: number;
  licenses: number;
  files: { path: string; bytes: number }[];
  /** Whose work is in the data. */
  sources: Pick<Source, 'name' | 'url' | 'license' | 'licenseUrl' | 'credit' | 'taken'>[];
};

/**
 * Every file below the site's data/: what the app loads, and what people download. Node only: some files are read
 * from the data folder as they are. `say` words the changes in the feed.
 */
export function downloadFiles(
  folder: string,
  dataset: Dataset,
  verdicts: VerdictColumns,
  say?: SayChange,
): Map<string, string> {
  const read = (name: string): [string, string][] => {
    const file = path.join(folder, name);
    return existsSync(file) ? [[path.basename(name), readFileSync(file, 'utf8')]] : [];
  };
  const releases = releasesIn(folder);
  const changes = changesByRelease(releases, dataset.models, dataset.licenses);
  const files = siteFiles(dataset, verdicts, readIndexesOrThrow(folder));
  const downloads = new Map([
    ...pick(files, ['dataset.json']),
    ['dataset.csv', datasetCsv(dataset)],
    ...pick(files, ['licenses.json', 'datasets.json']),
    ...read('generated/verdicts.csv'),
    ...SCHEMA_FILES.flatMap((file) => read(`generated/${file}`)),
    ...indexFiles(folder),
    ['changes.json', JSON.stringify(changes)],
    ['openapi.json', JSON.stringify(openapi(dataset.release.date))],
    ['feed.xml', atomFeed(changes, siteAddress(process.env.SITE_URL, process.env.BASE_PATH), say)],
  ]);
  const list: Downloads = {
    release: dataset.release,
    models: dataset.models.length,
    licenses: dataset.licenses.length,
    sources: usedSources(readSources(folder), dataset.models),
    files: [...downloads].map(([name, text]) => ({ path: name, bytes: Buffer.byteLength(text) })),
  };
  return new Map([
    ...files,
    ...downloads,
    ...keptFiles(folder, dataset.release, releases),
    ['license-timelines.json', sealed(licenseTimelines(dataset.models, dataset.licenses))],
    ['downloads.json', sealed(list)],
  ]);
}

function pick(files: ReadonlyMap<string, string>, names: readonly string[]): [string, string][] {
  return names.flatMap((name): [string, string][] => {
    const text = files.get(name);
    return text === undefined ? [] : [[name, text]];
  });
}

/** What other indexes say, as the importers wrote it. */
function indexFiles(folder: string): [string, string][] {
  const indexes = path.join(folder, 'indexes');
  if (!existsSync(indexes)) return [];
  return readdirSync(indexes)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => [`indexes/${name}`, readFileSync(path.join(indexes, name), 'utf8')]);
}

import { readDataset } from '#data/read/dataset.ts';
import { downloadFiles } from '#data/publish/downloads.ts';
import { changeSentence } from '#words/changes.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import type { VerdictColumns } from '#core/catalog/catalog-encode.ts';
import type { Dataset } from '#core/model/model.ts';

/** The data folder as the site needs it: the dataset, what the definitions say of it, and the files below data/. */
export type SiteData = { dataset: Dataset; verdicts: VerdictColumns; files: Map<string, string> };

/** Reads and judges the data when it is first asked for, once for all who build with it, until it is forgotten. */
export function siteData(folder: string): { folder: string; read: () => SiteData; forget: () => void } {
  let data: SiteData | null = null;
  const compute = (): SiteData => {
    const dataset = readDataset(folder);
    const verdicts = verdictColumns(dataset);
    return { dataset, verdicts, files: downloadFiles(folder, dataset, verdicts, changeSentence) };
  };
  return { folder, read: () => (data ??= compute()), forget: () => (data = null) };
}

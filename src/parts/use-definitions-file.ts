import { useEffect } from 'react';
import type { DefinitionsFile } from '#data/publish/definitions-file.ts';
import { loadPageData, useDataset } from '#store/dataset.ts';

const PATH = 'definitions.json';

function isDefinitionsFile(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'demands' in json && 'licenses' in json;
}

/** What the definitions ask of any model; null until it is here. */
export function useDefinitionsFile(): DefinitionsFile | null {
  const page = useDataset((state) => state.pages[PATH]);
  useEffect(() => void loadPageData(PATH, isDefinitionsFile), []);
  return page?.state === 'ready' ? (page.value as DefinitionsFile) : null;
}

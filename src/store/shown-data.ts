import { useDataset } from './dataset.ts';

/** The day of the data on the page; null while none is here. */
export function useShownDate(): string | null {
  return useDataset(({ catalog, records }) => {
    if (catalog?.state === 'ready') return catalog.value.catalog.release.date;
    for (const record of records.values()) if (record.state === 'ready') return record.value.factsOf;
    return null;
  });
}

import { useEffect } from 'react';
import type { ModelRecord } from '#core/record.ts';
import { loadRecord, useDataset, type Loading } from '#store/dataset.ts';

/** The records of some models, loaded as needed, in the order asked for. */
export function useRecords(ids: readonly string[]): Map<string, Loading<ModelRecord>> {
  const records = useDataset((state) => state.records);
  const wanted = ids.join(',');
  useEffect(() => {
    for (const id of wanted.split(',').filter(Boolean)) void loadRecord(id);
  }, [wanted]);
  return new Map(ids.map((id) => [id, records[id] ?? { state: 'loading' }]));
}

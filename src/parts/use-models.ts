import { useEffect } from 'react';
import type { DataError } from '#api/data-error.ts';
import type { Catalog } from '#core/catalog/catalog.ts';
import { resolveId, type ResolvedId } from '#core/comparison/comparison.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { loadRecord, useDataset, type Loading } from '#store/dataset.ts';

type Models = {
  /** What each id of the address leads to; null while that cannot be told. */
  resolved: ResolvedId[] | null;
  /** The models to show, each once, in the order asked for. */
  ids: string[];
  records: ReadonlyMap<string, Loading<ModelRecord>>;
  /** Of these, the records that are here, and those that could not be had. */
  ready: ModelRecord[];
  failed: { id: string; error: DataError }[];
  /** Whether a record that was asked for is still on its way. */
  isWaiting: boolean;
};

/**
 * The models of a comparison, their records loaded as needed. Whatever has a record is a model; of the rest the catalog
 * knows what became of it. A renamed model takes its new name's place; the notice says so.
 */
export function useModels(asked: readonly string[], catalog: Catalog | null): Models {
  const records = useDataset((state) => state.records);
  const fates = asked.map((id): ResolvedId | null => {
    if (records.get(id)?.state === 'ready') return { id, fate: 'found' };
    return catalog ? resolveId(id, catalog) : null;
  });
  const found = fates.flatMap((fate, at) => {
    if (fate === null || fate.fate === 'found') return [asked[at]!];
    return fate.fate === 'renamed' ? [fate.to] : [];
  });
  const ids = [...new Set(found)];
  const wanted = ids.join(',');
  useEffect(() => {
    // What failed while it was fetched ahead is tried once more.
    for (const id of wanted.split(',').filter(Boolean)) void loadRecord(id);
  }, [wanted]);
  const isWaiting = ids.some((id) => (records.get(id)?.state ?? 'loading') === 'loading');
  const ready: ModelRecord[] = [];
  const failed: Models['failed'] = [];
  for (const id of ids) {
    const record = records.get(id);
    if (record?.state === 'ready') ready.push(record.value);
    if (record?.state === 'failed') failed.push({ id, error: record.error });
  }
  const resolved = fates.filter((fate) => fate !== null);
  return {
    resolved: resolved.length === asked.length ? resolved : null,
    ids,
    records,
    ready,
    failed,
    isWaiting,
  };
}

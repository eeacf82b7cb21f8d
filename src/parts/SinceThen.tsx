import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { fetchCatalog, fetchRecord } from '#api/data.ts';
import { fetchLicenses } from '#api/page-files.ts';
import type { Catalog } from '#core/catalog/catalog.ts';
import { changedClaims, changedConditions, changedModels } from '#core/comparison/since.ts';
import type { View } from '#core/link/view.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { labelOf } from '#core/model/model.ts';
import { useDataset } from '#store/dataset.ts';
import { conditionRow } from '#words/license-conditions.ts';
import { changedClaimWords, changedConditionWords, sinceCount, sinceOfModels } from '#words/since.ts';

type Props = { view: View; release: string };

/** What the newest data says otherwise than the release that a page shows; nothing while that cannot be told. */
export function SinceThen({ view, release }: Props) {
  const shown = useDataset((state) => state.release);
  // Until its data has taken the place of the newest, that would be held against itself.
  if (shown !== release) return null;
  switch (view.page) {
    case 'model':
      return <Claims ids={[view.id]} />;
    case 'compare':
    case 'dossier':
      return <Claims ids={view.models} />;
    case 'license':
      return <Conditions id={view.id} />;
    case 'table':
      return <Models />;
    default:
      return null;
  }
}

/** Something of the newest data, whichever is on the page; null until it has come, or where it cannot be had. */
function useNewest<T>(load: () => Promise<T>, key: string): T | null {
  const [newest, setNewest] = useState<{ key: string; value: T } | null>(null);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (value) => isWanted && setNewest({ key, value }),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
    // What is loaded follows from the key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return newest?.key === key ? newest.value : null;
}

function Claims({ ids }: { ids: readonly string[] }) {
  const records = useDataset((state) => state.records);
  const newest = useNewest(async () => {
    const settled = await Promise.allSettled(ids.map((id) => fetchRecord(id)));
    return settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  }, ids.join());
  if (newest === null) return null;
  const pairs = newest.flatMap((now) => {
    const then = records.get(now.model.id);
    return then?.state === 'ready' ? [[then.value, now] as const] : [];
  });
  const changes = pairs.flatMap(([then, now]) =>
    changedClaims(then.model, now.model).map((change) => ({ change, now })),
  );
  // Of a model that cannot be had today nothing is known, so nothing can be said of all.
  if (pairs.length === 0 || (changes.length === 0 && pairs.length < ids.length)) return null;
  return (
    <Changes summary={sinceCount(changes.length, 'claim')}>
      {changes.map(({ change, now }) => (
        <li key={`${now.model.id} ${change.component}`}>
          {ids.length > 1 ? `${labelOf(now.model)}, ` : null}
          {changedClaimWords(change, libraryOfRecord(now).licenses)}
        </li>
      ))}
    </Changes>
  );
}

function Conditions({ id }: { id: string }) {
  const then = useDataset(({ licenses }) =>
    licenses?.state === 'ready' ? licenses.value.find((each) => each.id === id) : undefined,
  );
  const now = useNewest(() => fetchLicenses(), 'licenses')?.find((each) => each.id === id);
  if (then === undefined || now === undefined) return null;
  const changes = changedConditions(then, now)
    .map((key) => ({ key, before: conditionRow(then, key), after: conditionRow(now, key) }))
    .filter(({ before, after }) => before.sentences.join() !== after.sentences.join());
  return (
    <Changes summary={sinceCount(changes.length, 'condition')}>
      {changes.map(({ key, before, after }) => (
        <li key={key}>
          {changedConditionWords(after.label, before.sentences.join(' '), after.sentences.join(' '))}
        </li>
      ))}
    </Changes>
  );
}

function Models() {
  const shown = useDataset(({ catalog }): Catalog | null =>
    catalog?.state === 'ready' ? catalog.value.catalog : null,
  );
  const newest = useNewest(() => fetchCatalog(), 'catalog');
  const changes = useMemo(
    () => (shown === null || newest === null ? null : changedModels(shown, newest)),
    [shown, newest],
  );
  return changes === null ? null : <div>{sinceOfModels(changes)}</div>;
}

/** A sentence, and below it, once it is opened, each change. */
function Changes({ summary, children }: { summary: string; children: readonly ReactNode[] }) {
  if (children.length === 0) return <div>{summary}</div>;
  return (
    <details>
      <summary>{summary}</summary>
      <ul>{children}</ul>
    </details>
  );
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Dataset } from '#core/model/model.ts';
import { inTodaysShape, readKept } from '../read/kept-release.ts';
import type { DataFiles } from '../read/files.ts';
import { siteFiles } from './site-files.ts';

/** One release of the data, newest first in the list; `isKept`: it can be opened as it was. */
export type Release = Dataset['release'] & { note: string; isKept: boolean };

/** The releases that the data folder names, newest first. */
export function releasesIn(folder: string): DataFiles['releases'] {
  const file = path.join(folder, 'releases.json');
  if (!existsSync(file)) return [];
  const releases = JSON.parse(readFileSync(file, 'utf8')) as DataFiles['releases'];
  return releases.toSorted((a, b) => b.date.localeCompare(a.date));
}

/**
 * What the site serves of the releases: a list, and of each kept one its dataset word for word, and below the same
 * names as today's what the app shows of it, in the shape that today's app reads.
 */
export function keptFiles(
  folder: string,
  newest: Dataset['release'],
  releases: DataFiles['releases'],
): Map<string, string> {
  const files = new Map<string, string>();
  const list: Release[] = releases.map(({ date, note, sha256 }) => {
    if (sha256 === undefined) return { ...newest, date, note, isKept: false };
    const kept = readKept(folder, date);
    const { dataset, verdicts, indexes } = inTodaysShape(kept);
    const start = `releases/${date}/`;
    for (const [name, text] of siteFiles(dataset, verdicts, indexes, true))
      if (SHOWN.test(name)) files.set(start + name, text);
    files.set(`${start}dataset.json`, JSON.stringify(kept.dataset));
    return { date, hash: kept.dataset.release.hash, note, isKept: true };
  });
  return files.set('releases.json', JSON.stringify(list));
}

/** What table, comparison, pictures, and the pages of models and licenses are made of. */
const SHOWN = /^(catalog\.json|indexes\.json|licenses\.json|models\/.+)$/;

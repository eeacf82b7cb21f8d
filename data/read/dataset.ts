import { createHash } from 'node:crypto';
import type { Dataset } from '#core/model/model.ts';
import { readFiles } from './files.ts';

/**
 * The dataset of a data folder. Throws one error that lists every problem: file, path inside it, what to type.
 * Node only; the build and the tests call it, visitors get its result.
 */
export function readDataset(folder: string): Dataset {
  const { files, problems } = readFiles(folder);
  if (problems.length > 0) {
    throw new Error(
      `The data has ${problems.length} problem${problems.length > 1 ? 's' : ''}:\n${problems.join('\n')}`,
    );
  }
  const { models, licenses, datasets, frameworks, producers, ids, releases } = files;
  const content = { models, licenses, datasets, frameworks, producers, retired: ids.retired };
  return { release: { date: releases[0]?.date ?? '', hash: hashOf(content) }, ...content };
}

/** The first 12 hex digits of the content's SHA-256. Parsing made the key order canonical, files come sorted. */
export function hashOf(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);
}

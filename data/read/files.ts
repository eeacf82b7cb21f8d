import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Corpus, Framework, License, Model, Producer, RetiredId } from '#core/model/model.ts';
import { problemsOf } from './problems.ts';
import { corpusSchema } from '../corpus-schema.ts';
import { frameworkSchema } from '../framework-schema.ts';
import { licenseSchema } from '../license-schema.ts';
import { idsSchema, modelSchema, producersSchema, releaseSchema } from '../schema.ts';

/** Everything people write under data/, read and parsed. Checks are functions of this. */
export type DataFiles = {
  models: Model[];
  licenses: License[];
  datasets: Corpus[];
  frameworks: Framework[];
  producers: Record<string, Producer>;
  ids: { current: string[]; retired: Record<string, RetiredId> };
  /** Newest first. */
  releases: { date: string; note: string; sha256?: string | undefined }[];
  /** The text of each model, license, corpus and framework file by path ("models/x.json"). */
  texts: Map<string, string>;
};

/** Reads the whole data folder. Problems are collected over all files, each with what to type. */
export function readFiles(folder: string): { files: DataFiles; problems: string[] } {
  const problems: string[] = [];
  const texts = new Map<string, string>();

  const read = <T>(name: string, schema: z.ZodType<T>, fallback: T): T => {
    const file = path.join(folder, name);
    if (!existsSync(file)) {
      problems.push(`data/${name}: the file is missing`);
      return fallback;
    }
    const text = readFileSync(file, 'utf8');
    texts.set(name, text);
    let raw: unknown;
    try {
      raw = JSON.parse(text);
    } catch (error) {
      problems.push(
        `data/${name}: write valid JSON (${error instanceof Error ? error.message : String(error)})`,
      );
      return fallback;
    }
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data;
    problems.push(...problemsOf(`data/${name}`, raw, parsed.error));
    return fallback;
  };

  const readEach = <T extends { $schema: string }>(kind: string, schema: z.ZodType<T>) =>
    namesIn(path.join(folder, kind)).flatMap((name): (Omit<T, '$schema'> & { id: string })[] => {
      const record = read<T | null>(`${kind}/${name}`, schema, null);
      if (record === null) return [];
      const { $schema: _, ...facts } = record;
      return [{ id: name.replace(/\.json$/, ''), ...facts }];
    });

  const files: DataFiles = {
    models: readEach('models', modelSchema),
    licenses: readEach('licenses', licenseSchema),
    datasets: readEach('datasets', corpusSchema),
    frameworks: readEach('frameworks', frameworkSchema),
    producers: read('producers.json', producersSchema, {}),
    ids: read('ids.json', idsSchema, { current: [], retired: {} }),
    releases: read('releases.json', z.array(releaseSchema).min(1), []),
    texts,
  };
  files.releases.sort((a, b) => b.date.localeCompare(a.date));
  return { files, problems };
}

/** Sorted by code unit, so that the order does not depend on the machine. */
function namesIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .toSorted()
    : [];
}

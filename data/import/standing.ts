import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '../read/files.ts';
import { readIndexes } from '../read/index-files.ts';
import { crosswalkSchema, identitiesSchema, leftOutSchema } from './crosswalk.ts';
import type { Standing } from './plan.ts';

/** Reads what an import starts from: the tables of this folder and the data as it is. */
export function readStanding(data: string): Standing {
  const { files, problems } = readFiles(data);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const local = (file: string): unknown =>
    JSON.parse(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
  const ofTier = (tier: 'curated' | 'listed') => files.models.filter((model) => model.tier === tier);
  return {
    crosswalk: crosswalkSchema.parse(local('crosswalk.json')),
    leftOut: leftOutSchema.parse(local('left-out.json')),
    identities: identitiesSchema.parse(local('identities.json')),
    curated: new Map(ofTier('curated').map((model) => [model.id, model])),
    producers: new Set(Object.keys(files.producers)),
    listed: ofTier('listed').map((model) => model.id),
    indexes: readIndexes(data).indexes,
  };
}

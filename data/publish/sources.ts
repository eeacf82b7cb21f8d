import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { licenseIds } from '#core/license/expression.ts';
import type { Model } from '#core/model/model.ts';
import { statementsOf } from '../read/claims.ts';
import { httpsUrl } from '../schema-parts.ts';

const sourceSchema = z.strictObject({
  name: z.string().min(1),
  url: httpsUrl,
  license: z.string().refine((text) => licenseIds(text).length > 0),
  licenseUrl: httpsUrl,
  /** Whom to name, in the words its authors ask for. */
  credit: z.string().min(1),
  /** What was taken over, and what was changed in it. */
  taken: z.string().min(1),
  /** The name by which claims refer to it in `listedBy`. */
  index: z.string().nullable(),
  /** Where its figures are read. */
  hosts: z.array(z.string()),
});

/** Somebody whose work is in the data: data/sources.json. */
export type Source = z.infer<typeof sourceSchema>;

/** Where people publish their own figures: these are no source to be credited beside the page itself. */
const PUBLISHING = /(^|\.)(github\.com|huggingface\.co|arxiv\.org|readthedocs\.io)$/;

/** How a figure is marked that we reckoned ourselves: its page names what we reckoned from, such as tokens. */
const OWN_ESTIMATE = 'our estimate';

/** Reads data/sources.json; throws where it is no list of sources. */
export function readSources(folder: string): Source[] {
  return z.array(sourceSchema).parse(JSON.parse(readFileSync(path.join(folder, 'sources.json'), 'utf8')));
}

/** The names that the records use for other people's work: indexes in `listedBy`, and hosts of figures taken over. */
function namesOfSources(models: readonly Model[]): { indexes: Set<string>; hosts: Set<string> } {
  const indexes = models.flatMap((model) =>
    statementsOf(model)
      .flatMap(({ claim }) => claim.listedBy ?? [])
      .map((record) => record.split(':')[0]!),
  );
  const related = models.flatMap(({ indexes: each }) =>
    Object.entries(each).flatMap(([index, records]) => (records.length > 0 ? [index] : [])),
  );
  const hosts = models
    .flatMap(({ trainingFlop }) => trainingFlop?.evidence ?? [])
    .filter(({ shows = '' }) => !shows.includes(OWN_ESTIMATE))
    .map(({ url }) => new URL(url).hostname.replace(/^www\./, ''))
    .filter((host) => !PUBLISHING.test(host));
  return { indexes: new Set([...indexes, ...related]), hosts: new Set(hosts) };
}

/** The sources whose work is in these records, for the list that credits them. */
export function usedSources(sources: readonly Source[], models: readonly Model[]): Source[] {
  const { indexes, hosts } = namesOfSources(models);
  return sources.filter(
    (source) =>
      (source.index !== null && indexes.has(source.index)) || source.hosts.some((host) => hosts.has(host)),
  );
}

/** Work that the records use and that no source credits, a sentence each. */
export function sourceProblems(sources: readonly Source[], models: readonly Model[]): string[] {
  const { indexes, hosts } = namesOfSources(models);
  const credited = new Set(sources.flatMap((source) => [source.index, ...source.hosts]));
  return [...indexes, ...hosts]
    .filter((name) => !credited.has(name))
    .map(
      (name) => `data/sources.json: add whose work "${name}" is, with its license and the credit it asks for`,
    );
}

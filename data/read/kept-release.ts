import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { VerdictColumns } from '#core/catalog/catalog-encode.ts';
import type { Indexes } from '#core/indexes/records.ts';
import type { Dataset, License } from '#core/model/model.ts';
import { hashOf } from './dataset.ts';
import type { DataFiles } from './files.ts';

/** A data release as it was published, with the verdicts that were computed for it and what other indexes said. */
export type KeptRelease = {
  format: typeof KEPT_FORMAT;
  dataset: Dataset;
  verdicts: VerdictColumns;
  indexes: Indexes;
};
export const KEPT_FORMAT = 1;

/** The file of a kept release below the data folder. */
export function keptFile(date: string): string {
  return `releases/${date}.json.br`;
}

/** The SHA-256 of a kept file, in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Reads a kept release, word for word as it was. */
export function readKept(folder: string, date: string): KeptRelease {
  const kept = JSON.parse(
    brotliDecompressSync(readFileSync(path.join(folder, keptFile(date)))).toString('utf8'),
  ) as KeptRelease;
  if (kept.format !== KEPT_FORMAT) throw new Error(`data/${keptFile(date)}: format ${String(kept.format)}`);
  return kept;
}

const NO_ENTRIES: Pick<Dataset, 'datasets' | 'frameworks'> = { datasets: [], frameworks: [] };

/** A kept release in today's shape: what nobody asked of a license then is unverified; corpora and frameworks had no entries. */
export function inTodaysShape({ dataset, ...others }: KeptRelease): KeptRelease {
  const licenses = dataset.licenses.map(licenseOfToday);
  return { ...others, dataset: { ...NO_ENTRIES, ...dataset, licenses } };
}

function licenseOfToday(license: License): License {
  const { conditions } = license;
  const { acceptableUsePolicy: policy, threshold } = conditions;
  const flowDown: unknown = policy.flowDown;
  return {
    ...license,
    names: license.names ?? [],
    conditions: {
      ...laterConditions(conditions),
      ...conditions,
      acceptableUsePolicy: {
        ...policy,
        // Was: must it be passed on at all?
        flowDown: flowDown === true ? 'as-terms' : flowDown === false ? 'none' : policy.flowDown,
      },
      threshold:
        threshold === 'unverified'
          ? threshold
          : threshold.map((limit) => ({ ...limit, measured: limit.measured ?? 'unverified' })),
      termination: {
        ...conditions.termination,
        licensorMayAmend: conditions.termination.licensorMayAmend ?? 'unverified',
      },
    },
  };
}

type Conditions = License['conditions'];

/** Conditions that were first asked for after a release was kept: nobody had read a text for them. */
function laterConditions({ commercialUse }: Conditions) {
  return {
    // Whoever had to register stood among the words of commercial use, so that "allowed" said that nobody has to.
    registration: REGISTRATION_THEN[commercialUse] ?? 'unverified',
    remoteRestriction: 'unverified',
    newestVersion: 'unverified',
    indemnity: 'unverified',
    derivativesOwner: 'unverified',
  } as const;
}
const REGISTRATION_THEN: Partial<Record<Conditions['commercialUse'], Conditions['registration']>> = {
  allowed: 'none',
  'by-registration': 'commercial-use',
};

/**
 * What is wrong with the kept releases: each but the newest is kept, is the very file whose hash stands in
 * data/releases.json, and holds the release it is called after.
 */
export function keptProblems(folder: string, releases: DataFiles['releases']): string[] {
  return releases.flatMap(({ date, sha256 }, at): string[] => {
    const name = `data/${keptFile(date)}`;
    const file = path.join(folder, keptFile(date));
    if (!existsSync(file)) {
      return at === 0 && sha256 === undefined
        ? []
        : [`${name}: the release is not kept; get the file back from the repository's history`];
    }
    if (sha256Of(readFileSync(file)) !== sha256) {
      return [
        `${name}: not the file whose sha256 stands in data/releases.json; a kept release never changes`,
      ];
    }
    const { release, ...content } = readKept(folder, date).dataset;
    if (release.date !== date) return [`${name}: holds the release of ${release.date}`];
    return release.hash === hashOf(content) ? [] : [`${name}: its content has another hash than it says`];
  });
}

import { z } from 'zod';
import { LEVELS, OSAI_DIMENSIONS, OSAI_WEIGHTS } from '../read/index-schema.ts';
import type { Indexes, OsaiRecord } from '#core/indexes/records.ts';
import { readAbsence } from '#core/license/absence.ts';
import { INDIVIDUALS, OSAI_CORRECTIONS } from './osai-corrections.ts';
import { BEHIND_A_FORM, LICENSES, PRODUCERS, TYPES } from './osai-spellings.ts';
import {
  httpsLinks,
  look,
  lookIfNamed,
  own,
  parseYaml,
  type Edition,
  type Problem,
  type Upstream,
} from './upstream.ts';

const link = z.union([z.string(), z.array(z.string().nullable())]).nullable();
const notRead = z.unknown().optional();
const name = z.string().nullable();

const dimension = z.strictObject({ class: z.enum(LEVELS), link: link.optional(), notes: notRead });

/**
 * A model file of the European Open Source AI Index. Notes are never carried over; those on weights are searched for
 * the words of `BEHIND_A_FORM`.
 */
const fileSchema = z.strictObject({
  system: z.strictObject({
    name: z.string().min(1),
    link: z.string(),
    type: z.string(),
    performanceclass: z.enum(['limited', 'full', 'latest']),
    basemodelname: name,
    endmodelname: name,
    endmodellicense: name.optional(),
    // Four files write the key in two words.
    'endmodel license': name.optional(),
    // One file describes the data here instead of under the dimension.
    datasources_endmodel: notRead,
    releasedate: z.string().regex(/^\d{4}-\d{2}$/, 'not a month: YYYY-MM'),
    notes: notRead,
  }),
  org: z.strictObject({ name: z.string(), link: notRead, notes: notRead }),
  ...(Object.fromEntries(OSAI_DIMENSIONS.map((id) => [id, dimension])) as Record<
    (typeof OSAI_DIMENSIONS)[number],
    typeof dimension
  >),
});

type File = z.infer<typeof fileSchema>;
type Report = (at: readonly PropertyKey[], message: string) => void;

/** Reads the European index's model files into our index file; the problems are empty if all of it is known. */
export function readOsai(
  files: readonly Upstream[],
  edition: Edition,
): { index: Indexes['osai']; problems: Problem[] } {
  const problems: Problem[] = [];
  const records = files
    .filter(({ key }) => !key.startsWith('_') && key !== 'a_submission_template')
    .flatMap((file): [string, OsaiRecord][] => {
      const yaml = parseYaml(file, fileSchema, problems);
      return yaml === null ? [] : [[file.key, readRecord(file, yaml.data, yaml.report)]];
    });
  const index = {
    id: 'osai' as const,
    name: 'European Open Source AI Index',
    ...edition,
    license: 'CC-BY-4.0',
    attribution:
      'European Open Source AI Index, https://osai-index.eu/, doi:10.5281/zenodo.15386042. Liesenfeld, A. and Dingemanse, M. (2024), Rethinking open source generative AI: open-washing and the EU AI Act, FAccT 2024. Licenses normalized, records matched to models by Ajar.',
    url: 'https://osai-index.eu/',
    recordUrl: `https://github.com/Language-Technology-Assessment/main-database/blob/${edition.version}/{record}.yaml`,
    records: Object.fromEntries(records),
  };
  return { index, problems };
}

function readRecord(upstream: Upstream, file: File, report: Report): OsaiRecord {
  const { system, org } = file;
  const correction = own(OSAI_CORRECTIONS, upstream.key);
  const license = system.endmodellicense ?? system['endmodel license'] ?? null;
  const producer = INDIVIDUALS.has(upstream.key)
    ? 'individuals'
    : look(PRODUCERS, 'organization', org.name, (message) => report(['org', 'name'], message));
  const modality = look(TYPES, 'type', system.type.trim(), (message) => report(['system', 'type'], message));
  const licenseId =
    license === null
      ? null
      : lookIfNamed(LICENSES, 'license', license, (message) =>
          report(['system', 'endmodellicense'], message),
        );
  const [page] = httpsLinks(system.link, (message) => report(['system', 'link'], message));
  const levels = Object.fromEntries(
    OSAI_DIMENSIONS.map((id) => [id, file[id].class]),
  ) as OsaiRecord['levels'];
  const gated = OSAI_WEIGHTS.filter(
    (id) => levels[id] === 'partial' && BEHIND_A_FORM.test(noteOf(file[id].notes)),
  );
  return {
    name: system.name,
    producer: producer ?? '',
    modality: correction?.modality ?? modality ?? 'other',
    base: correction?.base === undefined ? named(system.basemodelname) : correction.base,
    end: correction?.end === undefined ? named(system.endmodelname) : correction.end,
    license,
    licenseId: correction?.licenseId ?? licenseId,
    released: system.releasedate,
    page: page ?? '',
    flop: { ...flopOf(upstream.text, 'Base', 'base'), ...flopOf(upstream.text, 'End', 'end') },
    score: meanOf(Object.values(levels)),
    levels,
    links: Object.fromEntries(
      OSAI_DIMENSIONS.flatMap((id) => {
        const links = httpsLinks(file[id].link, (message) => report([id, 'link'], message));
        return links.length > 0 ? [[id, links]] : [];
      }),
    ),
    ...(gated.length > 0 && { gated }),
  };
}

/** A note may be text, or a list or table of texts. */
function noteOf(notes: unknown): string {
  return JSON.stringify(notes ?? '');
}

/** A name with a question mark is a guess of the index and none of ours. */
function named(written: string | null): string | null {
  return written === null ||
    readAbsence(written) !== null ||
    written.includes('?') ||
    written.includes('unknown')
    ? null
    : written.trim();
}

/**
 * Training compute stands in the header comment: "# - Base model training compute: ~4.08e+23 FLOP …". A lower
 * bound (">= …") or a range is no estimate to compare by, and is left out.
 */
function flopOf<Key extends string>(
  text: string,
  stage: 'Base' | 'End',
  key: Key,
): Partial<Record<Key, number>> {
  const [, written] =
    new RegExp(`^# - ${stage} model training compute: ~?(\\d[\\d.]*e\\+?\\d+)\\b(?! FLOP to)`, 'm').exec(
      text,
    ) ?? [];
  return (written === undefined ? {} : { [key]: Number(written) }) as Partial<Record<Key, number>>;
}

const WORTH = { open: 1, partial: 0.5, closed: 0 } as const;

/** The index's overall score: the mean over all dimensions. */
function meanOf(levels: readonly (keyof typeof WORTH)[]): number {
  const sum = levels.reduce((total, level) => total + WORTH[level], 0);
  return Math.round((sum / levels.length) * 1e4) / 1e4;
}

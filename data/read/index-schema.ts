import { z } from 'zod';
import { COMPONENT_IDS, type ComponentId } from '#core/model/components.ts';
import { MODALITIES } from '#core/model/vocabulary.ts';

/**
 * The schema of data/indexes/*.json: what other indexes say of models, kept apart from our own facts. Figures,
 * levels, licenses, links and names only; no sentence of another index and no name of a person is carried over.
 * The files are written by data/import and never edited by hand.
 */

const httpsUrl = z.url({ protocol: /^https$/, error: 'write a full address that starts with https://' });

/** Which edition of an index a file holds, and the terms under which its figures may be used. */
const edition = <Id extends string>(id: Id) => ({
  id: z.literal(id),
  name: z.string().min(1),
  /** The commit of the index's repository that was read. */
  version: z.string().regex(/^[0-9a-f]{40}$/, 'write the full commit hash'),
  date: z.iso.date('write the day of that commit as YYYY-MM-DD'),
  license: z.string().min(1),
  attribution: z.string().min(1),
  url: httpsUrl,
  /** The page of one record; `{record}` stands for its key, where each has a page. A template, so no address yet. */
  recordUrl: z.string().regex(/^https:\/\/\S+$/, 'write a full address that starts with https://'),
});

const links = z.strictObject({ repository: httpsUrl.optional(), weights: httpsUrl.optional() });

const motComponent = z.strictObject({
  /** `listed` is all the index can say of a component it includes; the other two are words in its license field. */
  says: z.enum(['listed', 'not-included', 'undisclosed']),
  /** The license as written, for the component itself or, by the index's rule, for its kind or the whole release. */
  license: z.string().nullable(),
  from: z.enum(['component', 'code', 'data', 'document', 'distribution']).nullable(),
  /** The same license in our license list; null if none is named or none of ours is meant. */
  id: z.string().nullable(),
  links: z.array(httpsUrl).optional(),
});

const motRecord = z.strictObject({
  name: z.string().min(1),
  /** Id of our data/producers.json; null if the index names none. */
  producer: z.string().nullable(),
  modality: z.enum(MODALITIES).nullable(),
  architecture: z.string().nullable(),
  /** Billions of parameters. */
  parameters: z.number().positive().nullable(),
  /** The model or project it derives from, as written. */
  origin: z.string().nullable(),
  links,
  /** Class and progress in per cent towards class III, II and I, by the index's own rules. */
  class: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  progress: z.tuple([z.number(), z.number(), z.number()]),
  components: z.strictObject(
    Object.fromEntries(COMPONENT_IDS.map((id) => [id, motComponent.optional()])) as Record<
      ComponentId,
      z.ZodOptional<typeof motComponent>
    >,
  ),
});

export const LEVELS = ['open', 'partial', 'closed'] as const;

/** The twelve dimensions of the European Open Source AI Index, under its own names. */
export const OSAI_DIMENSIONS = [
  'datasources_basemodel',
  'datasources_endmodel',
  'weights_basemodel',
  'weights_endmodel',
  'trainingcode',
  'code',
  'hardware_architecture',
  'preprint',
  'paper',
  'modelcard',
  'datasheet',
  'licenses',
] as const;

/** Those of them that grade weights. */
export const OSAI_WEIGHTS = [
  'weights_basemodel',
  'weights_endmodel',
] as const satisfies readonly (typeof OSAI_DIMENSIONS)[number][];

/** The fourteen dimensions of Opening up ChatGPT, under its own names. */
export const OPENING_UP_DIMENSIONS = [
  'opencode',
  'llmdata',
  'llmweights',
  'rldata',
  'rlweights',
  'license',
  'code',
  'architecture',
  'preprint',
  'paper',
  'modelcard',
  'datasheet',
  'package',
  'api',
] as const;

const level = z.enum(LEVELS);

const graded = <Dimension extends string>(dimensions: readonly Dimension[]) => ({
  levels: z.strictObject(
    Object.fromEntries(dimensions.map((name) => [name, level])) as Record<Dimension, typeof level>,
  ),
  /** Evidence the index links to, by dimension. */
  links: z.strictObject(
    Object.fromEntries(dimensions.map((name) => [name, z.array(httpsUrl).min(1).optional()])) as Record<
      Dimension,
      z.ZodOptional<z.ZodArray<typeof httpsUrl>>
    >,
  ),
});

const osaiRecord = z.strictObject({
  name: z.string().min(1),
  producer: z.string(),
  modality: z.enum(MODALITIES),
  /** The index rates a pair: a base model and the end model people use. Null: it names none. */
  base: z.string().nullable(),
  end: z.string().nullable(),
  /** License of the end model: as written, and in our license list. */
  license: z.string().nullable(),
  licenseId: z.string().nullable(),
  released: z.string().regex(/^\d{4}-\d{2}$/),
  page: httpsUrl,
  /** Estimated training compute; absent where the index gives none or only a lower bound. */
  flop: z.strictObject({ base: z.number().positive().optional(), end: z.number().positive().optional() }),
  /** Mean of the twelve levels (open 1, partial ½, closed 0), to four decimals. */
  score: z.number().min(0).max(1),
  ...graded(OSAI_DIMENSIONS),
  /** Weights graded partial because they come after a form or a consent, not because a part is missing. */
  gated: z.array(z.enum(OSAI_WEIGHTS)).min(1).optional(),
});

const openingUpRecord = z.strictObject({
  name: z.string().min(1),
  /** Sum of the fourteen levels (open 1, partial ½, closed 0). */
  score: z.number().min(0).max(14),
  ...graded(OPENING_UP_DIMENSIONS),
});

const points = z.strictObject({ points: z.number().int().min(0), of: z.number().int().positive() });

const fmtiRecord = z.strictObject({
  name: z.string().min(1),
  /** By edition ("2025-12"): indicators met, in all and by domain. They rate a company, not a model. */
  editions: z.record(
    z.string().regex(/^\d{4}-\d{2}$/),
    z.strictObject({ total: points, upstream: points, model: points, downstream: points }),
  ),
});

const records = <Record extends z.ZodType>(record: Record) => ({
  records: z.record(z.string().min(1), record),
});

export const INDEX_SCHEMAS = {
  mot: z.strictObject({ ...edition('mot'), ...records(motRecord) }),
  osai: z.strictObject({ ...edition('osai'), ...records(osaiRecord) }),
  'opening-up-chatgpt': z.strictObject({ ...edition('opening-up-chatgpt'), ...records(openingUpRecord) }),
  fmti: z.strictObject({ ...edition('fmti'), ...records(fmtiRecord) }),
};

/** The content of data/indexes, by index id. */
export type Indexes = { [Id in keyof typeof INDEX_SCHEMAS]: z.infer<(typeof INDEX_SCHEMAS)[Id]> };
export type Level = (typeof LEVELS)[number];
export type MotRecord = Indexes['mot']['records'][string];
export type OsaiRecord = Indexes['osai']['records'][string];
export type OpeningUpRecord = Indexes['opening-up-chatgpt']['records'][string];

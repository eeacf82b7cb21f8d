import { z } from 'zod';
import { COMPONENT_IDS, type ComponentId } from '#core/model/components.ts';
import {
  BASES,
  BODIES,
  DATA_CLASSES,
  DATA_DESCRIPTIONS,
  DATA_INFORMATION,
  GATINGS,
  LICENSE_SOURCES,
  MEDIA,
  MODALITIES,
  PRODUCER_KINDS,
  STAGES,
  STATUSES,
  TIERS,
} from '#core/model/vocabulary.ts';
import { disclosuresSchema } from './disclosure-schema.ts';
import { date, day, evidenceSchema, httpsUrl, slug, text } from './schema-parts.ts';

/**
 * The one schema of every data file; that of licenses stands in license-schema.ts. Strict: an unknown key fails.
 * Ids are file names and stand nowhere inside. It is used when building and testing only; visitors never download it.
 */

const claimFields = {
  status: z.enum(STATUSES),
  /** Id of the license list or an SPDX expression over such ids; null when not known. */
  license: z
    .string({ error: 'type one license, an expression such as "MIT AND Apache-2.0", or null' })
    .min(1, 'type null, or a license')
    .nullable(),
  licenseSource: z.enum(LICENSE_SOURCES).optional(),
  basis: z.enum(BASES),
  /** On a withheld component: the producer says that it does not publish it. Absent: looked for, and not found. */
  declined: z.literal(true).optional(),
  /** Pages read. For a negative claim: the places looked at. For an unchecked one: where to look. */
  evidence: z.array(evidenceSchema),
  /** Records of other indexes that say the same: "<index>:<record>". */
  listedBy: z.array(z.string().regex(/^(mot|osai|opening-up-chatgpt|fmti|models\.dev):.+$/)).optional(),
  note: text.optional(),
};

/** What is known about one component of one model, and how we know it. */
export const claimSchema = z.strictObject(claimFields);

/** A training stage's data, with OSI's classes of training data. */
const stageDataSchema = z.strictObject({
  ...claimFields,
  classes: z.array(z.enum(DATA_CLASSES)),
  /** Corpora the producer names: ids of data/datasets. */
  datasets: z.array(slug).optional(),
});

/** What was found where the license of the weights is stated. */
const licenseTextSchema = z.strictObject({
  /** Was a text of the license found? */
  file: z.enum(['present', 'absent']),
  /** Of a text that was found: beside the weights, or in a repository of code while nobody has looked beside the weights. */
  place: z.enum(['weights', 'code']).optional(),
  /** Does it equal the known text of the license that the claim names? Null when it was not compared. */
  matches: z.boolean().nullable(),
  /** What the places say where they contradict each other: a license, and where it is stated. */
  conflicts: z
    .array(
      z.strictObject({
        place: z.enum(['file', 'card', 'tag', 'report', 'website']),
        license: z.string().min(1),
      }),
    )
    .optional(),
  evidence: z.array(evidenceSchema).min(1),
});

/** Kinds of bodies that pay for a model or decide about it. */
const bodies = z.array(z.enum(BODIES)).min(1);

/** One of the seven OSAID data-information facts: a document, so it has a status and evidence. */
const informationSchema = z.strictObject({
  status: z.enum(['released', 'partial', 'withheld', 'not-applicable', 'unknown']),
  basis: z.enum(BASES),
  evidence: z.array(evidenceSchema),
  note: text.optional(),
});

const componentShape = Object.fromEntries(COMPONENT_IDS.map((id) => [id, claimSchema])) as Record<
  ComponentId,
  typeof claimSchema
>;

/** Which record of another index speaks of this model, or of a sibling (another size or tuning of the release). */
const indexRecordSchema = z.strictObject({
  record: z.string().min(1),
  relation: z.enum(['same', 'sibling']),
});

const changeSchema = z.strictObject({
  date: day,
  /** The claim that changed: a component id, or a dotted path such as "data.pretraining". */
  of: z.string().min(1),
  from: z.string(),
  to: z.string(),
  why: text,
});

export const modelSchema = z.strictObject({
  $schema: z.literal('../generated/model.schema.json'),
  name: z.string().trim().min(1).max(200),
  /** A short name for headings, chips and sentences: family, generation, size. Absent: the name is short enough. */
  label: z.string().trim().min(1).max(32).optional(),
  tier: z.enum(TIERS),
  family: slug,
  producer: slug,
  released: date.nullable(),
  modality: z.enum(MODALITIES),
  inputs: z.array(z.enum(MEDIA)),
  outputs: z.array(z.enum(MEDIA)),
  architecture: z.string().nullable(),
  stage: z.enum(STAGES),
  /** Billions of parameters; `active` per token for a mixture of experts. */
  parameters: z.strictObject({
    total: z.number().positive().nullable(),
    active: z.number().positive().nullable(),
  }),
  /**
   * The model this one was derived from: an id of ours, or a name when we hold no record of it, with its producer
   * where that is one of ours.
   */
  basedOn: z
    .union([z.strictObject({ model: slug }), z.strictObject({ name: text, producer: slug.optional() })])
    .nullable(),
  links: z.strictObject({
    homepage: httpsUrl.optional(),
    repository: httpsUrl.optional(),
    weights: httpsUrl.optional(),
    paper: httpsUrl.optional(),
  }),
  /** What the producer itself calls the model. `openSource: null` means nobody has looked. */
  producerClaim: z.strictObject({
    openSource: z.boolean().nullable(),
    term: z.string().nullable(),
    evidence: z.array(evidenceSchema),
  }),
  gating: z.enum(GATINGS),
  /** Absent: nobody has looked. */
  licenseText: licenseTextSchema.optional(),
  /** The summary of the training content and the copyright policy of the EU AI Act. Absent: nobody has looked. */
  disclosures: disclosuresSchema.optional(),
  /**
   * Who paid for the model, and who decides about it. Absent: nobody has looked. Without `paidBy` the pages that were
   * read show who made it, and not who paid.
   */
  funding: z
    .strictObject({ paidBy: bodies.optional(), governedBy: bodies, evidence: z.array(evidenceSchema).min(1) })
    .optional(),
  /** Languages the card names, by ISO 639-1 or 639-3 code. Absent: nobody has looked. */
  languages: z
    .strictObject({
      codes: z.array(z.string().regex(/^[a-z]{2,3}$/, 'type the code of a language, such as "de"')).min(1),
      evidence: z.array(evidenceSchema).min(1),
    })
    .optional(),
  /** Software of others that a page names for running or training it. Absent: nobody has looked. */
  frameworks: z
    .strictObject({ named: z.array(slug).min(1), evidence: z.array(evidenceSchema).min(1) })
    .optional(),
  /** Floating-point operations used in training, when published or estimated. */
  trainingFlop: z
    .strictObject({ value: z.number().positive(), evidence: z.array(evidenceSchema) })
    .nullable(),
  components: z.strictObject(componentShape),
  data: z.strictObject({
    pretraining: stageDataSchema,
    /** Null when the model has no such stage. */
    postTraining: stageDataSchema.nullable(),
    description: z.enum(DATA_DESCRIPTIONS),
    /** The OSAID data-information facts; null when nobody has read for them. */
    information: z
      .strictObject(
        Object.fromEntries(DATA_INFORMATION.map((id) => [id, informationSchema])) as Record<
          (typeof DATA_INFORMATION)[number],
          typeof informationSchema
        >,
      )
      .nullable(),
  }),
  indexes: z.strictObject({
    mot: z.array(indexRecordSchema),
    osai: z.array(indexRecordSchema),
    'opening-up-chatgpt': z.array(indexRecordSchema),
    fmti: z.array(indexRecordSchema),
  }),
  note: text.nullable(),
  history: z.array(changeSchema),
});

const producerSchema = z.strictObject({
  name: z.string().min(1),
  /** ISO 3166-1 alpha-2, `EU` for a European body, null when unknown. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  kind: z.enum(PRODUCER_KINDS),
});

export const producersSchema = z.record(slug, producerSchema);

/** One entry of data/ids.json: what became of an id that no longer names a file. */
export const retiredIdSchema = z.discriminatedUnion('fate', [
  z.strictObject({ fate: z.literal('renamed'), to: slug, date: day, reason: text }),
  z.strictObject({ fate: z.literal('split'), to: z.array(slug).min(2), date: day, reason: text }),
  z.strictObject({ fate: z.literal('removed'), name: text, date: day, reason: text }),
]);
export const idsSchema = z.strictObject({
  current: z.array(slug),
  retired: z.record(z.string(), retiredIdSchema),
});

/** One entry of data/releases.json. */
export const releaseSchema = z.strictObject({
  date: day,
  /** What changed, in words, and which verdicts flipped and why. */
  note: z.string().trim().min(1).max(1500),
  /** Of the file it is kept in, data/releases/<date>.json.br. Absent: the newest, which is not kept yet. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});

export type Claim = z.infer<typeof claimSchema>;
export type StageData = z.infer<typeof stageDataSchema>;
export type ModelFile = z.infer<typeof modelSchema>;
export type Producer = z.infer<typeof producerSchema>;
export type RetiredId = z.infer<typeof retiredIdSchema>;

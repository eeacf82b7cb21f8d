import { z } from 'zod';
import { AXES, COMPONENT_IDS } from '#core/model/components.ts';
import { CHANGE_KINDS } from '#core/model/change-kind.ts';
import { MODEL_ANSWERS } from '#core/model/answer-of-model.ts';
import { DEFINITION_IDS } from '#core/model/vocabulary.ts';
import { INDEX_SCHEMAS } from './read/index-schema.ts';
import { corpusSchema } from './corpus-schema.ts';
import { frameworkSchema } from './framework-schema.ts';
import { licenseSchema } from './license-schema.ts';
import { modelSchema, producersSchema, releaseSchema, retiredIdSchema } from './schema.ts';
import { day, slug } from './schema-parts.ts';

/**
 * What people download, as JSON Schema: the files that are edited, which name their schema and take their id from the
 * name of the file, and the files made from them, which hold ids.
 */

const published = <Shape extends z.ZodRawShape>({ shape }: z.ZodObject<Shape>) => {
  const { $schema: _, ...facts } = shape;
  return z.strictObject({ id: slugOfLicense, ...facts });
};
/** Ids of licenses are those of SPDX where there is one, so they hold capitals. */
const slugOfLicense = z.string().regex(/^[A-Za-z0-9]([A-Za-z0-9.+-]*[A-Za-z0-9+])?$/);

const model = published(modelSchema).extend({ id: slug });
const license = published(licenseSchema);
const corpus = published(corpusSchema).extend({ id: slug });
const framework = published(frameworkSchema).extend({ id: slug });

const { mot, osai, 'opening-up-chatgpt': openingUp, fmti } = INDEX_SCHEMAS;

const dataset = z.strictObject({
  release: z.strictObject({ date: day, hash: z.string().regex(/^[0-9a-f]{12}$/) }),
  models: z.array(model),
  licenses: z.array(license),
  datasets: z.array(corpus),
  frameworks: z.array(framework),
  producers: producersSchema,
  retired: z.record(z.string(), retiredIdSchema),
});

/** How open it is in one phrase, and what keeps it from being called more. */
const answer = z.strictObject({
  code: z.enum(MODEL_ANSWERS),
  mayBeFullyOpen: z.boolean(),
  missing: z.array(
    z.strictObject({
      axis: z.enum(AXES).exclude(['weights', 'license']),
      lacks: z.enum(['availability', 'license']),
      open: z.enum(['no', 'unknown']),
    }),
  ),
  limits: z.array(z.enum(['in-part', 'on-request', 'terms'])),
  unchecked: z.boolean(),
  notFound: z.literal(true).optional(),
});

/** The claim that most answers of the definitions wait for. */
const openPoint = z.strictObject({
  component: z.enum(COMPONENT_IDS),
  state: z.enum(['unchecked', 'unknown']),
  carries: z.array(z.enum(DEFINITION_IDS)),
});

const record = z.strictObject({
  format: z.literal(1),
  model,
  /** The models it is derived from, nearest first. */
  bases: z.array(model),
  /** Every license that their claims name. */
  licenses: z.array(license),
  /** The datasets that it names. */
  datasets: z.array(z.strictObject({ id: slug, name: z.string().min(1) })),
  /** The software that it names, with its license. */
  frameworks: z.array(framework.pick({ id: true, name: true, license: true })),
  producerName: z.string().min(1),
  /** The day of the release. */
  factsOf: day,
  /** What other indexes say of it, with the terms of each; null where none lists it. */
  indexes: z.strictObject({ mot, osai, 'opening-up-chatgpt': openingUp, fmti }).nullable(),
  /** The other models of its family. */
  siblings: z.array(z.strictObject({ id: slug, label: z.string().min(1) })),
  answer,
  openPoint: openPoint.nullable(),
  /** What each definition said of it when its release was published; only below releases/. */
  verdicts: z.record(z.string(), z.string()).optional(),
  sum: z.string(),
  /** Its radar as it was drawn when the site was built. */
  radar: z
    .strictObject({
      rings: z.array(z.string()),
      spokes: z.array(z.array(z.number())),
      points: z.array(z.array(z.number()).nullable()),
    })
    .optional(),
});

const datasets = z.array(
  corpus.extend({
    /** Those that its license names. */
    licenses: z.array(license.pick({ id: true, name: true, category: true })),
    models: z.array(z.strictObject({ id: slug, name: z.string().min(1), producer: z.string().min(1) })),
  }),
);

const change = modelSchema.shape.history.element.extend({ kind: z.enum(CHANGE_KINDS) });
const changes = z.array(
  z.strictObject({
    date: day,
    note: releaseSchema.shape.note,
    models: z.array(
      z.strictObject({
        id: slug,
        name: z.string().min(1),
        family: slug,
        changes: z.array(change).min(1),
      }),
    ),
  }),
);

const SCHEMAS = {
  'dataset.schema.json': ['dataset.json: everything', dataset],
  'record.schema.json': ['models/<id>.json: a model with what its page shows', record],
  'licenses.schema.json': ['licenses.json: the licenses', z.array(license)],
  'datasets.schema.json': ['datasets.json: the datasets that models name', datasets],
  'changes.schema.json': ['changes.json: the releases and their corrections', changes],
  'model.schema.json': ['A model as it is edited: data/models/<id>.json of the repository', modelSchema],
  'license.schema.json': [
    'A license as it is edited: data/licenses/<id>.json of the repository',
    licenseSchema,
  ],
  'corpus.schema.json': [
    'A dataset that models name as it is edited: data/datasets/<id>.json of the repository',
    corpusSchema,
  ],
  'framework.schema.json': [
    'Software that models are run or trained with as it is edited: data/frameworks/<id>.json of the repository',
    frameworkSchema,
  ],
} as const satisfies Record<string, readonly [title: string, schema: z.ZodType]>;

export const SCHEMA_FILES = Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[];

/** A published JSON Schema (draft 2020-12), as its file holds it. @internal for tests. */
export function schemaText(file: keyof typeof SCHEMAS): string {
  const [title, schema] = SCHEMAS[file];
  const { $schema, ...rules } = z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
  return `${JSON.stringify({ $schema, $id: file, title, ...rules }, null, 2)}\n`;
}

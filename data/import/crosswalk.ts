import { z } from 'zod';
import { MODALITIES, MEDIA, STAGES } from '#core/model/vocabulary.ts';
import { MODEL_INDEX_IDS, type Indexes, type ModelIndexId } from '#core/indexes/records.ts';
import type { ModelFile } from '../schema.ts';
import type { Problem } from './upstream.ts';

/** The models that are kept by hand, by id. */
export type Curated = ReadonlyMap<string, Pick<ModelFile, 'name' | 'released' | 'links' | 'indexes'>>;

/**
 * Which model of ours a record speaks of: the same weights; for the graded indexes, which rate a pair of base and
 * end model, the one of the two that we hold. Null: neither. `siblings` are other sizes or tunings of the release;
 * another generation is none.
 */
const matchSchema = z.strictObject({
  model: z.string().nullable(),
  siblings: z.array(z.string()).optional(),
});

/** crosswalk.json: a match for every record of the three indexes of models. */
export const crosswalkSchema = z.strictObject(
  Object.fromEntries(MODEL_INDEX_IDS.map((id) => [id, z.record(z.string(), matchSchema)])) as Record<
    ModelIndexId,
    z.ZodRecord<z.ZodString, typeof matchSchema>
  >,
);

/** left-out.json: records that become no model, and why. A duplicate stays in the index file; junk does not. */
export const leftOutSchema = z.strictObject(
  Object.fromEntries(
    MODEL_INDEX_IDS.map((id) => [
      id,
      z.record(z.string(), z.strictObject({ why: z.string().min(1), duplicateOf: z.string().optional() })),
    ]),
  ) as Record<
    ModelIndexId,
    z.ZodRecord<z.ZodString, z.ZodObject<{ why: z.ZodString; duplicateOf: z.ZodOptional<z.ZodString> }>>
  >,
);

/**
 * identities.json: what a listed model is, by its id. Only what no index says, or says in a way that does not fit;
 * everything else comes from the records.
 */
export const identitiesSchema = z.record(
  z.string(),
  z.strictObject({
    name: z.string().optional(),
    family: z.string(),
    producer: z.string().optional(),
    /** Id of the model it is a tuning of, where the records do not name it. */
    basedOn: z.string().optional(),
    modality: z.enum(MODALITIES).optional(),
    inputs: z.array(z.enum(MEDIA)).optional(),
    outputs: z.array(z.enum(MEDIA)).optional(),
    stage: z.enum(STAGES),
    /** Billions. */
    parameters: z.strictObject({ total: z.number() }).optional(),
  }),
);

export type Crosswalk = z.infer<typeof crosswalkSchema>;
export type LeftOut = z.infer<typeof leftOutSchema>;
export type Identities = z.infer<typeof identitiesSchema>;
export type Identity = Identities[string];

/** Every record of an index must be matched or left out, and nothing else; each breach is a problem. */
export function unmatched(
  index: ModelIndexId,
  keys: readonly string[],
  crosswalk: Crosswalk,
  leftOut: LeftOut,
): Problem[] {
  const known = new Set([...Object.keys(crosswalk[index]), ...Object.keys(leftOut[index])]);
  const found = new Set(keys);
  const missing = keys
    .filter((key) => !known.has(key))
    .map(
      (key) =>
        `no model is matched to the ${index} record ${JSON.stringify(key)}: add it here or to left-out.json`,
    );
  const gone = [...known]
    .filter((key) => !found.has(key))
    .map((key) => `the ${index} record ${JSON.stringify(key)} is gone: remove it here or from left-out.json`);
  const twice = Object.keys(crosswalk[index])
    .filter((key) => Object.hasOwn(leftOut[index], key))
    .map((key) => `the ${index} record ${JSON.stringify(key)} is matched and left out`);
  return [...missing, ...gone, ...twice].map((message) => ({
    file: 'data/import/crosswalk.json',
    line: 1,
    message,
  }));
}

type Reference = { record: string; relation: 'same' | 'sibling' };

/** The records of each index that speak of a model, as its file holds them. */
export function recordsOf(id: string, crosswalk: Crosswalk): Record<keyof Indexes, Reference[]> {
  const of = (index: ModelIndexId) =>
    Object.entries(crosswalk[index]).flatMap(([record, { model, siblings = [] }]): Reference[] => {
      if (model === id) return [{ record, relation: 'same' }];
      return siblings.includes(id) ? [{ record, relation: 'sibling' }] : [];
    });
  return { mot: of('mot'), osai: of('osai'), 'opening-up-chatgpt': of('opening-up-chatgpt'), fmti: [] };
}

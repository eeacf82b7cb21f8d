import { z } from 'zod';
import { CORPUS_AVAILABILITIES, DATA_CLASSES, TEXTS_LICENSED } from '#core/model/vocabulary.ts';
import { evidenceSchema, httpsUrl, slug, text } from './schema-parts.ts';

/** The schema of a corpus that models are trained on: data/datasets/<id>.json. Strict, as that of models. */
export const corpusSchema = z.strictObject({
  $schema: z.literal('../generated/corpus.schema.json'),
  name: z.string().trim().min(1).max(120),
  /** Other names that people write for it. */
  names: z.array(text),
  publisher: text,
  url: httpsUrl,
  /** Id of the license list for the collection as a whole (`various-…` by part), or null when not known. */
  license: z.string().min(1).nullable(),
  /** Does what stands in it carry a license of its own? A license on a collection does not reach its texts. */
  textsLicensed: z.enum(TEXTS_LICENSED),
  /** OSI's class of what stands in it; null when nobody has judged. */
  class: z.enum(DATA_CLASSES).nullable(),
  availability: z.enum(CORPUS_AVAILABILITIES),
  /** In the publisher's own measure, with its date where it grows. Null when not known. */
  size: text.nullable(),
  /** Corpora it is made from: ids of this folder. */
  madeFrom: z.array(slug).optional(),
  evidence: z.array(evidenceSchema),
  note: text.optional(),
});

export type CorpusFile = z.infer<typeof corpusSchema>;

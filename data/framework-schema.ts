import { z } from 'zod';
import { evidenceSchema, httpsUrl, text } from './schema-parts.ts';

/** The schema of software that models are run or trained with: data/frameworks/<id>.json. Strict, as that of models. */
export const frameworkSchema = z.strictObject({
  $schema: z.literal('../generated/framework.schema.json'),
  name: z.string().trim().min(1).max(60),
  url: httpsUrl,
  /** Id of the license list or an expression over such ids; null when nobody has read it. */
  license: z.string().min(1).nullable(),
  evidence: z.array(evidenceSchema),
  note: text.optional(),
});

export type FrameworkFile = z.infer<typeof frameworkSchema>;

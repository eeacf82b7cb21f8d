import { z } from 'zod';
import { date, evidenceSchema, text } from './schema-parts.ts';

/** A document that a law asks providers of general-purpose models for. */
const alternatives = [
  z.strictObject({
    status: z.literal('published'),
    /** The day the document bears; null when it bears none. */
    dated: date.nullable(),
    evidence: z.array(evidenceSchema).min(1),
  }),
  /** Looked for on the day and at the places that the evidence names. */
  z.strictObject({ status: z.literal('none-found'), evidence: z.array(evidenceSchema).min(1) }),
  z.strictObject({ status: z.literal('not-due'), why: text, evidence: z.array(evidenceSchema) }),
] as const;
const trainingSummary = z.discriminatedUnion('status', alternatives);
const copyrightPolicy = z.discriminatedUnion('status', [
  ...alternatives,
  /** The summary of the training content tells of its measures; the policy itself was not seen. */
  z.strictObject({ status: z.literal('outlined'), evidence: z.array(evidenceSchema).min(1) }),
]);

/** What the EU AI Act asks providers of general-purpose models to publish. */
export const disclosuresSchema = z.strictObject({
  trainingSummary: trainingSummary.optional(),
  copyrightPolicy: copyrightPolicy.optional(),
});

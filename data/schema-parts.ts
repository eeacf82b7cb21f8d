import { z } from 'zod';

/** What the schemas of models and licenses share. */

export const date = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
    'write a date as YYYY-MM-DD, or YYYY-MM if the day is unknown',
  )
  .refine(isInCalendar, 'write a day that the calendar has');

/** A text that is no date at all is said to be none elsewhere. */
function isInCalendar(text: string): boolean {
  const time = Date.parse(text);
  return Number.isNaN(time) || new Date(time).toISOString().startsWith(text);
}
export const day = z.iso.date('write the day as YYYY-MM-DD');
export const httpsUrl = z.url({
  protocol: /^https$/,
  error: 'write a full address that starts with https://',
});
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/,
    'use lower-case letters, digits, dots and dashes; end in a letter or digit',
  );
export const text = z.string().trim().min(1).max(400);
export const orUnverified = <T extends z.ZodType>(type: T) => z.union([type, z.literal('unverified')]);

/** One page that was read (`checked`), or, without a date, a page where the claim could be checked. */
export const evidenceSchema = z.strictObject({
  url: httpsUrl,
  /** What that page shows, in our own words. */
  shows: text.optional(),
  /** The day somebody read it. Absent: nobody has; this is where to look. */
  checked: day.optional(),
  /** Read in a stored copy instead of the live page: the day of the copy, or "undated" where that is not known. */
  storedCopy: z.union([day, z.literal('undated')]).optional(),
});

export type Evidence = z.infer<typeof evidenceSchema>;

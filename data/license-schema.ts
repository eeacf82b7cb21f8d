import { z } from 'zod';
import { CONDITION_KEYS } from '#core/license/condition-keys.ts';
import { LICENSE_CATEGORIES, MODALITIES } from '#core/model/vocabulary.ts';
import { date, day, httpsUrl, orUnverified, text } from './schema-parts.ts';

/** A number of users or an amount of money past which more is asked for. */
const thresholdSchema = z.strictObject({
  metric: z.string(),
  value: z.number().positive(),
  unit: z.enum(['users', 'USD', 'CNY']),
  effect: z.enum([
    'display-name',
    'separate-license-required',
    'license-terminates',
    'no-rights-granted',
    'security-review-required',
  ]),
  /** Once, on the day the model came out, so that growing later does not trigger it; or for as long as it is used. */
  measured: z.enum(['at-release', 'ongoing', 'unverified']),
  /** Whom it reaches, where that is not everybody. */
  scope: text.optional(),
});

/** Places where the license, or a part of it, grants nothing. */
const territorySchema = z.strictObject({
  excluded: z.array(z.string()),
  scope: z.string(),
  /** Kinds of models it holds for. Absent: all. */
  modalities: z.array(z.enum(MODALITIES)).min(1).optional(),
});

export const licenseSchema = z.strictObject({
  $schema: z.literal('../generated/license.schema.json'),
  name: z.string().min(1),
  /** Other identifiers and names that people write for it: tags of code hosts and model hubs, common spellings. */
  names: z.array(z.string().trim().min(1).max(80)),
  steward: z.string().min(1),
  url: httpsUrl,
  appliesTo: z.array(z.enum(['code', 'weights', 'data', 'docs'])),
  category: z.enum(LICENSE_CATEGORIES),
  osiApproved: z.boolean(),
  fsfFree: z.union([z.boolean(), z.enum(['not-listed', 'unverified'])]),
  /** Does the text satisfy the Open Source Definition? `in-substance`: yes by our reading, not on OSI's list. */
  osdCompliant: z.enum(['yes', 'in-substance', 'no', 'disputed', 'unverified']),
  openDefinition: z.enum(['recommended', 'conformant', 'no', 'not-listed', 'not-applicable', 'unverified']),
  conditions: z.strictObject({
    commercialUse: z.enum([
      'allowed',
      'allowed-below-threshold',
      'allowed-as-service',
      'by-permission',
      'by-registration',
      'conditional',
      'internal-training-only',
      'silent-in-text',
      'prohibited',
      'not-granted',
      'unverified',
    ]),
    modification: z.enum([
      'allowed',
      'noncommercial-only',
      'research-only',
      'private-only',
      'fine-tuning-only',
      'non-production-only',
      'internal-training-only',
      'silent-in-text',
      'prohibited',
      'not-granted',
      'unverified',
    ]),
    redistribution: z.enum([
      'allowed',
      'allowed-with-conditions',
      'noncommercial-only',
      'research-only',
      'unmodified-only',
      'non-production-only',
      'silent-in-text',
      'prohibited',
      'not-granted',
      'unverified',
    ]),
    attribution: z.string(),
    /**
     * Has a text file with notices to go along: one that the work may come with, or one with a sentence that the license
     * sets? Absent: the text was not read for this.
     */
    noticeFile: z.enum(['none', 'if-included', 'set-text']).optional(),
    /** Has whoever passes on a changed work to say that it was changed? Absent: the text was not read for this. */
    stateChanges: z.enum(['none', 'required']).optional(),
    shareAlike: z.string(),
    patentGrant: z.string(),
    acceptableUsePolicy: z.strictObject({
      type: z.enum(['none', 'lawful-use-only', 'incorporated', 'embedded', 'unverified']),
      url: httpsUrl.nullable(),
      /** How it goes along with the work: not at all, in a copy of the agreement, or as terms of one's own. */
      flowDown: z.enum(['none', 'by-copy', 'as-terms', 'unverified']),
    }),
    threshold: orUnverified(z.array(thresholdSchema)),
    /** Limits on training other models with this one's outputs. */
    outputTraining: z.string(),
    namingRequirement: z.string().nullable(),
    territorialRestriction: z.union([territorySchema, z.literal('unverified')]).nullable(),
    /** Has the licensor to be told before or when the work is used commercially? */
    registration: z.enum(['none', 'commercial-use', 'notice-of-commercial-use', 'unverified']),
    /** May the licensor restrict use that breaks the terms, "remotely or otherwise"? */
    remoteRestriction: orUnverified(z.boolean()),
    /** Must users keep to the newest version, or try to? */
    newestVersion: orUnverified(z.boolean()),
    /** Must the licensee make good what claims of others cost the licensor? */
    indemnity: orUnverified(z.boolean()),
    /** Who owns what the licensee derives from the work, where the text says so. */
    derivativesOwner: z.enum(['licensee', 'licensor', 'silent-in-text', 'unverified']),
    termination: z.strictObject({
      onBreach: z.string(),
      onLitigation: z.string(),
      licensorMayRevoke: orUnverified(z.boolean()),
      /** May the licensor change the terms for copies people have already? */
      licensorMayAmend: z.enum(['no', 'for-legal-reasons', 'at-will', 'unverified']),
    }),
  }),
  /** Where in the text each condition stands, as "Section 4(b)". A text without numbers has no places to name. */
  clauses: z.partialRecord(z.enum(CONDITION_KEYS), z.string().trim().min(1).max(60)).optional(),
  source: httpsUrl,
  /** The date the text bears that is described here, where there are several editions. */
  edition: date.optional(),
  /** The day somebody read the whole text, and the day of the stored copy if it was not the live page. */
  read: z
    .strictObject({ checked: day, storedCopy: z.union([day, z.literal('undated')]).optional() })
    .optional(),
  /** The text was looked for and not found. */
  textNotFound: z.literal(true).optional(),
  note: text.optional(),
  /** Has somebody read the whole text, and does it answer everything above? */
  verified: z.boolean(),
});

export type LicenseFile = z.infer<typeof licenseSchema>;

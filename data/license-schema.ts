import { z } from 'zod';
import { LICENSE_CATEGORIES } from '#core/model/vocabulary.ts';
import { httpsUrl, orUnverified } from './schema-parts.ts';

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
});

export const licenseSchema = z.strictObject({
  $schema: z.literal('../generated/license.schema.json'),
  name: z.string().min(1),
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
    shareAlike: z.string(),
    patentGrant: z.string(),
    acceptableUsePolicy: z.strictObject({
      type: z.enum(['none', 'lawful-use-only', 'incorporated', 'embedded', 'unverified']),
      url: httpsUrl.nullable(),
      flowDown: orUnverified(z.boolean()),
    }),
    threshold: orUnverified(z.array(thresholdSchema)),
    /** Limits on training other models with this one's outputs. */
    outputTraining: z.string(),
    namingRequirement: z.string().nullable(),
    territorialRestriction: z
      .union([z.strictObject({ excluded: z.array(z.string()), scope: z.string() }), z.literal('unverified')])
      .nullable(),
    termination: z.strictObject({
      onBreach: z.string(),
      onLitigation: z.string(),
      licensorMayRevoke: orUnverified(z.boolean()),
    }),
  }),
  source: httpsUrl,
  /** Has somebody read the text? */
  verified: z.boolean(),
});

export type LicenseFile = z.infer<typeof licenseSchema>;

import { makeContext, type Context } from './definitions/context.ts';
import type { License, Model } from './model.ts';

type Overrides = Partial<Omit<License, 'conditions'>> & { conditions?: Partial<License['conditions']> };

/** A license that has been read and lets everybody do everything, but for the overrides. */
export function aLicense(id: string, { conditions = {}, ...rest }: Overrides = {}): License {
  return {
    id,
    name: id,
    steward: 'a steward',
    url: 'https://example.org/license',
    appliesTo: ['code', 'weights', 'data', 'docs'],
    category: 'permissive',
    osiApproved: false,
    fsfFree: 'not-listed',
    osdCompliant: 'in-substance',
    openDefinition: 'not-listed',
    conditions: {
      commercialUse: 'allowed',
      modification: 'allowed',
      redistribution: 'allowed',
      attribution: 'required',
      shareAlike: 'none',
      patentGrant: 'none-express',
      acceptableUsePolicy: { type: 'none', url: null, flowDown: false },
      threshold: [],
      outputTraining: 'none',
      namingRequirement: null,
      territorialRestriction: null,
      termination: { onBreach: 'none-stated', onLitigation: 'none', licensorMayRevoke: false },
      ...conditions,
    },
    source: 'https://example.org/license',
    verified: true,
    ...rest,
  };
}

const closed = { osdCompliant: 'no', openDefinition: 'no', fsfFree: false } as const;
const osi = {
  osiApproved: true,
  fsfFree: true,
  osdCompliant: 'yes',
  openDefinition: 'not-applicable',
} as const;

const nothing = {
  commercialUse: 'not-granted',
  modification: 'not-granted',
  redistribution: 'not-granted',
} as const;

/** A small license list with one license of each kind that definitions tell apart. */
export const LICENSES: readonly License[] = [
  aLicense('MIT', osi),
  aLicense('Apache-2.0', osi),
  aLicense('CC-BY-4.0', { fsfFree: true, openDefinition: 'recommended' }),
  aLicense('CDLA-Permissive-2.0'),
  aLicense('CC-BY-NC-4.0', {
    ...closed,
    category: 'non-commercial',
    conditions: {
      commercialUse: 'prohibited',
      modification: 'noncommercial-only',
      redistribution: 'noncommercial-only',
    },
  }),
  aLicense('a-community-license', {
    ...closed,
    category: 'community-with-threshold',
    conditions: {
      commercialUse: 'allowed-below-threshold',
      redistribution: 'allowed-with-conditions',
      threshold: [
        {
          metric: 'monthly-active-users',
          value: 700_000_000,
          unit: 'users',
          effect: 'separate-license-required',
        },
      ],
      acceptableUsePolicy: { type: 'incorporated', url: null, flowDown: true },
      outputTraining: 'naming',
    },
  }),
  aLicense('a-rail-license', {
    ...closed,
    category: 'use-restricted',
    conditions: {
      redistribution: 'allowed-with-conditions',
      acceptableUsePolicy: { type: 'embedded', url: null, flowDown: true },
      outputTraining: 'derivative-capture',
    },
  }),
  aLicense('a-license-not-for-the-eu', {
    ...closed,
    conditions: { territorialRestriction: { excluded: ['EU'], scope: 'the whole license' } },
  }),
  aLicense('a-registered-license', { ...closed, conditions: { commercialUse: 'by-registration' } }),
  aLicense('a-disputed-license', { osdCompliant: 'disputed' }),
  aLicense('an-unread-license', {
    category: 'unknown',
    verified: false,
    fsfFree: 'unverified',
    osdCompliant: 'unverified',
    openDefinition: 'unverified',
    conditions: {
      commercialUse: 'unverified',
      modification: 'unverified',
      redistribution: 'unverified',
      acceptableUsePolicy: { type: 'unverified', url: null, flowDown: 'unverified' },
      threshold: 'unverified',
      outputTraining: 'unverified',
      territorialRestriction: 'unverified',
    },
  }),
  aLicense('arxiv-nonexclusive-1.0', { ...closed, category: 'proprietary', conditions: nothing }),
  aLicense('none-unspecified', { ...closed, category: 'none', verified: false, conditions: nothing }),
];

/** What definitions may look at: this small license list, and these models as possible base models. */
export function aContext(models: Model[] = []): Context {
  return makeContext({ licenses: [...LICENSES], models });
}

import type { License } from '../model/model.ts';

type Conditions = License['conditions'];
export type LicenseChange = Partial<Omit<License, 'conditions'>> & { conditions?: Partial<Conditions> };

/** An invented license, read, that allows everything for credit, but for what is changed. */
export function exampleLicense({ conditions = {}, ...rest }: LicenseChange = {}): License {
  return {
    id: 'example',
    name: 'Example',
    names: [],
    steward: 'nobody',
    url: 'https://example.org/license',
    appliesTo: ['weights'],
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
      noticeFile: 'none',
      stateChanges: 'none',
      shareAlike: 'none',
      patentGrant: 'none-express',
      acceptableUsePolicy: { type: 'none', url: null, flowDown: 'none' },
      threshold: [],
      outputTraining: 'none',
      namingRequirement: null,
      territorialRestriction: null,
      registration: 'none',
      remoteRestriction: false,
      newestVersion: false,
      indemnity: false,
      derivativesOwner: 'silent-in-text',
      termination: {
        onBreach: 'none-stated',
        onLitigation: 'none',
        licensorMayRevoke: false,
        licensorMayAmend: 'no',
      },
      ...conditions,
    },
    source: 'https://example.org/license',
    verified: true,
    ...rest,
  };
}

/** What is said of terms that nobody has read. */
export const NOT_READ = {
  commercialUse: 'unverified',
  modification: 'unverified',
  redistribution: 'unverified',
  acceptableUsePolicy: { type: 'unverified', url: null, flowDown: 'unverified' },
  threshold: 'unverified',
  outputTraining: 'unverified',
  territorialRestriction: 'unverified',
} satisfies Partial<Conditions>;

/** As CC BY-NC. */
export const NOT_COMMERCIAL = {
  commercialUse: 'prohibited',
  modification: 'noncommercial-only',
  redistribution: 'noncommercial-only',
} satisfies Partial<Conditions>;

/** As Llama's: a use policy, and a number of users from which on a license of its own is needed. */
export const USER_LIMIT = {
  commercialUse: 'allowed-below-threshold',
  redistribution: 'allowed-with-conditions',
  acceptableUsePolicy: { type: 'incorporated', url: null, flowDown: 'as-terms' },
  threshold: [
    {
      metric: 'monthly-active-users',
      value: 700_000_000,
      unit: 'users',
      effect: 'separate-license-required',
      measured: 'ongoing',
    },
  ],
} satisfies Partial<Conditions>;

import { COMPONENT_IDS, type ComponentId } from '#core/model/components.ts';
import { rightsOf, type Rights } from '#core/license/license.ts';
import { libraryOf, type Claim, type License, type Model } from '#core/model/model.ts';
import { readAxis, type DetailedAxis, type Reading } from '#core/model/openness.ts';
import type { Axis } from '#core/model/components.ts';
import type { Status } from '#core/model/vocabulary.ts';

/** Worked examples for the page about the method: invented cases, real results. Nothing here is typed in that core computes. */

const NO_LIBRARY = libraryOf({ licenses: [], models: [] });

/** Reads an axis of an invented model; components that are not named are unknown. */
export function readStatuses(
  axis: Axis | DetailedAxis,
  statuses: Partial<Record<ComponentId, Status>>,
): Reading {
  return readAxis(
    modelOf((id) => ({ status: statuses[id] ?? 'unknown', license: null })),
    axis,
    NO_LIBRARY,
  );
}

/** What terms grant, and what the license axis of released weights under them reads. */
export function readTerms(license: License): { rights: Rights; reading: Reading } {
  const model = modelOf((id) =>
    id === 'finalWeights'
      ? { status: 'released', license: license.id }
      : { status: 'unknown', license: null },
  );
  return {
    rights: rightsOf(license),
    reading: readAxis(model, 'license', libraryOf({ licenses: [license], models: [] })),
  };
}

/** Reading an axis looks at the claims, at what a model is built on, and at nothing else of it. */
function modelOf(claimOf: (id: ComponentId) => Pick<Claim, 'status' | 'license'>): Model {
  const claims = COMPONENT_IDS.map((id): [ComponentId, Claim] => [
    id,
    { ...claimOf(id), basis: 'producer', evidence: [] },
  ]);
  return { id: 'example', basedOn: null, components: Object.fromEntries(claims) } as unknown as Model;
}

type Overrides = Partial<Omit<License, 'conditions'>> & { conditions?: Partial<License['conditions']> };

/** Invented terms that allow everything for credit, but for the overrides. */
function terms({ conditions, ...rest }: Overrides): License {
  return {
    id: 'example',
    name: 'Example',
    names: [],
    steward: 'nobody',
    url: 'https://example.org/',
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
    source: 'https://example.org/',
    verified: true,
    ...rest,
  };
}

/** Kinds of terms, from the most open to those nobody has read. */
export const TERMS: readonly (readonly [description: string, license: License])[] = [
  ['Anything allowed, credit asked for (as MIT or Apache-2.0)', terms({})],
  [
    'Forbidden purposes listed in the text, to be passed on (as OpenRAIL)',
    terms({
      conditions: {
        redistribution: 'allowed-with-conditions',
        acceptableUsePolicy: { type: 'embedded', url: null, flowDown: 'as-terms' },
      },
    }),
  ],
  [
    'Free up to a number of users, with a use policy (as Llama’s)',
    terms({
      conditions: {
        commercialUse: 'allowed-below-threshold',
        redistribution: 'allowed-with-conditions',
        acceptableUsePolicy: { type: 'incorporated', url: null, flowDown: 'none' },
        threshold: [
          {
            metric: 'monthly-active-users',
            value: 7e8,
            unit: 'users',
            effect: 'separate-license-required',
            measured: 'ongoing',
          },
        ],
      },
    }),
  ],
  [
    'Non-commercial purposes only (as CC-BY-NC)',
    terms({
      category: 'non-commercial',
      conditions: {
        commercialUse: 'prohibited',
        modification: 'noncommercial-only',
        redistribution: 'noncommercial-only',
      },
    }),
  ],
  [
    'Study at home: no changed versions, nothing passed on',
    terms({
      category: 'research-only',
      conditions: { commercialUse: 'prohibited', modification: 'prohibited', redistribution: 'prohibited' },
    }),
  ],
  ['No license stated', terms({ category: 'none' })],
  [
    'Terms nobody here has read',
    terms({
      category: 'unknown',
      conditions: {
        commercialUse: 'unverified',
        modification: 'unverified',
        redistribution: 'unverified',
        acceptableUsePolicy: { type: 'unverified', url: null, flowDown: 'unverified' },
        threshold: 'unverified',
        outputTraining: 'unverified',
        territorialRestriction: 'unverified',
      },
      verified: false,
    }),
  ],
];

/** The share of a radar's whole area that values on its axes cover, 0 to 1. */
export function shareOfArea(values: readonly number[]): number {
  const triangles = values.map((value, at) => value * values[(at + 1) % values.length]!);
  return triangles.reduce((sum, triangle) => sum + triangle, 0) / values.length;
}

/** A value as a reader meets it: 0.75, or "0.5 to 1" where facts are unknown. */
export function valueText({ word, low, high }: Reading): string {
  if (word === 'not-applicable') return '–';
  const [from, to] = [low, high].map((value) => String(Number(value.toFixed(2))));
  return from === to ? from! : `${from} to ${to}`;
}

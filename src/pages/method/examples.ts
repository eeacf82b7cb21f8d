import { COMPONENT_IDS, type ComponentId, type Axis } from '#core/model/components.ts';
import { exampleLicense, NOT_COMMERCIAL, NOT_READ, USER_LIMIT } from '#core/license/example.ts';
import { rightsOf, type Rights } from '#core/license/license.ts';
import { type Claim, type License, type Model, libraryOf } from '#core/model/model.ts';
import { readAxis, type DetailedAxis, type Reading } from '#core/model/openness.ts';
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

/** Kinds of terms, from the most open to those nobody has read. */
export const TERMS: readonly (readonly [description: string, license: License])[] = [
  ['Anything allowed, credit asked for (as MIT or Apache-2.0)', exampleLicense()],
  [
    'Forbidden purposes listed in the text, to be passed on (as OpenRAIL)',
    exampleLicense({
      conditions: {
        redistribution: 'allowed-with-conditions',
        acceptableUsePolicy: { type: 'embedded', url: null, flowDown: 'as-terms' },
      },
    }),
  ],
  [
    'Free up to a number of users, with a use policy (as Llama’s)',
    exampleLicense({
      conditions: USER_LIMIT,
    }),
  ],
  [
    'Non-commercial purposes only (as CC-BY-NC)',
    exampleLicense({
      category: 'non-commercial',
      conditions: NOT_COMMERCIAL,
    }),
  ],
  [
    'Study at home: no changed versions, nothing passed on',
    exampleLicense({
      category: 'research-only',
      conditions: { commercialUse: 'prohibited', modification: 'prohibited', redistribution: 'prohibited' },
    }),
  ],
  ['No license stated', exampleLicense({ category: 'none' })],
  [
    'Terms not read yet',
    exampleLicense({
      category: 'unknown',
      conditions: NOT_READ,
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

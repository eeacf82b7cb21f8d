import * as fc from 'fast-check';
import { encodeCatalog, type VerdictColumns } from './catalog-encode.ts';
import { decodeCatalog, type Catalog, type CatalogJson } from './catalog.ts';
import { COMPONENT_IDS, type ComponentId } from './components.ts';
import { aModel } from './model-fixture.ts';
import type { Claim, Dataset, License, Model, Producer } from './model.ts';
import { BASES, GATINGS, MODALITIES, STAGES, STATUSES, TIERS, type Status } from './vocabulary.ts';

type LicenseOverrides = Partial<Omit<License, 'conditions'>> & {
  conditions?: Partial<License['conditions']>;
};

/** A permissive license, but for the overrides. */
export function aLicense({ conditions = {}, ...rest }: LicenseOverrides = {}): License {
  return {
    id: 'free',
    name: 'Free License',
    steward: 'Somebody',
    url: 'https://example.org/free',
    appliesTo: ['weights'],
    category: 'permissive',
    osiApproved: true,
    fsfFree: true,
    osdCompliant: 'yes',
    openDefinition: 'conformant',
    conditions: {
      commercialUse: 'allowed',
      modification: 'allowed',
      redistribution: 'allowed',
      attribution: 'required',
      shareAlike: 'none',
      patentGrant: 'none',
      acceptableUsePolicy: { type: 'none', url: null, flowDown: false },
      threshold: [],
      outputTraining: 'none',
      namingRequirement: null,
      territorialRestriction: null,
      termination: { onBreach: 'none-stated', onLitigation: 'none-stated', licensorMayRevoke: false },
      ...conditions,
    },
    source: 'https://example.org/free',
    verified: true,
    ...rest,
  };
}

/** As Llama's: a policy, a threshold, limits on outputs. */
export const COMMUNITY = aLicense({
  id: 'community',
  name: 'Community License',
  category: 'community-with-threshold',
  conditions: {
    commercialUse: 'allowed-below-threshold',
    redistribution: 'allowed-with-conditions',
    acceptableUsePolicy: { type: 'incorporated', url: null, flowDown: true },
    threshold: [
      { metric: 'monthly-active-users', value: 7e8, unit: 'users', effect: 'separate-license-required' },
    ],
    outputTraining: 'own-models-only',
  },
});

/** As CC BY-NC. */
export const NON_COMMERCIAL = aLicense({
  id: 'nc',
  name: 'Non-commercial License',
  category: 'non-commercial',
  conditions: {
    commercialUse: 'prohibited',
    modification: 'noncommercial-only',
    redistribution: 'noncommercial-only',
  },
});

/** A license whose text nobody has read. */
export const UNREAD = aLicense({
  id: 'unread',
  name: 'Unread License',
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
});

export const LICENSES: License[] = [aLicense(), COMMUNITY, NON_COMMERCIAL, UNREAD];

const PRODUCERS: Record<string, Producer> = {
  'ai-two': { name: 'Ai Two', country: 'US', kind: 'nonprofit' },
  élan: { name: 'Élan Vital', country: 'FR', kind: 'company' },
  constructor: { name: 'منتج', country: null, kind: 'unknown' as const },
};

/** A dataset of these models. */
export function aDataset(models: Model[], rest: Partial<Dataset> = {}): Dataset {
  return {
    release: { date: '2026-11-21', hash: '0123456789ab' },
    models,
    licenses: LICENSES,
    producers: PRODUCERS,
    retired: {},
    ...rest,
  };
}

/** A dataset's catalog as a visitor gets it: encoded, sent as text, decoded. */
export function catalogOf(dataset: Dataset, verdicts: VerdictColumns = {}): Catalog {
  return decodeCatalog(JSON.parse(JSON.stringify(encodeCatalog(dataset, verdicts))) as CatalogJson);
}

const NAMES = [
  'OLMo 2 32B',
  'gpt-oss-120b',
  'Llama 3.1 8B',
  'Llama 3.1 8B',
  'Qwen2.5-VL',
  'Élan Vital',
  'نموذج ٧',
  '<script>alert(1)</script>',
  'C++ (beta) [a-z]+ \\d .*',
  'x'.repeat(200),
];
const DATES = [null, '2023-12', '2024-01', '2024-01-31', '2024-06-15', '2025-12-31'];
const EXPRESSIONS = [null, 'free', 'community', 'nc', 'unread', 'stranger', 'free OR nc', 'free AND nc'];

function anyClaim(): fc.Arbitrary<Claim> {
  return fc.record({
    status: fc.constantFrom<Status>(...STATUSES),
    license: fc.constantFrom(...EXPRESSIONS),
    basis: fc.constantFrom(...BASES),
    evidence: fc.constant([]),
  });
}

/** Any model but for its id. Few distinct values, so that filters have something to find. */
function anyModel(components: readonly ComponentId[]): fc.Arbitrary<Model> {
  return fc
    .record({
      name: fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme', minLength: 1 })),
      tier: fc.constantFrom(...TIERS),
      family: fc.constantFrom('olmo', 'llama-3.1', '__proto__'),
      producer: fc.constantFrom('ai-two', 'élan', 'constructor', 'nobody'),
      released: fc.constantFrom(...DATES),
      modality: fc.constantFrom(...MODALITIES.slice(0, 3)),
      stage: fc.constantFrom(...STAGES),
      gating: fc.constantFrom(...GATINGS),
      parameters: fc.record({
        total: fc.constantFrom(null, 0.5, 7, 70.6, 405),
        active: fc.constantFrom(null, 0.5, 7),
      }),
      openSource: fc.constantFrom(true, false, null),
      components: fc.record(Object.fromEntries(components.map((id) => [id, anyClaim()]))),
    })
    .map(({ openSource, ...rest }) =>
      aModel({ ...rest, producerClaim: { openSource, term: null, evidence: [] } }),
    );
}

/** Any dataset, from none to more models than two words of a bitset hold, with two columns of verdicts. */
export function anyDataset(
  components: readonly ComponentId[] = COMPONENT_IDS,
): fc.Arbitrary<{ dataset: Dataset; verdicts: VerdictColumns }> {
  const one = fc.record({
    model: anyModel(components),
    verdict: fc.constantFrom('met', 'partly', 'not-met', 'unknown', 'not-applicable'),
    tier: fc.constantFrom('class-1', 'class-2', 'class-3', 'not-met', 'unknown'),
  });
  return fc.array(one, { maxLength: 70, size: 'max' }).map((list) => ({
    dataset: aDataset(list.map(({ model }, at) => ({ ...model, id: idAt(at) }))),
    verdicts: {
      'osaid-1-0': list.map(({ verdict }) => verdict),
      'mof-1-0-paper': list.map(({ tier }) => tier),
    },
  }));
}

function idAt(at: number): string {
  return ['constructor', '__proto__', 'hasOwnProperty', 'unknown'][at] ?? `model-${at}`;
}

import { COMPONENT_IDS, type ComponentId } from './components.ts';
import type { Claim, Model, StageData } from './model.ts';
import type { Status } from './vocabulary.ts';

/** A claim of this status that somebody has checked at the producer. */
export function aClaim(status: Status, license: string | null = null, rest: Partial<Claim> = {}): Claim {
  return { status, license, basis: status === 'unknown' ? 'unchecked' : 'producer', evidence: [], ...rest };
}

/** The data of one training stage. */
export function aStage(
  status: Status,
  license: string | null = null,
  rest: Partial<StageData> = {},
): StageData {
  return { ...aClaim(status, license), classes: [], ...rest };
}

type Overrides = Partial<Omit<Model, 'components' | 'data'>> & {
  /** A status, a pair of status and license, or a whole claim. */
  components?: Partial<Record<ComponentId, Status | [Status, string | null] | Claim>>;
  data?: Partial<Model['data']>;
};

/** A model of which nothing is known but what the overrides say. */
export function aModel({ components = {}, data = {}, ...rest }: Overrides = {}): Model {
  const claims = COMPONENT_IDS.map((id) => {
    const given = components[id] ?? 'unknown';
    const claim = typeof given === 'string' ? aClaim(given) : Array.isArray(given) ? aClaim(...given) : given;
    return [id, claim] as const;
  });
  return {
    id: 'a-model',
    name: 'A model',
    tier: 'curated',
    family: 'a-family',
    producer: 'a-producer',
    released: null,
    modality: 'text',
    inputs: ['text'],
    outputs: ['text'],
    architecture: null,
    stage: 'unknown',
    parameters: { total: null, active: null },
    basedOn: null,
    links: {},
    producerClaim: { openSource: null, term: null, evidence: [] },
    gating: 'unknown',
    trainingFlop: null,
    components: Object.fromEntries(claims) as Model['components'],
    data: {
      pretraining: aStage('unknown'),
      postTraining: null,
      description: 'unknown',
      information: null,
      ...data,
    },
    indexes: { mot: [], osai: [], 'opening-up-chatgpt': [], fmti: [] },
    note: null,
    history: [],
    ...rest,
  };
}

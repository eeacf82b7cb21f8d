import type { Claim, Corpus, License, Model } from '#core/model/model.ts';
import { exampleLicense } from '#core/license/example.ts';
import { COMPONENT_IDS, type ComponentId } from '#core/model/components.ts';
import type { DataFiles } from '../read/files.ts';

/** A small data folder on which every rule passes; each rule's test breaks one thing of it. */
export function sampleFiles(models: Model[] = [sampleModel()]): DataFiles {
  return {
    models,
    licenses: [sampleLicense('Apache-2.0'), sampleLicense('house-license')],
    datasets: [sampleCorpus()],
    frameworks: [],
    producers: { house: { name: 'House', country: 'CH', kind: 'academic' } },
    ids: { current: models.map((model) => model.id), retired: {} },
    releases: [{ date: '2026-11-21', note: 'Sample.' }],
    texts: new Map(),
  };
}

export function sampleModel(change: Partial<Model> = {}): Model {
  const components = Object.fromEntries(COMPONENT_IDS.map((id) => [id, unknownClaim()])) as Record<
    ComponentId,
    Claim
  >;
  return {
    id: 'house-7b',
    name: 'House 7B',
    tier: 'curated',
    family: 'house',
    producer: 'house',
    released: '2025-09-02',
    modality: 'text',
    inputs: ['text'],
    outputs: ['text'],
    architecture: null,
    stage: 'base',
    parameters: { total: 7, active: null },
    basedOn: null,
    links: { weights: 'https://huggingface.co/house/house-7b' },
    producerClaim: { openSource: null, term: null, evidence: [] },
    gating: 'none',
    trainingFlop: null,
    components: { ...components, finalWeights: releasedClaim() },
    data: {
      pretraining: { ...unknownClaim(), classes: [] },
      postTraining: null,
      description: 'unknown',
      information: null,
    },
    indexes: { mot: [], osai: [], 'opening-up-chatgpt': [], fmti: [] },
    note: null,
    history: [],
    ...change,
  };
}

/** The sample model with one component's claim changed. */
export function modelWith(component: ComponentId, claim: Partial<Claim>, change: Partial<Model> = {}): Model {
  const model = sampleModel(change);
  return {
    ...model,
    components: { ...model.components, [component]: { ...model.components[component], ...claim } },
  };
}

export function unknownClaim(): Claim {
  return { status: 'unknown', license: null, basis: 'unchecked', evidence: [] };
}

export function releasedClaim(): Claim {
  return {
    status: 'released',
    license: 'Apache-2.0',
    licenseSource: 'stated',
    basis: 'producer',
    evidence: [
      {
        url: 'https://huggingface.co/house/house-7b',
        shows: 'weights, under Apache-2.0',
        checked: '2026-11-20',
      },
    ],
  };
}

export function sampleCorpus(change: Partial<Corpus> = {}): Corpus {
  return {
    id: 'house-texts',
    name: 'House Texts',
    names: [],
    publisher: 'House',
    url: 'https://example.org/house-texts',
    license: null,
    textsLicensed: 'unknown',
    class: null,
    availability: 'unknown',
    size: null,
    evidence: [],
    ...change,
  };
}

function sampleLicense(id: string): License {
  return exampleLicense({ id, name: id, openDefinition: 'conformant', read: { checked: '2026-11-20' } });
}

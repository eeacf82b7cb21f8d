import { COMPONENT_IDS } from '#core/model/components.ts';
import {
  findRecord,
  MODEL_INDEX_IDS,
  type Indexes,
  type MotRecord,
  type OsaiRecord,
} from '#core/indexes/records.ts';
import type { Modality } from '#core/model/vocabulary.ts';
import type { ModelFile } from '../schema.ts';
import { baseOf, nameKeys } from './bases.ts';
import { classesOf, listedClaim, osaiData, unknownClaim, type Rated } from './claims.ts';
import { recordsOf, type Crosswalk, type Curated, type Identities, type Identity } from './crosswalk.ts';
import { sizeInName, trainingFlopOf } from './figures.ts';
import { linksOf } from './links.ts';

export type Listed = {
  models: Map<string, ModelFile>;
  /** Mistakes in the tables of this folder: nothing may be written. */
  problems: string[];
  /** What a person should look at; the rest is written. */
  notes: string[];
};

/**
 * The second tier: one model for every id of identities.json, made of the records that are the same model. Nothing
 * in it was reviewed by anyone here, and every claim says which index it is from. A model whose record a curated
 * model claims for itself waits until that is settled.
 */
export function listedModels(
  indexes: Indexes,
  crosswalk: Crosswalk,
  identities: Identities,
  curated: Curated,
): Listed {
  const listed: Listed = { models: new Map(), problems: [], notes: [] };
  const { models, problems, notes } = listed;
  const owners = ownersOf(curated);
  const addresses = new Map([...curated].map(([id, { links }]) => [links.weights?.toLowerCase(), id]));
  for (const [id, identity] of Object.entries(identities)) {
    if (curated.has(id)) continue;
    const taken = takenFrom(id, crosswalk, owners);
    if (taken !== null) notes.push(taken);
    else {
      const model = listedModel(id, identity, indexes, crosswalk);
      if (typeof model === 'string') problems.push(`data/import/identities.json: ${id}: ${model}`);
      else models.set(id, model);
    }
  }
  problems.push(...strayIds(crosswalk, identities, curated));
  const names = nameKeys(models, curated, crosswalk);
  for (const [id, model] of models) {
    const { mot, osai } = recordsFor(id, indexes, crosswalk);
    model.basedOn = baseOf(id, identities[id]?.basedOn, model, mot, osai, names);
  }
  for (const [id, model] of models) {
    model.released = plausibleDate(model, models, curated);
    const owner =
      model.links.weights === undefined ? undefined : addresses.get(model.links.weights.toLowerCase());
    if (owner !== undefined) {
      notes.push(`data/models/${owner}.json → links.weights: ${model.links.weights} is the address of ${id}`);
      delete model.links.weights;
    }
  }
  return listed;
}

/** Which curated model says of itself that it is the model of a record: "mot:Pythia-12B" → "pythia-12b". */
function ownersOf(curated: Curated): ReadonlyMap<string, string> {
  return new Map(
    [...curated].flatMap(([id, { indexes }]) =>
      MODEL_INDEX_IDS.flatMap((index) =>
        indexes[index]
          .filter(({ relation }) => relation === 'same')
          .map(({ record }) => [`${index}:${record}`, id] as const),
      ),
    ),
  );
}

function takenFrom(id: string, crosswalk: Crosswalk, owners: ReadonlyMap<string, string>): string | null {
  const records = recordsOf(id, crosswalk);
  for (const index of MODEL_INDEX_IDS) {
    for (const { record, relation } of records[index]) {
      const owner = owners.get(`${index}:${record}`);
      if (relation === 'same' && owner !== undefined) {
        return `data/models/${owner}.json → indexes.${index}: type "sibling" for ${JSON.stringify(record)}, which is ${id}, and import again; until then ${id} is left out`;
      }
    }
  }
  return null;
}

function strayIds(crosswalk: Crosswalk, identities: Identities, curated: Curated): string[] {
  return MODEL_INDEX_IDS.flatMap((index) =>
    Object.entries(crosswalk[index]).flatMap(([record, { model, siblings = [] }]) =>
      [...(model === null ? [] : [model]), ...siblings]
        .filter((id) => !Object.hasOwn(identities, id) && !curated.has(id))
        .map((id) => `data/import/crosswalk.json: ${index}: ${record}: no model has the id ${id}`),
    ),
  );
}

function recordsFor(id: string, indexes: Indexes, crosswalk: Crosswalk) {
  const same = recordsOf(id, crosswalk);
  const key = (index: 'mot' | 'osai') => same[index].find(({ relation }) => relation === 'same')?.record;
  const [motKey, osaiKey] = [key('mot'), key('osai')];
  return {
    mot: motKey === undefined ? null : findRecord(indexes, 'mot', motKey),
    osai: osaiKey === undefined ? null : findRecord(indexes, 'osai', osaiKey),
    motKey,
    osaiKey,
  };
}

function listedModel(
  id: string,
  identity: Identity,
  indexes: Indexes,
  crosswalk: Crosswalk,
): ModelFile | string {
  const { mot, osai, osaiKey } = recordsFor(id, indexes, crosswalk);
  const producer = identity.producer ?? mot?.producer ?? osai?.producer;
  const modality = identity.modality ?? osai?.modality ?? mot?.modality;
  const name = identity.name ?? (mot === null ? osaiName(osai) : motName(mot));
  if (mot === null && osai === null) return 'no record is matched to it in crosswalk.json';
  if (producer === undefined || producer === null) return 'no index names a producer: give one here';
  if (modality === undefined || modality === null) return 'no index names a modality: give one here';
  if (name === null) return 'no index names the model: give a name here';

  const records = recordsOf(id, crosswalk);
  const rated: Rated = { name, stage: identity.stage, records, indexes };
  const components = Object.fromEntries(
    COMPONENT_IDS.map((component) => [component, listedClaim(component, rated) ?? unknownClaim()]),
  ) as ModelFile['components'];
  const data = osaiData(rated);
  const weights = components.finalWeights;
  const size = sizeInName(osai?.end ?? osai?.base ?? '');
  return {
    $schema: '../generated/model.schema.json',
    name,
    tier: 'listed',
    family: identity.family,
    producer,
    released: osai?.released ?? null,
    modality,
    inputs: identity.inputs ?? (isLanguage(modality) ? ['text'] : []),
    outputs: identity.outputs ?? mediaOut(modality),
    architecture: mot?.architecture ?? null,
    stage: identity.stage,
    parameters: {
      total: identity.parameters?.total ?? mot?.parameters ?? size.total,
      active: size.active,
    },
    basedOn: null,
    links: linksOf(identity, mot, osai, weights.status !== 'withheld'),
    producerClaim: { openSource: null, term: null, evidence: [] },
    gating: weights.status === 'withheld' ? 'not-available' : 'unknown',
    trainingFlop: osai === null ? null : trainingFlopOf(osai, osaiKey ?? '', identity.stage, indexes),
    components,
    data: {
      pretraining: data.pretraining ?? stageOf(components.trainingData),
      postTraining: identity.stage === 'base' ? null : data.postTraining,
      description: 'unknown',
      information: null,
    },
    indexes: records,
    note: null,
    history: [],
  };
}

function stageOf(claim: ModelFile['components']['trainingData']): ModelFile['data']['pretraining'] {
  return { ...claim, classes: classesOf(claim.status) };
}

/** With the size, unless the name has it. */
function motName({ name, parameters }: MotRecord): string {
  if (parameters === null || /\d[._]?\d*\s?[BMT](?![a-z])/i.test(name)) return name;
  return `${name} ${parameters >= 1000 ? `${parameters / 1000}T` : parameters < 1 ? `${parameters * 1000}M` : `${parameters}B`}`;
}

function osaiName(osai: OsaiRecord | null): string | null {
  return osai === null ? null : (osai.end ?? osai.base ?? osai.name);
}

function isLanguage(modality: Modality): boolean {
  return modality === 'text' || modality === 'code';
}

function mediaOut(modality: Modality): ModelFile['outputs'] {
  if (isLanguage(modality)) return ['text'];
  return modality === 'image' || modality === 'audio' || modality === 'video' ? [modality] : [];
}

/** The European index dates a family by its first release; a date before that of the base model is not this one's. */
function plausibleDate(
  model: ModelFile,
  models: ReadonlyMap<string, ModelFile>,
  curated: Curated,
): string | null {
  if (model.basedOn === null || !('model' in model.basedOn)) return model.released;
  const base = models.get(model.basedOn.model) ?? curated.get(model.basedOn.model);
  const earliest = base?.released?.slice(0, 7) ?? null;
  return earliest !== null && model.released !== null && model.released < earliest ? null : model.released;
}

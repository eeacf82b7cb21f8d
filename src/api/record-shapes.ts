import { COMPONENT_IDS } from '#core/model/components.ts';
import {
  BASES,
  DATA_INFORMATION,
  GATINGS,
  INDEX_IDS,
  LICENSE_CATEGORIES,
  MODALITIES,
  STAGES,
  STATUSES,
  TIERS,
} from '#core/model/vocabulary.ts';
import {
  date,
  dictionaryOf,
  either,
  listOf,
  maybe,
  number,
  object,
  oneOf,
  orNull,
  text,
  truth,
  withOwnIds,
  type Shape,
} from './shape.ts';

/** What is asked of the record of a model and of the list of licenses before a page relies on them. */

export const named = { id: text, name: text };
export const change = { date, of: text, from: text, to: text, why: text };
const evidence = listOf(object({ url: text, checked: maybe(date) }));
const fact = { status: oneOf(STATUSES), basis: oneOf(BASES), evidence };
const claim = { ...fact, license: orNull(text) };
const stageData = object({ ...claim, classes: listOf(text) });

const license = object({
  ...named,
  names: listOf(text),
  steward: text,
  appliesTo: listOf(text),
  category: oneOf(LICENSE_CATEGORIES),
  osdCompliant: text,
  url: text,
  conditions: object({
    commercialUse: text,
    modification: text,
    redistribution: text,
    attribution: text,
    shareAlike: text,
    patentGrant: text,
    acceptableUsePolicy: object({ type: text, flowDown: text }),
    threshold: either(text, listOf(object({ metric: text, value: number, unit: text }))),
    outputTraining: text,
    namingRequirement: orNull(text),
    territorialRestriction: orNull(either(text, object({ excluded: listOf(text) }))),
    termination: object({ onBreach: text, onLitigation: text }),
  }),
});

const model = object({
  ...named,
  label: maybe(text),
  tier: oneOf(TIERS),
  family: text,
  producer: text,
  released: orNull(date),
  modality: oneOf(MODALITIES),
  inputs: listOf(text),
  outputs: listOf(text),
  stage: oneOf(STAGES),
  parameters: object({ total: orNull(number), active: orNull(number) }),
  basedOn: orNull(either(object({ model: text }), object({ name: text }))),
  links: dictionaryOf(text),
  producerClaim: object({ openSource: orNull(truth), term: orNull(text), evidence }),
  gating: oneOf(GATINGS),
  languages: maybe(object({ codes: listOf(text), evidence })),
  frameworks: maybe(object({ named: listOf(text), evidence })),
  trainingFlop: orNull(object({ value: number, evidence })),
  components: object(Object.fromEntries(COMPONENT_IDS.map((id) => [id, object(claim)]))),
  data: object({
    pretraining: stageData,
    postTraining: orNull(stageData),
    description: text,
    information: orNull(object(Object.fromEntries(DATA_INFORMATION.map((id) => [id, object(fact)])))),
  }),
  indexes: object(
    Object.fromEntries(INDEX_IDS.map((id) => [id, listOf(object({ record: text, relation: text }))])),
  ),
  history: listOf(object(change)),
});

export const licensesShape: Shape = withOwnIds(listOf(license, 1));

export const recordShape = object({
  model,
  bases: listOf(model),
  licenses: listOf(license),
  datasets: maybe(listOf(object(named))),
  frameworks: maybe(listOf(object(named))),
  producerName: text,
  factsOf: date,
  indexes: orNull(object(Object.fromEntries(INDEX_IDS.map((id) => [id, object({ records: object({}) })])))),
  siblings: maybe(listOf(object({ id: text, label: text }))),
  answer: maybe(object({ code: text, missing: listOf(object({})) })),
  openPoint: maybe(orNull(object({ component: oneOf(COMPONENT_IDS), carries: listOf(text) }))),
  verdicts: maybe(dictionaryOf(text)),
  radar: maybe(
    object({
      rings: listOf(text),
      spokes: listOf(listOf(number)),
      points: listOf(orNull(listOf(number))),
    }),
  ),
});

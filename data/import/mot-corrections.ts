import type { ComponentId } from '#core/model/components.ts';

/** A known mistake in one record of the Model Openness Tool, and how it is read instead. */
export type MotCorrection = {
  why: string;
  name?: string;
  producer?: string;
  /** Billions; null: what stands there is no size. */
  parameters?: number | null;
  /** Addresses that lead to another model, or nowhere. */
  drop?: readonly ('repository' | 'weights' | 'origin')[];
  /** What an unclear license name means in this record. */
  licenses?: Readonly<Record<string, string>>;
  /** The license of the weights, where the name the record writes for them means another one for the code. */
  weightsLicense?: string;
  /**
   * Components the record lists although nobody outside the producer ever got them. The index keeps its word in
   * data/indexes/mot.json; our own claim is "withheld", unchecked.
   */
  neverReleased?: readonly ComponentId[];
  /** Components the record calls not included although they are out: it says nothing to us. */
  notAbsent?: readonly ComponentId[];
};

const OPENRAIL_OF_1X = { OpenRAIL: 'creativeml-openrail-m' };
const OPENELM: MotCorrection = {
  why: 'The weights were put under the research license of Apple in February 2025; the Hub kept the old name for it.',
  weightsLicense: 'apple-amlr',
};
const WRONG_SIZE_LINKED = 'The link leads to another size.';
const LINKED_YET_ABSENT = 'The record links the weights and calls them not included.';

export const MOT_CORRECTIONS: Readonly<Record<string, MotCorrection>> = {
  'Baichuan-1-53B': {
    why: 'Offered as a service only; there is no download of this size.',
    neverReleased: ['finalWeights', 'modelArchitecture'],
  },
  'Baichuan-2': { why: 'The title of a paper stands where the address should be.', drop: ['weights'] },
  BioMedGPT: {
    why: 'The linked model, of this producer and size, is called BioMedLM.',
    name: 'BioMedLM',
  },
  BLOOM: { why: '366B is the number of training tokens.', parameters: 176 },
  'BTLM-3B-8k-base-': { why: 'A stray dash ends the name.', name: 'BTLM-3B-8k-base' },
  Chinchilla: {
    why: 'The linked repository is an unrelated program of the same name.',
    drop: ['repository'],
  },
  'Claude-1': {
    why: 'Offered as a service only; no weights or code were published, under MIT or otherwise.',
    neverReleased: ['finalWeights', 'modelArchitecture'],
  },
  'Claude-2': {
    why: 'Offered as a service only; no weights or code were published. The origin is a predecessor, not a base.',
    drop: ['origin'],
    neverReleased: ['finalWeights', 'modelArchitecture'],
  },
  ChatGLM2: { why: 'The origin is the base of the next generation.', drop: ['origin'] },
  'CodeGemma-2B': { why: 'The links of the 2B and 7B models are swapped.', drop: ['weights'] },
  'CodeGemma-7B': { why: 'The links of the 2B and 7B models are swapped.', drop: ['weights'] },
  'CodeGemma-7B-Instruct': { why: 'The link leads to the base model.', drop: ['weights'] },
  CodeT5: { why: '16B is the size of its successor, CodeT5+.', parameters: null },
  'CodeT5+-220M': { why: WRONG_SIZE_LINKED, drop: ['weights'] },
  'CodeT5+-770M': { why: WRONG_SIZE_LINKED, drop: ['weights'] },
  'CodeT5+-2B': { why: WRONG_SIZE_LINKED, drop: ['weights'] },
  'CodeT5+-6B': { why: WRONG_SIZE_LINKED, drop: ['weights'] },
  'dbrx-instruct': {
    why: 'Both links lead to a DeepSeek model.',
    drop: ['repository', 'weights'],
  },
  'DeepSeek-MoE-145B': { why: 'The origin is a smaller model of the same work.', drop: ['origin'] },
  DeBERTa: { why: 'The link leads to a smaller, later version.', drop: ['weights'] },
  'ERNIE-3.0': { why: 'The sizes of ERNIE 3.0 and ERNIE 3.0 Titan are swapped.', parameters: 10 },
  'ERNIE-3.0-Titan': { why: 'The sizes of ERNIE 3.0 and ERNIE 3.0 Titan are swapped.', parameters: 260 },
  'GPT-3-Finnish': {
    why: 'The link leads to another size. The 13B is on the Hub, too, as the list of the producer has it.',
    drop: ['weights'],
    notAbsent: ['finalWeights'],
  },
  Griffin: { why: 'The producer field is empty.', producer: 'google' },
  'Grok-0': {
    why: 'A prototype that was never published; the Apache-2.0 weights are those of Grok-1.',
    neverReleased: ['finalWeights', 'modelArchitecture'],
  },
  Hawk: {
    why: 'Link and origin belong to an unrelated model of the same name; the producer field is empty.',
    producer: 'google',
    drop: ['weights', 'origin'],
  },
  InternLM: { why: 'The link leads to a later generation.', drop: ['weights'] },
  Jais: {
    why: 'The producers of Falcon stand here; the linked model is published by Inception, of G42.',
    producer: 'g42',
  },
  'Jamba-v0.1': { why: 'v0.1 is a version, not a size.', parameters: null },
  Megalogon: { why: 'A slip of the pen for Megalodon.', name: 'Megalodon' },
  'Mixtral-8x22B-Instruct-v0.1': { why: '22B is the size of one of eight experts.', parameters: null },
  'Mixtral-8x22B-v0.1': { why: '22B is the size of one of eight experts.', parameters: null },
  'Mixtral-8x7B-Instruct-v0.1': { why: '7B is the size of one of eight experts.', parameters: null },
  'OpenELM-1_1B': OPENELM,
  'OpenELM-1_1B-Instruct': OPENELM,
  'OpenELM-270M': OPENELM,
  'OpenELM-270M-Instruct': OPENELM,
  'OpenELM-3B': OPENELM,
  'OpenELM-3B-Instruct': OPENELM,
  'OpenELM-450M': OPENELM,
  'OpenELM-450M-Instruct': OPENELM,
  PAGnol: { why: WRONG_SIZE_LINKED, drop: ['weights'] },
  Palmyra: { why: 'The link leads to a medical model of the family.', drop: ['weights'] },
  'Qwen-72B': { why: 'The link leads to a paper.', drop: ['weights'] },
  'Qwen1.5-7B': { why: 'The size contradicts name and link.', parameters: 7 },
  'Qwen1.5-MoE-A2.7B': { why: '7B is neither the total nor the active size.', parameters: null },
  'Qwen2.5-72B-Instruct': {
    why: 'Name, size and origin are those of the 32B model; file name and link say 72B.',
    name: 'Qwen2.5-72B-Instruct',
    parameters: 72,
    drop: ['origin'],
  },
  'RWKV-v4-World': { why: 'The link leads to Raven, another tuning.', drop: ['weights'] },
  'Stable-Diffusion': {
    why: 'The link leads to version 3; the license is that of versions 1.x.',
    drop: ['weights'],
    licenses: OPENRAIL_OF_1X,
  },
  'Stable-Diffusion-v1-3': {
    why: 'Versions 1.x are under CreativeML OpenRAIL-M. v1.3 is no size.',
    parameters: null,
    licenses: OPENRAIL_OF_1X,
  },
  'Stable-Diffusion-v1.1': {
    why: 'Versions 1.x are under CreativeML OpenRAIL-M. v1.1 is no size.',
    parameters: null,
    licenses: OPENRAIL_OF_1X,
  },
  'Stable-Diffusion-v1.2': {
    why: 'Versions 1.x are under CreativeML OpenRAIL-M. v1.2 is no size.',
    parameters: null,
    licenses: OPENRAIL_OF_1X,
  },
  StarCoder: { why: LINKED_YET_ABSENT, notAbsent: ['finalWeights'] },
  'StellarX-4B-V0': { why: LINKED_YET_ABSENT, notAbsent: ['finalWeights'] },
  'TeleChat-12B': { why: LINKED_YET_ABSENT, notAbsent: ['finalWeights'] },
  'TeleChat-7B': { why: LINKED_YET_ABSENT, notAbsent: ['finalWeights'] },
  XGLM: {
    why: 'The title of a web page stands where the repository should be; the origin is a license.',
    drop: ['repository', 'origin'],
  },
  XGen: {
    why: 'The title of a web page stands where the repository should be; the origin is a license.',
    drop: ['repository', 'origin'],
  },
  XVERSE: {
    why: 'The link leads to a reduced copy of the chat model; the origin is a license.',
    drop: ['weights', 'origin'],
  },
  YaLM: { why: 'The origin is a license.', drop: ['origin'] },
  'Yayi-2': {
    why: 'The title of a web page stands where the repository should be; the origin is a license.',
    drop: ['repository', 'origin'],
  },
  'Yi-1.5': { why: 'The origin is a license.', drop: ['origin'] },
  'Zephyr-141B': {
    why: 'The producer field is empty; the origin is a license.',
    producer: 'hugging-face',
    drop: ['origin'],
  },
};

/** Words in an address field that are no address: the name of a license. */
export const NO_ADDRESS: ReadonlySet<string> = new Set(['arxiv license', 'ODC-BY']);

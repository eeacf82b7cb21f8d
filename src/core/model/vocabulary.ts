/**
 * The words of the field, each in one place. The data schema, the filters, the address and the interface
 * all read them from here, so a value that is not in a list below exists nowhere.
 */

/** What is known about one component. `unknown` means nobody has looked; it is never the same as `withheld`. */
export const STATUSES = [
  'released',
  'partial',
  'gated',
  'described',
  'withheld',
  'not-applicable',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** On what a claim stands. Only `unchecked` claims have been read nowhere. */
export const BASES = ['producer', 'third-party', 'index', 'unchecked'] as const;
export type Basis = (typeof BASES)[number];

/** Whether a license is stated for the component itself or taken over from its repository or base model. */
export const LICENSE_SOURCES = ['stated', 'inherited'] as const;

export const MODALITIES = [
  'text',
  'code',
  'vision-language',
  'multimodal',
  'image',
  'audio',
  'video',
  'vision',
  'remote-sensing',
  'weather',
  'biology',
  'chemistry',
  'time-series',
  'other',
] as const;
export type Modality = (typeof MODALITIES)[number];

/** Kinds of input and output a model takes or gives. */
export const MEDIA = [
  'text',
  'code',
  'image',
  'audio',
  'video',
  'action',
  'gridded-data',
  'biological-sequence',
  'molecular-structure',
  'time-series',
  'embedding',
  'other',
] as const;

export const STAGES = ['base', 'instruct', 'reasoning', 'pipeline', 'unknown'] as const;
export type Stage = (typeof STAGES)[number];

export const PRODUCER_KINDS = [
  'company',
  'nonprofit',
  'academic',
  'government',
  'consortium',
  'community',
  'unknown',
] as const;

/** What stands between a visitor and the weights' download. */
export const GATINGS = ['none', 'click-through', 'approval', 'not-available', 'unknown'] as const;
export type Gating = (typeof GATINGS)[number];

/** `curated`: we keep the record; `listed`: taken from another index, reviewed by nobody here. */
export const TIERS = ['curated', 'listed'] as const;
export type Tier = (typeof TIERS)[number];

/** OSI's four classes of training data (FAQ of the Open Source AI Definition, 22 October 2024). */
export const DATA_CLASSES = ['open', 'public', 'obtainable', 'unshareable'] as const;
export type DataClass = (typeof DATA_CLASSES)[number];

/** How far the training data is described, judged over all its documentation. */
export const DATA_DESCRIPTIONS = [
  'complete',
  'substantial',
  'partial',
  'minimal',
  'none',
  'unknown',
] as const;
export type DataDescription = (typeof DATA_DESCRIPTIONS)[number];

/** The seven facts OSAID calls data information (its section "Data Information", items 1 to 3). */
export const DATA_INFORMATION = [
  'provenance',
  'scope',
  'selection',
  'labelling',
  'processing',
  'publicList',
  'obtainableList',
] as const;
export type DataInformation = (typeof DATA_INFORMATION)[number];

export const LICENSE_CATEGORIES = [
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'public-domain',
  'use-restricted',
  'non-commercial',
  'research-only',
  'community-with-threshold',
  'proprietary',
  /** Several licenses, by part. */
  'mixed',
  'none',
  'unknown',
] as const;
export type LicenseCategory = (typeof LICENSE_CATEGORIES)[number];

/** The documents that the EU AI Act asks providers of general-purpose models for (Article 53(1)(d) and (c)). */
export const DISCLOSURE_IDS = ['trainingSummary', 'copyrightPolicy'] as const;
export type DisclosureId = (typeof DISCLOSURE_IDS)[number];

/** What became of a document that a law asks for. A model of which nobody has looked has none of these. */
export const DISCLOSURE_STATUSES = ['published', 'outlined', 'none-found', 'not-due'] as const;
export type DisclosureStatus = (typeof DISCLOSURE_STATUSES)[number];

/** Kinds of bodies that pay for a model or decide about it. */
export const BODIES = ['public', 'university', 'foundation', 'company'] as const;
export type Body = (typeof BODIES)[number];

/** Of which of the texts (images, recordings) in a corpus a license is known. */
export const TEXTS_LICENSED = ['all', 'some', 'none', 'unknown'] as const;
export type TextsLicensed = (typeof TEXTS_LICENSED)[number];

/** How a corpus can be had. `withdrawn`: its publisher offered it once. */
export const CORPUS_AVAILABILITIES = [
  'download',
  'on-request',
  'rebuild',
  'withdrawn',
  'not-offered',
  'unknown',
] as const;
export type CorpusAvailability = (typeof CORPUS_AVAILABILITIES)[number];

/** Places that some license excludes, and everywhere else. */
export const PLACES = ['EU', 'UK', 'KR', 'elsewhere'] as const;
export type Place = (typeof PLACES)[number];

/** The other indexes whose records are kept beside ours. */
export const INDEX_IDS = ['mot', 'osai', 'opening-up-chatgpt', 'fmti'] as const;
export type IndexId = (typeof INDEX_IDS)[number];

/** Every definition Ajar evaluates, in display order; also the key of its filter and the name of its page. */
export { DEFINITION_IDS, type DefinitionId } from '../definitions/meta.ts';

/** What readers ask a license for. Each is a value of the `permits` filter. */
export const PERMISSIONS = [
  'commercial',
  'commercial-conditional',
  'modify',
  'share',
  'train-others',
  'no-threshold',
  'no-use-limits',
  'no-territory',
  'no-name',
  'no-same-license',
  'no-credit',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

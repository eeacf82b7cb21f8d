import type { DisagreementKind, Party } from '#core/comparison/answers.ts';
import type { Level, ModelIndexId, OpeningUpRecord, OsaiRecord } from '#core/indexes/records.ts';
import type { IndexId } from '#core/model/vocabulary.ts';
import type { Mark } from './mark.ts';
import { own } from '#core/model/own.ts';

/** Short names of the indexes, for columns and options. */
export const INDEX_LABELS: Record<IndexId, string> = {
  mot: 'MOT',
  osai: 'European index',
  'opening-up-chatgpt': 'Opening up ChatGPT',
  fmti: 'FMTI',
};

/** What an index does, in our words. */
export const INDEX_MEANINGS: Record<IndexId, string> = {
  mot: 'Lists which of seventeen components a release includes, under which licenses, and derives a class from III to I. What it does not list may be absent, or nobody looked.',
  osai: 'Grades twelve dimensions open, partial or closed, for a base model and the model people use together. Its score is the mean.',
  'opening-up-chatgpt':
    'Graded fourteen dimensions open, partial or closed; its score is the sum. The European index continues it.',
  fmti: 'Counts how many of 100 indicators of transparency a company meets. It rates companies, not models, with other indicators in each edition.',
};

/** The name of whose answer it is. */
export function partyLabel(party: Party): string {
  return party === 'ours' ? 'Ajar' : INDEX_LABELS[party];
}

export const KIND_LABELS: Record<DisagreementKind, string> = {
  contradiction: 'contradiction',
  license: 'different license',
  extent: 'different extent',
  omission: 'not listed',
};

export const KIND_MEANINGS: Record<DisagreementKind, string> = {
  contradiction: 'available to one, not to the other',
  license: 'two licenses for the same part',
  extent: 'all of it to one, a part of it to the other',
  omission: 'one does not list what the other calls released',
};

export const LEVEL_MARKS: Record<Level, Mark> = { open: 'open', partial: 'partly', closed: 'closed' };

type Dimensions = {
  osai: keyof OsaiRecord['levels'];
  'opening-up-chatgpt': keyof OpeningUpRecord['levels'];
};

/** The dimensions of the graded indexes, in their order. */
export const DIMENSION_LABELS: { [Index in keyof Dimensions]: Record<Dimensions[Index], string> } = {
  osai: {
    datasources_basemodel: 'base data',
    datasources_endmodel: 'end data',
    weights_basemodel: 'base weights',
    weights_endmodel: 'end weights',
    trainingcode: 'training code',
    code: 'code documentation',
    hardware_architecture: 'hardware and architecture',
    preprint: 'preprint',
    paper: 'paper',
    modelcard: 'model card',
    datasheet: 'datasheet',
    licenses: 'licenses',
  },
  'opening-up-chatgpt': {
    opencode: 'open code',
    llmdata: 'LLM data',
    llmweights: 'LLM weights',
    rldata: 'tuning data',
    rlweights: 'tuned weights',
    license: 'license',
    code: 'code documentation',
    architecture: 'architecture',
    preprint: 'preprint',
    paper: 'paper',
    modelcard: 'model card',
    datasheet: 'datasheet',
    package: 'package',
    api: 'API',
  },
};

/** The name of a dimension; one that is not known is returned as it is. */
export function dimensionLabel(index: ModelIndexId, dimension: string): string {
  const labels: Readonly<Record<string, string>> = index === 'mot' ? {} : DIMENSION_LABELS[index];
  return own(labels, dimension) ?? dimension;
}

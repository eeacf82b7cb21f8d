import type { ValueCount } from '#core/catalog/selection.ts';
import { coverage, labelOf, type License } from '#core/model/model.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { licenseInShort } from './license-words.ts';
import { answerReason } from './model-answers.ts';
import { answerWords } from './share.ts';

/** What search results, chats and social networks say of a page beside its link. */

/** A model: its answer, why, and how much of that was checked. */
export function modelPreview(record: ModelRecord): string {
  const answer = answerOfModel(record.model, libraryOfRecord(record));
  const { checked, total } = coverage(record.model);
  return `${labelOf(record.model)}: ${answerWords(answer).toLowerCase()}. ${answerReason(record, answer)} ${checked} of ${total} claims checked.`;
}

/** A license: what kind of terms it sets, and how many models have their weights under it. */
export function licensePreview(license: License, models: number): string {
  return `${license.name}: ${lowerFirst(licenseInShort(license))} ${modelsUnder(models)}`;
}

/** "The weights of 12 models are under it." */
export function modelsUnder(models: number): string {
  if (models === 0) return 'No weights we know of are under it.';
  return models === 1
    ? 'The weights of one model are under it.'
    : `The weights of ${models} models are under it.`;
}

/** A definition: what it is about, and how many models meet it. */
export function definitionPreview(about: string, met: ValueCount, models: number): string {
  return `${about} ${meetsIt(met, models)}`;
}

/** "Met by 7 of 728 models, by our reading; by 2 of them through unchecked claims." */
function meetsIt([met, unchecked]: ValueCount, models: number): string {
  const guessed = unchecked === 0 ? '' : `; by ${unchecked} of them through unchecked claims`;
  return `Met by ${met} of ${models} models, by our reading${guessed}.`;
}

/** The same on a picture, beside which it is said whose reading that is: "Met by 7 of 728 models (2 unchecked)". */
export function metCount([met, unchecked]: ValueCount, models: number): string {
  return `Met by ${met} of ${models} models${unchecked === 0 ? '' : ` (${unchecked} unchecked)`}`;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

import type { ComponentId } from '#core/model/components.ts';
import {
  findRecord,
  recordPage,
  type Indexes,
  type ModelIndexId,
  type MotRecord,
  type Says,
} from '#core/indexes/records.ts';
import type { Claim } from '../schema.ts';

/** What a record says of one component. */
export type Source = { index: ModelIndexId; record: string; says: Says };

/** What a sentence about a record calls a component where its id does not say it. */
const CALLED: Partial<Record<ComponentId, string>> = {
  preprocessingCode: 'code that prepares the data',
  inferenceCode: 'code to run the model',
  modelArchitecture: 'model definition',
  finalWeights: 'weights for download',
  intermediateCheckpoints: 'checkpoints from during training',
  modelMetadata: 'configuration and training state',
  dataCard: 'documentation of the data',
};

/** A component as a sentence about a record calls it: "training data". */
export function calledIn(component: ComponentId): string {
  return CALLED[component] ?? component.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Parts one has to fetch. A record that lists one with neither license nor address does not say that one can. */
export const ADDRESS: Partial<Record<ComponentId, 'none' | 'repository' | 'weights'>> = {
  trainingData: 'none',
  evaluationData: 'none',
  preprocessingCode: 'repository',
  trainingCode: 'repository',
  inferenceCode: 'repository',
  evaluationCode: 'repository',
  supportingLibraries: 'repository',
  modelArchitecture: 'repository',
  finalWeights: 'weights',
  intermediateCheckpoints: 'weights',
  modelMetadata: 'weights',
};

const LEVEL_WORDS: Readonly<Record<string, string>> = {
  datasources_basemodel: 'data sources of the base model',
  datasources_endmodel: 'data sources of the end model',
  weights_basemodel: 'weights of the base model',
  weights_endmodel: 'weights of the end model',
  trainingcode: 'training code',
  modelcard: 'model card',
  datasheet: 'datasheet',
  opencode: 'source code',
  llmdata: 'data of the base model',
  rldata: 'data of the tuning',
  llmweights: 'weights of the base model',
  rlweights: 'weights of the tuned model',
};

/** Does the European index grade these weights partial only for the form before them? */
export function isBehindForm({ index, record, says }: Source, indexes: Indexes): boolean {
  const gated: readonly string[] = index === 'osai' ? (findRecord(indexes, 'osai', record)?.gated ?? []) : [];
  return says.levels.some(({ dimension }) => gated.includes(dimension));
}

/** A paper stands in for the report, as in src/core/indexes/records.ts. */
export function motEntry(mot: MotRecord, component: ComponentId) {
  const entry = mot.components[component];
  return component === 'technicalReport' ? (entry ?? mot.components.researchPaper) : entry;
}

/** The record was read on the day of the index's edition; the addresses it gives were not. */
export function evidenceFor(
  component: ComponentId,
  { index, record, says }: Source,
  indexes: Indexes,
): Claim['evidence'] {
  const page = { url: recordPage(indexes, index, record), checked: indexes[index].date };
  if (index === 'mot') {
    const mot = findRecord(indexes, 'mot', record);
    const entry = mot === null ? undefined : motEntry(mot, component);
    const licensed = entry?.license ? `, license given as "${entry.license}"` : '';
    const key = mot?.components[component] === undefined ? 'researchPaper' : component;
    const address = ADDRESS[component];
    const links =
      entry?.links ?? (address === 'weights' || address === 'repository' ? [mot?.links[address]] : []);
    return [withWords(page, `the record lists ${calledIn(key)}${licensed}`), ...toCheck(links, page.url)];
  }
  const form = isBehindForm({ index, record, says }, indexes) ? ', for the form before the download' : '';
  const shows = says.levels.map(
    ({ dimension, level }) => `${LEVEL_WORDS[dimension] ?? dimension} graded ${level}${form}`,
  );
  const links: Readonly<Record<string, string[] | undefined>> =
    findRecord(indexes, index, record)?.links ?? {};
  const found = says.levels.flatMap(({ dimension }) => links[dimension] ?? []);
  return [withWords(page, shows.join(', ')), ...toCheck(found, page.url)];
}

function withWords(page: { url: string; checked: string }, shows: string): Claim['evidence'][number] {
  return { url: page.url, shows: shows.slice(0, 400), checked: page.checked };
}

/** Where to look for oneself: two addresses are enough, the index has the rest. */
function toCheck(links: readonly (string | undefined)[], known: string): Claim['evidence'] {
  const urls = new Set(links.filter((link) => link !== undefined && link !== known) as string[]);
  return [...urls].slice(0, 2).map((url) => ({ url }));
}

import type { ComponentId } from '#core/model/components.ts';
import {
  findRecord,
  recordPage,
  statementsOf,
  type Indexes,
  type MotRecord,
  type ModelIndexId,
  type Says,
} from '#core/indexes/records.ts';
import type { Stage } from '#core/model/vocabulary.ts';
import type { Claim, ModelFile, StageData } from '../schema.ts';
import { MOT_CORRECTIONS } from './mot-corrections.ts';
import type { recordsOf } from './crosswalk.ts';

/** A listed model with the records that rate it. */
export type Rated = {
  name: string;
  stage: Stage;
  records: ReturnType<typeof recordsOf>;
  indexes: Indexes;
};

/** The index whose word is taken first: the one that grades and links evidence, and is the newest. */
const ORDER = ['osai', 'mot', 'opening-up-chatgpt'] as const satisfies readonly ModelIndexId[];

const WHAT: Record<ComponentId, string> = {
  trainingData: 'training data',
  evaluationData: 'evaluation data',
  preprocessingCode: 'code that prepares the data',
  trainingCode: 'training code',
  inferenceCode: 'code to run the model',
  evaluationCode: 'evaluation code',
  supportingLibraries: 'supporting libraries',
  modelArchitecture: 'model definition',
  finalWeights: 'weights for download',
  intermediateCheckpoints: 'checkpoints from during training',
  modelMetadata: 'configuration and training state',
  modelCard: 'model card',
  dataCard: 'documentation of the data',
  technicalReport: 'technical report',
  researchPaper: 'research paper',
  evaluationResults: 'evaluation results',
  sampleOutputs: 'sample outputs',
};

/** Parts one has to fetch. A record that lists one with neither license nor address does not say that one can. */
const ADDRESS: Partial<Record<ComponentId, 'none' | 'repository' | 'weights'>> = {
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

/** Nobody has looked. */
export function unknownClaim(): Claim {
  return { status: 'unknown', license: null, basis: 'unchecked', evidence: [] };
}

type Source = { index: ModelIndexId; record: string; says: Says };

/** The claim on one component as the indexes make it; null if none speaks of it. */
export function listedClaim(component: ComponentId, rated: Rated): Claim | null {
  const { indexes, records } = rated;
  const corrected = records.mot.map(({ record, relation }) =>
    relation === 'same' && MOT_CORRECTIONS[record]?.neverReleased?.includes(component) ? record : undefined,
  );
  const wrong = corrected.find((record) => record !== undefined);
  if (wrong !== undefined) {
    const note = `The Model Openness Tool lists the ${WHAT[component]} of ${rated.name}. ${MOT_CORRECTIONS[wrong]?.why}`;
    const evidence = [{ url: recordPage(indexes, 'mot', wrong) }];
    return { status: 'withheld', license: null, basis: 'unchecked', evidence, note };
  }

  const sources = ORDER.flatMap((index) =>
    records[index].flatMap(({ record, relation }): Source[] => {
      if (relation !== 'same') return [];
      const says = statementsOf(indexes, index, record, rated.stage)[component];
      return says === undefined || isEmpty(component, says, index, record, indexes)
        ? []
        : [{ index, record, says }];
    }),
  );
  const [first] = sources;
  if (first === undefined) return null;
  const agreeing = sources.filter(
    ({ says }) => (says.status === 'withheld') === (first.says.status === 'withheld'),
  );
  const licensed = agreeing.find(({ says }) => says.license !== null);
  const status =
    first.says.status === 'listed' || first.says.status === 'not-listed'
      ? 'released'
      : isBehindForm(first, indexes)
        ? 'gated'
        : first.says.status;
  return {
    status,
    license: licensed?.says.license ?? null,
    ...(licensed !== undefined && {
      licenseSource: isStated(component, licensed, indexes) ? 'stated' : 'inherited',
    }),
    basis: 'index',
    evidence: evidenceFor(component, first, indexes),
    listedBy: agreeing.map(({ index, record }) => `${index}:${record}`),
  };
}

/** Does the European index grade these weights partial only for the form before them? */
function isBehindForm({ index, record, says }: Source, indexes: Indexes): boolean {
  const gated: readonly string[] = index === 'osai' ? (findRecord(indexes, 'osai', record)?.gated ?? []) : [];
  return says.levels.some(({ dimension }) => gated.includes(dimension));
}

function isEmpty(
  component: ComponentId,
  says: Says,
  index: ModelIndexId,
  record: string,
  indexes: Indexes,
): boolean {
  if (says.status === 'not-listed') return true;
  if (index !== 'mot' || says.status !== 'listed' || says.license !== null) return false;
  const address = ADDRESS[component];
  const mot = findRecord(indexes, 'mot', record);
  if (address === undefined || mot === null) return false;
  const own = mot.components[component]?.links ?? [];
  return own.length === 0 && (address === 'none' || mot.links[address] === undefined);
}

function isStated(component: ComponentId, { index, record }: Source, indexes: Indexes): boolean {
  const mot = index === 'mot' ? findRecord(indexes, 'mot', record) : null;
  return mot === null || motEntry(mot, component)?.from === 'component';
}

/** A paper stands in for the report, as in index-records.ts. */
function motEntry(mot: MotRecord, component: ComponentId) {
  const entry = mot.components[component];
  return component === 'technicalReport' ? (entry ?? mot.components.researchPaper) : entry;
}

/** The record was read on the day of the index's edition; the addresses it gives were not. */
function evidenceFor(
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
    return [withWords(page, `the record lists ${WHAT[key]}${licensed}`), ...toCheck(links, page.url)];
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

/** Data that can be fetched is at least public; whether its license makes it open data, no index says. */
export function classesOf(status: string): StageData['classes'] {
  return status === 'released' ? ['public'] : [];
}

/** Data by training stage. Only the European index tells the stages apart, where base and end model differ. */
export function osaiData({ stage, records, indexes }: Rated): {
  pretraining: StageData | null;
  postTraining: ModelFile['data']['postTraining'];
} {
  const key = records.osai.find(({ relation }) => relation === 'same')?.record;
  const record = key === undefined ? null : findRecord(indexes, 'osai', key);
  if (key === undefined || record === null) {
    return { pretraining: null, postTraining: { ...unknownClaim(), classes: [] } };
  }
  const claim = (dimension: 'datasources_basemodel' | 'datasources_endmodel'): StageData => {
    const level = record.levels[dimension];
    const says: Says = {
      status: ({ open: 'released', partial: 'partial', closed: 'withheld' } as const)[level],
      license: null,
      levels: [{ dimension, level }],
    };
    return {
      status: says.status as StageData['status'],
      license: null,
      basis: 'index',
      evidence: evidenceFor('trainingData', { index: 'osai', record: key, says }, indexes),
      listedBy: [`osai:${key}`],
      classes: classesOf(says.status),
    };
  };
  const { datasources_basemodel: base, datasources_endmodel: end } = record.levels;
  const hasStages = base !== end || (record.base === null ? stage !== 'unknown' : record.base !== record.end);
  return {
    pretraining: claim('datasources_basemodel'),
    postTraining: hasStages ? claim('datasources_endmodel') : null,
  };
}

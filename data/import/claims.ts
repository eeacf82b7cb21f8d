import type { ComponentId } from '#core/model/components.ts';
import {
  findRecord,
  recordPage,
  statementsOf,
  type Indexes,
  type ModelIndexId,
  type Says,
} from '#core/indexes/records.ts';
import type { Stage } from '#core/model/vocabulary.ts';
import type { Claim, ModelFile, StageData } from '../schema.ts';
import { ADDRESS, evidenceFor, isBehindForm, motEntry, calledIn, type Source } from './claim-evidence.ts';
import { MOT_CORRECTIONS } from './mot-corrections.ts';
import type { recordsOf } from './crosswalk.ts';
import { own } from './upstream.ts';

/** A listed model with the records that rate it. */
export type Rated = {
  name: string;
  stage: Stage;
  records: ReturnType<typeof recordsOf>;
  indexes: Indexes;
};

/** The index whose word is taken first: the one that grades and links evidence, and is the newest. */
const ORDER = ['osai', 'mot', 'opening-up-chatgpt'] as const satisfies readonly ModelIndexId[];

/** Nobody has looked. */
export function unknownClaim(): Claim {
  return { status: 'unknown', license: null, basis: 'unchecked', evidence: [] };
}

/** The claim on one component as the indexes make it; null if none speaks of it. */
export function listedClaim(component: ComponentId, rated: Rated): Claim | null {
  const { indexes, records } = rated;
  const corrected = records.mot.map(({ record, relation }) =>
    relation === 'same' && own(MOT_CORRECTIONS, record)?.neverReleased?.includes(component)
      ? record
      : undefined,
  );
  const wrong = corrected.find((record) => record !== undefined);
  if (wrong !== undefined) {
    const note = `The Model Openness Tool lists the ${calledIn(component)} of ${rated.name}. ${own(MOT_CORRECTIONS, wrong)?.why}`;
    const evidence = [{ url: recordPage(indexes, 'mot', wrong) }];
    return { status: 'withheld', license: null, basis: 'unchecked', evidence, note };
  }

  const sources = ORDER.flatMap((index) =>
    records[index].flatMap(({ record, relation }): Source[] => {
      if (relation !== 'same') return [];
      const says = heard(
        component,
        statementsOf(indexes, index, record, rated.stage),
        index,
        record,
        indexes,
      );
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

/**
 * What of a record counts. The license of a whole distribution says nothing of the texts a model was trained on, and
 * a known slip says nothing at all.
 */
function heard(
  component: ComponentId,
  statements: Partial<Record<ComponentId, Says>>,
  index: ModelIndexId,
  record: string,
  indexes: Indexes,
): Says | undefined {
  const says = statements[component];
  if (says === undefined || index !== 'mot') return says;
  if (own(MOT_CORRECTIONS, record)?.notAbsent?.includes(component)) return undefined;
  const isOwn = findRecord(indexes, 'mot', record)?.components[component]?.from !== 'distribution';
  return component === 'trainingData' && !isOwn ? { ...says, license: null } : says;
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
  const links = mot.components[component]?.links ?? [];
  return links.length === 0 && (address === 'none' || mot.links[address] === undefined);
}

function isStated(component: ComponentId, { index, record }: Source, indexes: Indexes): boolean {
  const mot = index === 'mot' ? findRecord(indexes, 'mot', record) : null;
  return mot === null || motEntry(mot, component)?.from === 'component';
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

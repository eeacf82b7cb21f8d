import type { Indexes, Level, MotRecord, OpeningUpRecord, OsaiRecord } from '#data/read/index-schema.ts';
import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import type { IndexId, Stage } from '../model/vocabulary.ts';

export type { Indexes, Level, MotRecord, OpeningUpRecord, OsaiRecord };

/** Indexes that rate single models; FMTI rates companies and says nothing of a component. */
export const MODEL_INDEX_IDS = ['mot', 'osai', 'opening-up-chatgpt'] as const satisfies readonly IndexId[];
export type ModelIndexId = (typeof MODEL_INDEX_IDS)[number];

/**
 * What an index says of one component. The Model Openness Tool only lists components or does not, so `listed` may
 * stand for a part, and `not-listed` for "absent" as well as for "nobody looked"; the other two indexes grade.
 */
export type Says = {
  status: 'released' | 'partial' | 'withheld' | 'listed' | 'not-listed';
  /** Id of our license list or an expression over such ids; null: no license is named. */
  license: string | null;
  /** The index's own levels behind it; none for an index without levels. */
  levels: readonly { dimension: string; level: Level }[];
};

type Statements = Partial<Record<ComponentId, Says>>;

/** The record of an index under this key, or null. */
export function findRecord<Id extends IndexId>(
  indexes: Indexes,
  index: Id,
  record: string,
): Indexes[Id]['records'][string] | null {
  const records = indexes[index].records as Record<string, Indexes[Id]['records'][string]>;
  return Object.hasOwn(records, record) ? (records[record] ?? null) : null;
}

/** The page where the index shows this record. */
export function recordPage(
  editions: Readonly<Record<IndexId, { recordUrl: string }>>,
  index: IndexId,
  record: string,
): string {
  return editions[index].recordUrl.replace('{record}', encodeURIComponent(record));
}

/**
 * What a record says of each component, in our terms; a component it does not speak of is left out. The two
 * graded indexes rate a base model together with the model people use: `stage` says which of the pair is meant.
 */
export function statementsOf(
  indexes: Indexes,
  index: ModelIndexId,
  record: string,
  stage: Stage,
): Statements {
  switch (index) {
    case 'mot': {
      const found = findRecord(indexes, 'mot', record);
      return found === null ? {} : motStatements(found);
    }
    case 'osai': {
      const found = findRecord(indexes, 'osai', record);
      return found === null ? {} : osaiStatements(found, stage);
    }
    case 'opening-up-chatgpt': {
      const found = findRecord(indexes, 'opening-up-chatgpt', record);
      return found === null ? {} : openingUpStatements(found, stage);
    }
  }
}

/** A listed paper stands in for the report, as the framework has it. */
function motStatements({ components }: MotRecord): Statements {
  const says = (id: ComponentId): Says => {
    const entry = components[id];
    if (entry === undefined) return { status: 'not-listed', license: null, levels: [] };
    if (entry.says !== 'listed') return { status: 'withheld', license: null, levels: [] };
    return { status: 'listed', license: entry.id, levels: [] };
  };
  const statements = Object.fromEntries(COMPONENT_IDS.map((id) => [id, says(id)])) as Record<
    ComponentId,
    Says
  >;
  if (statements.technicalReport.status === 'not-listed')
    statements.technicalReport = statements.researchPaper;
  return statements;
}

/**
 * Of the twelve dimensions, "code" and "hardware_architecture" are documentation of other things than our
 * components, and "licenses" is about all parts at once: none of them speaks of a component.
 */
function osaiStatements(record: OsaiRecord, stage: Stage): Statements {
  const { levels } = record;
  const isBase = stage === 'base' || record.end === null;
  const data = pick(
    levels,
    isBase ? ['datasources_basemodel'] : ['datasources_basemodel', 'datasources_endmodel'],
  );
  const weights = pick(levels, [isBase ? 'weights_basemodel' : 'weights_endmodel']);
  const license = isBase && record.base !== record.end ? null : record.licenseId;
  return compact({
    trainingData: together(data),
    trainingCode: together(pick(levels, ['trainingcode'])),
    finalWeights: together(weights, license),
    modelCard: together(pick(levels, ['modelcard'])),
    dataCard: together(pick(levels, ['datasheet'])),
    technicalReport: best(pick(levels, ['preprint', 'paper'])),
    researchPaper: peerReviewed(pick(levels, ['paper'])),
  });
}

/** Code documentation, architecture, package, API and the project's license are not components of ours either. */
function openingUpStatements({ levels }: OpeningUpRecord, stage: Stage): Statements {
  const isBase = stage === 'base';
  return compact({
    trainingData: together(pick(levels, isBase ? ['llmdata'] : ['llmdata', 'rldata'])),
    trainingCode: together(pick(levels, ['opencode'])),
    // Its weights dimensions also ask for the training procedure; the better one tells whether there are weights.
    finalWeights: best(pick(levels, isBase ? ['llmweights'] : ['llmweights', 'rlweights'])),
    modelCard: together(pick(levels, ['modelcard'])),
    dataCard: together(pick(levels, ['datasheet'])),
    technicalReport: best(pick(levels, ['preprint', 'paper'])),
    researchPaper: peerReviewed(pick(levels, ['paper'])),
  });
}

type Graded = Says['levels'];

const STATUS = { open: 'released', partial: 'partial', closed: 'withheld' } as const;

function pick<Dimension extends string>(
  levels: Record<Dimension, Level>,
  dimensions: readonly Dimension[],
): Graded {
  return dimensions.map((dimension) => ({ dimension, level: levels[dimension] }));
}

/** All parts count: open if all are, closed if none is. */
function together(levels: Graded, license: string | null = null): Says {
  const seen = new Set(levels.map(({ level }) => level));
  const level = seen.size === 1 ? (levels[0]?.level ?? 'partial') : 'partial';
  return { status: STATUS[level], license: level === 'closed' ? null : license, levels };
}

/** One of them is enough: a preprint and a reviewed paper both tell how the model was made. */
function best(levels: Graded): Says {
  const level = (['open', 'partial'] as const).find((value) => levels.some((item) => item.level === value));
  return { status: STATUS[level ?? 'closed'], license: null, levels };
}

/** "closed" only says that no paper was peer-reviewed; ours may be any research paper. */
function peerReviewed(levels: Graded): Says | undefined {
  const says = best(levels);
  return says.status === 'withheld' ? undefined : says;
}

function compact(statements: { [Id in ComponentId]?: Says | undefined }): Statements {
  return Object.fromEntries(
    Object.entries(statements).filter(([, says]) => says !== undefined),
  ) as Statements;
}

import type { IndexFiles } from '../read/index-files.ts';
import { INDEX_SCHEMAS } from '../read/index-schema.ts';
import { problemsOf } from '../read/problems.ts';
import { toFileText } from '../write.ts';
import { MODEL_INDEX_IDS, type Indexes } from '#core/indexes/records.ts';
import type { IndexId } from '#core/model/vocabulary.ts';
import { unmatched, type Crosswalk, type Curated, type Identities, type LeftOut } from './crosswalk.ts';
import { readFmti } from './fmti.ts';
import { listedModels } from './listed.ts';
import { readMot } from './mot.ts';
import { readOpeningUp } from './opening-up-chatgpt.ts';
import { readOsai } from './osai.ts';
import { own, type Edition, type Problem, type Upstream } from './upstream.ts';

/** What an import starts from, beside the upstream files. */
export type Standing = {
  crosswalk: Crosswalk;
  leftOut: LeftOut;
  identities: Identities;
  curated: Curated;
  producers: ReadonlySet<string>;
  /** Ids of the listed models that have a file now. */
  listed: readonly string[];
  /** The indexes as they were imported last. While one of models is missing, no model is made. */
  indexes: IndexFiles;
};

/** What an import comes to: texts by path under data/, or the problems that keep it from writing any. */
export type Plan = { files: Map<string, string>; problems: string[]; notes: string[] };

const READERS: {
  [Id in IndexId]: (
    files: readonly Upstream[],
    edition: Edition,
  ) => { index: Indexes[Id]; problems: Problem[] };
} = { mot: readMot, osai: readOsai, 'opening-up-chatgpt': readOpeningUp, fmti: readFmti };

/** Turns the files of an upstream folder into our files. Reads and writes nothing itself. */
export function planImport(
  id: IndexId,
  upstream: readonly Upstream[],
  edition: Edition,
  standing: Standing,
): Plan {
  const plan: Plan = { files: new Map(), problems: [], notes: [] };
  const models = id === 'fmti' ? null : id;
  const junk = models === null ? {} : standing.leftOut[models];
  const kept = upstream.filter(({ key }) => {
    const left = own(junk, key);
    return left === undefined || left.duplicateOf !== undefined;
  });
  const { index, problems } = READERS[id](kept, edition);
  if (models !== null) {
    const keys = [
      ...Object.keys(index.records),
      ...upstream.map(({ key }) => key).filter((key) => !kept.some((file) => file.key === key)),
    ];
    problems.push(...unmatched(models, keys, standing.crosswalk, standing.leftOut));
  }
  plan.problems.push(...problems.map(({ file, line, message }) => `${file}:${line}: ${message}`));
  plan.problems.push(...unknownProducers(index, standing.producers));
  if (plan.problems.length > 0) return plan;

  const parsed = INDEX_SCHEMAS[id].safeParse(index);
  if (!parsed.success) {
    plan.problems.push(...problemsOf(`data/indexes/${id}.json`, index, parsed.error));
    return plan;
  }
  plan.files.set(`indexes/${id}.json`, toIndexText(index));
  const indexes = { ...standing.indexes, [id]: index };
  if (models !== null && isComplete(indexes)) addModels(plan, indexes, standing);
  return plan;
}

/** Makes the listed models anew from the indexes that are there, after a change of the tables of this folder. */
export function planListed(standing: Standing): Plan {
  const plan: Plan = { files: new Map(), problems: [], notes: [] };
  if (isComplete(standing.indexes)) addModels(plan, standing.indexes, standing);
  else plan.problems.push('data/indexes: import mot, osai and opening-up-chatgpt first');
  return plan;
}

function isComplete(indexes: IndexFiles): indexes is Indexes {
  return MODEL_INDEX_IDS.every((id) => indexes[id] !== null);
}

function addModels(plan: Plan, indexes: Indexes, standing: Standing): void {
  const { models, problems, notes } = listedModels(
    indexes,
    standing.crosswalk,
    standing.identities,
    standing.curated,
  );
  plan.notes.push(...notes);
  plan.problems.push(...problems);
  for (const [id, model] of models) {
    if (!standing.producers.has(model.producer)) {
      plan.problems.push(`data/producers.json: add "${model.producer}", the producer of ${id}`);
    }
    plan.files.set(`models/${id}.json`, toFileText(model));
  }
  plan.notes.push(
    ...standing.listed
      .filter((id) => !models.has(id))
      .map(
        (id) =>
          `data/models/${id}.json: no record makes it any more; delete it and retire its id in data/ids.json`,
      ),
  );
}

function unknownProducers(index: Indexes[IndexId], producers: ReadonlySet<string>): string[] {
  const named = Object.values(index.records).flatMap((record) =>
    'producer' in record && typeof record.producer === 'string' && record.producer !== ''
      ? [record.producer]
      : [],
  );
  return [...new Set(named)]
    .filter((slug) => !producers.has(slug))
    .map((slug) => `data/producers.json: add "${slug}", with name, country and kind`);
}

/** One record a line, in the order of the keys' code units: small, and a change of upstream shows as one line. */
export function toIndexText(index: Indexes[IndexId]): string {
  const { records, ...head } = index;
  const lines = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  const entries = Object.entries(records)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, record]) => `    ${JSON.stringify(key)}: ${JSON.stringify(record)}`);
  return `{\n${lines.join('\n')}\n  "records": {\n${entries.join(',\n')}\n  }\n}\n`;
}

import type { VerdictColumns } from '#core/catalog/catalog-encode.ts';
import { answersByComponent, disagreements, type Disagreement } from '#core/indexes/disagreements.ts';
import { recordsOf, type RecordOfModel } from '#core/indexes/overall.ts';
import type { Indexes } from '#core/indexes/records.ts';
import { agreementsOf, type Agreement } from '#core/indexes/tally.ts';
import type { Dataset, Model } from '#core/model/model.ts';
import { INDEX_IDS, type IndexId, type Tier } from '#core/model/vocabulary.ts';
import { own } from '#core/model/own.ts';

/** What the page of the other indexes needs: who they are, what they come to, and where answers differ. */
export type IndexesFile = {
  editions: { [Id in IndexId]: Edition };
  /** Those that at least one index rates; most disagreements first. */
  models: RatedModel[];
  companies: RatedCompany[];
};

/** Which edition of an index we hold, and how much of it there is. */
export type Edition = Omit<Indexes[IndexId], 'id' | 'records'> & {
  records: number;
  /** Models of ours it has a record of, and those of which it only rates a sibling. */
  models: { same: number; sibling: number };
};

export type RatedModel = {
  id: string;
  name: string;
  producer: string;
  tier: Tier;
  /** What our facts come to under the rules of the Model Openness Tool: a verdict, a tier, or "<tier>-at-least". */
  motAnswer: string;
  records: RecordOfModel[];
  disagreements: Disagreement[];
  agreements: Agreement[];
};

/** A company as FMTI rates it, with the models here that it looked at. */
export type RatedCompany = Indexes['fmti']['records'][string] & {
  record: string;
  models: { id: string; name: string }[];
};

/** Computes the file from the dataset, the verdicts and the other indexes. O(models × records each). */
export function indexesFile(dataset: Dataset, verdicts: VerdictColumns, indexes: Indexes): IndexesFile {
  const models = dataset.models.map((model, at): RatedModel => {
    const { id, name, tier } = model;
    return {
      id,
      name,
      producer: own(dataset.producers, model.producer)?.name ?? model.producer,
      tier,
      motAnswer: verdicts['mof-1-0-mot']?.[at] ?? 'unknown',
      records: recordsOf(model, indexes),
      disagreements: disagreements(model, indexes),
      agreements: agreementsOf(answersByComponent(model, indexes)),
    };
  });
  return {
    editions: Object.fromEntries(
      INDEX_IDS.map((id) => [id, editionOf(id, dataset.models, indexes)]),
    ) as IndexesFile['editions'],
    models: models
      .filter(({ records }) => records.length > 0)
      .toSorted(
        (one, other) =>
          other.disagreements.length - one.disagreements.length || (one.name < other.name ? -1 : 1),
      ),
    companies: Object.entries(indexes.fmti.records).map(([record, company]) => ({
      ...company,
      record,
      models: dataset.models
        .filter((model) => model.indexes.fmti.some((reference) => reference.record === record))
        .map(({ id, name }) => ({ id, name })),
    })),
  };
}

function editionOf(id: IndexId, models: readonly Model[], indexes: Indexes): Edition {
  const { id: _, records, ...edition } = indexes[id];
  const related = models.map((model) => model.indexes[id]).filter((references) => references.length > 0);
  const same = related.filter((references) => references.some(({ relation }) => relation === 'same'));
  return {
    ...edition,
    records: Object.keys(records).length,
    models: { same: same.length, sibling: related.length - same.length },
  };
}

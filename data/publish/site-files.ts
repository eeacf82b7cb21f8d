import { encodeCatalog, type VerdictColumns } from '#core/catalog/catalog-encode.ts';
import { DEFINITIONS, makeContext, openPoints } from '#core/definitions/index.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { indexesOf } from '#core/indexes/overall.ts';
import type { Indexes } from '#core/indexes/records.ts';
import { licenseIds } from '#core/license/expression.ts';
import { corporaOf } from '#core/model/disclosures.ts';
import { labelOf, type Dataset, type Model } from '#core/model/model.ts';
import { RECORD_FORMAT, type ModelRecord } from '#core/model/record.ts';
import { sealed } from '#core/model/seal.ts';
import { datasetsFile } from './datasets-file.ts';
import { definitionsFile } from './definitions-file.ts';
import { indexesFile } from './indexes-file.ts';
import { entriesOf, own } from '#core/model/own.ts';
import { groundColumns } from './verdict-columns.ts';

/**
 * Every data file the site serves below data/, by path: what the app loads, and what people download. Without the
 * other indexes (null) there is no file of them, and no record says what they say. The records of a kept release carry
 * its verdicts, which are no longer what today's rules would say.
 */
export function siteFiles(
  dataset: Dataset,
  verdicts: VerdictColumns,
  indexes: Indexes | null = null,
  isKept = false,
): Map<string, string> {
  const context = makeContext(dataset);
  const records = dataset.models.map((model, at): [string, string] => [
    `models/${model.id}.json`,
    sealed({
      ...recordOf(dataset, model, indexes),
      answer: answerOfModel(model, context),
      openPoint: openPoints(model, DEFINITIONS, context)[0] ?? null,
      ...(isKept
        ? { verdicts: Object.fromEntries(entriesOf(verdicts).map(([id, answers]) => [id, answers[at]])) }
        : {}),
    }),
  ]);
  const indexFiles: [string, string][] =
    indexes === null ? [] : [['indexes.json', sealed(indexesFile(dataset, verdicts, indexes))]];
  return new Map([
    ['catalog.json', sealed(encodeCatalog(dataset, verdicts, isKept ? {} : groundColumns(dataset)))],
    ['definitions.json', sealed(definitionsFile(dataset))],
    ['licenses.json', JSON.stringify(dataset.licenses)],
    ['datasets.json', JSON.stringify(datasetsFile(dataset))],
    ['dataset.json', JSON.stringify(dataset)],
    ...indexFiles,
    ...records,
  ]);
}

/** A model with all that its own page shows of other models, of licenses and of the other indexes. */
export function recordOf(dataset: Dataset, model: Model, indexes: Indexes | null): ModelRecord {
  const bases = basesOf(dataset, model);
  const claims = [model, ...bases].flatMap(({ components, data }) => [
    ...COMPONENT_IDS.map((id) => components[id]),
    data.pretraining,
    ...(data.postTraining ? [data.postTraining] : []),
  ]);
  const named = new Set(claims.flatMap((claim) => (claim.license === null ? [] : licenseIds(claim.license))));
  const corpora = new Set(corporaOf(model));
  const software = new Set(model.frameworks?.named);
  return {
    format: RECORD_FORMAT,
    model,
    bases,
    licenses: dataset.licenses.filter((license) => named.has(license.id)),
    datasets: dataset.datasets.filter(({ id }) => corpora.has(id)).map(({ id, name }) => ({ id, name })),
    frameworks: dataset.frameworks
      .filter(({ id }) => software.has(id))
      .map(({ id, name, license }) => ({ id, name, license })),
    producerName: own(dataset.producers, model.producer)?.name ?? model.producer,
    factsOf: dataset.release.date,
    indexes: indexes && indexesOf(model, indexes),
    siblings: dataset.models
      .filter(({ id, family }) => family === model.family && id !== model.id)
      .map((other) => ({ id: other.id, label: labelOf(other) })),
  };
}

/** The chain of models a model is derived from, nearest first, as far as we hold records. */
function basesOf(dataset: Dataset, model: Model): Model[] {
  const bases: Model[] = [];
  let current: Model | undefined = model;
  while (current?.basedOn && 'model' in current.basedOn) {
    const id: string = current.basedOn.model;
    current = dataset.models.find((other) => other.id === id);
    if (current === undefined || bases.includes(current)) break;
    bases.push(current);
  }
  return bases;
}

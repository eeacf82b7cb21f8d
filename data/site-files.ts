import { encodeCatalog, type VerdictColumns } from '#core/catalog-encode.ts';
import { COMPONENT_IDS } from '#core/components.ts';
import { licenseIds } from '#core/license-expression.ts';
import type { Dataset, Model } from '#core/model.ts';
import type { ModelRecord } from '#core/record.ts';

/** Every data file the site serves below data/, by path: what the app loads, and what people download. */
export function siteFiles(dataset: Dataset, verdicts: VerdictColumns): Map<string, string> {
  const records = dataset.models.map((model): [string, string] => [
    `models/${model.id}.json`,
    JSON.stringify(recordOf(dataset, model)),
  ]);
  return new Map([
    ['catalog.json', JSON.stringify(encodeCatalog(dataset, verdicts))],
    ['licenses.json', JSON.stringify(dataset.licenses)],
    ['dataset.json', JSON.stringify(dataset)],
    ...records,
  ]);
}

/** A model with every license that any of its claims names. */
export function recordOf(dataset: Dataset, model: Model): ModelRecord {
  const claims = [
    ...COMPONENT_IDS.map((id) => model.components[id]),
    model.data.pretraining,
    ...(model.data.postTraining ? [model.data.postTraining] : []),
  ];
  const named = new Set(claims.flatMap((claim) => (claim.license === null ? [] : licenseIds(claim.license))));
  return {
    model,
    licenses: dataset.licenses.filter((license) => named.has(license.id)),
    producerName: dataset.producers[model.producer]?.name ?? model.producer,
  };
}

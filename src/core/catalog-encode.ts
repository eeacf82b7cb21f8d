import { CATALOG_FORMAT, packCodes, packColumn, type CatalogJson } from './catalog.ts';
import { AXES, COMPONENT_IDS } from './components.ts';
import { axisKey, componentKey, type FacetKey } from './facets.ts';
import { licenseIds } from './license-expression.ts';
import { answerFor, PERMISSIONS, permits, type Permission } from './license.ts';
import { coverage, type Dataset, type License, type Licenses, type Model } from './model.ts';
import { readAxes, type Reading } from './openness.ts';
import type { DefinitionId } from './vocabulary.ts';

/** The license column's words for weights that are not out, and for weights whose license nobody recorded. */
export const WITHHELD = 'withheld';
export const UNKNOWN = 'unknown';

/** A definition's answer per model, in the order of the dataset's models: a verdict, or a tier's id. */
export type VerdictColumns = Partial<Record<DefinitionId, string[]>>;

/** Packs a dataset into the catalog's travelling form. Runs when building; O(models × columns). */
export function encodeCatalog(dataset: Dataset, verdicts: VerdictColumns): CatalogJson {
  const { models } = dataset;
  const licenses: Licenses = new Map(dataset.licenses.map((license) => [license.id, license]));
  const producerIds = [...new Set(models.map((model) => model.producer))].toSorted();
  const license = packColumn(models.map(weightsLicense));
  const { readings, readingOf } = packReadings(models, licenses);
  const named = new Set(license[0].flatMap(licenseIds));
  const producerOf = (model: Model) => dataset.producers[model.producer];
  return {
    format: CATALOG_FORMAT,
    release: dataset.release,
    ids: models.map((model) => model.id),
    names: models.map((model) => model.name),
    producers: producerIds.map((id) => {
      const producer = dataset.producers[id];
      return [id, producer?.name ?? id, producer?.country ?? null, producer?.kind ?? UNKNOWN];
    }),
    producerOf: models.map((model) => producerIds.indexOf(model.producer)),
    licenses: dataset.licenses
      .filter(({ id }) => named.has(id))
      .map(({ id, name, category }) => [id, name, category]),
    released: models.map((model) => model.released ?? ''),
    total: models.map((model) => model.parameters.total),
    active: models.map((model) => model.parameters.active),
    checked: models.map((model) => coverage(model).checked),
    claims: COMPONENT_IDS.length,
    readings,
    readingOf,
    license,
    columns: Object.fromEntries(
      Object.entries({
        ...verdicts,
        category: models.map((model) => categoryOf(model, licenses)),
        ...Object.fromEntries(
          COMPONENT_IDS.map((id) => [componentKey(id), models.map((model) => model.components[id].status)]),
        ),
        gating: models.map((model) => model.gating),
        claim: models.map(({ producerClaim: { openSource } }) =>
          openSource === null ? UNKNOWN : openSource ? 'yes' : 'no',
        ),
        country: models.map((model) => producerOf(model)?.country ?? UNKNOWN),
        kind: models.map((model) => producerOf(model)?.kind ?? UNKNOWN),
        family: models.map((model) => model.family),
        modality: models.map((model) => model.modality),
        stage: models.map((model) => model.stage),
        basis: models.map((model) => model.components.finalWeights.basis),
        tier: models.map((model) => model.tier),
      }).map(([key, words]) => [key, packColumn(words)]),
    ),
    permits: packPermits(license[0], licenses),
    retired: dataset.retired,
  };
}

function weightsLicense(model: Model): string {
  const { status, license } = model.components.finalWeights;
  return status === 'withheld' ? WITHHELD : (license ?? UNKNOWN);
}

/** The category of the weights' license; of several, that of the first named. Weights not out: proprietary. */
function categoryOf(model: Model, licenses: Licenses): string {
  const license = weightsLicense(model);
  if (license === WITHHELD) return 'proprietary';
  const [first] = licenseIds(license);
  return (first === undefined ? undefined : licenses.get(first)?.category) ?? UNKNOWN;
}

function packReadings(models: Model[], licenses: Licenses) {
  const codes = new Map<string, number>();
  const rows: Record<FacetKey, number[]> = {};
  for (const model of models) {
    const axes = readAxes(model, licenses);
    for (const axis of AXES) {
      const reading = JSON.stringify(axes[axis]);
      const code = codes.get(reading) ?? codes.size;
      codes.set(reading, code);
      (rows[axisKey(axis)] ??= []).push(code);
    }
  }
  const readings = [...codes.keys()].map((reading) => JSON.parse(reading) as Reading);
  const readingOf = Object.fromEntries(
    Object.entries(rows).map(([key, list]) => [key, packCodes(list, codes.size)]),
  );
  return { readings, readingOf };
}

function packPermits(licenseWords: string[], licenses: Licenses): Record<Permission, string> {
  const answer = (word: string, permission: Permission) =>
    word === WITHHELD ? 'no' : answerFor(word, licenses, (license: License) => permits(license, permission));
  return Object.fromEntries(
    PERMISSIONS.map((permission) => [
      permission,
      licenseWords.map((word) => answer(word, permission)[0]).join(''),
    ]),
  ) as Record<Permission, string>;
}

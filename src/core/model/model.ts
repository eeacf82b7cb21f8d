import type { CorpusFile } from '#data/corpus-schema.ts';
import type { FrameworkFile } from '#data/framework-schema.ts';
import type { LicenseFile } from '#data/license-schema.ts';
import type { Evidence } from '#data/schema-parts.ts';
import type { Claim, ModelFile, Producer, RetiredId, StageData } from '#data/schema.ts';
import { COMPONENT_IDS, type ComponentId } from './components.ts';
import { availabilityOf, type Availability } from './status.ts';
import { isChecked } from './checked.ts';

export type { Claim, Evidence, Producer, RetiredId, StageData };

/** A model's record with its id, the name of its file. */
export type Model = Omit<ModelFile, '$schema'> & { id: string };

/** A license with its id, the name of its file. */
export type License = Omit<LicenseFile, '$schema'> & { id: string };

/** A corpus that models are trained on, with its id; `Dataset` is the name of all our data. */
export type Corpus = Omit<CorpusFile, '$schema'> & { id: string };

/** Software that models are run or trained with, with its id. */
export type Framework = Omit<FrameworkFile, '$schema'> & { id: string };

/** The license list by id. */
export type Licenses = ReadonlyMap<string, License>;

/** The licenses and models that a model's facts may name, by id. */
export type Library = { licenses: Licenses; models: ReadonlyMap<string, Model> };

/** Some licenses and models as a library. */
export function libraryOf({ licenses, models }: Pick<Dataset, 'licenses' | 'models'>): Library {
  return {
    licenses: new Map(licenses.map((license) => [license.id, license])),
    models: new Map(models.map((model) => [model.id, model])),
  };
}

/** All facts of one data release. */
export type Dataset = {
  release: { date: string; hash: string };
  models: Model[];
  licenses: License[];
  /** The corpora that models name. */
  datasets: Corpus[];
  /** The software that models are run or trained with. */
  frameworks: Framework[];
  producers: Record<string, Producer>;
  retired: Record<string, RetiredId>;
};

/** What a model is called in headings and sentences. */
export function labelOf({ label, name }: Pick<Model, 'label' | 'name'>): string {
  return label ?? name;
}

/** How many of a model's components are available how far. */
export function countAvailability(model: Pick<Model, 'components'>): Record<Availability, number> {
  const counts: Record<Availability, number> = { all: 0, some: 0, none: 0, unknown: 0, 'not-applicable': 0 };
  for (const id of COMPONENT_IDS) counts[availabilityOf(model.components[id].status)] += 1;
  return counts;
}

/** How many of a model's component claims are checked, out of how many, and the oldest day of a check (null: none). */
export function coverage(model: Pick<Model, 'components'>): {
  checked: number;
  total: number;
  oldest: string | null;
} {
  const claims = COMPONENT_IDS.map((id: ComponentId) => model.components[id]);
  const checked = claims.filter(isChecked);
  const days = checked.flatMap((claim) => claim.evidence.flatMap((item) => item.checked ?? []));
  return { checked: checked.length, total: claims.length, oldest: days.toSorted()[0] ?? null };
}

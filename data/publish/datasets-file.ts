import { licenseIds } from '#core/license/expression.ts';
import { corporaOf } from '#core/model/disclosures.ts';
import type { Corpus, Dataset } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';
import { licenseName, type LicenseName } from './license-name.ts';

/** A corpus with the models that name it, by name, and what the licenses in its license are called. */
export type NamedCorpus = Corpus & {
  licenses: LicenseName[];
  models: { id: string; name: string; producer: string }[];
};

/** Every corpus with the models whose producers name it. O(corpora × models). */
export function datasetsFile({ datasets, licenses, models, producers }: Dataset): NamedCorpus[] {
  return datasets.map((corpus) => ({
    ...corpus,
    licenses: licenseIds(corpus.license ?? '').flatMap((id) =>
      licenses.filter((license) => license.id === id).map(licenseName),
    ),
    models: models
      .filter((model) => corporaOf(model).includes(corpus.id))
      .map(({ id, name, producer }) => ({
        id,
        name,
        producer: own(producers, producer)?.name ?? producer,
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true })),
  }));
}

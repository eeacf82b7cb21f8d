import { corporaOf } from '#core/model/disclosures.ts';
import type { Corpus, Dataset } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';

/** A corpus with the models that name it, by name. */
export type NamedCorpus = Corpus & { models: { id: string; name: string; producer: string }[] };

/** Every corpus with the models whose producers name it. O(corpora × models). */
export function datasetsFile({ datasets, models, producers }: Dataset): NamedCorpus[] {
  return datasets.map((corpus) => ({
    ...corpus,
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

import type { RatedCompany, RatedModel } from '#data/publish/indexes-file.ts';
import type { Disagreement } from '#core/indexes/disagreements.ts';
import { fold, searchWords } from '#core/catalog/search-words.ts';
import type { IndexesView } from '#core/link/view.ts';
import { DISAGREEMENT_KINDS, strongestOf, type DisagreementKind } from '#core/comparison/answers.ts';

type Choice = Pick<IndexesView, 'query' | 'index' | 'onlyDisagreements'>;

/** The models that a view lets through; with an index chosen, only where that index differs from somebody. */
export function chooseModels(models: readonly RatedModel[], choice: Choice): RatedModel[] {
  const { index, onlyDisagreements } = choice;
  const words = searchWords(choice.query);
  return models.flatMap((model): RatedModel[] => {
    if (index !== null && !model.records.some(({ overall }) => overall.index === index)) return [];
    if (!hasWords(model, words)) return [];
    const disagreements = model.disagreements.filter((each) => index === null || involves(each, index));
    return onlyDisagreements && disagreements.length === 0 ? [] : [{ ...model, disagreements }];
  });
}

function hasWords({ id, name, producer, records }: RatedModel, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = [id, name, producer, ...records.map(({ record }) => record)].map(fold).join('\n');
  return words.every((word) => text.includes(word));
}

function involves({ comparisons }: Disagreement, index: IndexesView['index']): boolean {
  return comparisons.some(({ between, kind }) => kind !== null && between.some((party) => party === index));
}

/** The companies that a search lets through; only those who chose their index are searching among them. */
export function chooseCompanies(companies: readonly RatedCompany[], choice: Choice): RatedCompany[] {
  const words = choice.index === 'fmti' ? searchWords(choice.query) : [];
  return companies.filter(({ name, models }) => {
    const text = [name, ...models.map((model) => model.name)].map(fold).join('\n');
    return words.every((word) => text.includes(word));
  });
}

/** How often each kind is the strongest difference on a component, and on how many models there is any. */
export function countDisagreements(models: readonly RatedModel[]): {
  models: number;
  components: number;
  kinds: { kind: DisagreementKind; count: number }[];
} {
  const found = models.flatMap(({ disagreements }) => disagreements);
  const strongest = found.map(({ withUs, amongThem }) => strongestOf([withUs, amongThem]));
  return {
    models: models.filter(({ disagreements }) => disagreements.length > 0).length,
    components: found.length,
    kinds: DISAGREEMENT_KINDS.map((kind) => ({
      kind,
      count: strongest.filter((each) => each === kind).length,
    })),
  };
}

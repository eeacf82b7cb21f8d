import { describe, expect, it } from 'vitest';
import { aDataset, catalogOf } from '../fixtures/dataset.ts';
import { aCorpus } from '../fixtures/looked-for.ts';
import { aModel, aStage } from '../fixtures/model.ts';
import { EU_LANGUAGES } from '../model/languages.ts';
import { valuesIn } from './known-values.ts';
import { columnOf, type FacetKey } from './columns.ts';
import { DEEP_COLUMNS } from './deep-columns.ts';
import { setsOf } from './facet-sets.ts';
import { makeFilterIndex } from './filter-index.ts';
import { searchIn } from './search.ts';
import { joinList, splitList } from './lists.ts';

const source = [{ url: 'https://example.org/read' }];
const models = [
  aModel({ id: 'a' }),
  aModel({
    id: 'b',
    languages: { codes: ['ja', 'en'], evidence: source },
    funding: { paidBy: ['university', 'public'], governedBy: ['university'], evidence: source },
    licenseText: { file: 'present', matches: true, evidence: source },
    data: {
      pretraining: aStage('released', null, { datasets: ['web', 'books'] }),
      postTraining: aStage('released', null, { datasets: ['chats', 'books'] }),
    },
  }),
];
const corpora = [aCorpus('web', null), aCorpus('books', 'free'), aCorpus('chats', 'nc'), aCorpus('x', null)];
const catalog = catalogOf(aDataset(models, { datasets: corpora }));

function wordOf(key: FacetKey, row: number): string | undefined {
  const column = catalog.columns[key];
  return column?.values[column.codes[row]!];
}

describe('the columns on languages, datasets, law and funding', () => {
  it('say unknown of a model nobody has looked at, and never "none"', () => {
    const words = DEEP_COLUMNS.map(({ key }) => wordOf(key, 0));
    expect(words).toEqual(DEEP_COLUMNS.map(() => 'unknown'));
  });

  it('hold every value of a list, in one order', () => {
    expect(wordOf('language', 1)).toBe('en ja');
    expect(wordOf('paid-by', 1)).toBe('public university');
    expect(wordOf('dataset', 1)).toBe('books chats web');
    expect(wordOf('dataset-license', 1)).toBe('non-commercial permissive unknown');
  });

  it('know of no contradiction where the statements were read and agree', () => {
    expect(wordOf('license-conflict', 1)).toBe('none-found');
  });

  it('are counted value by value', () => {
    const index = makeFilterIndex(catalog, searchIn);
    expect(setsOf(index.catalog).valuesOf('paid-by')).toEqual(['unknown', 'public', 'university']);
    expect([...setsOf(index.catalog).rowsWith('dataset', 'books')]).toEqual([2]);
  });

  it('offer every language of the EU, and those the models have', () => {
    const offered = valuesIn(catalog, 'language');
    expect([...EU_LANGUAGES, 'ja'].filter((code) => !offered?.has(code))).toEqual([]);
    expect(offered?.has('en ja')).toBe(false);
    expect(EU_LANGUAGES).toHaveLength(24);
  });

  it('come after the first view', () => {
    expect(DEEP_COLUMNS.filter(({ key }) => columnOf(key).isLater !== true)).toEqual([]);
  });

  it('bring the names of the datasets that models name, and of no others', () => {
    expect([...catalog.datasets.keys()]).toEqual(['web', 'books', 'chats']);
  });
});

describe('a list in a word', () => {
  it('is unknown where there is nothing, and comes back as it was', () => {
    expect(joinList(undefined)).toBe('unknown');
    expect(joinList([])).toBe('unknown');
    expect(splitList(joinList(['b', 'a']))).toEqual(['a', 'b']);
  });
});

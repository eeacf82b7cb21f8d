import { describe, expect, it } from 'vitest';
import { DEEP_COLUMNS } from '#core/catalog/deep-columns.ts';
import { aDataset, catalogOf } from '#core/fixtures/dataset.ts';
import { aModel, aStage } from '#core/fixtures/model.ts';
import { addWords, cellLabel, valueLabel } from './columns.ts';
import { LATER_WORDS } from './later-columns.ts';

addWords(LATER_WORDS);

const model = aModel({ data: { pretraining: aStage('released', null, { datasets: ['books'] }) } });
const catalog = catalogOf(aDataset([model]));

describe('the words of a value', () => {
  it('never call closed what nobody has looked at', () => {
    for (const { key } of DEEP_COLUMNS)
      // Pages may have been read for a payer and not name one.
      expect(valueLabel(catalog, key, 'unknown')).toBe(key === 'paid-by' ? 'unknown' : 'not checked yet');
  });

  it('name languages and datasets', () => {
    expect(valueLabel(catalog, 'language', 'de')).toBe('German');
    expect(valueLabel(catalog, 'dataset', 'books')).toBe('Corpus books');
    expect(valueLabel(catalog, 'dataset', 'not-one-of-ours')).toBe('not-one-of-ours');
  });

  it('count what does not fit a cell', () => {
    expect(cellLabel(catalog, 'paid-by', 'company public')).toBe('company, public body');
    expect(cellLabel(catalog, 'language', 'de en fr')).toBe('English, French, German');
    expect(cellLabel(catalog, 'language', 'de en fr it pl')).toBe('English, French + 3 more');
  });
});

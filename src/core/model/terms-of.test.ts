import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { aModel } from '../fixtures/model.ts';
import { LICENSES } from '../fixtures/license.ts';
import { definitionOf, evaluate, makeContext } from '../definitions/index.ts';
import { catalogOf } from '../fixtures/dataset.ts';
import { type Model, libraryOf } from './model.ts';
import { readAxis } from './openness.ts';
import { bindingBases, termsOf } from './terms-of.ts';
import { PERMISSIONS } from './vocabulary.ts';

const model = (
  id: string,
  producer: string,
  license: string | null,
  basedOn: Model['basedOn'] = null,
): Model => aModel({ id, name: id, producer, basedOn, components: { finalWeights: ['released', license] } });
const of = (...models: Model[]) => libraryOf({ licenses: [...LICENSES], models });
const named = (list: readonly { name: string }[]) => list.map(({ name }) => name);

describe('the terms of a base', () => {
  const nc = model('nc-base', 'one', 'CC-BY-NC-4.0');
  const open = model('open-base', 'one', 'Apache-2.0');

  test('bind another producer, whose wider license is then in doubt', () => {
    const terms = termsOf(model('derived', 'two', 'MIT', { model: 'nc-base' }), of(nc));
    expect(terms.rights.use).toBe('unknown');
    expect(terms.permits.commercial).toBe('unknown');
    expect(named(terms.doubts)).toEqual(['nc-base']);
  });

  test('leave a license as it is that allows no more than they do', () => {
    const own = termsOf(model('alone', 'two', 'MIT'), of());
    expect(termsOf(model('derived', 'two', 'MIT', { model: 'open-base' }), of(open))).toEqual(own);
    const same = termsOf(model('derived', 'two', 'CC-BY-NC-4.0', { model: 'nc-base' }), of(nc));
    expect(same.permits.commercial).toBe('no');
    expect(same.doubts).toEqual([]);
  });

  test('do not bind their own producer', () => {
    const terms = termsOf(model('derived', 'one', 'MIT', { model: 'nc-base' }), of(nc));
    expect(terms.permits.commercial).toBe('yes');
    // Nor those who build on what that producer has put under other terms.
    const relicensed = model('relicensed', 'one', 'MIT', { model: 'nc-base' });
    const further = model('further', 'two', 'MIT', { model: 'relicensed' });
    expect(termsOf(further, of(nc, relicensed)).permits.commercial).toBe('yes');
  });

  test('reach through whatever stands between', () => {
    const between = model('between', 'two', 'MIT', { model: 'nc-base' });
    const last = model('last', 'three', 'MIT', { model: 'between' });
    expect(named(termsOf(last, of(nc, between)).doubts)).toEqual(['nc-base']);
  });

  test('are unknown where the base is only a name, has no license on record or one nobody has read', () => {
    const unlicensed = model('unlicensed', 'one', null);
    const unread = model('unread', 'one', 'an-unread-license');
    const bases = [
      { name: 'A model' },
      { name: 'A model', producer: 'one' },
      { model: 'unlicensed' },
      { model: 'unread' },
    ];
    for (const basedOn of bases) {
      const { permits } = termsOf(model('derived', 'two', 'MIT', basedOn), of(unlicensed, unread));
      expect(permits.commercial).toBe('unknown');
    }
    expect(
      termsOf(model('derived', 'one', 'MIT', { name: 'A', producer: 'one' }), of()).permits.commercial,
    ).toBe('yes');
  });

  test('a circle in the data ends', () => {
    const a = model('a', 'one', 'MIT', { model: 'b' });
    const b = model('b', 'two', 'MIT', { model: 'a' });
    expect(named(bindingBases(a, of(a, b).models))).toEqual(['b']);
  });
});

test('of weights that are not out, nothing is licensed', () => {
  for (const status of ['withheld', 'described', 'not-applicable'] as const) {
    const terms = termsOf(aModel({ components: { finalWeights: status } }), of());
    expect(terms.nothingLicensed).toBe(true);
    expect(new Set(Object.values(terms.permits))).toEqual(new Set(['no']));
  }
  expect(termsOf(aModel(), of()).nothingLicensed).toBe(false);
});

test('learning more of a base never takes a known answer away, and never opens what the license closes', () => {
  const license = fc.constantFrom(null, ...LICENSES.map(({ id }) => id));
  fc.assert(
    fc.property(license, license, (own, ofBase) => {
      const alone = termsOf(model('derived', 'two', own), of());
      const byName = termsOf(model('derived', 'two', own, { name: 'base' }), of());
      const base = model('base', 'one', ofBase);
      const known = termsOf(model('derived', 'two', own, { model: 'base' }), of(base));
      for (const permission of PERMISSIONS) {
        const [first, less, more] = [alone, byName, known].map(({ permits }) => permits[permission]);
        expect(less === 'unknown' || less === more).toBe(true);
        expect(first === 'yes' ? ['yes', 'unknown'] : [first]).toContain(more);
      }
    }),
  );
});

/** Cases people met elsewhere: a fine-tune says Apache or MIT, and its base forbids that or is not on record. */
describe('what is said of real models built on others', () => {
  const dataset = readDataset('data');
  const library = libraryOf(dataset);
  const context = makeContext(dataset);
  const catalog = catalogOf(dataset);
  test.each([
    ['chatmusician', 'Llama-2-7B'],
    ['longalign-13b-64k', 'Llama-2-13B'],
    ['opencodeinterpreter-cl-70b', 'Llama 2 70B'],
    ['33x-coder', 'DeepSeek-Coder'],
    ['cogito-v2.1-671b', 'DeepSeek'],
    ['alchemistcoder-ds-6.7b', 'DeepSeek-Coder'],
    ['wavecoder-ultra-6.7b', 'Deepseek-Coder'],
    ['mustango', 'AudioLDM'],
  ])('%s is in doubt because of %s: filter, axis, page, comparison and definitions', (id, base) => {
    const found = library.models.get(id)!;
    const { permits, rights, doubts } = termsOf(found, library);
    expect(permits.commercial).toBe('unknown');
    expect(permits['no-use-limits']).toBe('unknown');
    expect(rights.use).toBe('unknown');
    expect(doubts.some(({ name }) => name.startsWith(base))).toBe(true);
    expect(readAxis(found, 'license', library).word).toBe('unknown');
    const row = catalog.rows.get(id)!;
    const column = catalog.permits.commercial;
    expect(column.values[column.codes[row]!]).toBe('unknown');
    const terms = evaluate(found, definitionOf('osaid-1-0'), context).findings.find(
      ({ criterion }) => criterion.id === 'parameter-terms',
    );
    expect(terms?.verdict).toBe('unknown');
  });

  test('a producer’s own next version is not: DeepSeek-R1 on DeepSeek-V3', () => {
    expect(termsOf(library.models.get('deepseek-r1')!, library).permits.commercial).toBe('yes');
  });
});

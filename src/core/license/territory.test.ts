import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { evaluate } from '../definitions/evaluate.ts';
import { definitionOf } from '../definitions/index.ts';
import { makeContext } from '../definitions/context.ts';
import { aLicense } from '../fixtures/license.ts';
import { aModel } from '../fixtures/model.ts';
import { MODALITIES } from '../model/vocabulary.ts';
import { rightsFor } from './license.ts';
import { permits } from './permits.ts';
import { licenseFor, licensesFor } from './territory.ts';

const restriction = { excluded: ['EU'], scope: 'somebody' };
const everywhere = aLicense('everywhere');
const forAll = aLicense('for-all', { conditions: { territorialRestriction: restriction } });
const forSome = aLicense('for-some', {
  conditions: { territorialRestriction: { ...restriction, modalities: ['vision-language', 'multimodal'] } },
});
const unread = aLicense('unread', { conditions: { territorialRestriction: 'unverified' } });
const list = new Map([everywhere, forAll, forSome, unread].map((license) => [license.id, license]));

describe('a territory that is excluded for some kinds of models', () => {
  test('holds for these kinds and for no other', () => {
    for (const modality of MODALITIES) {
      const { territorialRestriction } = licenseFor(forSome, modality).conditions;
      const isExcluded = modality === 'vision-language' || modality === 'multimodal';
      expect(territorialRestriction !== null, `for ${modality}`).toBe(isExcluded);
    }
  });

  test('leaves every other license as it is', () => {
    for (const license of [everywhere, forAll, unread]) expect(licenseFor(license, 'text')).toBe(license);
    expect(licensesFor(list, 'multimodal')).toBe(list);
    expect([...licensesFor(list, 'text').keys()]).toEqual([...list.keys()]);
  });

  test('reaches the right to study through a license field', () => {
    expect(rightsFor('for-some', list, 'text').study).toBe('full');
    expect(rightsFor('for-some', list, 'vision-language').study).toBe('conditional');
    expect(rightsFor('for-all', list, 'text').study).toBe('conditional');
  });

  test('is a limit on where models of these kinds may be used, and on no others', () => {
    const answer = (license: typeof forSome, modality?: 'text' | 'multimodal') =>
      (['no-territory', 'commercial'] as const).map((asked) => permits(license, asked, modality));
    expect(answer(forSome, 'multimodal')).toEqual(['no', 'no']);
    expect(answer(forSome, 'text')).toEqual(['yes', 'yes']);
    expect(answer(forSome)).toEqual(['yes', 'yes']);
    expect(answer(forAll, 'text')).toEqual(['no', 'no']);
    expect(answer(unread, 'text')).toEqual(['unknown', 'unknown']);
  });

  test('reaches the definitions, for a model and for what it was derived from', () => {
    const base = { ...aModel({ id: 'base', modality: 'multimodal' }), producer: 'elsewhere' };
    const context = makeContext({ licenses: [everywhere, forSome], models: [base] });
    const answer = (modality: 'text' | 'multimodal') =>
      context.forKind(modality).licenses.get('for-some')?.conditions.territorialRestriction ?? null;
    expect(answer('text')).toBeNull();
    expect(answer('multimodal')).not.toBeNull();
    // From within the context of one kind, that of another is the whole again.
    expect(context.forKind('text').forKind('multimodal')).toBe(context);
    // Kinds for which the same licenses hold share what was read; others do not.
    expect(context.forKind('code')).toBe(context.forKind('text'));
    expect(context.forKind('text')).not.toBe(context);
  });
});

test('Llama 3.2 and 3.3 exclude the EU for multimodal models only, and text models under them grant study in full', () => {
  const { models, licenses } = readDataset('data');
  const context = makeContext({ licenses, models });
  const byId = new Map(models.map((model) => [model.id, model]));
  const study = (id: string) => {
    const model = byId.get(id)!;
    return rightsFor(model.components.finalWeights.license, context.licenses, model.modality).study;
  };
  expect(['llama-3.3-70b', 'llama-poro-2-70b-instruct', 'llama-3.2-3b-instruct'].map(study)).toEqual([
    'full',
    'full',
    'full',
  ]);
  expect(study('llama-3.2-90b-vision')).toBe('conditional');
  const access = (id: string) =>
    evaluate(byId.get(id)!, definitionOf('eu-ai-act-53-2'), context).findings.find(
      ({ criterion }) => criterion.id === 'access',
    )?.verdict;
  expect(access('llama-3.3-70b')).not.toBe(access('llama-3.2-90b-vision'));
});

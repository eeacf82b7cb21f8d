import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { libraryOf } from '#core/model/model.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { termsAgainst } from '#core/license/terms.ts';
import { termPhrase } from './license-statements.ts';
import { termRows } from './terms.ts';

const dataset = readDataset('data');
const library = libraryOf(dataset);

const trainingOf = (id: string) => {
  const model = library.models.get(id);
  if (model === undefined) throw new Error(`no model ${id}`);
  return termRows(termsOf(model, library), library.licenses).find(({ key }) => key === 'train-others');
};

test('training others on outputs is no plain yes where the license asks for a name', () => {
  expect(trainingOf('llama-3.1-405b')).toMatchObject({
    mark: 'partly',
    words: 'with conditions',
    reason: 'demands a name for models trained with outputs',
  });
  expect(trainingOf('deepseek-r1')).toMatchObject({ mark: 'open', words: 'yes', reason: '' });
});

test('a place that is excluded for some kinds of models only is named with them', () => {
  const excluded = { term: 'territory', excluded: ['EU'] } as const;
  expect(termPhrase(excluded)).toBe('grants no rights in the EU');
  expect(termPhrase({ ...excluded, modalities: ['multimodal'] })).toBe(
    'grants no rights in the EU, for multimodal models',
  );
  const limited = [...library.licenses.values()].flatMap((license) => {
    const territory = license.conditions.territorialRestriction;
    if (territory === null || territory === 'unverified' || territory.modalities === undefined) return [];
    return termsAgainst(license, 'any-territory').map(termPhrase);
  });
  expect(limited.length).toBeGreaterThan(0);
  for (const phrase of limited) expect(phrase).toMatch(/, for .* models$/);
});

test('only terms that ask nothing of outputs are a plain yes', () => {
  const plain = dataset.models.filter(({ id }) => trainingOf(id)?.mark === 'open');
  expect(plain.length).toBeGreaterThan(0);
  for (const { components } of plain) {
    const license = library.licenses.get(components.finalWeights.license ?? '');
    expect([components.finalWeights.license, license?.conditions.outputTraining ?? 'none']).toEqual([
      components.finalWeights.license,
      'none',
    ]);
  }
});

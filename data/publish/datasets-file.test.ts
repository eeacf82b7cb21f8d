import { expect, test } from 'vitest';
import { aDataset } from '#core/fixtures/dataset.ts';
import { aLicense } from '#core/fixtures/license.ts';
import { aCorpus } from '#core/fixtures/looked-for.ts';
import { aModel, aStage } from '#core/fixtures/model.ts';
import { datasetsFile } from './datasets-file.ts';

test('each dataset has the models that name it for any stage, once and by name', () => {
  const stage = aStage('released', null, { datasets: ['books'] });
  const models = [
    aModel({ id: 'b', name: 'B 10', producer: 'ai-two', data: { pretraining: stage, postTraining: stage } }),
    aModel({ id: 'a', name: 'B 9', data: { postTraining: stage } }),
    aModel({ id: 'c', name: 'C' }),
  ];
  const file = datasetsFile(aDataset(models, { datasets: [aCorpus('books', 'free'), aCorpus('web', null)] }));
  expect(file.map(({ id, models: naming }) => [id, naming])).toEqual([
    [
      'books',
      [
        { id: 'a', name: 'B 9', producer: 'a-producer' },
        { id: 'b', name: 'B 10', producer: 'Ai Two' },
      ],
    ],
    ['web', []],
  ]);
});

test('each dataset has what the licenses in its license are called', () => {
  const licenses = [aLicense('own-terms', { name: 'Own Terms' }), aLicense('MIT'), aLicense('free')];
  const datasets = [aCorpus('books', 'own-terms AND MIT'), aCorpus('web', null)];
  const file = datasetsFile(aDataset([], { datasets, licenses }));
  expect(file.map((each) => each.licenses.map(({ id, name }) => [id, name]))).toEqual([
    [
      ['own-terms', 'Own Terms'],
      ['MIT', licenses[1]?.name],
    ],
    [],
  ]);
});

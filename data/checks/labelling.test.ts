import { expect, test } from 'vitest';
import { DATA_INFORMATION } from '#core/model/vocabulary.ts';
import type { Model } from '#core/model/model.ts';
import { labellingProblems } from './labelling.ts';
import { sampleFiles, sampleModel } from './sample.ts';

type Fact = NonNullable<Model['data']['information']>['labelling'];
const fact = (status: Fact['status']): Fact => ({ status, basis: 'unchecked', evidence: [] });

function problemsOf(provenance: Fact['status'], labelling: Fact['status'], change: Partial<Model> = {}) {
  const { data } = sampleModel();
  const information = {
    ...(Object.fromEntries(DATA_INFORMATION.map((id) => [id, fact('unknown')])) as NonNullable<
      Model['data']['information']
    >),
    provenance: fact(provenance),
    labelling: fact(labelling),
  };
  return labellingProblems(sampleFiles([sampleModel({ data: { ...data, information }, ...change })]));
}

test('sources that were read, and labels unknown, fail', () => {
  expect(problemsOf('released', 'unknown')).toEqual([
    'data/models/house-7b.json → data.information.labelling: type "not-applicable" if the sources are plain text or code, with the page of provenance; or "released" or "partial" with the page that says who labeled them',
  ]);
  expect(problemsOf('released', 'not-applicable')).toEqual([]);
});

test('sources nobody read, tuned models and images are left alone', () => {
  expect(problemsOf('partial', 'unknown')).toEqual([]);
  expect(problemsOf('released', 'unknown', { stage: 'instruct' })).toEqual([]);
  expect(problemsOf('released', 'unknown', { modality: 'image' })).toEqual([]);
});

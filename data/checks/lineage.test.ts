import { expect, test } from 'vitest';
import { lineageProblems } from './lineage.ts';
import { sampleFiles, sampleModel } from './sample.ts';

test('an unknown base fails', () => {
  expect(lineageProblems(sampleFiles([sampleModel({ basedOn: { model: 'hause' } })]))).toEqual([
    'data/models/house-7b.json → basedOn: type the id of a file in data/models, or { "name": "…" } (now "hause")',
  ]);
});

test('a model older than its base fails; a month alone is given the benefit of the doubt', () => {
  const base = sampleModel({ id: 'base', released: '2025-09-30' });
  const derived = (released: string) =>
    sampleFiles([base, sampleModel({ released, basedOn: { model: 'base' } })]);
  expect(lineageProblems(derived('2025-09-02'))).toHaveLength(1);
  expect(lineageProblems(derived('2025-09'))).toEqual([]);
});

test('a base by name has a producer of ours or none', () => {
  const named = (producer: string) => sampleFiles([sampleModel({ basedOn: { name: 'Base', producer } })]);
  expect(lineageProblems(named('house'))).toEqual([]);
  expect(lineageProblems(named('hause'))).toHaveLength(1);
});

test('a circle fails', () => {
  const files = sampleFiles([
    sampleModel({ id: 'a', basedOn: { model: 'b' } }),
    sampleModel({ id: 'b', basedOn: { model: 'a' } }),
  ]);
  expect(lineageProblems(files)[0]).toContain('a ← b ← a is a circle');
});

import { expect, test } from 'vitest';
import type { Model } from '#core/model/model.ts';
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
  const named = (producer: string) => sampleFiles([sampleModel({ basedOn: { name: 'House 6B', producer } })]);
  expect(lineageProblems(named('house'))).toEqual([]);
  expect(lineageProblems(named('hause'))).toHaveLength(1);
});

test('whose a base is has to be shown: by its family, by a page that was read, or by an index', () => {
  const of = (change: Partial<Model>) =>
    lineageProblems(
      sampleFiles([sampleModel({ basedOn: { name: 'Stray 3B', producer: 'house' }, ...change })]),
    );
  expect(of({})).toEqual([
    'data/models/house-7b.json → basedOn.producer: name Stray 3B in an evidence line, or remove the producer: nothing here shows whose it is (now "house")',
  ]);
  expect(of({ basedOn: { name: 'Stray 3B' } })).toEqual([]);
  expect(of({ basedOn: { name: 'House-3B-Base', producer: 'house' } })).toEqual([]);
  const page = { url: 'https://huggingface.co/house/stray-3b', shows: 'The weights of the base.' };
  const read = { openSource: null, term: null, evidence: [{ ...page, checked: '2026-11-27' }] };
  expect(of({ producerClaim: read })).toEqual([]);
  expect(of({ producerClaim: { ...read, evidence: [page] } })).toHaveLength(1);
});

test('a circle fails', () => {
  const files = sampleFiles([
    sampleModel({ id: 'a', basedOn: { model: 'b' } }),
    sampleModel({ id: 'b', basedOn: { model: 'a' } }),
  ]);
  expect(lineageProblems(files)[0]).toContain('a ← b ← a is a circle');
});

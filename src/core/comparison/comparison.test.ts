import { expect, it } from 'vitest';
import { aDataset, catalogOf } from '../fixtures/dataset.ts';
import { aModel } from '../fixtures/model.ts';
import { byTodaysNames, exchanged } from './comparison.ts';

it('reads a comparison by the names of today, the baseline with it, and leaves strangers as they are written', () => {
  const renamed = { fate: 'renamed', date: '2026-01-01', reason: 'because' } as const;
  const catalog = catalogOf({
    ...aDataset([aModel({ id: 'new' }), aModel({ id: 'other' })]),
    retired: { old: { ...renamed, to: 'between' }, between: { ...renamed, to: 'new' } },
  });
  expect(byTodaysNames({ models: ['old', 'stranger', 'other'], reference: 'old' }, catalog)).toEqual({
    models: ['new', 'stranger', 'other'],
    reference: 'new',
  });
  // Under both its names a model stands once.
  expect(byTodaysNames({ models: ['new', 'old'], reference: null }, catalog).models).toEqual(['new']);
  const current = { models: ['new', 'stranger'], reference: null };
  expect(byTodaysNames(current, catalog)).toBe(current);
});

it('puts a model in the place of another', () => {
  expect(exchanged(['a', 'b', 'c'], 'b', 'd')).toEqual(['a', 'd', 'c']);
  expect(exchanged(['a', 'b', 'c'], 'a', 'c')).toEqual(['c', 'b', 'a']);
  // It was taken out while the other one was on its way.
  expect(exchanged(['a', 'c'], 'b', 'd')).toEqual(['a', 'c']);
});

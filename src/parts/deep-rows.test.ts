import { expect, test } from 'vitest';
import { aModel } from '#core/fixtures/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import type { Body } from '#core/model/vocabulary.ts';
import { compareDeepFacts } from './deep-rows.ts';

const record = (paidBy: Body[] | null): ModelRecord => ({
  model: aModel(paidBy === null ? {} : { funding: { paidBy, governedBy: ['public'], evidence: [] } }),
  bases: [],
  licenses: [],
  producerName: 'House',
  factsOf: '2026-11-27',
  indexes: null,
});
const kindOf = (...paidBy: (Body[] | null)[]) =>
  compareDeepFacts(paidBy.map(record)).find(({ key }) => key === 'paid-by')?.kind;

test('what nobody has looked at is never a difference', () => {
  expect(kindOf(null, null)).toBe('unknown');
  expect(kindOf(['public'], null)).toBe('unknown');
});

test('lists that hold the same are the same, whatever their order', () => {
  expect(kindOf(['public', 'company'], ['company', 'public'])).toBe('same');
  expect(kindOf(['public'], ['company'])).toBe('status');
  expect(kindOf(['public'], ['company'], null)).toBe('status');
});

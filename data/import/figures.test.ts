import { expect, test } from 'vitest';
import type { OsaiRecord } from '#core/indexes/records.ts';
import { someIndexes } from '#core/fixtures/indexes.ts';
import { inBillions, sizeInName, trainingFlopOf } from './figures.ts';

test.each([
  ['Olmo-3-1125-32B', 32, null],
  ['LFM2-24B-A2B', 24, 2],
  ['XVERSE-MoE-A4.2B', null, 4.2],
  ['Eurux-8x22B-NCA', null, null],
  ['MobileLLM-R1-950M-base', 0.95, null],
  ['Ring-2.5-1T', 1000, null],
  ['BitNet-b1.58-2B4T', 2, null],
  ['rwkv7-g0b-13.3b-ctx8192', 13.3, null],
  ['openchat-3.6-8b-20240522', 8, null],
  ['Mochi-1-Preview', null, null],
])('the name %s tells %s and %s billions of parameters', (name, total, active) => {
  expect(sizeInName(name)).toEqual({ total, active });
});

test('sizes are in billions, without the noise of binary fractions', () => {
  expect([inBillions('950', 'M'), inBillions('1_1', 'B'), inBillions('1.2', 'T')]).toEqual([0.95, 1.1, 1200]);
});

test('the compute of somebody else’s base model is not this model’s', () => {
  const indexes = someIndexes({ osai: { r: {} } });
  const flop = (
    base: string | null,
    end: string,
    of: OsaiRecord['flop'],
    stage: 'base' | 'instruct' = 'instruct',
  ) =>
    trainingFlopOf({ ...indexes.osai.records['r']!, base, end, flop: of }, 'r', stage, indexes)?.value ??
    null;
  expect(flop('Bielik-11B', 'Bielik-11B-Chat', { base: 7e22 })).toBe(7e22);
  expect(flop('Bielik-11B', 'Bielik-11B-Chat', { base: 7e22, end: 1e22 })).toBe(8e22);
  expect(flop('Llama-2-70B', 'CodeLlama-70B', { base: 8e23, end: 4e23 })).toBe(4e23);
  expect(flop('Llama-2-70B', 'Leo-70B', { base: 8e23 })).toBeNull();
  expect(flop('Bielik-11B', 'Bielik-11B-Chat', { base: 7e22, end: 1e22 }, 'base')).toBe(7e22);
  expect(flop(null, 'Bark', { end: 1e21 })).toBe(1e21);
});

import { recordPage, type Indexes, type OsaiRecord } from '#core/indexes/records.ts';
import type { Stage } from '#core/model/vocabulary.ts';
import type { ModelFile } from '../schema.ts';

const UNITS: Record<string, number> = { M: 1e-3, B: 1, T: 1e3 };

/** "450", "M" → 0.45. */
export function inBillions(number: string, unit: string): number {
  return Number((Number(number.replace('_', '.')) * (UNITS[unit.toUpperCase()] ?? 1)).toPrecision(6));
}

/**
 * Billions of parameters as a model's name tells them: "Olmo-3-32B", "LFM2-24B-A2B" (active after an A). A product
 * such as 8x22B is no total, since the experts share parts.
 */
export function sizeInName(name: string): { total: number | null; active: number | null } {
  const [, number, unit = 'B'] = /(?<![\dA-Za-z.])(\d+(?:\.\d+)?)([BMT])(?![A-Za-z])/i.exec(name) ?? [];
  const [, active] = /(?<![A-Za-z])A(\d+(?:\.\d+)?)B/.exec(name) ?? [];
  return {
    total: number === undefined ? null : inBillions(number, unit),
    active: active === undefined ? null : Number(active),
  };
}

/**
 * Training compute as the index estimates it. The base model's counts only if it is the same producer's, which
 * shows in the name; somebody else's base was not trained for this model.
 */
export function trainingFlopOf(
  record: OsaiRecord,
  key: string,
  stage: Stage,
  indexes: Indexes,
): ModelFile['trainingFlop'] {
  const { base, end } = record.flop;
  const ownBase = record.base === null || firstWord(record.base) === firstWord(record.end ?? record.base);
  const value = stage === 'base' ? base : ownBase ? sum(base, end) : end;
  if (value === undefined) return null;
  const url = recordPage(indexes, 'osai', key);
  return {
    value,
    evidence: [{ url, shows: 'an estimate of the training compute', checked: indexes.osai.date }],
  };
}

function sum(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined ? other : other === undefined ? one : one + other;
}

function firstWord(name: string): string {
  return /^[a-z]+/i.exec(name)?.[0].toLowerCase() ?? name;
}

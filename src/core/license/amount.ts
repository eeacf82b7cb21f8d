import { own } from '../model/own.ts';

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
};

/** Reads a number as people write it: "700,000,000", "700M", "2.5 million"; null when it is none. */
export function readAmount(text: string): number | null {
  const found = /^\$?\s*(\d[\d,]*(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  if (found === null) return null;
  const [, digits = '', word = ''] = found;
  const scale = word === '' ? 1 : own(SCALES, word.toLowerCase());
  if (scale === undefined) return null;
  const amount = Math.round(Number(digits.replaceAll(',', '')) * scale);
  return amount > 0 && Number.isSafeInteger(amount) ? amount : null;
}

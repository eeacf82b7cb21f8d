import { createHash } from 'node:crypto';

const taken = new Map<string, string>();

/** The short name of a class of a CSS module in what is built, the same in each build: a page holds hundreds of them. */
export function shortClassName(name: string, file: string): string {
  const whole = `${file
    .replace(/^.*[\\/]src[\\/]/, '')
    .replaceAll('\\', '/')
    .replace(/\?.*/, '')} ${name}`;
  const digits = createHash('sha256').update(whole).digest().readUIntBE(0, 3).toString(36).padStart(5, '0');
  // A name begins with no digit: three bytes have 0 to 9 in the first place of five.
  const short = 'abcdefghij'[Number(digits[0])]! + digits.slice(1);
  if ((taken.get(short) ?? whole) !== whole) {
    throw new Error(`${whole} and ${taken.get(short)} have the same short name: rename one of them.`);
  }
  taken.set(short, whole);
  return short;
}

import { BEGINNING, WORDS, type Absence } from './absence-words.ts';

export type { Absence };

/** No case, accents and punctuation; "n.v.t." and "N/A" are "n v t" and "n a". */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

const PATTERNS = WORDS.map(([absence, lines]) => {
  const words = lines.map((line) => plain(line).replaceAll(/(?<![)\].])\*/g, '\\p{L}*')).join('|');
  return [absence, new RegExp(`^${plain(BEGINNING)}(${words})$`, 'u')] as const;
});

/** Of what several parts of a field say, the one that holds. */
const STRONGEST: readonly Absence[] = ['undisclosed', 'not-included', 'not-looked-at', 'no-license'];

/**
 * Reads such a word; null where the field may name a license. A field of nothing but signs says that nobody looked.
 * What follows a bracket, a comma or a dash may add to it: "TBD - see paper", "None (unreleased)".
 */
export function readAbsence(field: string): Absence | null {
  if (field.trim() === '') return 'no-license';
  const whole = readWords(field);
  if (whole !== null) return whole;
  const [first, ...others] = field
    .split(/[,;:()[\]/]+|\s[-–—]+\s|[–—]/)
    .filter((part) => part.trim() !== '')
    .map(readWords);
  if (first === undefined || first === null) return null;
  const isClear = first !== 'no-license' || !others.includes(null);
  return isClear ? (STRONGEST.find((absence) => [first, ...others].includes(absence)) ?? null) : null;
}

function readWords(text: string): Absence | null {
  const words = plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return 'not-looked-at';
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

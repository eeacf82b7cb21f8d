/** What people write into JSON that is none, and what to type instead. */
const SLIPS: readonly [RegExp, string][] = [
  [/^(-?Infinity|NaN|undefined|None|nan|NULL|Null)\b/, 'type null'],
  [/^True\b/, 'type true'],
  [/^False\b/, 'type false'],
  [/^(\/\/|\/\*|#)/, 'JSON has no comments: remove it'],
  [/^['‘’“”`]/, 'type straight double quotes'],
  [/^[}\]]/, 'remove the comma before it, or type what is missing'],
  [/^,/, 'type the value before it'],
];

/** Where a text stops being JSON, and what to type there; null if it is JSON. */
export function whereJsonEnds(text: string): { line: number; message: string } | null {
  const error = errorIn(text);
  if (error === null) return null;
  const at = positionIn(text, error);
  const rest = text.slice(at);
  const line = text.slice(0, at).split('\n').length;
  const advice = SLIPS.find(([slip]) => slip.test(rest))?.[1];
  if (rest.trim() === '')
    return { line, message: 'the JSON ends too early: a bracket or a quote is not closed' };
  const [word = ''] = /^([\p{L}\d]+|[^])/u.exec(rest) ?? [];
  const what = `here the text stops being JSON (${JSON.stringify(word.slice(0, 20))})`;
  return { line, message: advice === undefined ? `${what}: ${reason(error)}` : `${what}: ${advice}` };
}

function errorIn(text: string): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * The parser names the place of some errors only. Of the others the first line with which the text is wrong, and not
 * only too short, is found by halves; in it, the first character.
 */
function positionIn(text: string, error: string): number {
  const said = /position (\d+)/.exec(error)?.[1];
  if (said !== undefined) return Number(said);
  const isWrong = (end: number) => errorIn(text.slice(0, end))?.startsWith('Unexpected token') === true;
  if (!isWrong(text.length)) return text.length;
  const ends = [...text.matchAll(/\n|$/g)].map(({ index }) => index);
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isWrong(ends[middle]!)) high = middle;
    else low = middle + 1;
  }
  const start = low === 0 ? 0 : ends[low - 1]! + 1;
  for (let end = start + 1; end <= ends[low]!; end += 1) if (isWrong(end)) return end - 1;
  return start;
}

/** The parser's own reason, without its quotation of the text. */
function reason(error: string): string {
  if (error.includes('after JSON')) return 'another value begins; a file holds one model';
  return error
    .replace(/,? *\.{0,3}".*$/s, '')
    .replace(/ (in JSON )?at position \d+.*$/s, '')
    .replace(/^Unexpected token .*$/s, 'type a value, a quote or a bracket');
}

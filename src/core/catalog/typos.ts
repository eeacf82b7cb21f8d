/** Words that can be meant, prepared so that most are ruled out by two numbers. */
export type Vocabulary = { words: readonly string[]; letters: Uint32Array };

/** Prepares words for `closestWords`; each is kept once. O(letters). */
export function vocabularyOf(words: Iterable<string>): Vocabulary {
  const list = [...new Set(words)];
  return { words: list, letters: Uint32Array.from(list, lettersIn) };
}

/** What is longer is no word that somebody mistyped. */
const LONGEST = 30;

/**
 * The words that somebody may have meant who mistyped: those at the smallest distance, one edit away or, of eight
 * letters and more, two; a word that is still being typed may be the beginning of one. A number is never taken for
 * another, as it tells a model from its siblings; which letter is doubled is forgotten first of all: lamma. O(words), most of them ruled out by a look at their letters.
 */
export function closestWords(typed: string, { words, letters }: Vocabulary): string[] {
  if (typed.length < 3 || typed.length > LONGEST || !/^[\p{L}\p{N}]+$/u.test(typed)) return [];
  const most = typed.length < 8 ? 1 : 2;
  const own = lettersIn(typed);
  const numbers = digitsIn(typed);
  let best = most;
  let found: string[] = [];
  words.forEach((word, at) => {
    // Three letters are too few to be told apart unless one was left out: qwn.
    if (typed.length === 3 && (word.length !== 4 || word[0] !== typed[0])) return;
    // A letter more or less is one edit, another letter in its place makes two differ; a beginning lacks the rest.
    if (word.length < typed.length - most || countBits(own & ~letters[at]!) > most) return;
    if (digitsIn(word.slice(0, typed.length + most)) !== numbers) return;
    const edits = Math.min(
      editsBetween(typed, word, best),
      typed.length < 5 ? Infinity : beginningEdits(typed, word, best),
    );
    if (edits > best) return;
    if (edits < best) found = [];
    best = edits;
    found.push(word);
  });
  const whole = found.filter((word) => editsBetween(typed, word, best) <= best);
  return whole.length > 0 ? whole : found;
}

/** Edits between a text and the beginning of a longer one. */
function beginningEdits(typed: string, word: string, most: number): number {
  return word.length <= typed.length ? Infinity : editsBetween(typed, word.slice(0, typed.length), most);
}

/**
 * Edits between two texts, where a letter added, left out or replaced and two neighbors swapped are one each; counted
 * no further than `most` + 1. O(a × most).
 */
function editsBetween(a: string, b: string, most: number): number {
  if (a !== b && undoubled(a) === undoubled(b)) return DOUBLED;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let edits = Math.min(last[column - 1]! + (isSame ? 0 : 1), last[column]! + 1, current[column - 1]! + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current.push(edits);
    }
    if (Math.min(...current) > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return last[b.length]!;
}

/** Less than an edit. */
const DOUBLED = 0.5;

/** A text without its doubled letters. */
export function undoubled(text: string): string {
  return text.replaceAll(/(\p{L})\1+/gu, '$1');
}

function digitsIn(text: string): string {
  return text.replaceAll(/\D+/g, ' ').trim();
}

/** The letters of a text as bits; others share a bit. */
function lettersIn(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) % 31);
  return bits >>> 0;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}

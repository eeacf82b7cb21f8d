/** How names of models are written in Cyrillic, letter by letter; folded, й is и and ї is і. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  'а=a б=b в=v г=g ґ=g д=d е=e є=e ж=zh з=z и=i і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=sch ъ= ы=y ь= э=e ю=yu я=ya'
    .split(' ')
    .map((pair) => pair.split('=')),
);

/** A folded word of Cyrillic letters as it sounds in Latin ones; any other as it is. */
export function inLatin(word: string): string {
  // A name with a letter that only looks Latin has a slip of the keyboard in it.
  return /^[\p{Script=Cyrillic}\d.]+$/u.test(word)
    ? word.replaceAll(/\p{Script=Cyrillic}/gu, (letter) => LATIN[letter] ?? letter)
    : word;
}

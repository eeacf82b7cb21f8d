/**
 * What a word says that stands in the license field of somebody else's file and names no license: the component is
 * not there, it is kept back, nobody has looked, or no license was recorded for it.
 */
export type Absence = 'not-included' | 'undisclosed' | 'not-looked-at' | 'no-license';

const NOT = '(not|isn t|wasn t|aren t|never)( yet)?( been)?( publicly)?';

/** The words, of a whole field without case and punctuation. */
const WORDS: readonly [Absence, RegExp][] = [
  [
    'not-included',
    new RegExp(
      `^((the|this|these|component|components|part|file|files|model|weights|data|dataset|code|it|is|was|are|were|has|have) )*` +
        `${NOT} (includ\\w*|provided|released|available|published|shipped|distributed|shared|present|public|open|opened)( .*)?$`,
    ),
  ],
  [
    'not-included',
    /^(absent|missing|nonexistent|unavailable|unreleased|excluded|does not exist|no (such )?(component|file|part|weights|data|code))$/,
  ],
  ['undisclosed', new RegExp(`^((un|non ?)disclosed|${NOT} disclosed)( .*)?$`)],
  [
    'undisclosed',
    /^(proprietary|closed( source| weights)?|confidential|internal( use)?( only)?|private|(trade )?secret|withheld|kept (back|private|secret|internal))$/,
  ],
  [
    'not-looked-at',
    /^(unknown|unspecified|unstated|unclear|unsure|unverified|unchecked|undetermined|pending|todo|tb[acd]|to be \w+|noassertion|no (assertion|info|information|answer)|no one has looked|nobody has looked|n a|na|(not|non) applicable|see .*)$/,
  ],
  [
    'not-looked-at',
    new RegExp(
      `^((licen[cs]e|it|is|was) )*${NOT} (known|specified|checked|verified|recorded|stated|given|looked at|looked into|reviewed|determined|found|sure|clear|investigated|assessed|mentioned|listed)$`,
    ),
  ],
  [
    'no-license',
    /^(unlicensed|no licen[cs]e|without (a )?licen[cs]e|not licensed|none|null|nil|licen[cs]e|other( licen[cs]e)?|custom( licen[cs]e)?)$/,
  ],
];

/** Reads such a word; null where the field may name a license. A field of nothing but signs says that nobody looked. */
export function readAbsence(field: string): Absence | null {
  if (field.trim() === '') return 'no-license';
  const words = field
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return 'not-looked-at';
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

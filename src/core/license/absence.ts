/**
 * What a word says that stands in the license field of somebody else's file and names no license: the component is
 * not there, it is kept back, nobody has looked, or no license was recorded for it.
 */
export type Absence = 'not-included' | 'undisclosed' | 'not-looked-at' | 'no-license';

const NOT = '(not|isn t|wasn t|aren t|never)( yet)?( been)?( publicly)?';
const THING =
  '((the|this|these|components?|parts?|files?|models?|weights|parameters|checkpoints|data|datasets?|code|architecture|card|report|paper|results|outputs|training|evaluation|inference|preprocessing|source|final|intermediate|it|is|was|are|were|has|have|currently|still) )*';
const LOOKED =
  '(known|specified|stated|given|provided|found|recorded|listed|mentioned|indicated|declared|named)';
const UNKNOWN =
  '(unknown|unspecified|unstated|unclear|unsure|uncertain|ambiguous|unverified|unchecked|undetermined|pending)';

/** The words, of a whole field without case and punctuation. */
const WORDS: readonly [Absence, string][] = [
  [
    'not-included',
    `${THING}${NOT} (includ\\w*|provided|released|available|published|shipped|distributed|shared|present|public|open|opened|uploaded|downloadable)( .*)?`,
  ],
  [
    'not-included',
    `${THING}(absent|missing|nonexistent|unavailable|unreleased|unpublished|excluded|omitted)`,
  ],
  ['not-included', 'does not exist|no (such )?(component|file|part|weights|data|code)'],
  [
    'not-included',
    '(coming |available |released )?(soon|later)|planned|upcoming|announced|(to|will) be (released|published|shared|opened|provided|uploaded|announced|added)( .*)?',
  ],
  ['undisclosed', `${THING}((un|non ?)disclosed|${NOT} disclosed)( .*)?`],
  [
    'undisclosed',
    `${THING}(proprietary|closed( source| weights)?( only)?|(under )?embargo(ed)?|confidential|internal( use)?( only)?|in house|private|(trade )?secret|withheld( by .*)?|kept (back|private|secret|internal|closed|in house)|api only|(only )?(behind|via|through) (an |the )?api( only)?)( and (proprietary|closed|confidential|secret|private))?`,
  ],
  ['undisclosed', '(we |they )?(do|does|did|will) not (share|release|publish|disclose|provide|open)( .*)?'],
  ['not-looked-at', `(licen[cs]e |terms )?(is |are )?${UNKNOWN}( licen[cs]e| terms| status)?`],
  [
    'not-looked-at',
    'to ?do|tb[acd]|to be \\w+|x{2,}|noassertion|no (assertion|info|information|answer)|no one has looked|nobody has looked|n a|na|(not|non) applicable|see .*',
  ],
  [
    'not-looked-at',
    `((licen[cs]e|it|is|was) )*${NOT} (${LOOKED}|checked|verified|looked at|looked into|reviewed|determined|sure|clear|investigated|assessed)`,
  ],
  [
    'no-license',
    `un ?licensed|not licensed|(no|without (a )?)licen[cs]e|(no|none)( licen[cs]es?)?( is| was)? ${LOOKED}|all rights reserved`,
  ],
  ['no-license', 'no( licen[cs]e)?|none|null|nil|void|false|licen[cs]e|(other|custom)( licen[cs]e)?'],
  // The same in the languages that cards and lists of models are written in.
  [
    'not-included',
    'nicht (enthalten|verfügbar|vorhanden|veröffentlicht|öffentlich)|unveröffentlicht|non (inclus|publié|disponib|pubblicat|accessib)\\p{L}*|no (incluid|publicad|disponible|liberad)\\p{L}*|não (incluíd|publicad|disponíve|liberad)\\p{L}*|niet (beschikbaar|gepubliceerd|vrijgegeven|openbaar)|не (опубликован|доступ|включен|выпущен)\\p{L}*|未(公开|公開|发布|發布|提供|包含|开源|開源)|不(公开|公開|提供|包含|可用)|非公開|非公开|미공개|비공개',
  ],
  [
    'undisclosed',
    'geheim|vertraulich|nicht offengelegt|proprietär|non (divulgué|communiqué|divulgat)\\p{L}*|propriétaire|confidentiel(le)?|no (divulgad|revelad)\\p{L}*|propietari[oa]|confidencial|não (divulgad|revelad)\\p{L}*|proprietári[oa]|proprietari[oa]|закрыт\\p{L}*|секретн\\p{L}*|проприетарн\\p{L}*|未披露|闭源|閉源|专有|專有|保密|机密|機密',
  ],
  [
    'not-looked-at',
    'unbekannt|keine angabe|unklar|ungeprüft|nicht (bekannt|angegeben|geprüft)|inconnue?|non (précisée?|renseignée?|spécifiée?|noto|specificat[oa])|desconocid[oa]|(no|sin) especifica(d[oa]|r)|sconosciut[oa]|desconhecid[oa]|não especificad[oa]|onbekend|неизвестн\\p{L}*|не указан\\p{L}*|未知|不明|待定|未定|미정|알 수 없음',
  ],
  [
    'no-license',
    'keine?( lizenz)?|aucune?( licence)?|ningun[oa]( licencia)?|sin licencia|nessun[oa]?( licenza)?|nenhum[a]?( licença)?|geen( licentie)?|нет( лицензии)?|无(许可证)?|無|なし|없음',
  ],
];

const PATTERNS = WORDS.map(([absence, words]) => [absence, new RegExp(`^(${words})$`, 'u')] as const);

/** Reads such a word; null where the field may name a license. A field of nothing but signs says that nobody looked. */
export function readAbsence(field: string): Absence | null {
  if (field.trim() === '') return 'no-license';
  const words = field
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '') return 'not-looked-at';
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

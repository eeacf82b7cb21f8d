/**
 * What a word says that stands where somebody else's file has a license, and names none: the part is not there, it is
 * kept back, nobody has looked, or no license was recorded for it.
 */
export type Absence = 'not-included' | 'undisclosed' | 'not-looked-at' | 'no-license';

const NOT = '(not|isn t|wasn t|aren t|never)( yet)?( been)?( publicly)?';
const THING =
  '((the|this|these|components?|parts?|files?|models?|weights|parameters|checkpoints|data|datasets?|code|architecture|card|report|paper|results|outputs|training|evaluation|inference|preprocessing|source|final|intermediate|licen[cs]e|it|is|was|are|were|has|have|currently|still) )*';
const LOOKED =
  '(known|specified|stated|given|provided|found|recorded|listed|mentioned|indicated|declared|named)';
const UNKNOWN =
  '(unknown|unspecified|unstated|unclear|unsure|uncertain|ambiguous|unverified|unchecked|undetermined|undefined|pending|nan)';
const TAIL = '( (yet|so far|anywhere|publicly|for now|(by|in|on|at|to|due to|because) .*))?';

/** "Not yet …", as other languages begin. */
export const BEGINNING =
  '(noch |nog |encore |todavía |aún |ainda |ancora |ännu |endnu |ennå |vielä |jeszcze |zatím |još |пока |еще |још )?';
const NORDIC = '(ej|inte|ikke|ikkje) ';

/**
 * The words, one line a language; `*` is any ending. They are compared without case, accents and punctuation, so
 * "n.v.t." is "n v t".
 */
export const WORDS: readonly [Absence, readonly string[]][] = [
  [
    'not-included',
    [
      `${THING}${NOT} (include*|provided|released|available|published|shipped|distributed|shared|present|public|open|opened|uploaded|downloadable|open source*)( .*)?`,
      `${THING}(absent|missing|nonexistent|unavailable|unreleased|unpublished|excluded|omitted|removed|deleted|withdrawn|retracted|taken down|discontinued|no longer (available|public|online|published|distributed|there)( .*)?)`,
      'does not exist|no (such )?(component|file|part|weights|data|code)',
      '(coming |available |released )?(soon|later)|planned|upcoming|announced|(to|will) be (released|published|shared|opened|provided|uploaded|announced|added)( .*)?',
      'nicht (enthalten|verfügbar|vorhanden|veröffentlicht|freigegeben|zugänglich|öffentlich*)|unveröffentlicht|in vorbereitung|geplant|folgt( noch)?|wird (noch )?(nachgereicht|veröffentlicht)|fehlt|entfernt',
      '(non|pas) (inclus*|publi*|disponib*|accessib*|fourni*)|indisponib*|à venir|prochainement|bientôt|absent*|manquant*',
      'no (inclu*|publica*|públic*|disponib*|libera*|existe)|próximamente|ausente',
      'não (incluíd*|publicad*|públic*|disponíve*|liberad*|existe)|indisponíve*|em breve',
      'non (pubblic*|accessib*)|in arrivo|prossimamente|assente|mancante',
      'niet (beschikbaar|gepubliceerd|vrijgegeven|inbegrepen|openbaar( gemaakt)?)|binnenkort|ontbreekt',
      `${NORDIC}(tillgänglig*|tilgjengelig*|tilgængelig*|publicer*|publiser*|offentlig*|inkluder*|utgiven|utgitt|udgivet)|kommer (snart|senere)`,
      'ei (saatavilla|julkaistu|julkinen|mukana)|puuttuu|tulossa|pole (saadaval|avaldatud)',
      '(nie ?)(dostępn*|opublikowan*|publiczn*|udostępnion*|zawart*)|wkrótce|ne ?zveřejněn*|ne ?zverejnen*|není (k dispozici|veřejn*)|nie je (k dispozícii|verejn*)|ne ?dostup*|ni na voljo|nije (dostup*|objavljen*)|uskoro|недоступ*|није доступ*',
      'nem (elérhető|nyilvános|publikus)|hamarosan|hiányzik|nepublicat*|nu este (disponibil*|public*)|în curând|mevcut değil|yayınlanmadı|yakında|nepasiekiam*|neprieinam*|nepaskelbt*|nav (pieejam*|publicēt*)',
      'μη (διαθέσιμ*|δημοσι*)|δεν (είναι διαθέσιμ*|δημοσι*)|σύντομα',
      'не ?(опубликован*|доступ*|включ*|выпущен*|публик*|опублікован*|публічн*)|отсутствует|скоро( будет)?|незабаром',
      '(尚|暂|暫|还|還)?未(公开|公開|发布|發布|提供|包含|开源|開源)|不(公开|公開|提供|包含|可用)|即将(公开|发布)|非公開|非公开|公開予定|近日公開|미공개|비공개|미출시|출시 예정',
    ],
  ],
  [
    'undisclosed',
    [
      `${THING}((un|non ?)disclosed|${NOT} disclosed)( .*)?`,
      `${THING}(proprietary|closed( source| weights?)?( only)?|(under )?embargo(ed)?|confidential|internal( use)?( only)?|in house|private|(trade )?secret|redacted|withheld( by .*)?|kept (back|private|secret|internal|closed|in house)|api( access)? only|(only )?(behind|via|through) (an |the )?api( only)?)( (and|or) (proprietary|closed|confidential|secret|private))?( (licen[cs]e|terms))?`,
      '(we |they )?(do|does|did|will) not (share|release|publish|disclose|provide|open)( .*)?',
      'geheim|vertraulich|nicht offengelegt|proprietär*|unter verschluss|geschlossen|intern|privat',
      '(non|pas) (divulgu*|communiqu*|dévoil*|révél*)|propriétaire|confidentiel*|fermée?|privée?|interne',
      'no (divulgad*|revelad*|comunicad*)|propietari[oa]|confidencial|cerrad[oa]|privad[oa]|interno',
      'não (divulgad*|revelad*)|proprietári[oa]|fechad[oa]',
      'non (divulgat*|rivelat*|comunicat*)|proprietari[oa]|riservat[oa]|chius[oa]|privat[oa]',
      'vertrouwelijk|gesloten|hemlig*|hemmelig*|fortrolig*|konfidentiell*|luottamuksellinen|suljettu|salainen',
      'nie ?ujawnion*|zastrzeżon*|poufn*|tajn*|zamknięt*|důvěrn*|dôvern*|uzavřen*|uzavret*|povjerljiv*|zaupn*|bizalmas|titkos|confidențial*|gizli|εμπιστευτικ*|απόρρητ*',
      'не раскры*|закрыт*|секретн*|проприетарн*|закрит*|конфіденційн*|конфиденциальн*|поверительн*',
      '未披露|闭源|閉源|专有|專有|保密|机密|機密|非開示|비밀',
    ],
  ],
  [
    'not-looked-at',
    [
      `(licen[cs]e |terms )?(is |are )?(still |currently )?${UNKNOWN}( licen[cs]e| terms| status)?${TAIL}`,
      'to ?do|t ?b ?[acd]( .*)?|to be (decided|determined|defined|confirmed|clarified|checked|verified|done|filled|added)( .*)?|to be *|(pending|awaiting) .*|x{2,}|n n|noassertion|no (assertion|info|information|answer)|no one has looked|nobody has looked|n ?a|n ?k|(not|non) applicable( .*)?|does not apply|see .*',
      `((licen[cs]e|it|is|was|the) )*${NOT} (${LOOKED}|checked|verified|looked at|looked into|reviewed|determined|sure|clear|investigated|assessed)${TAIL}`,
      '(we |i )?(could not|couldn t|cannot|can t|did not|didn t|unable to|not able to) (find|locate|verify|determine|tell|confirm|check)( .*)?',
      'unbekannt|keine angaben?|k ?a|unklar|ungeprüft|entfällt|nicht (bekannt|angegeben|geprüft|spezifiziert|zutreffend|anwendbar)',
      'inconnue?|(non|pas) (connue?|précisée?|renseignée?|spécifiée?|applicable)|sans objet|s o|n ?d|à (déterminer|définir|préciser)',
      'desconocid[oa]|(no|sin) especifica*|no (se sabe|aplica*|consta)|(por|a) (determinar|definir|confirmar)|pendiente|pendente',
      'desconhecid[oa]|não (especificad[oa]|aplic*|informad[oa])',
      'sconosciut[oa]|non (not[oa]|specificat[oa]|applicabil*|indicat[oa])|da (definire|determinare)',
      'onbekend|niet (bekend|van toepassing|gespecificeerd|opgegeven)|n ?v ?t|okän[dt]a?|ukendt|ukjente?',
      `${NORDIC}(relevant|tillämplig*|specificerat|angivet|oppgitt|oplyst)|ei (tiedossa|sovellu)|tuntematon|teadmata|pole teada`,
      'nieznan*|brak (danych|informacji)|nie (dotyczy|podano|wiadomo)|ne ?znám*|ne ?uveden*|neuplatňuje se|ne ?zna(no|to)|ne ?poznato|nije poznato|nežinom*|nezinām*',
      'ismeretlen|nem (ismert|alkalmazható|vonatkozik)|ne ?cunoscut*|nespecificat*|nu (se aplică|este cunoscut)|bilinmiyor|belirsiz|belirtilmemiş|άγνωστ*|δεν (ισχύει|αναφέρεται)',
      'не ?(известн*|указан*|применим*|відом*|вказан*|познат*)|неизвест(ен|но)|нет данных|немає даних',
      '未知|不明|待定|未定|不详|不適用|不适用|미정|알 수 없음|해당 없음',
    ],
  ],
  [
    'no-license',
    [
      `un ?licensed|not licensed|(no|without (a )?)licen[cs]e( yet)?|(no|none)( licen[cs]es?)?( is| was)? ${LOOKED}${TAIL}|all rights reserved`,
      'no( licen[cs]e)?|none( yet)?|null|nil|void|false|licen[cs]e( (txt|md))?|(other|custom)( licen[cs]e)?',
      'keine?( lizenz)?|ohne( lizenz)?|nicht lizenziert|aucune?( licence)?|(sans|pas de) licence|ningun[oa]( licencia)?|sin licencia',
      'nessun[oa]?( licenza)?|senza licenza|nenhuma?( licença)?|sem licença|geen( licentie)?|ingen( (licens|lisens))?|ei lisenssiä|nincs|brak( licencji)?|žádn[áé]|yok|καμία',
      'нет( лицензии)?|без лицензии|немає|няма|无(许可证)?|無|なし|없음',
    ],
  ],
];

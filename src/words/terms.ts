import { clauseOf } from '#core/license/conditions.ts';
import { RIGHTS, type Right } from '#core/license/license.ts';
import type { LicenseQuestion } from '#core/license/questions.ts';
import type { LicenseTerm } from '#core/license/terms.ts';
import type { Library, License, Licenses } from '#core/model/model.ts';
import type { WeightsTerms } from '#core/model/terms-of.ts';
import { dutiesOf, reservationsOf, type LicenseSays } from './duties.ts';
import { licenseText } from './license-labels.ts';
import { licensesIn, limitPhrases, placedLimits, thresholdsOf, withPlace } from './license-limits.ts';
import { readTag } from './license-words.ts';
import { listOf } from './list-of.ts';
import type { Mark } from './mark.ts';
import { ANSWER_MARKS, EXTENT_MARKS, RIGHT_LABELS } from './permissions.ts';

/** What one may do with a model's weights, in words: the same on its page, in a comparison and in a sentence. */

/**
 * One thing one may do or has to heed. `isKnown` is false where the answer is unknown; `reason` is what of the license
 * limits it, empty where nothing does.
 */
export type TermRow = {
  key: string;
  label: string;
  mark: Mark;
  words: string;
  /** The same with the places in the text, where they are known: what is shown, while the words are compared. */
  shown: string;
  reason: string;
  isKnown: boolean;
  /** False where there are no weights to have terms. */
  applies: boolean;
};

const NOTHING_LICENSED = {
  mark: 'not-applicable',
  words: 'does not apply',
  shown: 'does not apply',
  isKnown: true,
  applies: false,
} as const;
const NONE: readonly [Mark, string] = ['open', 'none'];
const UNKNOWN: readonly [Mark, string] = ['unknown', 'unknown'];

/** What the terms of the weights come to, a row each. A restriction is named, with its number, and never looks open. */
export function termRows(terms: WeightsTerms, licenses: Library['licenses']): TermRow[] {
  const { rights, permits, doubts } = terms;
  const row = (
    key: string,
    label: string,
    [mark, words]: readonly [Mark, string],
    questions: readonly LicenseQuestion[] = [],
    isAbout: (term: LicenseTerm) => boolean = () => true,
  ): TermRow => {
    if (terms.nothingLicensed) {
      return { key, label, ...NOTHING_LICENSED, reason: '' };
    }
    const isKnown = mark !== 'unknown';
    const isLimited = mark === 'partly' || mark === 'closed';
    const reason = isLimited ? placedLimits(terms, licenses, questions, isAbout).join('; ') : '';
    const said = !isKnown && doubts.length > 0 ? 'in doubt' : words;
    return { key, label, mark, words: said, shown: said, reason, isKnown, applies: true };
  };
  const said = (key: string, label: string, ask: (license: License) => LicenseSays, some: Mark): TermRow => {
    const answer = saidWords(terms, licenses, ask, some === 'partly' ? NEITHER : 'nothing');
    const sign = !answer.isKnown ? 'unknown' : answer.words === NEITHER ? 'open' : some;
    return { ...row(key, label, [sign, '']), ...(terms.nothingLicensed ? {} : answer) };
  };
  return [
    ...RIGHTS.map((right) =>
      // What has a row of its own with more to say is left to it.
      row(
        right,
        RIGHT_LABELS[right],
        EXTENT_MARKS[rights[right]],
        RIGHT_QUESTIONS[right],
        ({ term }) => !OWN_ROWS.has(term),
      ),
    ),
    row(
      'commercial',
      'Commercial use',
      commercialMark(permits),
      ['commercial', 'no-gate', 'no-registration'],
      ({ term }) => term !== 'territory',
    ),
    row(
      'train-others',
      'Train other models on outputs',
      trainingMark(terms, licenses),
      ['any-purpose'],
      isOnOutputs,
    ),
    withPlaces(
      row('threshold', 'User or revenue limit', thresholdMark(terms, licenses)),
      licensesIn(terms.license, licenses),
    ),
    row(
      'use-limits',
      'Limits on use',
      USE_LIMITS[permits['no-use-limits']],
      ['no-field-limits'],
      ({ term }) => term === 'use-policy' || term === 'commercial-use',
    ),
    said('duties', 'You must', dutiesOf, 'not-applicable'),
    said('reservations', 'The licensor may later', reservationsOf, 'partly'),
  ];
}

/** A threshold with the places where the licenses name it. */
function withPlaces(row: TermRow, licenses: readonly License[]): TermRow {
  if (row.mark !== 'partly') return row;
  const places = new Set(licenses.flatMap((license) => clauseOf(license, 'threshold') ?? []));
  return { ...row, shown: withPlace(row.words, [...places].join('; ') || null) };
}

/** What no licensor here may do who reserves nothing; that a breach ends a license goes without saying. */
const NEITHER = 'neither end nor change it at will';

const OWN_ROWS: ReadonlySet<LicenseTerm['term']> = new Set(['threshold', 'use-policy', 'output-training']);

const isOnOutputs = ({ term }: LicenseTerm): boolean => term === 'output-training';

/** A license that asks something of whoever trains with outputs, such as a name for the model, says no plain yes. */
function trainingMark(terms: WeightsTerms, licenses: Library['licenses']): readonly [Mark, string] {
  const answer = terms.permits['train-others'];
  const asks = limitPhrases(terms, licenses, ['any-purpose'], isOnOutputs).length > 0;
  return answer === 'yes' && asks ? EXTENT_MARKS.conditional : ANSWER_MARKS[answer];
}

/** What of a license speaks against each right in full. */
const RIGHT_QUESTIONS: Record<Right, readonly LicenseQuestion[]> = {
  use: ['any-purpose'],
  // Whoever may use it may study it; what limits both is said once.
  study: [],
  modify: ['modification'],
  share: ['redistribution'],
};

/** What the licenses say, with a word where they were not read for it or a base's terms may add to it. */
function saidWords(
  terms: WeightsTerms,
  licenses: Library['licenses'],
  ask: (license: License) => LicenseSays,
  none: string,
): Pick<TermRow, 'words' | 'shown' | 'isKnown'> {
  const said = licensesIn(terms.license, licenses).flatMap(ask);
  const known = said.flatMap(({ words, clause }) =>
    words === null || words === '' ? [] : { words, clause },
  );
  const isUnread = said.some(({ words }) => words === null);
  const mayBeMore =
    terms.doubts.length > 0 ? ', by the terms of the base' : isUnread ? ', not read in full' : '';
  if (said.length === 0 || (known.length === 0 && mayBeMore !== '')) {
    const words = terms.doubts.length > 0 ? 'in doubt' : 'unknown';
    return { words, shown: words, isKnown: false };
  }
  if (known.length === 0) return { words: none, shown: none, isKnown: true };
  const more = mayBeMore === '' ? '' : `; maybe more${mayBeMore}`;
  const listed = (phrases: readonly string[]) => [...new Set(phrases)].join('; ') + more;
  return {
    words: listed(known.map(({ words }) => words)),
    shown: listed(known.map(({ words, clause }) => withPlace(words, clause))),
    isKnown: more === '',
  };
}

const USE_LIMITS: Record<WeightsTerms['permits']['no-use-limits'], readonly [Mark, string]> = {
  yes: NONE,
  no: ['partly', 'some uses are excluded'],
  unknown: UNKNOWN,
};

function commercialMark(permits: WeightsTerms['permits']): readonly [Mark, string] {
  if (permits.commercial === 'yes') return ['open', 'yes'];
  const atAll = permits['commercial-conditional'];
  if (atAll === 'no') return ['closed', 'no'];
  if (atAll === 'unknown' || permits.commercial === 'unknown') return UNKNOWN;
  return ['partly', 'with conditions'];
}

function thresholdMark(terms: WeightsTerms, licenses: Library['licenses']): readonly [Mark, string] {
  const answer = terms.permits['no-threshold'];
  if (answer !== 'no') return answer === 'yes' ? NONE : UNKNOWN;
  return ['partly', thresholdsOf(terms.license, licenses).join('; ')];
}

/** Why it is in doubt whether the license of the weights holds; empty where it is not. */
export function doubtSentence({ license, doubts }: WeightsTerms, licenses?: Licenses): string {
  if (doubts.length === 0 || license === null) return '';
  const reasons = doubts.map(({ id, name, license: theirs }) => {
    if (id === null) return `${name}, of which we hold no record`;
    return theirs === null
      ? `${name}, whose license we do not know`
      : `${name} (${licenseText(theirs, licenses)})`;
  });
  const allow = doubts.some((base) => base.license === null) ? 'may allow less' : 'allow less';
  return `Built on ${listOf(reasons)}, by another producer, whose terms ${allow}. Whether ${licenseText(license, licenses)} holds is in doubt.`;
}

/** How far the licenses of the weights were read, where that is not in full; empty where they were. */
export function unreadSentence(
  { license, nothingLicensed }: WeightsTerms,
  licenses: Library['licenses'],
): string {
  if (nothingLicensed) return '';
  return licensesIn(license, licenses)
    .flatMap((each) => {
      const tag = readTag(each);
      if (tag === null) return [];
      const name = licenseText(each.id, licenses);
      return tag === 'not read'
        ? `We have not read the text of ${name}: what is said of it comes from its name or from others, and may be wrong.`
        : `We have read the text of ${name} in part only.`;
    })
    .join(' ');
}

/** Everything that leaves the terms of the weights less than certain. */
export function uncertainTerms(terms: WeightsTerms, licenses: Library['licenses']): string {
  return [doubtSentence(terms, licenses), unreadSentence(terms, licenses)].filter(Boolean).join(' ');
}

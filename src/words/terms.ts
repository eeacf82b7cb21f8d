import { licenseIds } from '#core/license/expression.ts';
import { hasLimitingThreshold, RIGHTS, type Right } from '#core/license/license.ts';
import type { LicenseQuestion } from '#core/license/questions.ts';
import { termsAgainst, type LicenseTerm } from '#core/license/terms.ts';
import type { Library, Licenses } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';
import type { WeightsTerms } from '#core/model/terms-of.ts';
import { thresholdAmount } from './limits.ts';
import { licenseText } from './license-labels.ts';
import { termPhrase } from './license-statements.ts';
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
  reason: string;
  isKnown: boolean;
  /** False where there are no weights to have terms. */
  applies: boolean;
};

const NOTHING_LICENSED = {
  mark: 'not-applicable',
  words: 'does not apply',
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
    const reason = isLimited ? limitPhrases(terms.license, licenses, questions, isAbout).join('; ') : '';
    const said = !isKnown && doubts.length > 0 ? 'in doubt' : words;
    return { key, label, mark, words: said, reason, isKnown, applies: true };
  };
  return [
    ...RIGHTS.map((right) =>
      row(right, RIGHT_LABELS[right], EXTENT_MARKS[rights[right]], RIGHT_QUESTIONS[right]),
    ),
    row('commercial', 'Commercial use', commercialMark(permits), [
      'commercial',
      'no-gate',
      'no-registration',
    ]),
    row(
      'train-others',
      'Train other models on outputs',
      trainingMark(terms, licenses),
      ['any-purpose'],
      isOnOutputs,
    ),
    row('threshold', 'User or revenue limit', thresholdMark(terms, licenses)),
    row(
      'use-limits',
      'Limits on use',
      USE_LIMITS[permits['no-use-limits']],
      ['no-field-limits'],
      ({ term }) => term === 'use-policy' || term === 'commercial-use',
    ),
    { ...row('duties', 'You must', ['not-applicable', '']), ...dutyWords(terms, licenses) },
  ];
}

const isOnOutputs = ({ term }: LicenseTerm): boolean => term === 'output-training';

/** A license that asks something of whoever trains with outputs, such as a name for the model, says no plain yes. */
function trainingMark(
  { permits, license }: WeightsTerms,
  licenses: Library['licenses'],
): readonly [Mark, string] {
  const answer = permits['train-others'];
  const asks = limitPhrases(license, licenses, ['any-purpose'], isOnOutputs).length > 0;
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

/** What the licenses that a field names set against a plain yes, each as the end of a sentence about the license. */
export function limitPhrases(
  license: string | null,
  licenses: Library['licenses'],
  questions: readonly LicenseQuestion[],
  isAbout: (term: LicenseTerm) => boolean = () => true,
): string[] {
  const named = license === null ? [] : licenseIds(license).flatMap((id) => licenses.get(id) ?? []);
  const terms = named.flatMap((each) => questions.flatMap((question) => termsAgainst(each, question)));
  const said = terms.filter((each) => each.term !== 'unread' && isAbout(each));
  const hasThreshold = named.some((each) => hasLimitingThreshold(each) === 'yes');
  // A threshold says the same with its number, in its own place.
  const isVague = (each: LicenseTerm) =>
    hasThreshold && each.term === 'commercial-use' && each.value === 'allowed-below-threshold';
  return [...new Set(said.filter((each) => !isVague(each)).map(termPhrase))];
}

/** What whoever passes the weights on has to do; `isKnown` is false where a text has not been read for it. */
function dutyWords(
  { license, nothingLicensed }: WeightsTerms,
  licenses: Library['licenses'],
): Pick<TermRow, 'words' | 'isKnown' | 'mark'> {
  if (nothingLicensed) return { mark: 'not-applicable', words: 'does not apply', isKnown: true };
  const ids = license === null ? [] : licenseIds(license);
  const named = ids.flatMap((id) => licenses.get(id) ?? []);
  const duties = named.flatMap(({ conditions: { attribution, shareAlike, namingRequirement } }) => [
    own<string>(CREDIT_DUTIES, attribution),
    own<string>(SHARE_DUTIES, shareAlike),
    namingRequirement === null || namingRequirement === 'unverified'
      ? ''
      : `display a name: ${namingRequirement}`,
  ]);
  const known = [...new Set(duties.filter((duty) => duty !== undefined && duty !== ''))];
  if (named.length === 0 || duties.includes(undefined))
    return { mark: 'unknown', words: 'unknown', isKnown: false };
  return { mark: 'not-applicable', words: known.length === 0 ? 'nothing' : known.join('; '), isKnown: true };
}

const CREDIT_DUTIES: Record<string, string> = {
  required: 'give credit',
  'required-if-unmodified': 'give credit for unchanged copies',
  'license-text-only': 'pass the license text on',
  'not-required': '',
};

const SHARE_DUTIES: Record<string, string> = {
  none: '',
  file: 'keep changed files under the same terms',
  module: 'keep changed modules under the same terms',
  library: 'keep changes to the work under the same terms',
  strong: 'put what builds on it under the same terms',
  network: 'put what builds on it under the same terms, services too',
  'data-only': 'keep changed data under the same terms',
  'derivative-database': 'keep public databases made from it under the same terms',
  'terms-flow-down': 'pass the same terms on',
};

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
  return ['partly', `above ${listOf(thresholdAmounts(terms.license, licenses))}`];
}

/** Every number of users or amount of money that a license field names: "700 million monthly active users". */
export function thresholdAmounts(license: string | null, licenses: Library['licenses']): string[] {
  const named = license === null ? [] : licenseIds(license);
  return named.flatMap((id) => {
    const threshold = licenses.get(id)?.conditions.threshold ?? [];
    return threshold === 'unverified' ? [] : threshold.map(thresholdAmount);
  });
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

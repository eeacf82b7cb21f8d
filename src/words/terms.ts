import { licenseIds } from '#core/license/expression.ts';
import { RIGHTS } from '#core/license/license.ts';
import type { Library } from '#core/model/model.ts';
import type { WeightsTerms } from '#core/model/terms-of.ts';
import { thresholdAmount } from './license-conditions.ts';
import { listOf } from './list-of.ts';
import type { Mark } from './mark.ts';
import { ANSWER_MARKS, EXTENT_MARKS, RIGHT_LABELS } from './permissions.ts';

/** What one may do with a model's weights, in words: the same on its page, in a comparison and in a sentence. */

/** One thing one may do or has to heed; `isKnown` is false where the answer is unknown. */
export type TermRow = { key: string; label: string; mark: Mark; words: string; isKnown: boolean };

const NONE: readonly [Mark, string] = ['open', 'none'];
const UNKNOWN: readonly [Mark, string] = ['unknown', 'unknown'];

/** What the terms of the weights come to, a row each. A restriction is named, with its number, and never looks open. */
export function termRows(terms: WeightsTerms, licenses: Library['licenses']): TermRow[] {
  const { rights, permits, doubts } = terms;
  const row = (key: string, label: string, [mark, words]: readonly [Mark, string]): TermRow => {
    if (terms.nothingLicensed)
      return { key, label, mark: 'not-applicable', words: 'does not apply', isKnown: true };
    const isKnown = mark !== 'unknown';
    return { key, label, mark, words: !isKnown && doubts.length > 0 ? 'in doubt' : words, isKnown };
  };
  return [
    ...RIGHTS.map((right) => row(right, RIGHT_LABELS[right], EXTENT_MARKS[rights[right]])),
    row('commercial', 'Commercial use', commercialMark(permits)),
    row('train-others', 'Train other models on outputs', ANSWER_MARKS[permits['train-others']]),
    row('threshold', 'User or revenue limit', thresholdMark(terms, licenses)),
    row('use-limits', 'Limits on use', USE_LIMITS[permits['no-use-limits']]),
  ];
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
export function doubtSentence({ license, doubts }: WeightsTerms): string {
  if (doubts.length === 0 || license === null) return '';
  const reasons = doubts.map(({ id, name, license: theirs }) => {
    if (id === null) return `${name}, of which we hold no record`;
    return theirs === null ? `${name}, whose license we do not know` : `${name} (${theirs})`;
  });
  const allow = doubts.some((base) => base.license === null) ? 'may allow less' : 'allow less';
  return `Built on ${listOf(reasons)}, by another producer, whose terms ${allow}. Whether ${license} holds is in doubt.`;
}

import type { License } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';
import { listOf } from './list-of.ts';

/** Whom a license leaves out, in words: by users or money with the number and its unit, and by place. */

export type Threshold = Exclude<License['conditions']['threshold'], string>[number];

export const METRICS: Record<string, string> = {
  'monthly-active-users': 'monthly active users',
  'annual-revenue': 'of annual revenue',
  'annual-recurring-revenue': 'of annual recurring revenue',
  'monthly-revenue': 'of monthly revenue',
  'maas-revenue-12-months': 'of revenue from offering models as a service, in twelve months',
  'revenue-12-months': 'of revenue in twelve months',
  'daily-active-users': 'daily active users',
};

/** When a threshold is measured, where that is not as long as the model is used. */
const MEASURED: Record<Threshold['measured'], string | null> = {
  'at-release': 'counted once, the day the model came out',
  ongoing: null,
  unverified: 'we have not read when this is counted',
};

/**
 * The amount of a threshold with when it counts and for whom, so that no number stands without what narrows it: "700
 * million monthly active users (counted once, the day the model came out)", "20 million USD of monthly revenue".
 */
export function thresholdAmount({ metric, value, unit, measured, scope }: Omit<Threshold, 'effect'>): string {
  const amount = value.toLocaleString('en', { notation: 'compact', compactDisplay: 'long' });
  const of = own(METRICS, metric) ?? metric.replaceAll('-', ' ');
  const aside = [MEASURED[measured], scope].filter((each) => each != null);
  return `${amount}${unit === 'users' ? '' : ` ${unit}`} ${of}${aside.length === 0 ? '' : ` (${aside.join('; ')})`}`;
}

/** Thresholds with what follows, one effect each: "above 700 million …, a separate license is needed". */
export function thresholdPhrases(thresholds: readonly Threshold[]): string[] {
  const effects = new Set(thresholds.map(({ effect }) => effect));
  return [...effects].map((effect) => {
    const amounts = thresholds.filter((each) => each.effect === effect).map(thresholdAmount);
    return `above ${listOf(amounts, 'or')}, ${EFFECTS[effect]}`;
  });
}

const EFFECTS: Record<Threshold['effect'], string> = {
  'display-name': 'the product has to display the model’s name',
  'separate-license-required': 'a separate license is needed',
  'license-terminates': 'the license ends',
  'no-rights-granted': 'no rights are granted',
  'security-review-required': 'a security review by the producer is needed',
};

const PLACES: Record<string, string> = { EU: 'the EU', UK: 'the UK', KR: 'South Korea' };

/** Places as they stand in a sentence: "the EU, the UK or South Korea". */
export function placesOf(excluded: readonly string[]): string {
  return listOf(
    excluded.map((place) => own(PLACES, place) ?? place),
    'or',
  );
}

/** The kinds of models that a limit is about, after the limit; empty where it is about all. */
export function kindsOf(modalities: readonly string[] | undefined): string {
  return modalities === undefined ? '' : `, for ${listOf(modalities)} models`;
}

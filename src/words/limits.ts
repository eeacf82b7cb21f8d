import { own } from '#core/model/own.ts';
import { listOf } from './list-of.ts';

/** Whom a license leaves out, in words: by users or money with the number and its unit, and by place. */

export const METRICS: Record<string, string> = {
  'monthly-active-users': 'monthly active users',
  'annual-revenue': 'of annual revenue',
  'annual-recurring-revenue': 'of annual recurring revenue',
  'monthly-revenue': 'of monthly revenue',
  'maas-revenue-12-months': 'of revenue from offering models as a service, in twelve months',
  'revenue-12-months': 'of revenue in twelve months',
  'daily-active-users': 'daily active users',
};

/** The amount of a threshold: "700 million monthly active users", "20 million USD of monthly revenue". */
export function thresholdAmount(threshold: { metric: string; value: number; unit: string }): string {
  const { metric, value, unit } = threshold;
  const amount = value.toLocaleString('en', { notation: 'compact', compactDisplay: 'long' });
  return `${amount}${unit === 'users' ? '' : ` ${unit}`} ${own(METRICS, metric) ?? metric.replaceAll('-', ' ')}`;
}

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

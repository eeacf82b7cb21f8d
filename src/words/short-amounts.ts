import type { Threshold } from './limits.ts';

/** Numbers of users and amounts of money in as few words as a cell has room for, with what narrows them. */

type Words = readonly (string | { strong: string })[];

/** Below which of the limits a license holds: the first, and how many more there are. */
export function belowWords(limits: readonly Threshold[]): Words {
  const [first] = limits;
  if (first === undefined) return ['with conditions'];
  const more = limits.length > 1 ? ` +${limits.length - 1}` : '';
  if (first.unit === 'users' && first.measured === 'at-release') {
    // A number without a currency is of users; with their name it would need a second line.
    return ['≤', { strong: shortAmount(first) }, ` at launch${more}`];
  }
  const aside = asideOf(first);
  const of = first.metric === 'maas-revenue-12-months' ? ' as a service' : '';
  const isLong = aside !== '' || of !== '';
  return [isLong ? '≤' : 'below ', { strong: shortAmount(first) }, `${unitOf(first)}${of}${aside}${more}`];
}

/** 700000000 → "700 M", money with its currency: "$20 M". */
export function shortAmount({ value, unit }: Pick<Threshold, 'value' | 'unit'>): string {
  const [number, scale] =
    value >= 1e9 ? [value / 1e9, ' B'] : value >= 1e6 ? [value / 1e6, ' M'] : [value / 1e3, ' K'];
  const amount = `${Math.round(number * 10) / 10}${scale}`;
  return unit === 'USD' ? `$${amount}` : unit === 'CNY' ? `¥${amount}` : amount;
}

/** What the amount is of, and in which time. */
export function unitOf({ metric, unit }: Threshold): string {
  if (unit === 'users') return metric === 'daily-active-users' ? ' users/day' : ' users';
  return metric === 'monthly-revenue' ? '/mo' : '/yr';
}

/** When and for whom the number counts, where that is not always and for all. */
export function asideOf({ measured, scope }: Threshold): string {
  const isForSome = scope !== undefined && !scope.startsWith('commercial use');
  return `${measured === 'at-release' ? ' at launch' : ''}${isForSome ? ', for some' : ''}`;
}

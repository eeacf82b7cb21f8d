import type { Permission, Place } from '#core/model/vocabulary.ts';

/** What somebody may ask of a license, as the end of "May I …". */
export const MAY_LABELS = {
  'commercial-conditional': 'use it commercially',
  modify: 'change it',
  share: 'share it',
  'train-others': 'train other models on its output',
} as const satisfies Partial<Record<Permission, string>>;

/** What a license should not hold, as the end of "… without". */
export const WITHOUT_LABELS = {
  commercial: 'a condition on commercial use beyond credit',
  'no-threshold': 'a user or revenue limit',
  'no-use-limits': 'a use policy',
  'no-territory': 'an excluded country',
  'no-name': 'showing a name',
  'no-same-license': 'sharing under the same license',
  'no-credit': 'giving credit',
} as const satisfies Partial<Record<Permission, string>>;

export const PLACE_LABELS: Record<Place, string> = {
  EU: 'the EU',
  UK: 'the UK',
  KR: 'South Korea',
  elsewhere: 'other countries',
};

/** A whole number with commas; by hand, as Intl takes a while to start. */
export function grouped(number: number): string {
  return String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

/** "1 license", "2 licenses". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** Every condition a license states or leaves out, in the order in which it is read. */
export const CONDITION_KEYS = [
  'commercial-use',
  'modification',
  'redistribution',
  'attribution',
  'notice-file',
  'state-changes',
  'share-alike',
  'name',
  'use-policy',
  'threshold',
  'registration',
  'territory',
  'output-training',
  'derivatives-owner',
  'newest-version',
  'indemnity',
  'remote-restriction',
  'patents',
  'breach',
  'litigation',
  'revocation',
  'amendment',
] as const;
export type ConditionKey = (typeof CONDITION_KEYS)[number];

/** What whoever uses, changes or passes on the work owes for it: the one list that every page draws on. */
export const OBLIGATIONS = [
  'attribution',
  'notice-file',
  'state-changes',
  'share-alike',
  'name',
  'use-policy',
  'registration',
  'newest-version',
  'indemnity',
  'derivatives-owner',
] as const satisfies readonly ConditionKey[];
export type ObligationKey = (typeof OBLIGATIONS)[number];

/** What the licensor may still do with copies that people have. */
export const RESERVATIONS = [
  'revocation',
  'amendment',
  'remote-restriction',
] as const satisfies readonly ConditionKey[];
export type ReservationKey = (typeof RESERVATIONS)[number];

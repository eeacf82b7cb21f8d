import { CONDITION_KEYS, type ConditionKey } from '#core/license/condition-keys.ts';
import { clauseOf, isRead } from '#core/license/conditions.ts';
import type { License } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';
import { readingDate } from './format.ts';
import { upper } from './list-of.ts';
import { kindsOf, placesOf, thresholdPhrases } from './limits.ts';
import {
  ATTRIBUTION,
  COMMERCIAL_USE,
  DERIVATIVES_OWNER,
  FLOW_DOWN,
  MAY_AMEND,
  MODIFICATION,
  NOT_READ,
  NOTICE_FILE,
  ON_BREACH,
  ON_LITIGATION,
  OUTPUT_TRAINING,
  PATENTS,
  REDISTRIBUTION,
  REGISTRATION,
  SHARE_ALIKE,
  STATE_CHANGES,
  USE_POLICY,
} from './license-words.ts';

/** Whether and when somebody read the text: "Text of 5 Jul 2024 read on 27 Nov 2026 in a stored copy of 24 Feb 2026." */
export function readingSentence({ category, edition, read, textNotFound }: License): string {
  if (category === 'mixed') return 'Not one text: the parts have their own.';
  if (category === 'none') return 'No text was found beside the work.';
  const text = edition === undefined ? 'Text' : `Text of ${readingDate(edition)}`;
  if (read === undefined) return textNotFound ? `${text} looked for and not found.` : `${text} not read yet.`;
  const copy =
    read.storedCopy === undefined
      ? ''
      : read.storedCopy === 'undated'
        ? ' in a stored copy without a date'
        : ` in a stored copy of ${readingDate(read.storedCopy)}`;
  return `${text} read on ${readingDate(read.checked)}${copy}.`;
}

/** What each condition is about. */
export const CONDITION_LABELS: Record<ConditionKey, string> = {
  'commercial-use': 'Commercial use',
  modification: 'Changes',
  redistribution: 'Redistribution',
  attribution: 'Credit',
  'notice-file': 'Notice file',
  'state-changes': 'Saying what was changed',
  'share-alike': 'Same license',
  name: 'Names to display',
  'use-policy': 'Acceptable use policy',
  threshold: 'User and revenue limits',
  registration: 'Registration',
  territory: 'Excluded countries',
  'output-training': 'Training other models on outputs',
  'derivatives-owner': 'Ownership of derived works',
  'newest-version': 'Newest version',
  indemnity: 'Indemnity',
  'remote-restriction': 'Remote restriction',
  patents: 'Patents',
  breach: 'Termination',
  litigation: 'Litigation',
  revocation: 'Can it be revoked?',
  amendment: 'Can the terms be changed?',
};

/** The conditions under the headings of a license's page; each stands under one. */
export const CONDITION_GROUPS: readonly { title: string; keys: readonly ConditionKey[] }[] = [
  {
    title: 'Using it',
    keys: [
      'commercial-use',
      'threshold',
      'use-policy',
      'territory',
      'registration',
      'newest-version',
      'output-training',
    ],
  },
  {
    title: 'Changing and sharing it',
    keys: [
      'modification',
      'redistribution',
      'attribution',
      'notice-file',
      'state-changes',
      'share-alike',
      'name',
      'derivatives-owner',
    ],
  },
  { title: 'Patents and disputes', keys: ['patents', 'litigation', 'indemnity', 'breach'] },
  {
    title: 'What the licensor may do later',
    keys: ['revocation', 'amendment', 'remote-restriction'],
  },
];

/** One condition of a license: what it is about, and what the license says, a sentence each. */
export type ConditionRow = {
  key: ConditionKey;
  label: string;
  sentences: string[];
  isRead: boolean;
  /** Where in the text it stands; null where that is not known. */
  clause: string | null;
  url: string | null;
};

/** Every condition of a license in plain words, in one order. */
export function conditionRows(license: License): ConditionRow[] {
  return CONDITION_KEYS.map((key) => conditionRow(license, key));
}

/** One condition of a license in plain words. */
export function conditionRow(license: License, key: ConditionKey): ConditionRow {
  return {
    key,
    label: CONDITION_LABELS[key],
    sentences: isRead(license, key) ? sentencesOf(license, key) : [NOT_READ],
    isRead: isRead(license, key),
    clause: clauseOf(license, key),
    url: key === 'use-policy' ? license.conditions.acceptableUsePolicy.url : null,
  };
}

function sentencesOf(license: License, key: ConditionKey): string[] {
  const { conditions } = license;
  const { threshold, territorialRestriction: territory, termination } = conditions;
  switch (key) {
    case 'commercial-use':
      return [COMMERCIAL_USE[conditions.commercialUse]];
    case 'modification':
      return [MODIFICATION[conditions.modification]];
    case 'redistribution':
      return [REDISTRIBUTION[conditions.redistribution]];
    case 'attribution':
      return [words(ATTRIBUTION, conditions.attribution)];
    case 'notice-file':
      return [NOTICE_FILE[conditions.noticeFile ?? 'none']];
    case 'state-changes':
      return [STATE_CHANGES[conditions.stateChanges ?? 'none']];
    case 'share-alike':
      return [words(SHARE_ALIKE, conditions.shareAlike)];
    case 'name':
      return [conditions.namingRequirement === null ? 'None.' : `${conditions.namingRequirement}.`];
    case 'use-policy':
      return policySentences(license);
    case 'threshold':
      return threshold === 'unverified' || threshold.length === 0
        ? ['None.']
        : thresholdPhrases(threshold).map((phrase) => `${upper(phrase)}.`);
    case 'registration':
      return [REGISTRATION[conditions.registration]];
    case 'territory':
      return [
        territory === null || territory === 'unverified'
          ? 'No country is excluded.'
          : `Not for use in ${placesOf(territory.excluded)}${kindsOf(territory.modalities)} (${territory.scope}).`,
      ];
    case 'output-training':
      return [words(OUTPUT_TRAINING, conditions.outputTraining)];
    case 'derivatives-owner':
      return [DERIVATIVES_OWNER[conditions.derivativesOwner]];
    case 'newest-version':
      return yesOrNo(
        conditions.newestVersion,
        'Users have to keep to the newest version, or try to.',
        'Any version may be used.',
      );
    case 'indemnity':
      return yesOrNo(
        conditions.indemnity,
        'You cover the licensor’s losses from other people’s claims over your use.',
        'You owe the licensor none.',
      );
    case 'remote-restriction':
      return yesOrNo(
        conditions.remoteRestriction,
        'The licensor may restrict use that breaks the terms, remotely or otherwise.',
        'The text gives the licensor no hold on copies people have.',
      );
    case 'patents':
      return [words(PATENTS, conditions.patentGrant)];
    case 'breach':
      return [words(ON_BREACH, termination.onBreach)];
    case 'litigation':
      return [words(ON_LITIGATION, termination.onLitigation)];
    case 'revocation':
      return yesOrNo(
        termination.licensorMayRevoke,
        'Yes, the licensor may end it.',
        'Not as long as its terms are kept.',
      );
    case 'amendment':
      return [MAY_AMEND[termination.licensorMayAmend]];
  }
}

/** Terms for research limit the use, with a policy or without. */
function policySentences({ category, conditions: { acceptableUsePolicy } }: License): string[] {
  const { type, flowDown } = acceptableUsePolicy;
  const limit = category === 'research-only' ? 'For research only.' : null;
  const policy = limit !== null && type === 'none' ? null : USE_POLICY[type];
  const passedOn = type === 'none' || type === 'unverified' ? null : FLOW_DOWN[flowDown];
  return [limit, policy, passedOn].filter((sentence) => sentence !== null);
}

function yesOrNo(value: boolean | 'unverified', yes: string, no: string): string[] {
  return [value === true ? yes : no];
}

/** A text without words here is shown as it stands, which is better than nothing. */
function words(known: Record<string, string>, value: string): string {
  return own(known, value) ?? `${value.replaceAll('-', ' ')}.`;
}

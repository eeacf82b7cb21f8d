import {
  OBLIGATIONS,
  RESERVATIONS,
  type ConditionKey,
  type ObligationKey,
  type ReservationKey,
} from '#core/license/condition-keys.ts';
import { clauseOf } from '#core/license/conditions.ts';
import { forbidsUses, needsName } from '#core/license/license.ts';

import type { License } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';

/**
 * What a license asks of whoever uses the work, and what it lets the licensor do later, as ends of "You must …" and "The
 * licensor may …", each with its place in the text. Empty: nothing is asked. Null: the text has not been read for this.
 */
export type LicenseSays = readonly { words: string | null; clause: string | null }[];

type Conditions = License['conditions'];

/** What has to be done by whoever uses, changes or passes on the work. */
export function dutiesOf(license: License): LicenseSays {
  return OBLIGATIONS.map((key) => said(license, key, dutyWords(license, key)));
}

/** What the licensor may still do with copies that people have. */
export function reservationsOf(license: License): LicenseSays {
  return RESERVATIONS.map((key) => said(license, key, reservationWords(license.conditions, key)));
}

function said(license: License, key: ConditionKey, words: string | null): LicenseSays[number] {
  return { words, clause: clauseOf(license, key) };
}

function dutyWords(license: License, key: ObligationKey): string | null {
  const { conditions } = license;
  const { acceptableUsePolicy: policy, namingRequirement: name } = conditions;
  switch (key) {
    case 'attribution':
      return own<string>(CREDIT, conditions.attribution) ?? null;
    case 'notice-file':
      return conditions.noticeFile === undefined ? null : NOTICE_FILE[conditions.noticeFile];
    case 'state-changes':
      return conditions.stateChanges === undefined ? null : STATE_CHANGES[conditions.stateChanges];
    case 'share-alike':
      return own<string>(SAME_TERMS, conditions.shareAlike) ?? null;
    case 'name': {
      const needed = needsName(license);
      if (needed === 'unknown') return null;
      return name === null || needed === 'no' ? '' : nameWords(name);
    }
    case 'use-policy':
      return forbidsUses(policy.type) ? PASS_ON[policy.flowDown] : policy.type === 'unverified' ? null : '';
    case 'registration':
      return REGISTRATION[conditions.registration];
    case 'newest-version':
      return where(conditions.newestVersion, 'keep to the newest version, or try to');
    case 'indemnity':
      return where(conditions.indemnity, 'cover the licensor’s losses from claims over your use');
    case 'derivatives-owner':
      return OWNER[conditions.derivativesOwner];
  }
}

/** A requirement that says what to do stands by itself; one that names a text or a rule is introduced. */
function nameWords(name: string): string {
  return name.startsWith('Display ') ? `d${name.slice(1)}` : `display a name: ${name}`;
}

function reservationWords(
  { remoteRestriction, termination }: Conditions,
  key: ReservationKey,
): string | null {
  switch (key) {
    case 'revocation':
      return where(termination.licensorMayRevoke, 'end the license');
    case 'amendment':
      return AMEND[termination.licensorMayAmend];
    case 'remote-restriction':
      return where(remoteRestriction, 'restrict use that breaks the terms, remotely or otherwise');
  }
}

function where(value: boolean | 'unverified', words: string): string | null {
  return value === 'unverified' ? null : value ? words : '';
}

const CREDIT: Record<string, string> = {
  required: 'give credit',
  'required-if-unmodified': 'give credit for unchanged copies',
  'license-text-only': 'pass the license text on',
  'not-required': '',
};

const NOTICE_FILE: Record<NonNullable<Conditions['noticeFile']>, string> = {
  none: '',
  'if-included': 'pass on the NOTICE file, if there is one',
  'set-text': 'keep a “Notice” file with the sentence it sets',
};

const STATE_CHANGES: Record<NonNullable<Conditions['stateChanges']>, string> = {
  none: '',
  required: 'say what you changed',
};

const SAME_TERMS: Record<string, string> = {
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

const PASS_ON: Record<Conditions['acceptableUsePolicy']['flowDown'], string | null> = {
  none: '',
  'by-copy': 'pass on a copy of the terms and their policy',
  'as-terms': 'bind whoever gets it to the limits on use',
  unverified: null,
};

const REGISTRATION: Record<Conditions['registration'], string | null> = {
  none: '',
  'commercial-use': 'register with the licensor for commercial use',
  'notice-of-commercial-use': 'tell the licensor once of commercial use',
  unverified: null,
};

const OWNER: Record<Conditions['derivativesOwner'], string | null> = {
  licensee: '',
  licensor: 'leave what you derive from it to the licensor',
  'silent-in-text': '',
  unverified: null,
};

const AMEND: Record<Conditions['termination']['licensorMayAmend'], string | null> = {
  no: '',
  'for-legal-reasons': 'change the terms for legal reasons',
  'at-will': 'change the terms at will',
  unverified: null,
};

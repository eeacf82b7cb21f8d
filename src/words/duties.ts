import { forbidsUses } from '#core/license/license.ts';
import type { License } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';

/**
 * What a license asks of whoever uses the work, and what it lets the licensor do later, as ends of "You must …" and "The
 * licensor may …". Null: the text has not been read for this.
 */
export type LicenseSays = readonly (string | null)[];

type Conditions = License['conditions'];

/** What has to be done by whoever uses, changes or passes on the work. */
export function dutiesOf({ conditions }: License): LicenseSays {
  const { acceptableUsePolicy: policy, namingRequirement: name, newestVersion, indemnity } = conditions;
  return [
    own<string>(CREDIT, conditions.attribution) ?? null,
    own<string>(SAME_TERMS, conditions.shareAlike) ?? null,
    name === null ? '' : name === 'unverified' ? null : `display a name: ${name}`,
    forbidsUses(policy.type) ? PASS_ON[policy.flowDown] : policy.type === 'unverified' ? null : '',
    REGISTRATION[conditions.registration],
    where(newestVersion, 'keep to the newest version, or try to'),
    where(indemnity, 'cover the licensor’s losses from claims over your use'),
    OWNER[conditions.derivativesOwner],
  ];
}

/** What the licensor may still do with copies that people have. */
export function reservationsOf({ conditions: { remoteRestriction, termination } }: License): LicenseSays {
  return [
    where(termination.licensorMayRevoke, 'end the license'),
    AMEND[termination.licensorMayAmend],
    where(remoteRestriction, 'restrict use that breaks the terms, remotely or otherwise'),
  ];
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

import { CONDITION_KEYS, type ConditionKey } from './condition-keys.ts';
import type { License } from '../model/model.ts';

/** What a license says of a condition; `unverified` where nobody has read its text for that. */
export function conditionValue({ conditions, verified }: License, key: ConditionKey): unknown {
  const { acceptableUsePolicy, namingRequirement, termination } = conditions;
  switch (key) {
    case 'commercial-use':
      return conditions.commercialUse;
    case 'modification':
      return conditions.modification;
    case 'redistribution':
      return conditions.redistribution;
    case 'attribution':
      return conditions.attribution;
    case 'notice-file':
      return conditions.noticeFile ?? 'unverified';
    case 'state-changes':
      return conditions.stateChanges ?? 'unverified';
    case 'share-alike':
      return conditions.shareAlike;
    case 'name':
      // "None" is a finding only where somebody has read the whole text.
      return namingRequirement === null && !verified ? 'unverified' : namingRequirement;
    case 'use-policy':
      return acceptableUsePolicy.type === 'unverified'
        ? 'unverified'
        : { type: acceptableUsePolicy.type, flowDown: acceptableUsePolicy.flowDown };
    case 'threshold':
      return conditions.threshold;
    case 'registration':
      return conditions.registration;
    case 'territory':
      return conditions.territorialRestriction;
    case 'output-training':
      return conditions.outputTraining;
    case 'derivatives-owner':
      return conditions.derivativesOwner;
    case 'newest-version':
      return conditions.newestVersion;
    case 'indemnity':
      return conditions.indemnity;
    case 'remote-restriction':
      return conditions.remoteRestriction;
    case 'patents':
      return conditions.patentGrant;
    case 'breach':
      return termination.onBreach;
    case 'litigation':
      return termination.onLitigation;
    case 'revocation':
      return termination.licensorMayRevoke;
    case 'amendment':
      return termination.licensorMayAmend;
  }
}

/** Has somebody read the text for this condition? */
export function isRead(license: License, key: ConditionKey): boolean {
  return conditionValue(license, key) !== 'unverified';
}

/** Where in its text the license says so, as "Section 4(b)"; null where the record does not hold the place. */
export function clauseOf({ clauses }: License, key: ConditionKey): string | null {
  return clauses?.[key] ?? null;
}

/** In which conditions licenses differ, and in which that cannot be told, because one of the texts was not read. */
export function differences(licenses: readonly License[]): {
  differ: ConditionKey[];
  untold: ConditionKey[];
} {
  const differ: ConditionKey[] = [];
  const untold: ConditionKey[] = [];
  for (const key of CONDITION_KEYS) {
    const read = licenses.filter((license) => isRead(license, key));
    const values = new Set(read.map((license) => JSON.stringify(conditionValue(license, key))));
    if (values.size > 1) differ.push(key);
    else if (read.length < licenses.length) untold.push(key);
  }
  return { differ, untold };
}

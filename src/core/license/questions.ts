import {
  anyPurpose,
  excludesPlaces,
  grantsFourRights,
  hasLimitingThreshold,
  hasUseLimits,
  needsRegistration,
  openData,
  openTerms,
  osiApproved,
} from './license.ts';
import { and, not, type Answer } from '../model/answer.ts';
import type { License } from '../model/model.ts';

const NOT_READ: ReadonlySet<string> = new Set(['unverified', 'silent-in-text']);

/** What definitions ask of a license. "Yes" is always the answer that opens. */
export const LICENSE_QUESTIONS = [
  'osi-approved',
  'open-terms',
  'open-data',
  'any-purpose',
  'four-rights',
  'free-software',
  'free-data',
  'commercial',
  'modification',
  'redistribution',
  'no-gate',
  'no-field-limits',
  'no-hard-limits',
  'no-registration',
  'any-territory',
] as const;
export type LicenseQuestion = (typeof LICENSE_QUESTIONS)[number];

/** Limits on outputs that credit or pass terms on; the European guidelines do not name them as restrictions. */
const SOFT_OUTPUT_LIMITS = ['none', 'naming', 'derivative-capture', 'aup-applies-to-outputs'];

/** Answers one question about one license. Terms nobody has read leave it `unknown`. */
export function askLicense(license: License, question: LicenseQuestion): Answer {
  const { commercialUse, modification, redistribution, outputTraining } = license.conditions;
  switch (question) {
    case 'osi-approved':
      return osiApproved(license);
    case 'open-terms':
      return openTerms(license);
    case 'open-data':
      return openData(license);
    case 'any-purpose':
      return anyPurpose(license);
    case 'four-rights':
      return grantsFourRights(license);
    case 'free-software':
      if (license.osiApproved || license.fsfFree === true) return 'yes';
      return license.fsfFree === false || openTerms(license) === 'no' ? 'no' : 'unknown';
    case 'free-data':
      if (license.fsfFree === true) return 'yes';
      return license.fsfFree === 'unverified' && openData(license) === 'no' ? 'unknown' : openData(license);
    case 'commercial':
      return termAnswer(commercialUse, ['allowed']);
    case 'modification':
      return termAnswer(modification, ['allowed']);
    case 'redistribution':
      return termAnswer(redistribution, ['allowed', 'allowed-with-conditions']);
    case 'any-territory':
      return not(excludesPlaces(license));
    case 'no-gate':
      return and(not(hasLimitingThreshold(license)), askLicense(license, 'any-territory'));
    case 'no-field-limits':
      return and(
        not(hasUseLimits(license)),
        termAnswer(commercialUse, ['allowed']),
        termAnswer(outputTraining, ['none']),
      );
    case 'no-hard-limits':
      return and(
        not(hasLimitingThreshold(license)),
        termAnswer(commercialUse, ['allowed']),
        termAnswer(outputTraining, SOFT_OUTPUT_LIMITS),
      );
    case 'no-registration':
      return and(
        NOT_READ.has(commercialUse)
          ? 'unknown'
          : not(commercialUse === 'by-registration' || commercialUse === 'by-permission' ? 'yes' : 'no'),
        not(needsRegistration(license)),
      );
  }
}

function termAnswer(value: string, helpful: readonly string[]): Answer {
  if (helpful.includes(value)) return 'yes';
  return NOT_READ.has(value) ? 'unknown' : 'no';
}

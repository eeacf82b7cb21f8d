import { hasThreshold } from '#core/license/license.ts';
import type { License } from '#core/model/model.ts';
import type { LicenseCategory } from '#core/model/vocabulary.ts';
import { METRICS } from './limits.ts';

/**
 * What a license says, in plain words. Terms that the schema lists are exhaustive by type; those it leaves as text are
 * exhaustive over the data, by test. `unverified` always reads as a question nobody has looked into.
 */

type Conditions = License['conditions'];

export const NOT_READ = 'Unknown: not read for this yet.';

export const CATEGORY_MEANINGS: Record<LicenseCategory, string> = {
  permissive: 'Few conditions, chiefly to give credit.',
  'weak-copyleft': 'Changes to the work itself keep its license; what merely uses it need not.',
  'strong-copyleft': 'Whatever builds on it and is passed on keeps its license.',
  'public-domain': 'No rights are reserved.',
  'use-restricted': 'Some uses, or use in some places, are forbidden.',
  'non-commercial': 'No commercial use.',
  'research-only': 'Research and study only.',
  'community-with-threshold': 'Free until you pass a user or revenue limit; usually with a use policy.',
  proprietary: 'The producer keeps all rights.',
  mixed: 'Its parts have different licenses.',
  none: 'Published without a license, which grants nothing.',
  unknown: 'Terms we could not read or tell apart.',
};

/** What a license comes to in a sentence, which claims no more of it than its conditions on record do. */
export function licenseInShort(license: License): string {
  const meaning = meaningOf(license);
  return license.category === 'unknown' || readTag(license) !== 'not read'
    ? meaning
    : `By what others say of it, as its text was not read: ${meaning[0]?.toLowerCase()}${meaning.slice(1)}`;
}

function meaningOf(license: License): string {
  const { category, conditions } = license;
  const { modification, redistribution, attribution } = conditions;
  if (redistribution === 'unmodified-only') return 'Pass it on unchanged only; give credit.';
  if (category !== 'permissive') return CATEGORY_MEANINGS[category];
  if (modification === 'silent-in-text')
    return 'Use it for any purpose; the text does not say whether it may be changed or passed on.';
  const threshold = hasThreshold(license);
  if (threshold === 'unknown') return CATEGORY_MEANINGS.permissive;
  if (threshold === 'yes') return 'Do almost anything; above a number of users or a revenue, show its name.';
  return attribution === 'not-required' ? 'Do almost anything.' : 'Do almost anything; give credit.';
}

export const COMMERCIAL_USE: Record<Conditions['commercialUse'], string> = {
  allowed: 'Allowed.',
  'allowed-below-threshold': 'Allowed up to a threshold; past it, another agreement is needed.',
  'allowed-as-service': 'Allowed through the producer’s service only.',
  'by-permission': 'Only with the licensor’s permission.',
  'by-registration': 'Allowed after registering with the licensor.',
  conditional: 'Allowed under conditions.',
  'internal-training-only': 'Only to train models inside the licensee’s organization.',
  'silent-in-text': 'The text does not say.',
  prohibited: 'Forbidden.',
  'not-granted': 'Not granted.',
  unverified: NOT_READ,
};

export const MODIFICATION: Record<Conditions['modification'], string> = {
  allowed: 'Allowed.',
  'noncommercial-only': 'Allowed for non-commercial purposes only.',
  'research-only': 'Allowed for research only.',
  'private-only': 'Allowed in private: changed versions may not be passed on.',
  'fine-tuning-only': 'Only by fine-tuning.',
  'non-production-only': 'Allowed outside production only.',
  'internal-training-only': 'Only for training inside the licensee’s organization.',
  'silent-in-text': 'The text does not say.',
  prohibited: 'Forbidden.',
  'not-granted': 'Not granted.',
  unverified: NOT_READ,
};

export const REDISTRIBUTION: Record<Conditions['redistribution'], string> = {
  allowed: 'Allowed.',
  'allowed-with-conditions': 'Allowed; the terms, or limits they name, have to go along.',
  'noncommercial-only': 'Allowed for non-commercial purposes only.',
  'research-only': 'Allowed for research only.',
  'unmodified-only': 'Only unchanged.',
  'non-production-only': 'Allowed outside production only.',
  'silent-in-text': 'The text does not say.',
  prohibited: 'Forbidden.',
  'not-granted': 'Not granted.',
  unverified: NOT_READ,
};

export const ATTRIBUTION: Record<string, string> = {
  required: 'The source has to be credited.',
  'required-if-unmodified': 'The source has to be credited when the work is passed on unchanged.',
  'license-text-only': 'The text of the license has to go along; no other credit is asked for.',
  'not-required': 'No credit is asked for.',
};

export const NOTICE_FILE: Record<NonNullable<Conditions['noticeFile']>, string> = {
  none: 'No notice file is asked for.',
  'if-included': 'A NOTICE file that the work comes with has to go along.',
  'set-text':
    'A text file called “Notice”, with a sentence that the license sets, has to go along with every copy.',
};

export const STATE_CHANGES: Record<NonNullable<Conditions['stateChanges']>, string> = {
  none: 'Changes need not be pointed out.',
  required: 'Whoever passes on a changed work has to say that it was changed.',
};

export const SHARE_ALIKE: Record<string, string> = {
  none: 'You may license your own work built on it as you like.',
  file: 'Changed files stay under the same terms.',
  module: 'Changed modules stay under the same terms.',
  library: 'Changes to the library itself stay under the same terms.',
  strong: 'Whatever builds on it and is passed on comes under the same terms.',
  network: 'As strong copyleft, and also where the work is only offered over a network.',
  'data-only': 'Changed data that is passed on stays under the same terms; results made with it need not.',
  'derivative-database': 'Databases made from it that are used in public stay under the same terms.',
  'terms-flow-down': 'The same terms have to be passed on to everybody who gets the work.',
};

export const PATENTS: Record<string, string> = {
  explicit: 'Patents of the contributors are licensed expressly.',
  'ip-generic': 'Patents are licensed as part of “intellectual property” in general.',
  'implied-by-make-sell-grant': 'Not named, but the right to make and sell implies it.',
  'none-express': 'Not mentioned.',
  excluded: 'Expressly not licensed.',
};

export const USE_POLICY: Record<Conditions['acceptableUsePolicy']['type'], string> = {
  none: 'None.',
  'lawful-use-only': 'Asks only for what the law asks for.',
  incorporated: 'A separate policy of forbidden uses is part of the terms.',
  embedded: 'The text itself lists forbidden uses.',
  unverified: NOT_READ,
};

export const OUTPUT_TRAINING: Record<string, string> = {
  none: 'Nothing is said against training other models with the outputs.',
  naming: 'Allowed; models trained with the outputs have to carry a name or notice.',
  'derivative-capture': 'Allowed; models trained with the outputs count as derived and come under the terms.',
  'aup-applies-to-outputs': 'Allowed; the use policy applies to outputs as well.',
  'no-competing': 'Not for models that compete with the producer’s.',
  'no-other-llm': 'Not for other large language models.',
  'no-other-model': 'Not for any other model.',
  'no-other-model-unless-noncommercial': 'Not for other models, except without commercial aim.',
  'no-foundation-models': 'Not for foundation models.',
  'noncommercial-only': 'Only without commercial aim.',
  prohibited: 'Forbidden.',
};

export const ON_BREACH: Record<string, string> = {
  automatic: 'Ends by itself when its terms are broken.',
  'automatic-with-cure':
    'Ends by itself when its terms are broken, and comes back once that is put right in time.',
  'automatic-if-guardrail-bypassed': 'Ends by itself when a guardrail is bypassed without a substitute.',
  'by-licensor': 'The licensor may end it when its terms are broken.',
  'none-stated': 'The text does not say what follows when its terms are broken.',
};

export const ON_LITIGATION: Record<string, string> = {
  none: 'No clause about lawsuits.',
  patent: 'The patent license ends for whoever sues over patents in the work.',
  'patent-all-rights': 'Ends altogether for whoever sues over patents in the work.',
  'patent-or-copyright': 'Ends for whoever sues over patents or copyright in the work.',
  'any-ip': 'Ends for whoever sues over any intellectual property in the work.',
};

export const FLOW_DOWN: Record<Conditions['acceptableUsePolicy']['flowDown'], string | null> = {
  none: null,
  'by-copy': 'Everybody who gets the work has to get a copy of the terms, and the policy with them.',
  'as-terms': 'Its limits have to be made terms for everybody who gets the work.',
  unverified: null,
};

export const REGISTRATION: Record<Conditions['registration'], string> = {
  none: 'None needed.',
  'commercial-use': 'Commercial users have to register with the licensor.',
  'notice-of-commercial-use': 'Commercial users have to tell the licensor once.',
  unverified: NOT_READ,
};

export const DERIVATIVES_OWNER: Record<Conditions['derivativesOwner'], string> = {
  licensee: 'What you derive from it is yours.',
  licensor: 'What you derive from it belongs to the licensor.',
  'silent-in-text': 'The text does not say who owns what is derived from it.',
  unverified: NOT_READ,
};

export const MAY_AMEND: Record<Conditions['termination']['licensorMayAmend'], string> = {
  no: 'The terms stay as they are for copies people have.',
  'for-legal-reasons':
    'The licensor may change the terms for legal reasons; whoever does not follow has to stop.',
  'at-will': 'The licensor may change the terms at will, for copies people have already.',
  unverified: NOT_READ,
};

export const OSD_WORDS: Record<License['osdCompliant'], string> = {
  yes: 'Satisfies the Open Source Definition, as OSI found.',
  'in-substance':
    'Satisfies the Open Source Definition in substance, by our reading; OSI has not approved it.',
  no: 'Does not satisfy the Open Source Definition.',
  disputed: 'Disputed: readers disagree whether it satisfies the Open Source Definition.',
  unverified: NOT_READ,
};

export const OPEN_DEFINITION_WORDS: Record<License['openDefinition'], string> = {
  recommended: 'Conformant with the Open Definition, and recommended.',
  conformant: 'Conformant with the Open Definition.',
  no: 'Does not conform to the Open Definition.',
  'not-listed': 'Not on the list of the Open Definition.',
  'not-applicable': 'Does not apply: the Open Definition judges licenses for content and data.',
  unverified: 'Unknown: not looked up yet.',
};

/** What the Free Software Foundation says of the license. */
export function fsfWords(fsfFree: License['fsfFree']): string {
  if (fsfFree === true) return 'A free license by the FSF’s list.';
  if (fsfFree === false) return 'Not a free license by the FSF’s criteria.';
  return fsfFree === 'not-listed' ? 'Not on the FSF’s list.' : 'Unknown: not looked up yet.';
}

/** Texts of the data that have words here, by the condition they stand in; a test holds the data against it. @internal */
export const KNOWN_WORDS = {
  attribution: ATTRIBUTION,
  shareAlike: SHARE_ALIKE,
  patentGrant: PATENTS,
  outputTraining: OUTPUT_TRAINING,
  onBreach: ON_BREACH,
  onLitigation: ON_LITIGATION,
  metric: METRICS,
};

/** Has somebody read the text? Words for the tag beside its name; null where nothing needs saying. */
export function readTag({ verified, read, category }: License): string | null {
  if (verified || category === 'mixed' || category === 'none') return null;
  return read === undefined ? 'not read' : 'partly read';
}

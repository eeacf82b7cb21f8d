import type { Modality } from '../model/vocabulary.ts';
import { forbidsUses } from './license.ts';
import type { LicenseQuestion } from './questions.ts';
import type { License } from '../model/model.ts';

type Conditions = License['conditions'];
type Threshold = Exclude<Conditions['threshold'], string>[number];

/** A term of a license that limits what one may do, or (`unread`) that nobody has read. */
export type LicenseTerm =
  | { term: 'commercial-use'; value: Exclude<Conditions['commercialUse'], 'allowed' | 'unverified'> }
  | { term: 'modification'; value: Exclude<Conditions['modification'], 'allowed' | 'unverified'> }
  | {
      term: 'redistribution';
      value: Exclude<Conditions['redistribution'], 'allowed' | 'allowed-with-conditions' | 'unverified'>;
    }
  | ({
      term: 'threshold';
      effect: Exclude<Threshold['effect'], 'display-name'>;
    } & Omit<Threshold, 'effect'>)
  | { term: 'use-policy'; value: 'embedded' | 'incorporated' }
  /** `scope`: whom it is about; `modalities`: only for models of these kinds. */
  | { term: 'territory'; excluded: readonly string[]; scope: string; modalities?: readonly Modality[] }
  | { term: 'output-training'; value: string }
  | { term: 'registration'; value: 'commercial-use' | 'notice-of-commercial-use' }
  | { term: 'unread'; of: TermName };

const TERM_NAMES = [
  'commercial-use',
  'modification',
  'redistribution',
  'threshold',
  'use-policy',
  'territory',
  'output-training',
  'registration',
] as const;
export type TermName = (typeof TERM_NAMES)[number];

const USE: readonly TermName[] = [
  'commercial-use',
  'threshold',
  'use-policy',
  'territory',
  'output-training',
];

/** Which terms a "no" to each question can come from. */
const TERMS_BEHIND: Record<LicenseQuestion, readonly TermName[]> = {
  'osi-approved': [],
  'open-terms': TERM_NAMES,
  'open-data': TERM_NAMES,
  'free-software': TERM_NAMES,
  'free-data': TERM_NAMES,
  'four-rights': TERM_NAMES,
  'any-purpose': USE,
  commercial: ['commercial-use'],
  modification: ['modification'],
  redistribution: ['redistribution'],
  'any-territory': ['territory'],
  'no-gate': ['threshold', 'territory'],
  'no-field-limits': ['commercial-use', 'use-policy', 'output-training'],
  'no-hard-limits': ['commercial-use', 'threshold', 'output-training'],
  'no-registration': ['commercial-use', 'registration'],
};

/** The terms of a license that stand in the way of a "yes" to the question, limits first and unread ones last. */
export function termsAgainst(license: License, question: LicenseQuestion): LicenseTerm[] {
  const limits: LicenseTerm[] = [];
  const unread: LicenseTerm[] = [];
  for (const name of TERMS_BEHIND[question]) {
    if (valueOf(license.conditions, name) === 'unverified') unread.push({ term: 'unread', of: name });
    else limits.push(...limitsOf(license.conditions, name));
  }
  // Several licenses are no text that somebody could have left unread.
  return license.category === 'mixed' ? limits : [...limits, ...unread];
}

function valueOf(conditions: Conditions, name: TermName): unknown {
  switch (name) {
    case 'commercial-use':
      return conditions.commercialUse;
    case 'modification':
      return conditions.modification;
    case 'redistribution':
      return conditions.redistribution;
    case 'threshold':
      return conditions.threshold;
    case 'use-policy':
      return conditions.acceptableUsePolicy.type;
    case 'territory':
      return conditions.territorialRestriction;
    case 'output-training':
      return conditions.outputTraining;
    case 'registration':
      return conditions.registration;
  }
}

function limitsOf(conditions: Conditions, name: TermName): LicenseTerm[] {
  const {
    commercialUse,
    modification,
    redistribution,
    threshold,
    acceptableUsePolicy,
    territorialRestriction,
    registration,
  } = conditions;
  switch (name) {
    case 'commercial-use':
      return commercialUse === 'allowed' || commercialUse === 'unverified'
        ? []
        : [{ term: name, value: commercialUse }];
    case 'modification':
      return modification === 'allowed' || modification === 'unverified'
        ? []
        : [{ term: name, value: modification }];
    case 'redistribution':
      return redistribution === 'allowed' ||
        redistribution === 'allowed-with-conditions' ||
        redistribution === 'unverified'
        ? []
        : [{ term: name, value: redistribution }];
    case 'threshold':
      return threshold === 'unverified'
        ? []
        : threshold.flatMap(({ effect, ...limit }) =>
            effect === 'display-name' ? [] : { term: name, ...limit, effect },
          );
    case 'use-policy':
      return forbidsUses(acceptableUsePolicy.type) ? [{ term: name, value: acceptableUsePolicy.type }] : [];
    case 'territory':
      return territorialRestriction === null || territorialRestriction === 'unverified'
        ? []
        : [
            {
              term: name,
              excluded: territorialRestriction.excluded,
              scope: territorialRestriction.scope,
              ...(territorialRestriction.modalities && { modalities: territorialRestriction.modalities }),
            },
          ];
    case 'output-training':
      return conditions.outputTraining === 'none' ? [] : [{ term: name, value: conditions.outputTraining }];
    case 'registration':
      return registration === 'none' || registration === 'unverified'
        ? []
        : [{ term: name, value: registration }];
  }
}

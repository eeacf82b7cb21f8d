import type { Reason } from '#core/definitions/definition.ts';
import type { LicenseTerm, TermName } from '#core/license/terms.ts';
import { kindsOf, placesOf, thresholdAmount } from './limits.ts';
import { own } from '#core/model/own.ts';

/** What a license says, in words. Plain functions, text in and text out. */

type Question = Extract<Reason, { code: 'license' }>['question'];

/** How each question about a license reads as a statement about it: the yes, and the no. */
const STATEMENTS: Record<Question, { yes: string; no: string }> = {
  'osi-approved': {
    yes: 'is on OSI’s list of approved licenses',
    no: 'is not on OSI’s list of approved licenses',
  },
  'open-terms': {
    yes: 'satisfies the Open Source Definition by our reading',
    no: 'does not satisfy the Open Source Definition by our reading',
  },
  'open-data': { yes: 'is an open license for data', no: 'is not an open license for data' },
  'any-purpose': { yes: 'allows use for any purpose', no: 'does not allow use for any purpose' },
  'four-rights': {
    yes: 'lets everybody use, change and pass it on for any purpose',
    no: 'does not let everybody use, change and pass it on for any purpose',
  },
  'free-software': { yes: 'is a free software license', no: 'is not a free software license' },
  'free-data': { yes: 'gives the four freedoms for data', no: 'does not give the four freedoms for data' },
  commercial: { yes: 'allows commercial use to everybody', no: 'does not allow commercial use to everybody' },
  modification: { yes: 'allows changes', no: 'does not allow changes freely' },
  redistribution: { yes: 'allows passing it on', no: 'does not allow passing it on freely' },
  'any-territory': { yes: 'excludes no country', no: 'excludes some countries' },
  'no-gate': {
    yes: 'shuts out nobody by size, revenue or place',
    no: 'shuts out some by size, revenue or place',
  },
  'no-field-limits': { yes: 'excludes no field of use', no: 'excludes some uses' },
  'no-hard-limits': {
    yes: 'restricts use at most by a policy for safety',
    no: 'restricts use beyond a policy for safety',
  },
  'no-registration': { yes: 'asks nobody to register', no: 'asks some to register or to get permission' },
  'mot-open': {
    yes: 'is open for the Model Openness Tool',
    no: 'is not on the list of the Model Openness Tool',
  },
};

/** What the license answers: "is on OSI’s list of approved licenses". Unknown answers have no statement. */
export function licenseStatement(question: Question, answer: 'yes' | 'no'): string {
  return STATEMENTS[question][answer];
}

const COMMERCIAL: Record<Extract<LicenseTerm, { term: 'commercial-use' }>['value'], string> = {
  'allowed-below-threshold': 'allows commercial use only up to a limit of users or revenue',
  'allowed-as-service': 'allows commercial use only of the service',
  'by-permission': 'allows commercial use only with permission',
  'by-registration': 'allows commercial use only after registration',
  conditional: 'allows commercial use only on conditions',
  'internal-training-only': 'allows only training in-house',
  'silent-in-text': 'says nothing about commercial use',
  prohibited: 'forbids commercial use',
  'not-granted': 'grants no commercial use',
};

const EXTENT: Record<Extract<LicenseTerm, { term: 'modification' | 'redistribution' }>['value'], string> = {
  'noncommercial-only': 'without commercial aim',
  'research-only': 'for research',
  'private-only': 'in private',
  'fine-tuning-only': 'by fine-tuning',
  'non-production-only': 'outside production',
  'internal-training-only': 'for training in-house',
  'unmodified-only': 'unchanged',
  'silent-in-text': 'silent',
  prohibited: 'no',
  'not-granted': 'no',
};

function extentPhrase(what: string, value: keyof typeof EXTENT): string {
  if (value === 'silent-in-text') return `says nothing about ${what}`;
  if (value === 'prohibited') return `forbids ${what}`;
  if (value === 'not-granted') return `does not grant ${what}`;
  return `allows ${what} only ${EXTENT[value]}`;
}

const THRESHOLD_EFFECT: Record<Extract<LicenseTerm, { term: 'threshold' }>['effect'], string> = {
  'separate-license-required': 'wants a separate license from',
  'license-terminates': 'ends for',
  'no-rights-granted': 'grants no rights to',
  'security-review-required': 'wants a security review from',
};

const OUTPUTS: Record<string, string> = {
  naming: 'demands a name for models trained with outputs',
  'derivative-capture': 'extends its terms to models trained with outputs',
  'aup-applies-to-outputs': 'extends its use policy to outputs',
  'no-other-llm': 'forbids training other language models with outputs',
  'no-other-model': 'forbids training other models with outputs',
  'no-other-model-unless-noncommercial': 'forbids training other models with outputs for money',
  'no-competing': 'forbids training competing models with outputs',
  'no-foundation-models': 'forbids training foundation models with outputs',
  'noncommercial-only': 'allows only non-commercial use of outputs',
  prohibited: 'forbids training with outputs',
};

const UNREAD: Record<TermName, string> = {
  'commercial-use': 'commercial use',
  modification: 'changes',
  redistribution: 'passing on',
  threshold: 'limits by users or revenue',
  'use-policy': 'uses it excludes',
  territory: 'countries',
  'output-training': 'training with outputs',
  registration: 'registering with the licensor',
};

const REGISTRATION: Record<Extract<LicenseTerm, { term: 'registration' }>['value'], string> = {
  'commercial-use': 'wants commercial users to register',
  'notice-of-commercial-use': 'wants notice of commercial use',
};

/** One term as the end of a sentence that starts with "It": "forbids commercial use". */
export function termPhrase(term: LicenseTerm): string {
  switch (term.term) {
    case 'commercial-use':
      return COMMERCIAL[term.value];
    case 'modification':
      return extentPhrase('changes', term.value);
    case 'redistribution':
      return extentPhrase('passing it on', term.value);
    case 'threshold':
      return `${THRESHOLD_EFFECT[term.effect]} whoever has more than ${thresholdAmount(term)}`;
    case 'use-policy':
      return term.value === 'embedded' ? 'lists forbidden uses' : 'incorporates a policy of forbidden uses';
    case 'territory':
      return `grants no rights in ${placesOf(term.excluded)}${kindsOf(term.modalities)} (${term.scope})`;
    case 'output-training':
      return own(OUTPUTS, term.value) ?? 'limits what may be done with outputs';
    case 'registration':
      return REGISTRATION[term.value];
    case 'unread':
      return `has not been read for what it says about ${UNREAD[term.of]}`;
  }
}

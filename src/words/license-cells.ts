import { hasLimitingThreshold, hasUseLimits, needsName } from '#core/license/license.ts';
import { permits } from '#core/license/permits.ts';
import type { License } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';
import type { Permission } from '#core/model/vocabulary.ts';
import type { Mark } from './mark.ts';
import { asideOf, belowWords, shortAmount, unitOf } from './short-amounts.ts';

/** A cell of the table of licenses: a few words, the numbers among them in bold. */
export type LicenseCell = {
  /** How far a permission reaches; an obligation is no degree of openness and has none. */
  mark: Mark | null;
  words: readonly (string | { strong: string })[];
  /** As any permissive license has it, so that the eye may pass over it. */
  isPlain: boolean;
  /** Nobody has read the text for this. */
  isUnread?: boolean;
};

/** The columns of the table of licenses, in groups. */
export const LICENSE_COLUMNS = [
  { key: 'commercial', group: 'may', label: 'Use commercially' },
  { key: 'change', group: 'may', label: 'Change' },
  { key: 'share', group: 'may', label: 'Share' },
  { key: 'train', group: 'may', label: 'Train other models' },
  { key: 'credit', group: 'must', label: 'Give credit' },
  { key: 'notices', group: 'must', label: 'Notices' },
  { key: 'same', group: 'must', label: 'Same license' },
  { key: 'name', group: 'must', label: 'Show a name' },
  { key: 'policy', group: 'limits', label: 'Use policy' },
  { key: 'territory', group: 'limits', label: 'Territory' },
] as const;
export type LicenseColumn = (typeof LICENSE_COLUMNS)[number]['key'];
export const COLUMN_GROUPS = { may: 'You may', must: 'You must', limits: 'Limits' } as const;

type Conditions = License['conditions'];

const NOTHING: LicenseCell = { mark: null, words: ['–'], isPlain: true };
const UNREAD: LicenseCell = { mark: null, words: ['?'], isPlain: false, isUnread: true };

/** What a license says in a column, in as few words as tell it apart from a plain permissive one. */
export function licenseCell(license: License, column: LicenseColumn): LicenseCell {
  const { conditions } = license;
  switch (column) {
    case 'commercial':
      return commercialCell(license);
    case 'change':
      return permission(license, 'modify', CHANGE[conditions.modification]);
    case 'share':
      return permission(license, 'share', SHARE[conditions.redistribution]);
    case 'train':
      return permission(license, 'train-others', own(TRAIN, conditions.outputTraining));
    case 'credit':
      return obligation(conditions.attribution, 'not-required', CREDIT, ['required', 'license-text-only']);
    case 'notices':
      return noticesCell(conditions);
    case 'same':
      return obligation(conditions.shareAlike, 'none', SAME, []);
    case 'name':
      return nameCell(license);
    case 'policy':
      return policyCell(license);
    case 'territory':
      return territoryCell(conditions);
  }
}

const CHANGE: Record<Conditions['modification'], string> = {
  allowed: 'yes',
  'noncommercial-only': 'non-commercial',
  'research-only': 'for research',
  'private-only': 'in private',
  'fine-tuning-only': 'by fine-tuning',
  'non-production-only': 'for testing',
  'internal-training-only': 'in-house',
  'silent-in-text': 'not stated',
  prohibited: 'no',
  'not-granted': 'no',
  unverified: 'unknown',
};

const SHARE: Record<Conditions['redistribution'], string> = {
  allowed: 'yes',
  'allowed-with-conditions': 'keep the terms',
  'noncommercial-only': 'non-commercial',
  'research-only': 'for research',
  'unmodified-only': 'unchanged',
  'non-production-only': 'for testing',
  'silent-in-text': 'not stated',
  prohibited: 'no',
  'not-granted': 'no',
  unverified: 'unknown',
};

const TRAIN: Record<string, string> = {
  none: 'yes',
  naming: 'with its name',
  'derivative-capture': 'as derivative',
  'aup-applies-to-outputs': 'keep the policy',
  'no-competing': 'no competitors',
  'no-other-llm': 'no other LLM',
  'no-other-model': 'no other model',
  'no-other-model-unless-noncommercial': 'non-commercial',
  'no-foundation-models': 'no base models',
  'noncommercial-only': 'non-commercial',
  prohibited: 'no',
  unverified: 'unknown',
};

const CREDIT: Record<string, string> = {
  required: 'credit',
  'required-if-unmodified': 'if unchanged',
  'license-text-only': 'license text',
};

const SAME: Record<string, string> = {
  file: 'changed files',
  module: 'changed modules',
  library: 'the library',
  strong: 'all of it',
  network: 'all, online too',
  'data-only': 'the data',
  'derivative-database': 'databases',
  'terms-flow-down': 'same terms',
};

function permission(license: License, needed: Permission, words: string | undefined): LicenseCell {
  const answer = permits(license, needed);
  const text = words ?? 'with conditions';
  if (answer === 'unknown') return unknown(text);
  // Terms that grant nothing at all say no even where a single term was not read.
  if (answer === 'no') return { mark: 'closed', words: [text === 'unknown' ? 'no' : text], isPlain: false };
  return { mark: text === 'yes' ? 'open' : 'partly', words: [text], isPlain: text === 'yes' };
}

/** Not read, or read and silent: the second is a finding and says so. */
function unknown(text: string): LicenseCell {
  return { mark: 'unknown', words: [text], isPlain: false, isUnread: text === 'unknown' };
}

const COMMERCIAL: Partial<Record<Conditions['commercialUse'], string>> = {
  'allowed-as-service': 'as a service',
  'by-permission': 'by permission',
  'by-registration': 'if registered',
  conditional: 'with conditions',
  'internal-training-only': 'training only',
  'silent-in-text': 'not stated',
};

/** What has to be done below a threshold, too. */
const TOLD = { 'commercial-use': ', registered', 'notice-of-commercial-use': ', told once' } as const;

function commercialCell(license: License): LicenseCell {
  const { commercialUse, threshold, registration } = license.conditions;
  const answer = permits(license, 'commercial-conditional');
  if (answer === 'unknown') return unknown(COMMERCIAL[commercialUse] ?? 'unknown');
  if (answer === 'no') return { mark: 'closed', words: [COMMERCIAL[commercialUse] ?? 'no'], isPlain: false };
  if (threshold !== 'unverified' && hasLimitingThreshold(license) === 'yes') {
    const limits = threshold.filter(({ effect }) => effect !== 'display-name');
    const words = belowWords(limits);
    const told = registration === 'none' || registration === 'unverified' ? [] : [TOLD[registration]];
    return { mark: 'partly', words: [...words, ...told], isPlain: false };
  }
  const words =
    registration === 'commercial-use'
      ? 'if registered'
      : registration === 'notice-of-commercial-use'
        ? 'with a notice'
        : (COMMERCIAL[commercialUse] ?? (commercialUse === 'allowed' ? 'yes' : 'with conditions'));
  return { mark: words === 'yes' ? 'open' : 'partly', words: [words], isPlain: words === 'yes' };
}

function obligation(
  value: string,
  none: string,
  words: Record<string, string>,
  plain: readonly string[],
): LicenseCell {
  if (value === 'unverified') return UNREAD;
  if (value === none) return NOTHING;
  return { mark: null, words: [own(words, value) ?? value], isPlain: plain.includes(value) };
}

/** A file with notices, and notices of what was changed. */
function noticesCell({ noticeFile, stateChanges }: Conditions): LicenseCell {
  if (noticeFile === undefined || stateChanges === undefined) return UNREAD;
  const asked = [
    ...(stateChanges === 'required' ? ['of changes'] : []),
    ...(noticeFile === 'none' ? [] : ['a file']),
  ];
  return asked.length === 0 ? NOTHING : { mark: null, words: [asked.join(', ')], isPlain: false };
}

function nameCell(license: License): LicenseCell {
  const { namingRequirement: text, threshold } = license.conditions;
  const [above, ...others] =
    threshold === 'unverified' ? [] : threshold.filter(({ effect }) => effect === 'display-name');
  const say = (...words: LicenseCell['words']): LicenseCell => ({ mark: null, words, isPlain: false });
  if (above !== undefined) {
    const more = others.length > 0 ? ` +${others.length}` : '';
    return say('above ', { strong: shortAmount(above) }, `${unitOf(above)}${asideOf(above)}${more}`);
  }
  const needed = needsName(license);
  if (needed === 'unknown') return UNREAD;
  if (text === null) return NOTHING;
  if (needed === 'no') return { ...say('encouraged'), isPlain: true };
  const quoted = /"([^"]+)"/.exec(text)?.[1];
  // A name that is asked for in some cases only is not asked of everybody.
  const isForSome = /\b(only|for|when|where|above)\b/i.test(text.replaceAll(/"[^"]*"/g, ''));
  const cases = isForSome ? ', at times' : '';
  const short = quoted === undefined ? '' : `“${quoted}”${cases}`;
  return say(short !== '' && short.length <= 28 ? short : `a notice${cases}`);
}

function policyCell(license: License): LicenseCell {
  const { type } = license.conditions.acceptableUsePolicy;
  const say = (words: string): LicenseCell => ({ mark: null, words: [words], isPlain: false });
  if (license.category === 'research-only') return say('research only');
  if (type === 'incorporated') return say('use policy');
  if (type === 'embedded') return say('in the text');
  switch (hasUseLimits(license)) {
    case 'unknown':
      return UNREAD;
    case 'yes':
      return say('no selling');
    case 'no':
      return type === 'lawful-use-only' ? { ...say('lawful use'), isPlain: true } : NOTHING;
  }
}

function territoryCell({ territorialRestriction: territory }: Conditions): LicenseCell {
  if (territory === null) return NOTHING;
  if (territory === 'unverified') return UNREAD;
  const where = territory.excluded.join(', ');
  return {
    mark: null,
    words: [territory.modalities === undefined ? `not ${where}` : `vision: not ${where}`],
    isPlain: false,
  };
}

import type { License } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';
import { listOf } from './list-of.ts';
import {
  ATTRIBUTION,
  COMMERCIAL_USE,
  DERIVATIVES_OWNER,
  EFFECTS,
  FLOW_DOWN,
  MAY_AMEND,
  MEASURED,
  METRICS,
  MODIFICATION,
  NOT_READ,
  ON_BREACH,
  ON_LITIGATION,
  OUTPUT_TRAINING,
  PATENTS,
  REDISTRIBUTION,
  REGISTRATION,
  SHARE_ALIKE,
  USE_POLICY,
  type Threshold,
} from './license-words.ts';

type Conditions = License['conditions'];

/** The amount of a threshold: "700 million monthly active users". */
export function thresholdAmount({ metric, value, unit }: Threshold): string {
  const amount = value.toLocaleString('en', { notation: 'compact', compactDisplay: 'long' });
  return `${amount}${unit === 'users' ? '' : ` ${unit}`} ${own(METRICS, metric) ?? metric.replaceAll('-', ' ')}`;
}

/** A threshold with what follows: "Above 700 million monthly active users, a separate license is needed." */
export function thresholdSentence(threshold: Threshold): string {
  const details = [MEASURED[threshold.measured], threshold.scope].filter((each) => each != null);
  const aside = details.length === 0 ? '' : ` (${details.join('; ')})`;
  return `Above ${thresholdAmount(threshold)}${aside}, ${EFFECTS[threshold.effect]}.`;
}

/** Whether and when somebody read the text: "Text of 2024-07-05, read on 2026-11-27 in a stored copy of 2026-02-24." */
export function readingSentence({ category, edition, read }: License): string {
  if (category === 'mixed') return 'Not one text: the parts have their own.';
  if (category === 'none') return 'No text was found beside the work.';
  const text = edition === undefined ? 'Text' : `Text of ${edition}`;
  if (read === undefined) return `${text} looked for and not found.`;
  const copy =
    read.storedCopy === undefined
      ? ''
      : read.storedCopy === 'undated'
        ? ' in a stored copy without a date'
        : ` in a stored copy of ${read.storedCopy}`;
  return `${text} read on ${read.checked}${copy}.`;
}

/** One condition of a license: what it is about, and what the license says, a sentence each. */
export type ConditionRow = { label: string; sentences: string[]; isRead: boolean; url?: string | null };

/** Every condition of a license in plain words, in one order. */
export function conditionRows({ conditions, verified }: License): ConditionRow[] {
  const {
    acceptableUsePolicy: policy,
    threshold,
    territorialRestriction: territory,
    termination,
  } = conditions;
  return [
    row('Commercial use', COMMERCIAL_USE[conditions.commercialUse]),
    row('Changing it', MODIFICATION[conditions.modification]),
    row('Passing it on', REDISTRIBUTION[conditions.redistribution]),
    row('Credit', words(ATTRIBUTION, conditions.attribution)),
    row('Share alike', words(SHARE_ALIKE, conditions.shareAlike)),
    row('Patents', words(PATENTS, conditions.patentGrant)),
    { ...row('Acceptable use policy', ...policySentences(policy)), url: policy.url },
    row(
      'Thresholds',
      ...(threshold === 'unverified'
        ? [NOT_READ]
        : threshold.length === 0
          ? ['None.']
          : threshold.map(thresholdSentence)),
    ),
    row('Training other models with outputs', words(OUTPUT_TRAINING, conditions.outputTraining)),
    row('Names to display', namingWords(conditions.namingRequirement, verified)),
    row(
      'Places',
      territory === null
        ? 'No territory is excluded.'
        : territory === 'unverified'
          ? NOT_READ
          : `Excluded${kindsOf(territory.modalities)}: ${territory.excluded.join(', ')} (${territory.scope}).`,
    ),
    row('Registration', REGISTRATION[conditions.registration]),
    row(
      'Newest version',
      yesOrNo(
        conditions.newestVersion,
        'Users have to keep to the newest version, or try to.',
        'Any version may be used.',
      ),
    ),
    row('Who owns derived works', DERIVATIVES_OWNER[conditions.derivativesOwner]),
    row(
      'Indemnity',
      yesOrNo(
        conditions.indemnity,
        'Users make good what claims of others over their use cost the licensor.',
        'None is owed to the licensor.',
      ),
    ),
    row(
      'Restricting use',
      yesOrNo(
        conditions.remoteRestriction,
        'The licensor may restrict use that breaks the terms, remotely or otherwise.',
        'The text gives the licensor no hold on copies people have.',
      ),
    ),
    row('When terms are broken', words(ON_BREACH, termination.onBreach)),
    row('When somebody sues', words(ON_LITIGATION, termination.onLitigation)),
    row(
      'Can it be taken back?',
      yesOrNo(
        termination.licensorMayRevoke,
        'Yes, the licensor may end it.',
        'Not as long as its terms are kept.',
      ),
    ),
    row('Can it be changed?', MAY_AMEND[termination.licensorMayAmend]),
  ];
}

function row(label: string, ...sentences: string[]): ConditionRow {
  return { label, sentences, isRead: !sentences.includes(NOT_READ) };
}

function policySentences({ type, flowDown }: Conditions['acceptableUsePolicy']): string[] {
  const passedOn = type === 'none' || type === 'unverified' ? null : FLOW_DOWN[flowDown];
  return passedOn === null ? [USE_POLICY[type]] : [USE_POLICY[type], passedOn];
}

/** " for multimodal models", where places are excluded for some kinds of models only. */
function kindsOf(modalities: readonly string[] | undefined): string {
  return modalities === undefined ? '' : ` for ${listOf(modalities)} models`;
}

/** What a text says or does not say, or that nobody has read it for that. */
function yesOrNo(value: boolean | 'unverified', yes: string, no: string): string {
  return value === 'unverified' ? NOT_READ : value ? yes : no;
}

/** "None" is worth saying only of a text that somebody has read. */
function namingWords(naming: string | null, verified: boolean): string {
  if (naming === null) return verified ? 'None.' : NOT_READ;
  return naming === 'unverified' ? NOT_READ : `${naming}.`;
}

/** A text without words here is shown as it stands, which is better than nothing. */
function words(known: Record<string, string>, value: string): string {
  if (value === 'unverified') return NOT_READ;
  return own(known, value) ?? `${value.replaceAll('-', ' ')}.`;
}

import type { ConditionKey } from './condition-keys.ts';
import { isRead } from './conditions.ts';
import { excludesPlaces, forbidsUses, needsName } from './license.ts';
import { permits } from './permits.ts';
import type { License } from '../model/model.ts';
import type { Permission, Place } from '../model/vocabulary.ts';

/** What somebody means to do with a work. Null: not said. */
export type Plan = {
  /** What the license has to permit. */
  needs: readonly Permission[];
  /** People who use it in a month; those of the day the model came out, where a license counts these. */
  users: number | null;
  /** US dollars a year. */
  revenue: number | null;
  place: Place | null;
};

export type PlanAnswer = {
  answer: 'yes' | 'with-conditions' | 'no' | 'unknown';
  /** What stands in the way; of a "no" and of what is unknown. */
  against: ConditionKey[];
  /** What has to be kept to. */
  conditions: ConditionKey[];
};

type Threshold = Exclude<License['conditions']['threshold'], string>[number];

/** Is anything asked at all? */
export function isPlanned({ needs, users, revenue, place }: Plan): boolean {
  return needs.length > 0 || users !== null || revenue !== null || place !== null;
}

/**
 * May the plan be carried out under the license? Its needs are answered as `permits` answers them; numbers and places
 * can only take away. Credit and notices alone are no condition worth the name: nearly every license asks for them.
 */
export function askLicenseFor(license: License, plan: Plan): PlanAnswer {
  const no = new Set<ConditionKey>();
  const unknown = new Set<ConditionKey>();
  for (const need of plan.needs) {
    const answer = permits(license, need);
    if (answer === 'no') for (const key of behindNo(license, need)) no.add(key);
    if (answer === 'unknown') for (const key of behindUnknown(license, need)) unknown.add(key);
  }
  const size = sizeAnswer(license, plan);
  if (size === 'no') no.add('threshold');
  if (size === 'unknown') unknown.add('threshold');
  const place = placeAnswer(license, plan.place);
  if (place === 'no') no.add('territory');
  if (place === 'unknown') unknown.add('territory');

  if (no.size > 0) return { answer: 'no', against: [...no], conditions: [] };
  const conditions = conditionsOf(license, plan);
  if (unknown.size > 0) return { answer: 'unknown', against: [...unknown], conditions };
  const isPlain = conditions.every((key) => FORMALITIES.has(key));
  return { answer: isPlain ? 'yes' : 'with-conditions', against: [], conditions };
}

const FORMALITIES: ReadonlySet<ConditionKey> = new Set(['attribution', 'notice-file', 'state-changes']);

/** Does a license pass a filter by need? What is unknown passes only where that is asked for. */
export function suits(license: License, plan: Plan, orUnknown: boolean): boolean {
  const { answer } = askLicenseFor(license, plan);
  return answer === 'yes' || answer === 'with-conditions' || (orUnknown && answer === 'unknown');
}

/** The conditions that each need depends on. */
const BEHIND: Record<Permission, readonly ConditionKey[]> = {
  commercial: ['commercial-use', 'threshold', 'use-policy', 'registration', 'name', 'territory'],
  'commercial-conditional': ['commercial-use'],
  modify: ['modification'],
  share: ['redistribution'],
  'train-others': ['output-training'],
  'no-threshold': ['threshold'],
  'no-use-limits': ['use-policy', 'commercial-use'],
  'no-territory': ['territory'],
  'no-name': ['name'],
  'no-same-license': ['share-alike'],
  'no-credit': ['attribution'],
};

function behindNo(license: License, need: Permission): readonly ConditionKey[] {
  const limits = BEHIND[need].filter((key) => isLimit(license, key));
  return limits.length > 0 ? limits : BEHIND[need].slice(0, 1);
}

function behindUnknown(license: License, need: Permission): readonly ConditionKey[] {
  const unread = BEHIND[need].filter((key) => !isRead(license, key));
  return unread.length > 0 ? unread : BEHIND[need].slice(0, 1);
}

/** Is the condition a limit, from the reader's side? */
function isLimit(license: License, key: ConditionKey): boolean {
  const { conditions, category } = license;
  switch (key) {
    case 'commercial-use':
      return conditions.commercialUse !== 'allowed' && conditions.commercialUse !== 'unverified';
    case 'threshold':
      return conditions.threshold !== 'unverified' && conditions.threshold.length > 0;
    case 'use-policy':
      return forbidsUses(conditions.acceptableUsePolicy.type) || category === 'research-only';
    case 'registration':
      return conditions.registration !== 'none' && conditions.registration !== 'unverified';
    case 'territory':
      return permits(license, 'no-territory') === 'no';
    default:
      return true;
  }
}

/** Every condition to keep to where the plan is carried out under the license, whether or not it may be. */
export function conditionsOf(license: License, plan: Plan): ConditionKey[] {
  const { conditions } = license;
  const asks = (...needs: Permission[]) => needs.some((need) => plan.needs.includes(need));
  const limits = limitsToKeep(conditions.threshold, plan);
  const isNameOnlyAbove = isNameForSizeOnly(license) && limits.length === 0;
  const kept: [ConditionKey, boolean][] = [
    ['commercial-use', asks('commercial-conditional') && isOtherThanByThreshold(conditions.commercialUse)],
    ['threshold', limits.some(({ effect }) => effect !== 'display-name')],
    ['registration', isLimit(license, 'registration')],
    ['use-policy', isLimit(license, 'use-policy')],
    ['name', needsName(license) === 'yes' && !isNameOnlyAbove],
    ['territory', plan.place === null && excludesPlaces(license) === 'yes'],
    ['territory', plan.place !== null && placeAnswer(license, plan.place) === 'conditional'],
    ['modification', asks('modify') && conditions.modification !== 'allowed'],
    ['redistribution', asks('share') && conditions.redistribution !== 'allowed'],
    ['share-alike', asks('modify', 'share') && !['none', 'unverified'].includes(conditions.shareAlike)],
    ['derivatives-owner', asks('modify') && conditions.derivativesOwner === 'licensor'],
    ['output-training', asks('train-others') && conditions.outputTraining !== 'none'],
    ['newest-version', conditions.newestVersion === true],
    ['indemnity', conditions.indemnity === true],
    ['attribution', !['not-required', 'unverified'].includes(conditions.attribution)],
    ['notice-file', asks('share') && (conditions.noticeFile ?? 'none') !== 'none'],
    ['state-changes', asks('modify', 'share') && conditions.stateChanges === 'required'],
  ];
  return [...new Set(kept.flatMap(([key, isKept]) => (isKept ? [key] : [])))];
}

/** A use "below a threshold" is told by the threshold itself. */
function isOtherThanByThreshold(use: License['conditions']['commercialUse']): boolean {
  return use !== 'allowed' && use !== 'allowed-below-threshold';
}

/** Is a name asked for only above a threshold? */
function isNameForSizeOnly({ conditions: { threshold } }: License): boolean {
  return threshold !== 'unverified' && threshold.some(({ effect }) => effect === 'display-name');
}

/** The thresholds that the plan is not known to stay below. */
function limitsToKeep(threshold: Threshold[] | 'unverified', plan: Plan): Threshold[] {
  return threshold === 'unverified' ? [] : threshold.filter((limit) => reach(limit, plan) !== 'below');
}

type Reach = 'below' | 'above' | 'open';

/** Do the plan's numbers pass a threshold? Open: a number is not said, or cannot be held against it. */
export function reach({ metric, value, unit, scope, measured }: Threshold, { users, revenue }: Plan): Reach {
  const number = unit === 'users' ? users : unit === 'USD' ? yearly(metric, revenue) : null;
  if (number === null) return 'open';
  if (number <= value) return 'below';
  // Who counts users of a day, part of the revenue, or some companies only, may mean less than the plan's number.
  const isForSome = scope !== undefined && !scope.startsWith('commercial use');
  const isPart = metric === 'daily-active-users' || metric === 'maas-revenue-12-months';
  // What counts once, on the day a model came out, is not told by a number of today.
  return isPart || isForSome || measured === 'at-release' ? 'open' : 'above';
}

function yearly(metric: string, revenue: number | null): number | null {
  return revenue === null ? null : metric === 'monthly-revenue' ? revenue / 12 : revenue;
}

function sizeAnswer({ conditions: { threshold } }: License, plan: Plan): 'yes' | 'no' | 'unknown' {
  if (plan.users === null && plan.revenue === null) return 'yes';
  if (threshold === 'unverified') return 'unknown';
  return threshold.some((limit) => limit.effect !== 'display-name' && reach(limit, plan) === 'above')
    ? 'no'
    : 'yes';
}

/** `conditional`: only some kinds of models are excluded there. */
function placeAnswer(license: License, place: Place | null): 'yes' | 'no' | 'unknown' | 'conditional' {
  const territory = license.conditions.territorialRestriction;
  if (place === null || territory === null) return 'yes';
  if (territory === 'unverified') return 'unknown';
  if (!territory.excluded.includes(place)) return 'yes';
  return territory.modalities === undefined ? 'no' : 'conditional';
}

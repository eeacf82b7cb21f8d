import type { ModelPoint, PointGroup } from '#core/pictures/each-model.ts';
import type { OpennessGroup, GroupedBy } from '#core/pictures/openness.ts';
import type { LicenseKind, MostUsed } from '#core/pictures/license-landscape.ts';
import type { Combination } from '#core/pictures/definition-overlap.ts';
import { MET_FROM } from '#core/pictures/definition-overlap.ts';
import { tiersOf } from '#core/definitions/meta.ts';
import type { PictureId } from '#core/link/view.ts';
import type { DefinitionId, LicenseCategory } from '#core/model/vocabulary.ts';
import { COMPONENTS } from '#core/model/components.ts';
import type { Availability } from '#core/model/status.ts';
import { own } from '#core/model/own.ts';
import { DEFINITION_LABELS } from './definitions.ts';
import { counted, grouped } from './license-plan.ts';
import { listOf } from './list-of.ts';
import type { Mark } from './mark.ts';
import { CATEGORY_LABELS, NONE_SEEN, NO_WEIGHTS } from './readings.ts';

/** What the pictures say, in words: names, the sentence above each, and what stands under a bar. */

export const PICTURE_LABELS: Record<PictureId, string> = {
  time: 'Over time',
  size: 'By size',
  licenses: 'Licenses',
  definitions: 'Definitions',
  indexes: 'Indexes',
};

export const PICTURE_TITLES: Record<PictureId, string> = {
  time: 'Openness over time',
  size: 'Openness by size',
  licenses: 'Under which licenses the weights are',
  definitions: 'Definitions that overlap, and those that do not',
  indexes: 'Where the indexes disagree',
};

/** A group of years or sizes: "2026", "≤ 2021", "3–10" (billions), "no date". */
export function groupName({ bounds }: Pick<OpennessGroup, 'bounds'>, by: GroupedBy): string {
  if (bounds === null) return by === 'released' ? 'no date' : 'no size';
  const { min, max } = bounds;
  if (by === 'released') return min === null ? `≤ ${max}` : min === max ? min : `from ${min}`;
  const upper = max === null ? null : Math.ceil(Number(max));
  if (min === null) return `< ${upper}`;
  return upper === null ? `${min} +` : `${min}–${upper}`;
}

/** The same in a sentence. */
export function groupPhrase(group: Pick<OpennessGroup, 'bounds'>, by: GroupedBy): string {
  const { bounds } = group;
  if (bounds === null) return by === 'released' ? 'without a date on record' : 'of unknown size';
  if (by === 'released')
    return bounds.min === null ? `released until ${bounds.max}` : `released in ${bounds.min}`;
  const upper = bounds.max === null ? null : Math.ceil(Number(bounds.max));
  if (bounds.min === null) return `below ${upper} billion parameters`;
  return upper === null
    ? `with ${bounds.min} billion parameters or more`
    : `with ${bounds.min} to ${upper} billion parameters`;
}

/** Fewer models than this make no trend. */
const ENOUGH = 20;

/** How many weights and training data are open in the first and the last group that holds enough models. */
export function opennessSentence(groups: readonly OpennessGroup[], by: GroupedBy): string {
  const known = groups.filter(({ bounds, count }) => bounds !== null && count > 0);
  const large = known.filter(({ count }) => count >= ENOUGH);
  const [first, last] = [large[0] ?? known[0], large.at(-1) ?? known.at(-1)];
  if (first === undefined || last === undefined)
    return by === 'released'
      ? 'None of these models has a date on record.'
      : 'Of none of these models the size is known.';
  const groupsSaid = first === last ? [first] : [first, last];
  const weights = groupsSaid.map(
    (group, at) =>
      `${group.words.weights.open} of ${at === 0 ? counted(group.count, 'model') : grouped(group.count)} ${groupPhrase(group, by)}`,
  );
  const data = groupsSaid.map(({ words }) => grouped(words.data.open));
  return `Weights published: ${weights.join(', ')}. Training data: ${listOf(data)}.`;
}

/** How a model stands in the picture of all: "Olmo 3 32B, 32.2 B: 16 of 17 components released, 1 unknown; training data released". */
export function pointSentence(point: ModelPoint, name: string, place: string): string {
  const { released, unknown, trainingData } = point;
  const rest = unknown === 0 ? '' : `, ${unknown} unknown`;
  return `${name}, ${place}: ${released} of ${COMPONENTS.length} components released${rest}; training data ${DATA_WORDS[trainingData]}`;
}

const DATA_WORDS: Record<Availability, string> = {
  all: 'released',
  some: 'in part or on request',
  none: `withheld, or ${NONE_SEEN}`,
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

/** What the fill of a point says. */
export const POINT_KEY: readonly (readonly [availability: Availability, words: string])[] = [
  ['all', `training data ${DATA_WORDS.all}`],
  ['some', DATA_WORDS.some],
  ['none', DATA_WORDS.none],
  ['unknown', DATA_WORDS.unknown],
];

/** How many components the median model of the first and of the last group that is large enough has released. */
export function middleSentence(groups: readonly PointGroup[], by: GroupedBy): string {
  const large = groups.filter(({ count }) => count >= ENOUGH);
  const said = large.length > 1 ? [large[0], large.at(-1)] : large;
  const parts = said.flatMap((group) =>
    group?.middle ? [`${middleWords(group.middle)} ${groupPhrase(group, by).replace(/^released /, '')}`] : [],
  );
  if (parts.length === 0)
    return 'Too few of these models have been read well enough to say more than each point.';
  return `Components released by the median model, of ${COMPONENTS.length}: ${parts.join('; ')}.`;
}

/** "13", or "7 to 9" where it depends on what is unknown. */
export function middleWords({ low, high }: NonNullable<PointGroup['middle']>): string {
  return low === high ? String(low) : `${low} to ${high}`;
}

/** Which models are points. */
export function drawnSentence(drawn: number, total: number, by: GroupedBy): string {
  const known = by === 'size' ? 'a known size' : 'a date on record';
  return `Drawn are the ${counted(drawn, 'model')} of ${grouped(total)} with ${known} of which at least half of the claims were checked. A dotted line goes up to where a model would be if all that is unknown of it were released. Points at one place stand a little above and below it.`;
}

/** How many models a picture by date or size cannot place. */
export function unplacedSentence(groups: readonly OpennessGroup[], by: GroupedBy): string {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const unplaced = groups.find(({ bounds }) => bounds === null)?.count ?? 0;
  if (unplaced === 0) return '';
  const what = by === 'released' ? 'date is on record' : 'size is known';
  return `Of ${unplaced} of the ${grouped(total)} models no ${what}: they are the last bar.`;
}

export const NO_SAMPLE =
  'A collection is no sample: it holds the models somebody asked about, and well-known ones more often than others. Read the pictures as what is here, not as the share among all models there are.';

/** A kind of license, or what stands in its place. */
export function kindLabel({ kind }: Pick<LicenseKind, 'kind'>): string {
  if (kind === 'withheld') return NO_WEIGHTS;
  if (kind === 'unknown') return 'license unknown';
  return own(CATEGORY_LABELS, kind) ?? kind;
}

const FREE: readonly string[] = [
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'public-domain',
] satisfies LicenseCategory[];

/** How a kind of license is drawn: free for any use, with limits, not released, or unknown. */
export function kindMark({
  kind,
}: Pick<LicenseKind, 'kind'>): Extract<Mark, 'open' | 'partly' | 'closed' | 'unknown'> {
  if (kind === 'withheld') return 'closed';
  if (kind === 'unknown') return 'unknown';
  return FREE.includes(kind) ? 'open' : 'partly';
}

export const KIND_KEY = [
  ['open', 'any use is free'],
  ['partly', 'limits on use, or on who may use it'],
  ['closed', NO_WEIGHTS],
  ['unknown', 'license unknown'],
] as const;

/** How many models the two commonest licenses cover, of how many. */
export function landscapeSentence(
  { ids, models, others }: MostUsed,
  total: number,
  nameOf: (id: string) => string,
): string {
  if (ids.length === 0) return `No license of the weights is on record for these ${counted(total, 'model')}.`;
  const more =
    others > 0 ? `; ${counted(others, 'other license')} cover the rest of those whose license is known` : '';
  return `${listOf(ids.map(nameOf))} ${ids.length > 1 ? 'cover' : 'covers'} ${models} of ${counted(total, 'model')}${more}.`;
}

/** A definition as it is drawn: with the tier from which on it counts as met. */
export function setLabel(id: DefinitionId): string {
  const from = MET_FROM[id];
  const tiers = tiersOf(id);
  const tier = tiers.find((each) => each.id === from);
  if (tier === undefined) return DEFINITION_LABELS[id];
  const isTop = tiers.at(-1) === tier;
  return `${DEFINITION_LABELS[id]}: ${tier.name}${isTop ? '' : ' or higher'}`;
}

/** The models that meet exactly some definitions, in a sentence. */
export function combinationSentence({ meets, count, mayMeetMore }: Combination): string {
  const names = meets.length === 0 ? 'none of these definitions for certain' : listOf(meets.map(setLabel));
  const more =
    mayMeetMore === 0 ? '' : `; ${mayMeetMore} of them may meet ${meets.length === 0 ? 'some' : 'more'}`;
  return `${counted(count, 'model')} ${count === 1 ? 'meets' : 'meet'} ${names}${meets.length === 0 ? '' : ' and no other for certain'}${more}`;
}

import {
  compareModels,
  countKinds,
  countUnchecked,
  type Relation,
  type RowAgreement,
  type RowKind,
} from '#core/comparison/agreement.ts';
import type { CompareView } from '#core/link/view.ts';
import { labelOf, type Model } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { isUnchecked } from '#core/model/checked.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { licenseText } from './license-labels.ts';
import { listOf, upper } from './list-of.ts';
import { markOf } from './claim-mark.ts';
import type { Mark } from './mark.ts';
import { NONE_SEEN } from './readings.ts';
import { thresholdsOf } from './license-limits.ts';
import { formulaWords } from './weights.ts';

/** A comparison in sentences that could be pasted into a message. */

/** How the models differ, as far as it can be told. Never calls one "better". @internal for tests. */
export function summaryOf(records: readonly ModelRecord[]): string {
  const sentences = [dataSentence(records), ...records.map(licenseSentence)];
  return [records.length < 2 ? '' : differenceSentence(records), ...sentences].filter(Boolean).join(' ');
}

/** The same in the two sentences that stand above a comparison, whose rows say the rest. */
export function summaryLine(records: readonly ModelRecord[]): string {
  return [records.length < 2 ? '' : differenceSentence(records), dataSentence(records)]
    .filter(Boolean)
    .join(' ');
}

/** On how many components models differ in status, on how many in the license alone, and what cannot be told. */
function differenceSentence(records: readonly Pick<ModelRecord, 'model'>[]): string {
  const rows = compareModels(records.map(({ model }) => model));
  const { status, license, ...counts } = countKinds(rows.map(({ kind }) => kind));
  const parts = [
    `They differ on ${status === 0 ? 'none' : status} of ${rows.length} components${byUnchecked(countUnchecked(rows, 'status'), status)}`,
    ...(license === 0
      ? []
      : [`only in the license on ${license} more${byUnchecked(countUnchecked(rows, 'license'), license)}`]),
  ];
  const partial = counts['not-applicable'];
  const others = [
    ...(counts.unknown === 0 ? [] : [`${counts.unknown} cannot be told`]),
    ...(partial === 0 ? [] : [`${partial} ${partial === 1 ? 'does' : 'do'} not apply to all of them`]),
  ];
  return `${[listOf(parts), ...others].join('; ')}.`;
}

/** How many of some differences rest on claims that nobody has checked. */
function byUnchecked(unchecked: number, all: number): string {
  if (unchecked === 0) return '';
  return unchecked === all ? ' (by unchecked claims)' : ` (${unchecked} of them by unchecked claims)`;
}

/** What "only differences" hides, each row once and by its reason; empty where it hides nothing. */
export function hiddenWords(kinds: readonly RowKind[]): string {
  const { same, unknown, 'not-applicable': partial } = countKinds(kinds);
  const reasons = [
    ...(same === 0 ? [] : [`${same} the same for all`]),
    ...(unknown === 0 ? [] : [`${unknown} that cannot be told`]),
    ...(partial === 0 ? [] : [`${partial} that ${partial === 1 ? 'does' : 'do'} not apply to all`]),
  ];
  if (reasons.length === 0) return '';
  const total = same + unknown + partial;
  return `${total} ${total === 1 ? 'row' : 'rows'} hidden: ${listOf(reasons)}.`;
}

/** Whose training data is how far available, from the most open on; a description is more than nothing and no data. */
const DATA: readonly [Mark | 'described', before: string][] = [
  ['open', 'released by'],
  ['partly', 'in part or on request by'],
  ['described', 'described only, by'],
  ['closed', 'withheld by the producer of'],
  ['not-found', `${NONE_SEEN} for`],
  ['unknown', 'unknown for'],
];

function dataGroup({ components: { trainingData: claim } }: Model): Mark | 'described' {
  if (claim.status === 'described') return 'described';
  const mark = markOf(claim);
  return mark === 'undecided' ? 'unknown' : mark;
}

/** So many names of the last of several groups are still a list; of more it is said how many they are. */
const MOST_NAMED = 2;

/** Whose training data is available, and of whom we do not know; a name whose claim nobody has checked says so. */
function dataSentence(records: readonly ModelRecord[]): string {
  const groups = DATA.flatMap(([wanted, before]) => {
    const inIt = records.filter(({ model }) => dataGroup(model) === wanted);
    return inIt.length === 0 ? [] : [{ before, models: inIt.map(({ model }) => model) }];
  });
  const parts = groups.map(({ before, models }, at) => {
    const isRest = at > 0 && at === groups.length - 1 && models.length > MOST_NAMED;
    const unchecked = models.filter((model) => isUnchecked(model.components.trainingData));
    if (isRest) {
      return `${before} the other ${models.length}${unchecked.length === 0 ? '' : ` (${unchecked.length} unchecked)`}`;
    }
    const names = models.map(
      (model) => `${labelOf(model)}${unchecked.includes(model) ? ' (unchecked)' : ''}`,
    );
    return `${before} ${listOf(names)}`;
  });
  return parts.length === 0 ? '' : `Training data: ${parts.join('; ')}.`;
}

function licenseSentence(record: ModelRecord): string {
  const { model } = record;
  const { status } = model.components.finalWeights;
  const library = libraryOfRecord(record);
  const terms = termsOf(model, library);
  const { rights, doubts } = terms;
  if (terms.nothingLicensed || status === 'unknown') return '';
  if (terms.license === null) return `We do not know the license of ${labelOf(model)}’s weights.`;
  const weights = `${labelOf(model)}’s weights`;
  const license = licenseText(terms.license, library.licenses);
  const base = doubts[0];
  if (rights.use === 'unknown' && base !== undefined) {
    const theirs =
      base.license === null
        ? 'whose terms we do not know'
        : `which is under ${licenseText(base.license, library.licenses)}`;
    return `${weights} are under ${license}, but built on ${base.name}, ${theirs}: what one may do with them is in doubt.`;
  }
  if (rights.use === 'full') return `${weights} may be used for any purpose (${license}).`;
  if (rights.use === 'unknown') return `${weights} come under terms we have not read in full (${license}).`;
  if (rights.use === 'none') return `${weights} come without a right to use them (${license}).`;
  const above = thresholdsOf(terms.license, library.licenses).map((phrase) => ` ${upper(phrase)}.`);
  return `${weights} come with limits on use (${license}).${above.join('')}`;
}

/** How an answer stands against the baseline's: the sign, and what it says. */
export const RELATION_SIGNS: Record<Relation, readonly [sign: string, words: string, short: string]> = {
  more: ['▲', 'more open than the baseline', 'more open'],
  less: ['▼', 'less open than the baseline', 'less open'],
  other: ['≠', 'differs from the baseline', 'differs'],
  license: ['§', 'same as the baseline, under another license', 'other license'],
  same: ['=', 'same as the baseline', 'same'],
  unknown: ['?', 'cannot be told against the baseline', 'cannot be told'],
  'not-applicable': ['·', 'does not apply to both', 'does not apply to both'],
};

/** On how many of some rows models differ, for the head of a group: "2 of 3 differ, 1 unchecked". */
export function differWords(rows: readonly RowAgreement[]): string {
  const { status, license } = countKinds(rows.map(({ kind }) => kind));
  const differ = status + license;
  const unchecked = countUnchecked(rows, 'status') + countUnchecked(rows, 'license');
  const aside = unchecked === 0 ? '' : unchecked === differ ? ', unchecked' : `, ${unchecked} unchecked`;
  return `${differ} of ${rows.length} differ${aside}`;
}

/** What the sign for unchecked says beside a sign against the baseline. */
export const RELATION_UNCHECKED = 'by a claim nobody has checked';

/** What stands beside a row's name where nothing differs. */
export const ROW_KIND_NOTES: Record<RowKind, string> = {
  status: '',
  license: '',
  same: 'same for all',
  unknown: 'cannot be told',
  'not-applicable': 'does not apply to all',
};

/** What a reader who does not see it should hear when a comparison has changed; empty where nothing did. */
export function changeWords(before: CompareView, after: CompareView, nameOf: (id: string) => string): string {
  const names = (ids: readonly string[]) => listOf(ids.map(nameOf));
  const added = after.models.filter((id) => !before.models.includes(id));
  const removed = before.models.filter((id) => !after.models.includes(id));
  const moved =
    added.length + removed.length === 0 && after.models.join() !== before.models.join()
      ? `In this order: ${names(after.models)}.`
      : '';
  const count = after.models.length === 1 ? '1 model' : `${after.models.length} models`;
  const parts = [
    added.length > 0 ? `${names(added)} added.` : '',
    removed.length > 0 ? `${names(removed)} removed.` : '',
    added.length + removed.length > 0 ? `${count} side by side.` : moved,
    after.reference === before.reference
      ? ''
      : after.reference === null
        ? 'No baseline.'
        : `${nameOf(after.reference)} is the baseline.`,
    after.onlyDifferences === before.onlyDifferences
      ? ''
      : after.onlyDifferences
        ? 'Only what differs is shown.'
        : 'All rows are shown.',
    after.chart === before.chart ? '' : `${CHART_LABELS[after.chart]}.`,
    after.weigh === before.weigh
      ? ''
      : after.weigh === null
        ? 'Not weighed.'
        : `${formulaWords(after.weigh)}.`,
    after.axes === before.axes ? '' : after.axes === 'eight' ? 'Eight axes.' : 'Five axes.',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The pictures of a comparison. */
const CHART_LABELS: Record<CompareView['chart'], string> = {
  each: 'One radar each',
  overlay: 'Radars laid over each other',
  dots: 'Dots on one scale',
};

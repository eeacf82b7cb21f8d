import { compareModels, countKinds, type RowKind } from '#core/comparison/agreement.ts';
import { libraryOfRecord, type ModelRecord } from '#core/model/record.ts';
import { availabilityOf, type Availability } from '#core/model/status.ts';
import { termsOf } from '#core/model/terms-of.ts';
import { listOf } from './list-of.ts';
import { thresholdAmounts } from './terms.ts';

/** A comparison in sentences that could be pasted into a message. */

/** How the models differ, as far as it can be told. Never calls one "better". */
export function summaryOf(records: readonly ModelRecord[]): string {
  const sentences = [dataSentence(records), ...records.map(licenseSentence)];
  return [records.length < 2 ? '' : differenceSentence(records), ...sentences].filter(Boolean).join(' ');
}

/** On how many components models differ in status, on how many in the license alone, and what cannot be told. */
function differenceSentence(records: readonly Pick<ModelRecord, 'model'>[]): string {
  const rows = compareModels(records.map(({ model }) => model));
  const { status, license, unknown } = countKinds(rows.map(({ kind }) => kind));
  const parts = [
    `They differ on ${status === 0 ? 'none' : status} of ${rows.length} components`,
    ...(license === 0 ? [] : [`only in the license on ${license} more`]),
  ];
  const untold = unknown === 0 ? '' : `; ${unknown} cannot be told, because something is unknown`;
  return `${listOf(parts)}${untold}.`;
}

/** What "only differences" hides, each row once and by its reason; empty where it hides nothing. */
export function hiddenWords(kinds: readonly RowKind[]): string {
  const { same, unknown } = countKinds(kinds);
  const reasons = [
    ...(same === 0 ? [] : [`${same} the same for all`]),
    ...(unknown === 0 ? [] : [`${unknown} that cannot be told`]),
  ];
  if (reasons.length === 0) return '';
  const total = same + unknown;
  return `${total} ${total === 1 ? 'row' : 'rows'} hidden: ${listOf(reasons)}.`;
}

const DATA: Record<Exclude<Availability, 'not-applicable'>, [one: string, many: string]> = {
  all: ['releases its training data', 'release their training data'],
  some: [
    'releases a part of its training data, or only on request',
    'release a part of their training data, or only on request',
  ],
  none: ['does not release its training data', 'do not release their training data'],
  unknown: ['', ''],
};

function dataSentence(records: readonly ModelRecord[]): string {
  const parts = (['all', 'some', 'none', 'unknown'] as const).flatMap((availability) => {
    const names = records
      .filter(({ model }) => availabilityOf(model.components.trainingData.status) === availability)
      .map(({ model }) => model.name);
    if (names.length === 0) return [];
    if (availability === 'unknown')
      return [`we do not know whether the training data of ${listOf(names)} is available`];
    return [`${listOf(names)} ${DATA[availability][names.length === 1 ? 0 : 1]}`];
  });
  const text = parts.join('; ');
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function licenseSentence(record: ModelRecord): string {
  const { model } = record;
  const { status } = model.components.finalWeights;
  const library = libraryOfRecord(record);
  const terms = termsOf(model, library);
  const { license, rights, doubts } = terms;
  if (terms.nothingLicensed || status === 'unknown') return '';
  if (license === null) return `We do not know the license of ${model.name}’s weights.`;
  const weights = `${model.name}’s weights`;
  const base = doubts[0];
  if (rights.use === 'unknown' && base !== undefined) {
    const theirs = base.license === null ? 'whose terms we do not know' : `which is under ${base.license}`;
    return `${weights} are under ${license}, but built on ${base.name}, ${theirs}: what one may do with them is in doubt.`;
  }
  if (rights.use === 'full') return `${weights} may be used for any purpose (${license}).`;
  if (rights.use === 'unknown') return `${weights} come under terms we have not read in full (${license}).`;
  if (rights.use === 'none') return `${weights} come without a right to use them (${license}).`;
  const amounts = thresholdAmounts(license, library.licenses);
  const above = amounts.length === 0 ? '' : `; a limit above ${listOf(amounts)}`;
  return `${weights} come with limits on use (${license}${above}).`;
}

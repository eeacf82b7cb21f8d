import { availabilityOf, isStatus } from './status.ts';
import { BASES, DATA_DESCRIPTIONS, GATINGS, STATUSES } from './vocabulary.ts';

/**
 * What a correction of a record does. `found`: what was unknown is known. `doubted`: what was known is unknown.
 * `more`, `less`: more or less is published than the record said. `license`: its license is another, or was found.
 * `detail`: anything else, such as what a claim stands on.
 */
export const CHANGE_KINDS = ['more', 'less', 'license', 'found', 'doubted', 'detail'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const NOT_KNOWN = /^(unknown|not known|null)\b/;
const LICENSE = /^license /;
/** What histories call values that are no licenses, though they stand where one may. */
const NO_LICENSE: readonly string[] = [...STATUSES, ...BASES, ...DATA_DESCRIPTIONS];
const LICENSED = /^([a-z]+[A-Z]\w*|data\.(pretraining|postTraining))$/;

/** Of which kind a correction is: `of` names the claim, `from` and `to` what was and is said of it. */
export function kindOfChange(
  { of, from, to }: { of: string; from: string; to: string },
  isLicense: (expression: string) => boolean,
): ChangeKind {
  const values = [from, to];
  if (values.some((value) => LICENSE.test(value))) return 'license';
  if (LICENSED.test(of) && values.some((value) => !NO_LICENSE.includes(value) && isLicense(value)))
    return 'license';
  if (NOT_KNOWN.test(to)) return NOT_KNOWN.test(from) ? 'detail' : 'doubted';
  if (NOT_KNOWN.test(from)) return 'found';
  const [before, after] = [amountOf(of, from), amountOf(of, to)];
  if (before === null || after === null || before === after) return 'detail';
  return after > before ? 'more' : 'less';
}

/** How much a value lets people have, to be put in order with others of the same claim; null for no such value. */
function amountOf(of: string, value: string): number | null {
  if (of === 'gating') return placeIn(GATINGS, value);
  if (of === 'data.description') return placeIn(DATA_DESCRIPTIONS, value);
  if (!isStatus(value)) return null;
  // A description of it is more than nothing, though nobody can fetch it.
  return { all: 3, some: 2, none: value === 'described' ? 1 : 0, unknown: null, 'not-applicable': null }[
    availabilityOf(value)
  ];
}

/** These lists begin with what lets people have most. */
function placeIn(values: readonly string[], value: string): number | null {
  const at = values.indexOf(value);
  return at === -1 ? null : -at;
}

import {
  agreementOf,
  agreementWith,
  isSameLicense,
  kindOfApplying,
  relationOfSteps,
  type Agreement,
  type Relation,
  type RowAgreement,
  type RowKind,
  type Step,
} from '#core/comparison/agreement.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { isUnchecked } from '#core/model/checked.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { termsOf, type WeightsTerms } from '#core/model/terms-of.ts';
import type { Mark } from '#words/mark.ts';
import { termRows, type TermRow } from '#words/terms.ts';

/** The terms of each model's weights beside each other: whether the licenses agree, and a row for each term. */
export type LicenseComparison = {
  terms: readonly WeightsTerms[];
  /** Of which models nobody has checked the claim on the weights, and with it the license. */
  unchecked: readonly boolean[];
  name: RowAgreement;
  rows: readonly ({ key: string; label: string; cells: readonly TermRow[] } & RowAgreement)[];
};

const KINDS: Record<Agreement, RowKind> = { differs: 'license', same: 'same', unknown: 'unknown' };

/** Compares what the licenses of some models' weights let people do. */
export function compareLicenses(records: readonly ModelRecord[]): LicenseComparison {
  const terms = records.map((record) => termsOf(record.model, libraryOfRecord(record)));
  const columns = records.map((record, at) => termRows(terms[at]!, libraryOfRecord(record).licenses));
  const unchecked = records.map(({ model }) => isUnchecked(model.components.finalWeights));
  const agree = <T>(
    values: readonly T[],
    doesApply: (value: T) => boolean,
    agreement: (applying: readonly T[]) => Agreement,
  ): RowAgreement =>
    agreementWith(
      values,
      (_, at) => unchecked[at] === true,
      (some) => kindOfApplying(some, doesApply, (applying) => KINDS[agreement(applying)]),
    );
  return {
    terms,
    unchecked,
    name: agree(
      terms,
      ({ nothingLicensed }) => !nothingLicensed,
      (applying) =>
        agreementOf(
          applying.map(({ license }) => license),
          isSameLicense,
        ),
    ),
    rows: (columns[0] ?? []).map(({ key, label }, row) => {
      const cells = columns.map((column) => column[row]!);
      const agreement = agree(
        cells,
        ({ applies }) => applies,
        (applying) => agreementOf(applying.map((cell) => (cell.isKnown ? cell.words : null))),
      );
      return { key, label, cells, ...agreement };
    }),
  };
}

const AMOUNTS: Record<Mark, number | null> = {
  open: 2,
  partly: 1,
  closed: 0,
  'not-found': 0,
  unknown: null,
  undecided: null,
  'not-applicable': null,
};

/** How a term stands against the baseline's. */
export function relationOfTerms(baseline: TermRow, here: TermRow): Relation {
  const step = ({ isKnown, words, mark, applies }: TermRow): Step => ({
    value: isKnown ? words : null,
    amount: AMOUNTS[mark],
    applies,
  });
  return relationOfSteps(step(baseline), step(here));
}

import { NO_WEIGHTS } from '#words/readings.ts';
import { agreementOf, compareModels, type RowKind } from '#core/comparison/agreement.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import type { Claim } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import type { CompareView } from '#core/link/view.ts';
import { readAxes } from '#core/model/openness.ts';
import { isUnchecked } from '#core/model/checked.ts';
import { weighAxes, type Weights } from '#core/model/weights.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import type { Basis } from '#core/model/vocabulary.ts';
import { COMPONENT_LABELS } from '#words/labels.ts';
import { licenseText } from '#words/license-labels.ts';
import { answerPhrase } from '#words/model-answers.ts';
import { claimLabel } from '#words/status-meanings.ts';
import { unreadSentence } from '#words/terms.ts';
import { answerLabel } from '#words/verdict-labels.ts';
import { formulaWords, weighedWords } from '#words/weights.ts';
import { compareDeepFacts } from '../deep-rows.ts';
import { compareDefinitions } from '../definition-rows.ts';
import { evaluateRecord } from '../evaluations.ts';
import { compareLicenses } from '../license-rows.ts';

/** What a comparison says of one model in one row. */
type Cell = {
  words: string;
  /** The data's own word, or null where there is none. */
  code: string | null;
  /** Of a component: its license as recorded, and what the claim stands on. */
  license?: string | null;
  /** Whether that is stated for the component itself. */
  licenseSource?: Claim['licenseSource'] | null;
  basis?: Basis;
  unchecked?: boolean;
};

/** A row of a comparison as it stands on its page, with every model's cell in the order of the models. */
export type ComparisonRow = {
  part: 'Answer' | 'Components' | 'Terms' | 'Definitions' | 'Disclosures';
  key: string;
  label: string;
  kind: RowKind;
  /** Whether that would be otherwise without what nobody has checked. */
  unchecked?: boolean;
  cells: readonly Cell[];
};

/** The rows that the page of a comparison shows, without those that "only differences" hides there. */
export function comparisonRows(
  records: readonly ModelRecord[],
  { onlyDifferences, weigh }: Pick<CompareView, 'onlyDifferences' | 'weigh'>,
): ComparisonRow[] {
  const rows = [
    ...componentRows(records),
    ...termRows(records),
    ...definitionRows(records),
    ...deepRows(records),
  ];
  const hides = onlyDifferences && records.length > 1;
  return [
    answerRow(records),
    ...(weigh === null ? [] : [weighedRow(records, weigh)]),
    ...rows.filter(({ kind }) => !hides || kind === 'status' || kind === 'license'),
  ];
}

/** The answer always stands on the page, so no kind of it hides it. */
function answerRow(records: readonly ModelRecord[]): ComparisonRow {
  const cells = records.map((record): Cell => {
    const answer = answerOfModel(record.model, libraryOfRecord(record));
    return { words: answerPhrase(answer), code: answer.code, unchecked: answer.unchecked };
  });
  const agreement = agreementOf(cells.map(({ code }) => (code === 'too-little-known' ? null : code)));
  const kind = agreement === 'differs' ? 'status' : agreement;
  return { part: 'Answer', key: 'answer', label: 'How open?', kind, cells };
}

/** So does what the reader's weights come to. */
function weighedRow(records: readonly ModelRecord[], weights: Weights): ComparisonRow {
  const cells = records.map((record): Cell => {
    const weighed = weighAxes(readAxes(record.model, libraryOfRecord(record)), weights);
    const words = weighedWords(weighed);
    return { words, code: words, unchecked: weighed?.unchecked === true };
  });
  const label = `By your weights: ${formulaWords(weights)}`;
  return { part: 'Answer', key: 'weighed', label, kind: 'unknown', cells };
}

/** The rows of the components. @internal */
export function componentRows(records: readonly ModelRecord[]): ComparisonRow[] {
  return compareModels(records.map(({ model }) => model)).map(({ id, kind, unchecked }) => ({
    part: 'Components',
    key: id,
    label: COMPONENT_LABELS[id],
    kind,
    unchecked,
    cells: records.map(({ model }): Cell => {
      const claim = model.components[id];
      return {
        words: claimLabel(claim),
        code: claim.status,
        license: claim.license,
        licenseSource: claim.licenseSource ?? null,
        basis: claim.basis,
        unchecked: isUnchecked(claim),
      };
    }),
  }));
}

function termRows(records: readonly ModelRecord[]): ComparisonRow[] {
  const { terms, unchecked: guessed, name: agreement, rows } = compareLicenses(records);
  const name: ComparisonRow = {
    part: 'Terms',
    key: 'license',
    label: 'License of the weights',
    kind: agreement.kind,
    unchecked: agreement.unchecked,
    cells: terms.map(({ nothingLicensed, license }, at) => ({
      words: nothingLicensed
        ? `does not apply: ${NO_WEIGHTS}`
        : license === null
          ? 'unknown'
          : licenseText(license, libraryOfRecord(records[at]!).licenses),
      code: nothingLicensed ? 'not-applicable' : (license ?? 'unknown'),
    })),
  };
  const isUnread = terms.map(
    (each, at) => guessed[at] === true || unreadSentence(each, libraryOfRecord(records[at]!).licenses) !== '',
  );
  const others = rows.map(({ key, label, kind, unchecked, cells }): ComparisonRow => ({
    part: 'Terms',
    key,
    label,
    kind,
    unchecked,
    cells: cells.map(({ shown, reason, mark }, at) => ({
      words: reason === '' ? shown : `${shown}: ${reason}`,
      code: mark,
      unchecked: isUnread[at] === true,
    })),
  }));
  return [name, ...others];
}

function definitionRows(records: readonly ModelRecord[]): ComparisonRow[] {
  return compareDefinitions(records.map(evaluateRecord)).map(
    ({ definition: { id }, kind, unchecked, cells }) => ({
      part: 'Definitions',
      key: id,
      label: DEFINITION_LABELS[id],
      kind,
      unchecked,
      cells: cells.map((cell) => ({
        words: answerLabel(id, cell.answer),
        code: cell.answer,
        unchecked: cell.unchecked,
      })),
    }),
  );
}

function deepRows(records: readonly ModelRecord[]): ComparisonRow[] {
  return compareDeepFacts(records).map(({ key, label, kind, cells }) => ({
    part: 'Disclosures',
    key,
    label,
    kind,
    cells: cells.map(({ words, value }) => ({ words, code: value })),
  }));
}

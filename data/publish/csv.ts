import { joinList } from '#core/catalog/lists.ts';
import { csvCell } from '#core/catalog/spreadsheet.ts';
import { COMPONENT_IDS } from '#core/model/components.ts';
import { conflictWord, corporaOf, licenseTextWord } from '#core/model/disclosures.ts';
import type { Claim, Dataset, Model } from '#core/model/model.ts';
import { own } from '#core/model/own.ts';
import { isAvailable } from '#core/model/status.ts';
import { isChecked, pagesRead } from '#core/model/checked.ts';
import { DISCLOSURE_IDS } from '#core/model/vocabulary.ts';

/** One row a model; column names are paths as in dataset.json. Unknown is written out and never an empty cell. */
export function datasetCsv(dataset: Dataset): string {
  const columns = columnsOf(dataset);
  return toCsv([
    columns.map(([name]) => name),
    ...dataset.models.map((model) => columns.map(([, valueOf]) => valueOf(model))),
  ]);
}

/** Rows as CSV by RFC 4180: comma, CRLF, quotes doubled. No cell can act as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

type CsvColumn = readonly [name: string, valueOf: (model: Model) => string];

function columnsOf({ release, producers }: Dataset): CsvColumn[] {
  const producerOf = (model: Model) => own(producers, model.producer);
  return [
    ['id', (model) => model.id],
    ['name', (model) => model.name],
    ['tier', (model) => model.tier],
    ['family', (model) => model.family],
    ['producer', (model) => model.producer],
    ['producer.name', (model) => producerOf(model)?.name ?? 'unknown'],
    ['producer.country', (model) => producerOf(model)?.country ?? 'unknown'],
    ['producer.kind', (model) => producerOf(model)?.kind ?? 'unknown'],
    ['released', (model) => model.released ?? 'unknown'],
    ['modality', (model) => model.modality],
    ['stage', (model) => model.stage],
    ['parameters.total', (model) => String(model.parameters.total ?? 'unknown')],
    ['parameters.active', (model) => String(model.parameters.active ?? 'none-recorded')],
    ['gating', (model) => model.gating],
    ['producerClaim.openSource', (model) => openSourceWord(model.producerClaim.openSource)],
    ...DISCLOSURE_IDS.map((id): CsvColumn => [
      `disclosures.${id}`,
      ({ disclosures }) => disclosures?.[id]?.status ?? 'unknown',
    ]),
    ['licenseText.file', ({ licenseText }) => licenseText?.file ?? 'unknown'],
    ['licenseText.place', (model) => licenseTextWord(model)],
    ['licenseText.conflicts', (model) => conflictWord(model)],
    ['funding.paidBy', ({ funding }) => joinList(funding?.paidBy)],
    ['funding.governedBy', ({ funding }) => joinList(funding?.governedBy)],
    ['languages', ({ languages }) => joinList(languages?.codes)],
    ['datasets', (model) => joinList(corporaOf(model))],
    ['frameworks', ({ frameworks }) => joinList(frameworks?.named)],
    ...COMPONENT_IDS.flatMap((id): CsvColumn[] => [
      [`${id}.status`, (model) => model.components[id].status],
      [`${id}.license`, (model) => licenseWord(model.components[id])],
      [`${id}.basis`, (model) => model.components[id].basis],
      [`${id}.source`, (model) => sourcesOf(model.components[id]).join(' ') || 'none'],
      [`${id}.checked`, (model) => checkedOn(model.components[id])],
    ]),
    ['release', () => release.date],
  ];
}

function openSourceWord(openSource: boolean | null): string {
  return openSource === null ? 'unknown' : openSource ? 'yes' : 'no';
}

/** What is not out has no license to know of. */
function licenseWord({ license, status }: Claim): string {
  return license ?? (isAvailable(status) || status === 'unknown' ? 'unknown' : 'not-applicable');
}

/** The pages that were read; of a claim nobody has checked, those where to look. */
function sourcesOf(claim: Claim): string[] {
  const read = pagesRead(claim.evidence);
  return (isChecked(claim) && read.length > 0 ? read : claim.evidence).map((item) => item.url);
}

/** The day of the latest reading. */
function checkedOn(claim: Claim): string {
  const days = claim.evidence.flatMap((item) => item.checked ?? []);
  return (isChecked(claim) ? days.toSorted().at(-1) : undefined) ?? 'never';
}

import type { ChangeKind } from '#core/model/change-kind.ts';
import { own } from '#core/model/own.ts';
import { DISCLOSURE_IDS } from '#core/model/vocabulary.ts';
import { licenseIds } from '#core/license/expression.ts';
import { readingDate } from './format.ts';
import { licenseText, type NamedLicense } from './license-labels.ts';
import { listOf } from './list-of.ts';
import { DISCLOSURE_LABELS, DOCUMENT_LABELS, LICENSE_TEXT_LABELS } from './disclosures.ts';
import { INFORMATION_LABELS } from './data-information.ts';
import { COMPONENT_LABELS, STATUS_LABELS } from './labels.ts';

/** What changed, in words. */

const SUBJECTS: Record<string, string> = {
  ...COMPONENT_LABELS,
  'data.pretraining': 'Pre-training data',
  'data.postTraining': 'Post-training data',
  'data.pretraining.classes': 'Classes of the pre-training data',
  'data.postTraining.classes': 'Classes of the post-training data',
  'data.description': 'Description of the data',
  'data.pretraining.datasets': 'Pre-training datasets',
  'data.postTraining.datasets': 'Post-training datasets',
  ...Object.fromEntries(DISCLOSURE_IDS.map((id) => [`disclosures.${id}`, DOCUMENT_LABELS[id]])),
  licenseText: 'License text',
  'licenseText.file': 'License text',
  'licenseText.place': 'Where the license text stands',
  'licenseText.conflicts': 'What the card, the file and the tag say',
  funding: 'Who paid and who governs',
  'funding.paidBy': 'Who paid',
  'funding.governedBy': 'Who governs',
  languages: 'Languages its card names',
  gating: 'Access to the weights',
  producerClaim: 'Called open source by its producer',
  released: 'Day of the release',
  basedOn: 'Derived from',
  ...Object.fromEntries(
    Object.entries(INFORMATION_LABELS).map(([id, label]) => [`data.information.${id}`, label]),
  ),
};

const VALUES: Record<string, string> = {
  ...STATUS_LABELS,
  ...DISCLOSURE_LABELS,
  ...LICENSE_TEXT_LABELS,
  present: 'found',
  null: 'unknown',
  'null (no term)': 'no term',
  producer: 'read at the producer',
  'third-party': 'read in a third party’s account',
  index: 'taken from an index',
  true: 'yes',
  false: 'no',
};

/** What a change is about: a component's name, or its path in words where nobody gave it one. */
export function changeSubject(of: string): string {
  return (
    own(SUBJECTS, of) ?? of.replaceAll('.', ': ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  );
}

/** A value before or after a change, its licenses by the names that the list gives them. */
export function changeValue(value: string, licenses?: ReadonlyMap<string, NamedLicense>): string {
  const known = own(VALUES, value);
  if (known !== undefined) return known;
  const [, kind, said = ''] = /^(license|classes) (.+)$/.exec(value) ?? [];
  if (kind === 'classes') return listOf(said.split('+'));
  const named = kind === 'license' ? said : value;
  const ids = licenseIds(named);
  const isListed = ids.length > 0 && ids.every((id) => licenses?.has(id) === true);
  return isListed ? licenseText(named, licenses) : value;
}

/** A change in one line: "Training data: unknown → partial". */
export function changeSentence({ of, from, to }: { of: string; from: string; to: string }): string {
  return `${changeSubject(of)}: ${changeValue(from)} → ${changeValue(to)}`;
}

/** What a correction does, as it is chosen in a list. */
export const CHANGE_KIND_LABELS: Record<ChangeKind, string> = {
  more: 'More is published than we said',
  less: 'Less is published than we said',
  license: 'The license',
  found: 'Was unknown, is known',
  doubted: 'Was known, is unknown',
  detail: 'Other details',
};

type Corrected = { models: readonly { changes: readonly unknown[] }[] };

/** How much a release corrected: "24 corrections to 16 models". */
export function changeCount({ models }: Corrected): string {
  const changes = models.reduce((sum, model) => sum + model.changes.length, 0);
  if (changes === 0) return 'No corrections to records.';
  return `${formatCount(changes, 'correction')} to ${formatCount(models.length, 'model')}.`;
}

/** How much of the corrections the filters let through, and how much they hide. */
export function filteredCount(shown: number, all: number): string {
  if (shown === all) return `${formatCount(all, 'correction')}.`;
  return `${shown.toLocaleString('en')} of ${formatCount(all, 'correction')}; the filters hide ${(all - shown).toLocaleString('en')}.`;
}

/** From one day to another, as precisely as they are known; one of them where they are the same. */
export function periodWords(from: string, to: string): string {
  const [first, last] = [readingDate(from), readingDate(to)];
  return first === last ? first : `${first} to ${last}`;
}

function formatCount(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

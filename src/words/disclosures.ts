import type { Model } from '#core/model/model.ts';
import type { Body, DisclosureId, DisclosureStatus } from '#core/model/vocabulary.ts';

/** The words for what a law asks to be published, for the license text, and for who paid. */

type Place = NonNullable<NonNullable<Model['licenseText']>['conflicts']>[number]['place'];

export const DISCLOSURE_LABELS: Record<DisclosureStatus, string> = {
  published: 'published',
  outlined: 'outlined in the summary',
  'none-found': 'none found',
  'not-due': 'not due',
};

export const DOCUMENT_LABELS: Record<DisclosureId, string> = {
  trainingSummary: 'Summary of training content',
  copyrightPolicy: 'Copyright policy',
};

const DUTIES: Record<DisclosureStatus, string> = {
  published: 'is published',
  outlined: 'is outlined in the summary of training content; the policy itself was not seen',
  'none-found': 'was looked for and not found',
  'not-due': 'is not due',
};

/** What became of a document that stays a duty, in a sentence; null: nobody has looked. */
export function dutySentence(document: DisclosureId, status: DisclosureStatus | null): string {
  const subject = DOCUMENT_LABELS[document].toLowerCase();
  return status === null ? `We have not looked for its ${subject} yet.` : `Its ${subject} ${DUTIES[status]}.`;
}

/** Where the text of the license stands. */
export const LICENSE_TEXT_LABELS: Record<'weights' | 'code' | 'absent', string> = {
  weights: 'beside the weights',
  code: 'in a repository of code',
  absent: 'none found',
};

export const CONFLICT_LABELS: Record<'yes' | 'none-found', string> = {
  yes: 'they contradict each other',
  'none-found': 'no contradiction found',
};

export const BODY_LABELS: Record<Body, string> = {
  public: 'public body',
  university: 'university',
  foundation: 'foundation',
  company: 'company',
};

export const PLACE_LABELS: Record<Place, string> = {
  file: 'The license file',
  card: 'The card',
  tag: 'The tag',
  report: 'The report',
  website: 'The website',
};

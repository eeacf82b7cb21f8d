import type { Claim, Evidence } from '#core/model/model.ts';
import { findingOf, pagesRead, type Finding } from '#core/model/checked.ts';
import { own } from '#core/model/own.ts';
import type { Basis, Status } from '#core/model/vocabulary.ts';
import { readingDate } from './format.ts';
import { INDEX_LABELS } from './index-labels.ts';
import { STATUS_LABELS } from './labels.ts';
import { listOf } from './list-of.ts';
import { NOT_FOUND } from './readings.ts';

/**
 * What a claim says and how far it is known. "We have not looked", "we looked and could not tell", "we looked and found
 * nothing" and "the producer declines" are four facts and have four wordings; only of the last we say "withheld".
 */

/** What a status means, in a sentence. */
export const STATUS_MEANINGS: Record<Status, string> = {
  released: 'Anyone can download all of it.',
  partial: 'A part of it can be downloaded: one stage, a subset, or a framework without the recipe.',
  gated: 'It can be downloaded after accepting terms or being approved.',
  described: 'It is documented, but cannot be downloaded.',
  withheld: 'It was looked for and not found, or the producer says that it does not publish it.',
  'not-applicable': 'The model has no such component.',
  unknown: 'We do not know. This says nothing about the model.',
};

/** What stands in place of the word for the status of a claim, where that alone would not say it. */
export const FINDING_LABELS: Partial<Record<Finding, string>> = {
  'not-looked': 'unknown: not looked at',
  undecided: 'unknown: could not tell',
  'not-found': NOT_FOUND,
  'said-absent': 'none, says an index',
  declined: 'withheld by the producer',
};

export const FINDING_MEANINGS: Record<Exclude<Finding, 'found' | 'unchecked'>, string> = {
  'not-looked': 'We have not looked yet. This says nothing about the model.',
  undecided: 'We looked and could not tell: the sources do not say.',
  'not-found': 'Looked for where it would be, and not found. The producer does not say that it keeps it.',
  'said-absent': 'Another index says that it is not published. We have not looked ourselves.',
  declined: 'The producer says that it does not publish it.',
};

const NOT_PUBLISHED = 'Not published.';

/** What the sign ◌ says. */
export const UNCHECKED_MEANING = 'Unchecked: we have not read this at its source yet, so it may be wrong.';
export const UNCHECKED_KEY =
  'What bears this mark is unchecked: we have not read it at its source yet, so it may be wrong.';

type Known = Pick<Claim, 'status' | 'basis' | 'declined'>;

/** The status of a claim in a few words: "released", "not found", "unknown: not looked at". */
export function claimLabel(claim: Known): string {
  return statusLabel(claim.status, findingOf(claim));
}

/** The same of a status of which it is known how far it is known. */
export function statusLabel(status: Status, finding: Finding): string {
  // Nobody has looked, so nothing can have been found or not.
  if (finding === 'unchecked' && status === 'withheld') return 'not published';
  return FINDING_LABELS[finding] ?? STATUS_LABELS[status];
}

/** How many pages a claim names: those somebody read for it or, where nobody has, places to look. */
export function sourceCount({ evidence }: Pick<Claim, 'evidence'>): string {
  const read = pagesRead(evidence).length;
  if (read > 0) return read === 1 ? '1 source' : `${read} sources`;
  return evidence.length === 1 ? '1 place to look' : `${evidence.length} places to look`;
}

/** What a claim says, in a sentence or two. */
export function claimMeaning(claim: Known): string {
  const finding = findingOf(claim);
  if (finding === 'found') return STATUS_MEANINGS[claim.status];
  if (finding === 'unchecked')
    return `${claim.status === 'withheld' ? NOT_PUBLISHED : STATUS_MEANINGS[claim.status]} ${UNCHECKED_MEANING}`;
  return FINDING_MEANINGS[finding];
}

const READ: Record<Exclude<Basis, 'unchecked'>, string> = {
  producer: 'Read at the producer.',
  'third-party': 'Read in a third party’s account.',
  index: 'Taken from another index.',
};

/** What a claim stands on, and which indexes agree; empty where nobody has looked. */
export function basisSentence({ basis, listedBy = [] }: Pick<Claim, 'basis' | 'listedBy'>): string {
  const names = [...new Set(listedBy.map(indexName))];
  const agree = names.length === 0 ? '' : ` ${listOf(names)} ${names.length === 1 ? 'agrees' : 'agree'}.`;
  return (basis === 'unchecked' ? '' : READ[basis]) + (basis === 'index' ? '' : agree);
}

function indexName(record: string): string {
  const id = record.slice(0, record.indexOf(':'));
  return own<string>(INDEX_LABELS, id) ?? id;
}

/** When a page was read and, if that was not the live page, of which day the copy is; empty if nobody has read it. */
export function readWords({ checked, storedCopy }: Evidence): string {
  if (checked === undefined) return '';
  const read = `read on ${readingDate(checked)}`;
  if (storedCopy === undefined) return read;
  const day = storedCopy === 'undated' ? 'unknown date' : readingDate(storedCopy);
  return `${read} in a stored copy of ${day}`;
}

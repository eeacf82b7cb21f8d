import type { Mark } from './mark.ts';
import { NONE_SEEN, NOT_FOUND } from './readings.ts';
import { FINDING_LABELS } from './status-meanings.ts';
import { STATUS_LABELS } from './labels.ts';

/** What each sign for a component stands for, with every word that may stand beside it. */
export const CLAIM_LEGEND: readonly { mark: Mark; words: string }[] = [
  { mark: 'open', words: STATUS_LABELS.released },
  { mark: 'partly', words: `${STATUS_LABELS.partial}, or ${STATUS_LABELS.gated} behind a form` },
  { mark: 'closed', words: `${FINDING_LABELS.declined}` },
  {
    mark: 'not-found',
    words: `${NOT_FOUND} where it would be, or ${NONE_SEEN}: ${STATUS_LABELS.described}; ${FINDING_LABELS['said-absent']}; not published, unchecked`,
  },
  { mark: 'undecided', words: `${FINDING_LABELS.undecided}` },
  { mark: 'unknown', words: `${FINDING_LABELS['not-looked']}` },
];

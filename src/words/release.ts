import type { ReleaseAnswer } from '#core/link/release.ts';
import type { Page } from '#core/link/view.ts';
import { readingDate } from './format.ts';
import { answerLabel } from './verdict-labels.ts';

/** What a reader is told whose link asks for the data of a day; nothing where it is the newest anyway. */
export function releaseSentence(asked: string, answer: ReleaseAnswer, page: Page, canShow: boolean): string {
  const { shown, why } = answer;
  switch (why) {
    case 'newest':
      return '';
    case 'future':
      return `This link asks for the data of ${asked}, which is not out yet; you see the newest, of ${shown}.`;
    case 'unknown':
      return `This link asks for the data of ${asked}, but there was no release that day; you see the newest, of ${shown}.`;
    case 'kept':
      if (!canShow)
        return `This page knows no earlier release; it shows the newest data, not that of ${shown}.`;
      return `You see the data of ${shown} as it was published. ${VERDICTS[page] ?? ''}`.trim();
  }
}

const THEN = 'What the definitions say is what was computed then.';
const THEN_AND_TODAY =
  'What the definitions say is what was computed then; where we read one otherwise today, it says so.';

/** How old the verdicts on a page with an earlier release are. */
const VERDICTS: Partial<Record<Page, string>> = {
  table: THEN,
  compare: THEN_AND_TODAY,
  model: THEN_AND_TODAY,
  pictures: THEN,
  dossier: THEN,
};

/** That a definition's answer of then is not what we read in the same facts today. */
export function otherwiseSentence(definition: string, answer: string, day: string): string {
  return `The data of ${readingDate(day)} said “${answerLabel(definition, answer)}”. Today we read the definition, or what a license says, otherwise:`;
}

import { labelOf } from '#core/model/model.ts';
import { answerOfModel, type ModelAnswer } from '#core/model/answer-of-model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { summaryLine } from './comparison.ts';
import { escapeHtml } from './escape.ts';
import { readingDate } from './format.ts';
import { listOf } from './list-of.ts';
import { answerPhrase, answerReason } from './model-answers.ts';

/** What a page says where it is passed on. */

/** The answer in a phrase, which says so where nobody has checked what it rests on: "Open weights (unchecked)". */
export function answerWords(answer: ModelAnswer): string {
  return `${answerPhrase(answer)}${answer.unchecked ? ' (unchecked)' : ''}`;
}

/** A model by its name with its answer: "OLMo 2 32B: fully open". */
export function namedAnswer(record: ModelRecord): string {
  const answer = answerOfModel(record.model, libraryOfRecord(record));
  return `${labelOf(record.model)}: ${answerWords(answer).toLowerCase()}`;
}

/** What the picture and the frame of some models are called. */
export function shareTitle(records: readonly ModelRecord[]): string {
  const names = listOf(records.map(({ model }) => labelOf(model)));
  return records.length === 1 ? `How open is ${names}?` : `${names}: how open are they?`;
}

/** What is said of them in a sentence or two: how they differ, or of one how open it is. */
export function shareSummary(records: readonly ModelRecord[]): string {
  const [record, ...others] = records;
  if (record === undefined) return '';
  if (others.length > 0) return summaryLine(records);
  const answer = answerOfModel(record.model, libraryOfRecord(record));
  return `${answerWords(answer)}. ${answerReason(record, answer)}`;
}

/** A few lines for a message: each model's answer, what differs, the day of the data and the address. */
export function shareText(records: readonly ModelRecord[], date: string, address: string): string {
  const answers = records.map((record) => `${namedAnswer(record)}.`);
  const body = records.length === 1 ? [shareSummary(records)] : [...answers, shareSummary(records)];
  return [shareTitle(records), ...body, `Ajar, data of ${readingDate(date)}: ${address}`].join('\n');
}

/** A frame may run its own script and open links in tabs of their own: not lead the page around it elsewhere, nor send forms. */
export const FRAME_SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

/** The code that puts a comparison into another page. */
export function embedCode(address: string, title: string, height: number): string {
  return [
    `<iframe src="${escapeHtml(address)}"`,
    `  title="${escapeHtml(title)}"`,
    `  width="100%" height="${height}" style="border: 0" loading="lazy"`,
    `  sandbox="${FRAME_SANDBOX}"></iframe>`,
  ].join('\n');
}

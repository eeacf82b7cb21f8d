import { writeAnswer } from '#core/definitions/meta.ts';
import { labelOf } from '#core/model/model.ts';
import { answerOfModel } from '#core/model/answer-of-model.ts';
import { type ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { answerMark } from '#parts/answer-mark.ts';
import { evaluateRecord } from '#parts/evaluations.ts';
import { badgePath, badgesOf, type Badge } from '#words/badges.ts';
import { DEFINITION_LABELS } from '#words/definitions.ts';
import { escapeHtml } from '#words/escape.ts';
import { readingDate } from '#words/format.ts';
import type { Mark } from '#words/mark.ts';
import { answerSign } from '#words/model-answers.ts';
import { answerWords } from '#words/share.ts';
import { answerLabel } from '#words/verdict-labels.ts';
import { CARD_COLORS, widthOf } from './card-text.ts';

/** The badges of a model, each with its file below the site's address. */
export function badgeFiles(record: ModelRecord): [file: string, svg: string][] {
  const said = wordsOf(record);
  return badgesOf(record.model).map((badge) => [badgePath(badge), badgeSvg(said(badge))]);
}

type Said = { subject: string; word: string; mark: Mark; title: string; date: string };

/** What each badge says of a record. */
function wordsOf(record: ModelRecord): (badge: Badge) => Said {
  const { model, factsOf } = record;
  const date = readingDate(factsOf);
  const { evaluations } = evaluateRecord(record);
  const titled = (subject: string, word: string) =>
    `${labelOf(model)}, ${subject}: ${word}. By Ajar’s reading of the data of ${date}.`;
  return ({ definition }) => {
    const evaluation = evaluations.find((each) => each.definition.id === definition);
    if (definition === null || evaluation === undefined) {
      const given = answerOfModel(model, libraryOfRecord(record));
      const word = answerWords(given).toLowerCase();
      return {
        subject: 'How open',
        word,
        mark: answerSign(given),
        title: titled('how open it is', word),
        date,
      };
    }
    const answer = writeAnswer(evaluation);
    const word = answerLabel(definition, answer);
    const subject = DEFINITION_LABELS[definition];
    return { subject, word, mark: answerMark(answer), title: titled(subject, word), date };
  };
}

const SIZE = 11;
const PAD = 8;

/** Subject, answer and day side by side, 20 px high. What is unknown or was not found has no color of an answer. */
function badgeSvg({ subject, word, mark, title, date }: Said): string {
  const { paper, ink, ink2, open, line } = CARD_COLORS;
  const isKnown = mark !== 'unknown' && mark !== 'not-found' && mark !== 'not-applicable';
  const cells = [
    { text: subject, back: '#f4f2eb', fill: ink },
    {
      text: word,
      back: isKnown ? (mark === 'closed' ? ink2 : open) : paper,
      fill: isKnown ? '#fff' : ink,
      bold: true,
    },
    { text: date, back: '#f4f2eb', fill: ink2 },
  ];
  let x = 0;
  const drawn = cells.map(({ text, back, fill, bold }) => {
    // Faces differ from machine to machine; the text is fitted into its cell.
    const inner = Math.round(widthOf(text) * SIZE * (bold === true ? 1.2 : 1.12));
    const width = inner + 2 * PAD;
    const part = `<path fill="${back}" d="M${x} 0h${width}v20H${x}z"/><text x="${x + PAD}" y="14" textLength="${inner}" fill="${fill}"${bold === true ? ' font-weight="700"' : ''}>${escapeHtml(text)}</text>`;
    x += width;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${x}" height="20" viewBox="0 0 ${x} 20" role="img" aria-label="${escapeHtml(title)}"><title>${escapeHtml(title)}</title><clipPath id="r"><rect width="${x}" height="20" rx="3"/></clipPath><g clip-path="url(#r)" font-family="Verdana,'DejaVu Sans',Geneva,sans-serif" font-size="${SIZE}">${drawn.join('')}</g><rect x=".5" y=".5" width="${x - 1}" height="19" rx="3" fill="none" stroke="${line}"/></svg>`;
}

import { own } from '#core/model/own.ts';
import type { Mark } from '#words/mark.ts';

const MARKS: Record<string, Mark> = {
  met: 'open',
  partly: 'partly',
  'not-met': 'closed',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
  'open-source-ai-with-open-data': 'open',
  'class-1': 'open',
};

/** The door for a definition's answer: a verdict, or a tier (the highest is open, the others partly). */
export function answerMark(answer: string): Mark {
  return own(MARKS, answer) ?? 'partly';
}

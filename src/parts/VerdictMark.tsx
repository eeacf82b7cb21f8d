import type { ReactNode } from 'react';
import { groundsOf, type Evaluation } from '#core/definitions/index.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { answerLabel } from '#words/verdict-labels.ts';
import { answerMark } from './answer-mark.ts';
import { answerFor } from './evaluations.ts';

type Props = {
  record: ModelRecord;
  evaluation: Evaluation;
  /** Puts something around the words, such as a link. */
  renderWords?: (words: string) => ReactNode;
};

/** What a definition says of a model beside its sign, and how far what it rests on is known. */
export function VerdictMark({ record, evaluation, renderWords = (words) => words }: Props) {
  const answer = answerFor(record, evaluation);
  const { unchecked, absence } = groundsOf(answer, evaluation.restsOn);
  return (
    <StatusMark mark={answerMark(answer, absence !== null)} unchecked={unchecked}>
      {renderWords(answerLabel(evaluation.definition.id, answer))}
    </StatusMark>
  );
}

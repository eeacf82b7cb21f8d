import type { ModelAnswer } from '#core/model/answer-of-model.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { answerPhrase, answerSign } from '#words/model-answers.ts';

/** How open a model is in one phrase, beside its sign, and whether nobody has checked what it rests on. */
export function AnswerMark({ answer }: { answer: ModelAnswer }) {
  return (
    <StatusMark mark={answerSign(answer)} unchecked={answer.unchecked}>
      {answerPhrase(answer)}
    </StatusMark>
  );
}

import type { Criterion } from '#core/definitions/definition.ts';
import type { Disagreement } from '#core/definitions/other-judgements.ts';
import { writeAnswer } from '#core/definitions/meta.ts';
import { readingDate } from './format.ts';
import { listOf } from './list-of.ts';
import { answerLabel } from './verdict-labels.ts';

/** What another body says, what we say, and why, in sentences. */
export function disagreementSentence({ judgement, evaluation, missing, unknown }: Disagreement): string {
  const { body, definition, tier, says, date, why } = judgement;
  const theirs = answerLabel(definition, tier ?? says);
  const ours = answerLabel(definition, writeAnswer(evaluation));
  const reasons = [
    ...(missing.length === 0 ? [] : [`we find ${titles(missing)} not met`]),
    ...(unknown.length === 0 ? [] : [`our facts do not decide ${titles(unknown)}`]),
  ];
  const because = reasons.length === 0 ? '' : `: ${listOf(reasons)}`;
  return `${body} says “${theirs}” (${readingDate(date)}); we say “${ours}”${because}. ${why}`;
}

const SHOWN = 4;

function titles(criteria: readonly Criterion[]): string {
  const names = criteria.slice(0, SHOWN).map(({ title }) => `“${title}”`);
  const rest = criteria.length - names.length;
  return listOf(rest > 0 ? [...names, `${rest} more`] : names);
}

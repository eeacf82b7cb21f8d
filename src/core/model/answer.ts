/** An answer to a yes-or-no question. `unknown`: the facts or the text do not decide it. */
export type Answer = 'yes' | 'no' | 'unknown';

/** All of these: one "no" decides, then one "unknown". "Yes" to nothing at all. */
export function and(...answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

/** Any of these: one "yes" decides, then one "unknown". "No" to nothing at all. */
export function or(...answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/** The opposite; what is unknown stays unknown. */
export function not(answer: Answer): Answer {
  return answer === 'yes' ? 'no' : answer === 'no' ? 'yes' : 'unknown';
}

/** A fact that may be missing as an answer: null is unknown. */
export function answered(fact: boolean | null): Answer {
  return fact === null ? 'unknown' : fact ? 'yes' : 'no';
}

import type { Reason, Test, Verdict } from './definition.ts';

type Ranks = Record<Verdict, number>;

/** What decides first among several: one failure fails, else one unknown leaves it open, and so on. */
const WORST_FIRST: Ranks = { 'not-met': 0, unknown: 1, partly: 2, met: 3, 'not-applicable': 4 };
const BEST_FIRST: Ranks = { met: 0, unknown: 1, partly: 2, 'not-met': 3, 'not-applicable': 4 };

/** Does a criterion with this verdict stand in nobody's way? */
export function isFine(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'not-applicable';
}

/** The verdict on all of several things together; `not-applicable` parts are left out. */
export function worst(judged: readonly { verdict: Verdict }[]): Verdict {
  let found: Verdict = 'not-applicable';
  for (const { verdict } of judged) if (WORST_FIRST[verdict] < WORST_FIRST[found]) found = verdict;
  return found;
}

/** All of these: the worst decides. Reasons name what is in the way; if nothing is, what was found. */
export function allOf(tests: readonly Test[]): Test {
  return join(tests, WORST_FIRST);
}

/** One of these is enough: the best decides, and an unknown one may yet be the best. */
export function oneOf(tests: readonly Test[]): Test {
  return tests.find((test) => test.verdict === 'met') ?? join(tests, BEST_FIRST);
}

/** Decisive reasons come first; a test that is alone in the way speaks for all. Written without intermediate lists: it runs tens of thousands of times in one go. */
function join(tests: readonly Test[], ranks: Ranks): Test {
  if (tests.length === 1) return tests[0]!;
  let verdict: Verdict = 'not-applicable';
  let inTheWay = 0;
  for (const test of tests) {
    if (ranks[test.verdict] < ranks[verdict]) verdict = test.verdict;
    if (!isFine(test.verdict)) inTheWay += 1;
  }
  if (inTheWay === 1) return tests.find((test) => !isFine(test.verdict))!;
  const reasons: Reason[] = [];
  if (isFine(verdict)) {
    for (const test of tests) reasons.push(...test.reasons);
  } else {
    for (const test of tests) if (test.verdict === verdict) reasons.push(...test.reasons);
    for (const test of tests)
      if (test.verdict !== verdict && !isFine(test.verdict)) reasons.push(...test.reasons);
  }
  return { verdict, reasons };
}

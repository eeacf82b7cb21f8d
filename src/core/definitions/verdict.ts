import type { Reason, Test, Verdict } from './definition.ts';

/** From what decides first to what decides last: one failure fails, else one unknown leaves it open, and so on. */
const WORST_FIRST: readonly Verdict[] = ['not-met', 'unknown', 'partly', 'met', 'not-applicable'];
const BEST_FIRST: readonly Verdict[] = ['met', 'unknown', 'partly', 'not-met', 'not-applicable'];

/** Does a criterion with this verdict stand in nobody's way? */
export function isFine(verdict: Verdict): boolean {
  return verdict === 'met' || verdict === 'not-applicable';
}

/** The verdict on all of several things together; `not-applicable` parts are left out. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'not-applicable';
}

/** All of these: the worst decides. Reasons name what is in the way; if nothing is, what was found. */
export function allOf(tests: readonly Test[]): Test {
  if (tests.length === 1) return tests[0]!;
  const verdict = worst(tests.map((test) => test.verdict));
  return { verdict, reasons: gather(tests, verdict, WORST_FIRST) };
}

/** One of these is enough: the best decides, and an unknown one may yet be the best. */
export function oneOf(tests: readonly Test[]): Test {
  const verdicts = tests.map((test) => test.verdict);
  const verdict = BEST_FIRST.find((candidate) => verdicts.includes(candidate)) ?? 'not-applicable';
  if (verdict === 'met') return tests[verdicts.indexOf('met')]!;
  return { verdict, reasons: gather(tests, verdict, BEST_FIRST) };
}

function gather(tests: readonly Test[], verdict: Verdict, order: readonly Verdict[]): Reason[] {
  const settled = isFine(verdict);
  const kept = settled ? tests : tests.filter((test) => !isFine(test.verdict));
  return kept
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .flatMap((test) => test.reasons);
}

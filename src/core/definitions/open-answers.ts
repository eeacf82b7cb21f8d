import { readAnswer, tiersOf } from './meta.ts';

/** Could two answers to one definition be the same one? An unknown one could be any; "at least" could be more. */
export function mayAgree(id: string, one: string, other: string): boolean {
  const steps = tiersOf(id).map((tier) => tier.id);
  const reach = (code: string): { from: number; to: number } | null => {
    const { step, atLeast } = readAnswer(code);
    if (step === 'unknown') return { from: Number.NEGATIVE_INFINITY, to: steps.length };
    const at = steps.indexOf(step);
    return at === -1 ? null : { from: at, to: atLeast ? steps.length : at };
  };
  const [first, second] = [reach(one), reach(other)];
  if (first === null || second === null) return one === other || one === 'unknown' || other === 'unknown';
  return first.from <= second.to && second.from <= first.to;
}

/** Does an answer leave something open? */
export function isOpenEnded(code: string): boolean {
  return code === 'unknown' || readAnswer(code).atLeast;
}

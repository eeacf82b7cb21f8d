import type { Finding } from '#core/definitions/definition.ts';
import { VERDICT_WORDS } from './verdict-labels.ts';

/** The verdict on one criterion in a few words; what cannot be judged here does apply all the same. */
export function criterionWords({ verdict, reasons }: Pick<Finding, 'verdict' | 'reasons'>): string {
  if (verdict === 'not-applicable') {
    const [first] = reasons;
    if (first?.code === 'unrecorded') return 'not judged here';
    if (first?.code === 'duty-stays') return 'stays a duty';
  }
  return VERDICT_WORDS[verdict];
}

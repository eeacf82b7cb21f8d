import type { ReactNode } from 'react';
import { groundsOfFinding, type Finding } from '#core/definitions/index.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { criterionWords } from '#words/criterion-words.ts';
import { criterionMark } from './answer-mark.ts';

/** The verdict on one criterion beside its sign, and how far what it rests on is known. */
export function FindingMark({ finding, children }: { finding: Finding; children?: ReactNode }) {
  const { unchecked, absence } = groundsOfFinding(finding);
  return (
    <StatusMark mark={criterionMark(finding.verdict, absence !== null)} unchecked={unchecked}>
      {criterionWords(finding)}
      {children}
    </StatusMark>
  );
}

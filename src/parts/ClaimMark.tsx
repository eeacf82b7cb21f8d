import type { ReactNode } from 'react';
import type { Claim } from '#core/model/model.ts';
import { isUnchecked } from '#core/model/checked.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import { markOf } from '#words/claim-mark.ts';
import { claimLabel } from '#words/status-meanings.ts';

type Props = { claim: Pick<Claim, 'status' | 'basis' | 'declined'>; children?: ReactNode };

/** What a claim says in a few words, beside its sign, and whether nobody has checked it. */
export function ClaimMark({ claim, children }: Props) {
  return (
    <StatusMark mark={markOf(claim)} unchecked={isUnchecked(claim)}>
      {claimLabel(claim)}
      {children}
    </StatusMark>
  );
}

import type { ChangedClaim, changedModels } from '#core/comparison/since.ts';
import type { Claim } from '#core/model/model.ts';
import { isAvailable } from '#core/model/status.ts';
import { COMPONENT_LABELS } from './labels.ts';
import { licenseText, type NamedLicense } from './license-labels.ts';
import { claimLabel } from './status-meanings.ts';

/** What later data says otherwise than an earlier release. */

type Licenses = ReadonlyMap<string, NamedLicense>;

/** How many statements of what stands here are others today. */
export function sinceCount(count: number, what: 'claim' | 'condition'): string {
  if (count === 0) return `Today we say the same of every ${what}.`;
  return `${count} ${what}${count === 1 ? ' is' : 's are'} said otherwise today`;
}

/** "Training data: not found → released, MIT". */
export function changedClaimWords({ component, before, after }: ChangedClaim, licenses: Licenses): string {
  return `${COMPONENT_LABELS[component]}: ${claimWords(before, licenses)} → ${claimWords(after, licenses)}`;
}

function claimWords(claim: Claim, licenses: Licenses): string {
  const { status, license } = claim;
  const label = claimLabel(claim);
  return isAvailable(status) && license !== null ? `${label}, ${licenseText(license, licenses)}` : label;
}

/** "Registration: Not read for this yet. → None needed." */
export function changedConditionWords(label: string, before: string, after: string): string {
  return `${label}${label.endsWith('?') ? '' : ':'} ${before} → ${after}`;
}

/** What became of the models of a release as a whole. */
export function sinceOfModels({ added, gone, changed }: ReturnType<typeof changedModels>): string {
  const parts = [
    added === 0 ? [] : [`${added} ${added === 1 ? 'model was' : 'models were'} added`],
    gone === 0 ? [] : [`${gone} ${gone === 1 ? 'was' : 'were'} renamed or removed`],
    changed === 0
      ? []
      : [
          changed === 1
            ? '1 is read otherwise in an axis or the license of its weights'
            : `${changed} are read otherwise in an axis or the license of their weights`,
        ],
  ].flat();
  return parts.length === 0 ? 'Today every model reads the same.' : `Since then: ${parts.join('; ')}.`;
}

import { AXES, COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { joinedWord, type Catalog } from '../catalog/catalog.ts';
import { axisKey, type ColumnKey } from '../catalog/columns.ts';
import { CONDITION_KEYS, type ConditionKey } from '../license/condition-keys.ts';
import { conditionValue } from '../license/conditions.ts';
import type { Claim, License, Model } from '../model/model.ts';
import { isAvailable } from '../model/status.ts';

/** What later data says otherwise than an earlier release, by holding the two against each other. */

/** A claim of which the status is another one, the license of what is out, or whether the producer declines. */
export type ChangedClaim = { component: ComponentId; before: Claim; after: Claim };

type Claimed = Pick<Model, 'components'>;

/** The claims of a model that are said otherwise later, in display order. */
export function changedClaims(then: Claimed, now: Claimed): ChangedClaim[] {
  return COMPONENT_IDS.flatMap((component) => {
    const [before, after] = [then.components[component], now.components[component]];
    const isOther =
      before.status !== after.status ||
      (before.declined ?? false) !== (after.declined ?? false) ||
      (isAvailable(after.status) && before.license !== after.license);
    return isOther ? [{ component, before, after }] : [];
  });
}

/** The conditions of a license that are read otherwise later, or that nobody had read. */
export function changedConditions(then: License, now: License): ConditionKey[] {
  const valueOf = (license: License, key: ConditionKey) => JSON.stringify(conditionValue(license, key));
  return CONDITION_KEYS.filter((key) => valueOf(then, key) !== valueOf(now, key));
}

/** How many models came, how many left under their name, and of how many an axis or the license is another. O(models). */
export function changedModels(then: Catalog, now: Catalog): { added: number; gone: number; changed: number } {
  const stayed = then.ids.filter((id) => now.rows.has(id));
  const changed = stayed.filter((id) => said(then, id) !== said(now, id));
  return {
    added: now.size - stayed.length,
    gone: then.size - stayed.length,
    changed: changed.length,
  };
}

/** The words that the table has for a model by itself. */
function said(catalog: Catalog, id: string): string {
  const row = catalog.rows.get(id) ?? -1;
  const { readings, readingOf } = catalog;
  const absences = AXES.map((axis) => readings[readingOf[axisKey(axis)][row] ?? -1]?.absence);
  return [...SAID.map((key) => joinedWord(catalog, key, row)), ...absences].join(' ');
}
const SAID: readonly ColumnKey[] = [...AXES.map(axisKey), 'license'];

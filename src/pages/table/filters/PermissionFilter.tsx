import type { Selection } from '#core/catalog/selection.ts';
import { PERMISSIONS, type Permission } from '#core/model/vocabulary.ts';
import { useFilters } from '#store/derived.ts';
import { changeFilters } from '#store/facets.ts';
import { PERMISSION_LABELS } from '#words/labels.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './FilterPanel.module.css';

/** What the license of the weights has to permit. All that is ticked has to hold at once. */
export function PermissionFilter({ selection }: { selection: Selection }) {
  const { permits, permitsUnknown } = useFilters();
  const counts = selection.countsOfPermissions(PERMISSIONS);
  const toggle = (permission: Permission) => {
    const next = permits.includes(permission)
      ? permits.filter((other) => other !== permission)
      : PERMISSIONS.filter((other) => other === permission || permits.includes(other));
    changeFilters({ permits: next, permitsUnknown: permitsUnknown && next.length > 0 });
  };
  return (
    <FilterGroup
      label="I need to be able to"
      picked={permits.length}
      onClear={() => changeFilters({ permits: [], permitsUnknown: false })}
      isOpen
    >
      {PERMISSIONS.map((permission) => {
        const count = counts.get(permission) ?? 0;
        const isPicked = permits.includes(permission);
        return (
          <label
            key={permission}
            className={styles.value}
            data-disabled={(count === 0 && !isPicked) || undefined}
          >
            <input
              type="checkbox"
              checked={isPicked}
              disabled={count === 0 && !isPicked}
              onChange={() => toggle(permission)}
            />
            <span className={styles.name}>{PERMISSION_LABELS[permission]}</span>
            <span className={styles.count}>{count}</span>
          </label>
        );
      })}
    </FilterGroup>
  );
}

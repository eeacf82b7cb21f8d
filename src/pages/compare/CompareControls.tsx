import { useId, useState } from 'react';
import { plainView, type CompareView } from '#core/link/view.ts';
import { labelOf } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { changeComparison } from '#store/comparison-choices.ts';
import { Link } from '#parts/Link.tsx';
import { WeighAxes } from '#parts/WeighAxes.tsx';
import controls from '#ui/controls.module.css';
import { Segmented } from '#ui/Segmented.tsx';
import styles from './ComparePage.module.css';

/** How the comparison is shown. */
export function CompareControls({ view, records }: { view: CompareView; records: readonly ModelRecord[] }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.controls} data-open={isOpen || undefined}>
      {records.length > 1 ? (
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={view.onlyDifferences}
            onChange={() => changeComparison({ onlyDifferences: !view.onlyDifferences })}
          />
          Only differences
        </label>
      ) : null}
      <button
        type="button"
        className={`${controls.quiet} ${styles.more}`}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        More options {isOpen ? '▴' : '▾'}
      </button>
      <div id={id} className={styles.options}>
        {records.length > 1 ? (
          <>
            <label className={styles.baseline}>
              Baseline
              <select
                value={view.reference ?? ''}
                onChange={(event) => changeComparison({ reference: event.target.value || null })}
              >
                <option value="">none</option>
                {records.map(({ model }) => (
                  <option key={model.id} value={model.id}>
                    {labelOf(model)}
                  </option>
                ))}
              </select>
            </label>
            <Segmented
              label="Picture"
              value={view.chart}
              options={[
                ['each', 'Radars'],
                ['overlay', 'Overlay'],
                ['dots', 'Dots'],
              ]}
              onChange={(chart) => changeComparison({ chart })}
            />
          </>
        ) : null}
        <Segmented
          label="Axes of the picture"
          value={view.axes}
          options={[
            ['five', 'Five axes'],
            ['eight', 'Eight axes'],
          ]}
          onChange={(axes) => changeComparison({ axes })}
        />
        <WeighAxes weigh={view.weigh} onChange={(weigh) => changeComparison({ weigh }, 'replace')} />
        <Link to={plainView('method')} hash="formula" className={styles.how}>
          How we calculate this
        </Link>
      </div>
    </div>
  );
}

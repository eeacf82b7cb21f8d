import type { CompareView } from '#core/link/view.ts';
import { plainView } from '#core/link/view.ts';
import { changeComparison } from '#store/view.ts';
import { Segmented } from '#ui/Segmented.tsx';
import { Link } from '#parts/Link.tsx';
import styles from './ComparePage.module.css';

/** How the comparison is shown. */
export function CompareControls({ view }: { view: CompareView }) {
  return (
    <div className={styles.controls}>
      <Segmented
        label="Axes of the radar"
        value={view.axes}
        options={[
          ['five', 'Five axes'],
          ['eight', 'Eight axes'],
        ]}
        onChange={(axes) => changeComparison({ axes })}
      />
      {view.models.length > 1 ? (
        <Segmented
          label="Radars"
          value={view.chart}
          options={[
            ['each', 'One each'],
            ['overlay', 'Overlay'],
          ]}
          onChange={(chart) => changeComparison({ chart })}
        />
      ) : null}
      {view.models.length > 1 ? (
        <label className={styles.switch}>
          <input
            type="checkbox"
            checked={view.onlyDifferences}
            onChange={() => changeComparison({ onlyDifferences: !view.onlyDifferences })}
          />
          Only differences
        </label>
      ) : null}
      <Link to={plainView('method')} hash="formula" className={styles.how}>
        How we calculate this
      </Link>
    </div>
  );
}

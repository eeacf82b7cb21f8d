import { AXES, type Axis } from '#core/model/components.ts';
import { EQUAL_WEIGHTS, MOST_WEIGHT, type Weights } from '#core/model/weights.ts';
import controls from '#ui/controls.module.css';
import { AXIS_LABELS } from '#words/labels.ts';
import { formulaWords } from '#words/weights.ts';
import styles from './WeightSliders.module.css';

type Props = { weigh: Weights | null; onChange: (weigh: Weights | null) => void };

/** How much each axis counts, from nothing to four times; what comes of it is a row of the comparison, or a column. */
export function WeightSliders({ weigh, onChange }: Props) {
  const weights = weigh ?? EQUAL_WEIGHTS;
  const change = (axis: Axis, weight: number) => {
    const next = { ...weights, [axis]: weight };
    // A mean of nothing is no number: the last axis that counts stays.
    if (AXES.every((each) => next[each] === 0)) return;
    onChange(next);
  };
  return (
    <div className={styles.sliders}>
      <p>
        How much does each axis count for you? Each is worth 0 (closed) to 100 (open). What is unknown counts
        from its lowest to its highest value, so that the result may be a range.
      </p>
      {AXES.map((axis) => (
        <label key={axis}>
          <span>{AXIS_LABELS[axis]}</span>
          <input
            type="range"
            min={0}
            max={MOST_WEIGHT}
            step={1}
            value={weights[axis]}
            onChange={(event) => change(axis, event.target.valueAsNumber)}
          />
          <output>{weights[axis]}</output>
        </label>
      ))}
      <p>{weigh === null ? 'Nothing is weighed yet.' : formulaWords(weights)}</p>
      {weigh === null ? (
        <button type="button" className={controls.button} onClick={() => onChange(EQUAL_WEIGHTS)}>
          Weigh all the same
        </button>
      ) : (
        <button type="button" className={controls.button} onClick={() => onChange(null)}>
          Stop weighing
        </button>
      )}
    </div>
  );
}

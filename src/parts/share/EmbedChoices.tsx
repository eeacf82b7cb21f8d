import type { EmbedView } from '#core/link/view.ts';
import controls from '#ui/controls.module.css';
import { Segmented } from '#ui/Segmented.tsx';
import styles from './ShareDialog.module.css';

export type EmbedLook = { theme: EmbedView['theme']; height: number };

const HEIGHTS = { least: 200, most: 4000 };

/** How the frame looks in the other page. */
export function EmbedChoices({ look, onChange }: { look: EmbedLook; onChange: (look: EmbedLook) => void }) {
  return (
    <div className={styles.choices}>
      <Segmented
        label="Colors of the frame"
        value={look.theme ?? 'system'}
        options={[
          ['system', 'As the reader’s system'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onChange={(theme) => onChange({ ...look, theme: theme === 'system' ? null : theme })}
      />
      <label className={styles.height}>
        Height in px
        <input
          type="number"
          className={controls.input}
          min={HEIGHTS.least}
          max={HEIGHTS.most}
          step={20}
          value={look.height}
          onChange={(event) => {
            const { valueAsNumber } = event.target;
            if (Number.isInteger(valueAsNumber) && valueAsNumber > 0) {
              onChange({ ...look, height: Math.min(valueAsNumber, HEIGHTS.most) });
            }
          }}
        />
      </label>
    </div>
  );
}

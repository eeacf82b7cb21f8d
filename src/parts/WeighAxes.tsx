import type { Weights } from '#core/model/weights.ts';
import controls from '#ui/controls.module.css';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Popover } from '#ui/Popover.tsx';
import { PartError } from './PartError.tsx';

/** Loaded when somebody means to weigh. */
const WeightSliders = lazyPart(() => import('./WeightSliders.tsx'), 'WeightSliders');

type Props = { weigh: Weights | null; onChange: (weigh: Weights | null) => void };

/** Opens what sets how much each axis counts for the reader. */
export function WeighAxes(props: Props) {
  return (
    <Popover label="Weigh the axes" className={controls.button}>
      <PartError name="What weighs the axes">
        <WeightSliders {...props} />
      </PartError>
    </Popover>
  );
}

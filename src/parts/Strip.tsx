import { AXES, COMPONENTS } from '#core/model/components.ts';
import type { Claim, Model } from '#core/model/model.ts';
import { availabilityOf, isNotFound, type Availability } from '#core/model/status.ts';
import { isUnchecked } from '#core/model/checked.ts';
import { SHORT_AXIS_LABELS } from '#words/axes.ts';
import { stripSentence } from '#words/model-answers.ts';
import { NONE_SEEN, NOT_FOUND } from '#words/readings.ts';
import styles from './Strip.module.css';

const GROUPS = AXES.map((axis) => ({
  axis,
  ids: COMPONENTS.filter((component) => component.axis === axis).map(({ id }) => id),
})).filter(({ ids }) => ids.length > 0);

type Props = {
  model: Pick<Model, 'components'>;
  /** `page` is the picture of a page, `column` one among others, `row` without the names of the groups. */
  size: 'page' | 'column' | 'row';
};

/**
 * The components of a model, a cell each, grouped by axis: full where it is released, half where it is partly,
 * a line on the ground where the producer withholds it, hollow where it was not found, dots where it is unknown; a dot
 * below where nobody has checked.
 */
export function Strip({ model, size }: Props) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- drawn of elements, named as the picture it is
    <span className={styles.strip} data-size={size} role="img" aria-label={stripSentence(model)}>
      {GROUPS.map(({ axis, ids }) => (
        <span key={axis} className={styles.group} style={{ flexGrow: ids.length }}>
          {size === 'row' ? null : <span className={styles.name}>{SHORT_AXIS_LABELS[axis]}</span>}
          <span className={styles.cells}>
            {ids.map((id) => (
              <span
                key={id}
                data-available={cellOf(model.components[id])}
                data-unchecked={isUnchecked(model.components[id]) || undefined}
              />
            ))}
          </span>
        </span>
      ))}
    </span>
  );
}

/** What the cells say, in sight where a strip stands. */
export function StripKey() {
  return (
    <ul className={styles.key} aria-label="What the cells of a strip mean">
      {KEY.map(([available, words]) => (
        <li key={words}>
          <span className={styles.swatch} data-available={available} aria-hidden="true" /> {words}
        </li>
      ))}
      <li>
        <span className={styles.dot} aria-hidden="true" /> not checked yet
      </li>
    </ul>
  );
}

function cellOf(claim: Claim): Availability | 'not-found' {
  return isNotFound(claim) ? 'not-found' : availabilityOf(claim.status);
}

const KEY = [
  ['all', 'released'],
  ['some', 'partly'],
  ['not-found', `${NOT_FOUND}, ${NONE_SEEN}`],
  ['none', 'withheld'],
  ['unknown', 'unknown'],
] as const;

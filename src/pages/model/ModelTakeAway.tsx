import type { ModelRecord } from '#core/model/record.ts';
import { dossierOf } from '#core/link/view.ts';
import { BadgeCode } from '#parts/BadgeCode.tsx';
import { Link } from '#parts/Link.tsx';
import controls from '#ui/controls.module.css';
import { Popover } from '#ui/Popover.tsx';
import styles from './ModelPage.module.css';

/** What can be taken from the page to others. */
export function ModelTakeAway({ record }: { record: ModelRecord }) {
  return (
    <section aria-labelledby="take-away" className={styles.takeAway}>
      <h2 id="take-away">Take away</h2>
      <div>
        <Link to={dossierOf([record.model.id])} className={controls.button}>
          Dossier to print
        </Link>
        <Popover label="Badge" name="Badge for other pages" className={controls.button}>
          <BadgeCode record={record} />
        </Popover>
      </div>
    </section>
  );
}

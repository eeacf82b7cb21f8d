import type { Definition } from '#core/definitions/index.ts';
import type { DefinitionsFile } from '#data/publish/definitions-file.ts';
import { detailView } from '#core/link/view.ts';
import { Link } from '#parts/Link.tsx';
import { upper } from '#words/list-of.ts';
import { tierName } from '#words/verdicts.ts';
import styles from './definitions.module.css';

type Props = { definition: Definition; rows: DefinitionsFile['licenses'] };

/** Which licenses of the weights suffice, everything else being open. */
export function SufficientLicenses({ definition, rows }: Props) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="licenses">
      <h2 id="licenses">Which licenses of the weights suffice</h2>
      <p className={styles.meta}>
        By our reading of each license, everything else about the model being open.
      </p>
      {rows.map(({ tier, verdicts }) => {
        const those = (verdict: string) => Object.keys(verdicts).filter((id) => verdicts[id] === verdict);
        const met = those('met');
        const total = Object.keys(verdicts).length;
        const unknown = those('unknown').length;
        const name = tier === null ? '' : `${tierName(definition, tier)}: `;
        // That all would do says nothing for any of them.
        if (met.length === total)
          return (
            <p key={tier ?? 'all'} className={styles.meta}>
              {upper(`${name}the license of the weights plays no part here.`)}
            </p>
          );
        return (
          <details key={tier ?? 'all'} className={styles.licenses} open={rows.length === 1}>
            <summary>
              {name}
              {met.length} of {total} licenses qualify
              {unknown > 0 ? `; ${unknown} are undecided` : ''}
            </summary>
            <ul>
              {met.map((id) => (
                <li key={id}>
                  <Link to={detailView('license', id)}>{id}</Link>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

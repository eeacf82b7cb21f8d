import { DEFINITIONS, DEMANDS, type Demanded } from '#core/definitions/index.ts';
import { detailView } from '#core/link/view.ts';
import { Link } from '#parts/Link.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { DEMAND_WORDS, tierName } from '#words/verdicts.ts';
import styles from './definitions.module.css';
import { usePageData } from '#parts/use-page-data.ts';
import { DataFailure } from '#parts/DataFailure.tsx';

const ASKED: Record<Demanded['asked'], [sign: string, words: string]> = {
  yes: ['●', 'asked for'],
  partly: ['◐', 'without it, close at best'],
  no: ['–', 'not asked for'],
};

/** Demands in rows, definitions and their tiers in columns. */
export function DemandTable() {
  const { data, retry } = usePageData('definitions.json');
  if (data.state === 'failed') return <DataFailure error={data.error} retry={retry} />;
  if (data.state === 'loading') return <p aria-live="polite">Loading the table…</p>;
  const { demands } = data.value;
  const columns = demands[DEMANDS[0]];
  return (
    <>
      <ScrollFrame className={styles.scroller} label="What each definition asks for">
        <table className={styles.demands}>
          <caption className="visually-hidden">What each definition, and each tier, asks for</caption>
          <thead>
            <tr>
              <td />
              {DEFINITIONS.map((definition) => (
                <th
                  key={definition.id}
                  scope="colgroup"
                  colSpan={definition.tiers?.length ?? 1}
                  rowSpan={definition.tiers ? 1 : 2}
                >
                  <Link to={detailView('definition', definition.id)}>{definition.short}</Link>
                </th>
              ))}
            </tr>
            <tr>
              <td />
              {columns.map(({ definition, tier }) =>
                tier === null ? null : (
                  <th key={`${definition} ${tier}`} scope="col">
                    <small>
                      {tierName(
                        DEFINITIONS.find((each) => each.id === definition)!,
                        tier,
                      )}
                    </small>
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {DEMANDS.map((demand) => (
              <tr key={demand}>
                <th scope="row">{DEMAND_WORDS[demand]}</th>
                {demands[demand].map(({ definition, tier, asked }) => (
                  <td key={`${definition} ${tier}`} data-asked={asked}>
                    <span aria-hidden="true">{ASKED[asked][0]}</span>
                    <span className="visually-hidden">{ASKED[asked][1]}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <p className={styles.meta}>
        ● asked for · ◐ without it the model comes close at best · – not asked for
      </p>
    </>
  );
}

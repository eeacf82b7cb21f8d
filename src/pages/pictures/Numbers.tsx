import type { ReactNode } from 'react';
import type { TableView } from '#core/link/view.ts';
import { Link } from '#parts/Link.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import article from '#parts/article.module.css';
import styles from './PicturesPage.module.css';

/** A number of a table, and the models behind it; null where no filter finds just these. */
export type NumberCell = { count: number; label: string; to: TableView | null };

type Props = {
  caption: string;
  heads: readonly string[];
  rows: readonly { key: string; head: ReactNode; cells: readonly NumberCell[] }[];
};

/** The numbers of a picture, each a link to the models it counts. */
export function Numbers({ caption, heads, rows }: Props) {
  return (
    <details className={styles.numbers}>
      <summary>The numbers as a table</summary>
      <ScrollFrame label={caption} className={article.scroller}>
        <table className={article.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {heads.map((head, at) => (
                <th key={head} scope="col" className={at === 0 ? undefined : article.number}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, head, cells }) => (
              <tr key={key}>
                <th scope="row">{head}</th>
                {cells.map(({ count, label, to }) => (
                  <td key={label} className={article.number}>
                    {count === 0 || to === null ? (
                      count
                    ) : (
                      <Link to={to} aria-label={label}>
                        {count}
                      </Link>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </details>
  );
}

import type { RatedCompany } from '#data/publish/indexes-file.ts';
import { recordPage } from '#core/indexes/records.ts';
import { detailView } from '#core/link/view.ts';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { Link } from '#parts/Link.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import type { Editions } from '#parts/AnswerRow.tsx';
import styles from './indexes.module.css';

type Props = { companies: readonly RatedCompany[]; editions: Editions };

/** What FMTI says of companies, edition by edition. It stands apart: none of it is said of a model. */
export function CompanyTable({ companies, editions }: Props) {
  if (companies.length === 0) return <p>No company fits.</p>;
  const all = [...new Set(companies.flatMap((company) => Object.keys(company.editions)))].toSorted();
  const caption = 'Indicators of transparency that each company meets, by edition';
  return (
    <ScrollFrame label={caption} className={styles.scroller}>
      <table className={styles.tally}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Company</th>
            {all.map((edition) => (
              <th key={edition} scope="col">
                Edition <time dateTime={edition}>{edition}</time>
              </th>
            ))}
            <th scope="col" className={styles.text}>
              Flagships held here
            </th>
          </tr>
        </thead>
        <tbody>
          {companies.map((company) => (
            <tr key={company.record}>
              <th scope="row">
                <ExternalLink href={recordPage(editions, 'fmti', company.record)}>
                  {company.name}
                </ExternalLink>
              </th>
              {all.map((edition) => {
                const total = company.editions[edition]?.total;
                return (
                  <td key={edition}>
                    {total ? (
                      <>
                        <b>{total.points}</b> <small>of {total.of}</small>
                      </>
                    ) : (
                      <small>not rated</small>
                    )}
                  </td>
                );
              })}
              <td className={styles.text}>
                {company.models.map(({ id, name }, at) => (
                  <span key={id}>
                    {at > 0 ? ', ' : ''}
                    <Link to={detailView('model', id)}>{name}</Link>
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

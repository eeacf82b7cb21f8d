import { RIGHTS } from '#core/license/license.ts';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import article from '#parts/article.module.css';
import { EXTENT_MARKS, RIGHT_LABELS } from '#words/permissions.ts';
import { Link } from '#parts/Link.tsx';
import { ScrollFrame } from '#parts/ScrollFrame.tsx';
import { readTerms, TERMS, valueText } from './examples.ts';
import { ReadingMark } from '#parts/ReadingMark.tsx';

/** How terms become the license axis; every row is computed from invented terms. */
export function RightsSection() {
  return (
    <section>
      <h2 id="rights">Licenses and rights</h2>
      <p>
        The license axis asks how far the license of the final weights lets everybody <em>use</em>,{' '}
        <em>study</em>, <em>modify</em> and <em>share</em> them, the four freedoms of the Open Source AI
        Definition. Each right is granted in full, with conditions, or not at all; in full counts 1, with
        conditions ½, none 0, and the axis is the mean of the four.
      </p>
      <ul>
        <li>
          <strong>Use</strong> is full when anyone may use the weights for any purpose. A threshold of users
          or revenue, forbidden purposes, an excluded country, or a limit on training other models with the
          outputs makes it conditional.
        </li>
        <li>
          <strong>Study</strong> is full wherever the weights may be had at all, and conditional where people
          in some countries may not.
        </li>
        <li>
          <strong>Modify</strong> and <strong>share</strong> are full when allowed to everybody. Having to
          give credit keeps “share” full; having to pass on limits makes it conditional.
        </li>
      </ul>
      <ScrollFrame label="What terms grant" className={article.scroller}>
        <table className={article.table}>
          <caption>What kinds of terms grant, and what that makes of the license axis</caption>
          <thead>
            <tr>
              <th scope="col">Terms</th>
              {RIGHTS.map((right) => (
                <th key={right} scope="col">
                  {RIGHT_LABELS[right]}
                </th>
              ))}
              <th scope="col" className={article.number}>
                Value
              </th>
              <th scope="col">Word</th>
            </tr>
          </thead>
          <tbody>
            {TERMS.map(([description, license]) => {
              const { rights, reading } = readTerms(license);
              return (
                <tr key={description}>
                  <th scope="row">{description}</th>
                  {RIGHTS.map((right) => (
                    <td key={right}>
                      <StatusMark mark={EXTENT_MARKS[rights[right]][0]}>
                        {EXTENT_MARKS[rights[right]][1]}
                      </StatusMark>
                    </td>
                  ))}
                  <td className={article.number}>{valueText(reading)}</td>
                  <td>
                    <ReadingMark reading={reading} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollFrame>
      <p>
        Weights that nobody can get have no license to read, and the axis has the word of the weights. Where a
        producer offers a choice of licenses, the better one counts; where several apply at once, the stricter
        one. A term that nobody has read is unknown, and so is one that informed readers dispute.{' '}
        <Link to={DEFAULT_LICENSES}>The list of licenses</Link> shows our reading of each. It is not legal
        advice.
      </p>
    </section>
  );
}

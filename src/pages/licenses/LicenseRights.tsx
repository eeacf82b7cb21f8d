import { hasThreshold, hasUseLimits, permits, RIGHTS, rightsOf } from '#core/license/license.ts';
import type { License } from '#core/model/model.ts';
import { plainView } from '#core/link/view.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import type { Mark } from '#words/mark.ts';
import article from '#parts/article.module.css';
import { ANSWER_MARKS, EXTENT_MARKS, RIGHT_LABELS } from '#words/permissions.ts';
import { Link } from '#parts/Link.tsx';
import { commercialMark, limitMark } from './license-marks.ts';
import { fsfWords, NOT_READ, OPEN_DEFINITION_WORDS, OSD_WORDS } from '#words/license-words.ts';
import styles from './LicensePage.module.css';

/** The short answers: the four rights, what people ask for most, and what three institutions say. */
export function LicenseRights({ license }: { license: License }) {
  const rights = rightsOf(license);
  const permitted: [string, readonly [Mark, string]][] = [
    ['Commercial use', commercialMark(license)],
    ['Train other models on outputs', ANSWER_MARKS[permits(license, 'train-others')]],
    ['User or revenue threshold', limitMark(hasThreshold(license))],
    ['Limits on purpose', limitMark(hasUseLimits(license))],
  ];
  const judged: [string, string][] = [
    ['OSI', license.osiApproved ? 'Approved as open source.' : 'Not on the list of approved licenses.'],
    ['Open Source Definition', OSD_WORDS[license.osdCompliant]],
    ['Free Software Foundation', fsfWords(license.fsfFree)],
    ['Open Definition', OPEN_DEFINITION_WORDS[license.openDefinition]],
  ];
  return (
    <div>
      <section aria-labelledby="rights">
        <h2 id="rights">What it lets you do</h2>
        <dl className={article.facts}>
          {RIGHTS.map((right) => (
            <Answered key={right} term={RIGHT_LABELS[right]} words={EXTENT_MARKS[rights[right]]} />
          ))}
          {permitted.map(([term, words]) => (
            <Answered key={term} term={term} words={words} />
          ))}
        </dl>
        <p className={styles.small}>
          By our reading; no legal advice.{' '}
          <Link to={plainView('method')} hash="rights">
            How rights become values
          </Link>
        </p>
      </section>
      <section aria-labelledby="judged">
        <h2 id="judged">What others call it</h2>
        <dl className={article.facts}>
          {judged.map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text === NOT_READ ? <StatusMark mark="unknown">unknown</StatusMark> : text}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}

function Answered({ term, words: [mark, text] }: { term: string; words: readonly [Mark, string] }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <StatusMark mark={mark}>{text}</StatusMark>
      </dd>
    </div>
  );
}

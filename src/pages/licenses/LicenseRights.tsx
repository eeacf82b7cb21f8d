import { conditionsOf } from '#core/license/plan.ts';
import { OBLIGATIONS, type ConditionKey } from '#core/license/condition-keys.ts';
import { isRead } from '#core/license/conditions.ts';
import { plainView } from '#core/link/view.ts';
import type { License } from '#core/model/model.ts';
import article from '#parts/article.module.css';
import { Link } from '#parts/Link.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { LICENSE_COLUMNS, licenseCell } from '#words/license-cells.ts';
import { conditionRow } from '#words/license-conditions.ts';
import { fsfWords, NOT_READ, OPEN_DEFINITION_WORDS, OSD_WORDS } from '#words/license-words.ts';
import styles from './LicensePage.module.css';

/** Somebody who does all that licenses tell apart. */
const EVERYTHING = {
  needs: ['commercial-conditional', 'modify', 'share', 'train-others'],
  users: null,
  revenue: null,
  place: null,
} as const;
/** Conditions that say how far one may go; the others say what one owes. */
const EXTENTS: readonly ConditionKey[] = [
  'commercial-use',
  'threshold',
  'modification',
  'redistribution',
  'output-training',
];

/** The short answers: what one may do, what one must do, and who recognizes the license. */
export function LicenseRights({ license }: { license: License }) {
  return (
    <div>
      <May license={license} />
      <Must license={license} />
      <Recognition license={license} />
    </div>
  );
}

function May({ license }: { license: License }) {
  return (
    <section aria-labelledby="rights">
      <h2 id="rights">What you may do</h2>
      <dl className={article.facts}>
        {LICENSE_COLUMNS.filter(({ group }) => group === 'may').map(({ key, label }) => {
          const { mark, words } = licenseCell(license, key);
          return (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <StatusMark mark={mark ?? 'unknown'}>
                  <span>
                    {words.map((word) =>
                      typeof word === 'string' ? word : <strong key={word.strong}>{word.strong}</strong>,
                    )}
                  </span>
                </StatusMark>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className={styles.small}>
        <Link to={plainView('method')} hash="rights">
          How rights become values
        </Link>
      </p>
    </section>
  );
}

function Must({ license }: { license: License }) {
  const owed = conditionsOf(license, EVERYTHING).filter((key) => !EXTENTS.includes(key));
  const isAllRead = license.verified && OBLIGATIONS.every((key) => isRead(license, key));
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">What you must do</h2>
      {owed.length === 0 ? (
        <p>{isAllRead ? 'Nothing.' : 'Nothing we have read of; not all of it is read yet.'}</p>
      ) : (
        <dl className={article.facts}>
          {owed
            .map((key) => conditionRow(license, key))
            .map(({ key, label, sentences, clause }) => (
              <div key={key}>
                <dt>{label}</dt>
                <dd>
                  {sentences.map((sentence) => (
                    <p key={sentence}>{sentence}</p>
                  ))}
                  {clause === null ? null : <p className={styles.clause}>{clause}</p>}
                </dd>
              </div>
            ))}
        </dl>
      )}
    </section>
  );
}

function Recognition({ license }: { license: License }) {
  const judged: [string, string][] = [
    ['OSI', license.osiApproved ? 'Approved as open source.' : 'Not on the list of approved licenses.'],
    ['Open Source Definition', OSD_WORDS[license.osdCompliant]],
    ['Free Software Foundation', fsfWords(license.fsfFree)],
    ['Open Definition', OPEN_DEFINITION_WORDS[license.openDefinition]],
  ];
  return (
    <section aria-labelledby="judged">
      <h2 id="judged">Who recognizes it</h2>
      <dl className={article.facts}>
        {judged.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text === NOT_READ ? <StatusMark mark="unknown">unknown</StatusMark> : text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

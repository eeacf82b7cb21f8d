import type { License } from '#core/model/model.ts';
import article from '#parts/article.module.css';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { ReportLink } from '#parts/ReportLink.tsx';
import { StatusMark } from '#ui/StatusMark.tsx';
import { CONDITION_GROUPS, conditionRow } from '#words/license-conditions.ts';
import styles from './LicensePage.module.css';

/** Every condition of a license in plain words. */
export function LicenseConditions({ license }: { license: License }) {
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">Its conditions, in plain words</h2>
      {CONDITION_GROUPS.map(({ title, keys }) => (
        <div key={title} className={styles.conditions}>
          <h3>{title}</h3>
          <dl className={article.facts}>
            {keys
              .map((key) => conditionRow(license, key))
              .map(({ key, label, sentences, isRead, clause, url }) => (
                <div key={key}>
                  <dt>{label}</dt>
                  <dd>
                    <ReportLink
                      isQuiet
                      report={{
                        form: 'correct-a-fact',
                        record: license.id,
                        name: license.name,
                        claim: label,
                        current: isRead ? sentences.join(' ') : 'unverified',
                        sources: [license.source],
                      }}
                    >
                      Report<span className="visually-hidden"> a mistake in “{label}”</span>
                    </ReportLink>
                    {isRead ? (
                      sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
                    ) : (
                      <StatusMark mark="unknown">unknown: not read for this yet</StatusMark>
                    )}
                    {clause === null ? null : <p className={styles.clause}>{clause}</p>}
                    {url ? <ExternalLink href={url}>Read the policy</ExternalLink> : null}
                  </dd>
                </div>
              ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

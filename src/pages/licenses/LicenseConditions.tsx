import type { License } from '#core/model/model.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import article from '#parts/article.module.css';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { conditionRows } from '#words/license-conditions.ts';

/** Every condition of a license in plain words. */
export function LicenseConditions({ license }: { license: License }) {
  return (
    <section aria-labelledby="conditions">
      <h2 id="conditions">Its conditions, in plain words</h2>
      <dl className={article.facts}>
        {conditionRows(license).map(({ label, sentences, isRead, url }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {isRead ? (
                sentences.map((sentence) => <p key={sentence}>{sentence}</p>)
              ) : (
                <StatusMark mark="unknown">unknown: not read for this</StatusMark>
              )}
              {url ? <ExternalLink href={url}>Read the policy</ExternalLink> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

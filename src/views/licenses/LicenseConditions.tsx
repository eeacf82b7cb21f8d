import type { License } from '#core/model.ts';
import { StatusMark } from '#ui/StatusMark.tsx';
import article from '../article.module.css';
import { ExternalLink } from '../ExternalLink.tsx';
import { conditionRows } from './license-wording.ts';

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

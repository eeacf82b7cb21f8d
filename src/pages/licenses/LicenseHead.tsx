import type { License } from '#core/model/model.ts';
import { DEFAULT_LICENSES } from '#core/link/bare-views.ts';
import { Unchecked } from '#ui/StatusMark.tsx';
import { Cite } from '#parts/Cite.tsx';
import { ExternalLink } from '#parts/ExternalLink.tsx';
import { CATEGORY_LABELS } from '#words/readings.ts';
import { Link } from '#parts/Link.tsx';
import controls from '#ui/controls.module.css';
import { listOf } from '#words/list-of.ts';
import messages from '#parts/messages.module.css';
import { conditionRows, readingSentence } from '#words/license-conditions.ts';
import { licenseInShort } from '#words/license-words.ts';
import styles from './LicensePage.module.css';

const KINDS = { code: 'code', weights: 'weights', data: 'data', docs: 'documents' } as const;

/** The license's name, who stands behind it, its text, and whether somebody here has read it. */
export function LicenseHead({ license }: { license: License }) {
  const kinds = license.appliesTo.map((kind) => KINDS[kind]);
  return (
    <header className={styles.head}>
      <p className={styles.path}>
        <Link to={DEFAULT_LICENSES}>Licenses</Link> / {CATEGORY_LABELS[license.category]}
      </p>
      <h1>{license.name}</h1>
      <p className={styles.meaning}>{licenseInShort(license)}</p>
      <p className={styles.origin}>
        <code>{license.id}</code> · {license.steward} · Used for {listOf(kinds)} ·{' '}
        <ExternalLink href={license.url}>Full text</ExternalLink>
        {license.source === license.url ? null : (
          <>
            {' '}
            ·{' '}
            <ExternalLink href={license.source}>
              {license.read === undefined ? 'Where we looked' : 'Where we read it'}
            </ExternalLink>
          </>
        )}
      </p>
      <p className={styles.origin}>
        {readingSentence(license)}
        {license.names.length === 0 ? null : <> Also written {license.names.join(' · ')}.</>}
      </p>
      <div className={styles.actions}>
        <Link to={{ ...DEFAULT_LICENSES, compared: [license.id] }} className={controls.button}>
          Compare with others
        </Link>
        <Cite title={license.name} />
      </div>
      {license.note === undefined ? null : <p>{license.note}</p>}
      <Reading license={license} />
    </header>
  );
}

/** Says what of the text nobody has read, where that is so. */
function Reading({ license }: { license: License }) {
  const unread = conditionRows(license).filter((row) => !row.isRead);
  const hasText = license.category !== 'mixed' && license.category !== 'none';
  if (!hasText || (license.verified && unread.length === 0 && license.osdCompliant !== 'disputed'))
    return null;
  return (
    <div className={messages.notices} role="note">
      {license.read !== undefined ? null : (
        <div>
          <p>
            <Unchecked /> <strong>Not read yet.</strong> What stands below comes from the license’s name or
            from what others say of it, and may be wrong.
          </p>
        </div>
      )}
      {license.read !== undefined && unread.length > 0 ? (
        <div>
          <p>
            <Unchecked /> <strong>Partly read.</strong> Still unknown:{' '}
            {listOf(unread.map(({ label }) => label.replace(/\?$/, '').toLowerCase()))}.
          </p>
        </div>
      ) : null}
      {license.osdCompliant === 'disputed' ? (
        <div>
          <p>
            <strong>Disputed.</strong> People disagree on whether these terms are open. We take no side and
            count the question as unknown.
          </p>
        </div>
      ) : null}
    </div>
  );
}

import type { DataError, DataErrorKind } from '#api/data-error.ts';
import { reloadPage } from '#store/url.ts';
import controls from '#ui/controls.module.css';
import { ExternalLink } from './ExternalLink.tsx';
import styles from './messages.module.css';

const TITLES: Record<DataErrorKind, string> = {
  offline: 'The data could not be reached',
  timeout: 'The data did not come in time',
  missing: 'The data file is missing',
  server: 'The server could not send the data',
  malformed: 'The data arrived damaged',
  outdated: 'This tab is older than the data',
};

const ADVICE: Record<DataErrorKind, string> = {
  offline:
    'You seem to be offline, or the address is blocked. Your filters and your selection stand in the address: check the connection and try again.',
  timeout: 'The connection is very slow at the moment. Nothing is lost; try again.',
  missing: 'The site may be in the middle of an update. Try again in a minute.',
  server: 'That is the server’s fault, not yours. Try again in a minute.',
  malformed:
    'What arrived is not a data file of Ajar: perhaps a network’s sign-in page, or an update in progress. Nothing of it was shown or run. Try again.',
  outdated:
    'Ajar was updated since you opened this tab. Load the page again to see today’s data; your link stays valid.',
};

type Props = { error: DataError; retry: () => void };

/** Says why data could not be had, and what to do about it. */
export function DataFailure({ error, retry }: Props) {
  const isOutdated = error.kind === 'outdated';
  return (
    <div className={styles.message} role="alert">
      <h2>{TITLES[error.kind] ?? 'Something went wrong with the data'}</h2>
      <p>{ADVICE[error.kind] ?? 'Try again.'}</p>
      <button type="button" className={controls.primary} onClick={isOutdated ? reloadPage : retry}>
        {isOutdated ? 'Load the page again' : 'Try again'}
      </button>
      <details>
        <summary>Technical detail</summary>
        <p>
          {error.message} · <ExternalLink href={error.url}>{error.url}</ExternalLink>
        </p>
      </details>
    </div>
  );
}

import type { Evidence } from '#core/model/model.ts';
import { readWords } from '#words/status-meanings.ts';
import { ExternalLink } from './ExternalLink.tsx';

/** The pages that something stands on: what each shows, and when it was read. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <ul>
      {evidence.map((item) => (
        <li key={item.url}>
          <ExternalLink href={item.url}>{shortUrl(item.url)}</ExternalLink>
          {item.shows ? `: ${item.shows}` : null}
          {item.checked ? <small>{` (${readWords(item)})`}</small> : null}
        </li>
      ))}
    </ul>
  );
}

/** An address as it is read: without what all have in common. */
export function shortUrl(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}

import { createHash } from 'node:crypto';
import type { ReleaseChanges } from './changes.ts';

/**
 * The releases as an Atom feed (RFC 4287). `siteUrl` is the app's address with its base; without one the links are
 * relative to the feed, which lies in data/. Ids never depend on the address.
 */
export function atomFeed(releases: readonly ReleaseChanges[], siteUrl: string | null): string {
  const site = siteUrl === null ? '../' : `${siteUrl.replace(/\/+$/, '')}/`;
  const entries = releases.map((release) => [
    '<entry>',
    `<id>${idOf(`release ${release.date}`)}</id>`,
    `<title>Data of ${escapeXml(release.date)}</title>`,
    `<updated>${escapeXml(release.date)}T00:00:00Z</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${site}changes/#${release.date}`)}"/>`,
    `<content type="html">${escapeXml(contentOf(release, site))}</content>`,
    '</entry>',
  ]);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${idOf('feed')}</id>`,
    '<title>Ajar: changes of the data</title>',
    `<updated>${escapeXml(releases[0]?.date ?? '1970-01-01')}T00:00:00Z</updated>`,
    '<author><name>Ajar</name></author>',
    '<rights>CC-BY-4.0</rights>',
    `<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl === null ? 'feed.xml' : `${site}data/feed.xml`)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(`${site}changes/`)}"/>`,
    ...entries.flat(),
    '</feed>',
    '',
  ].join('\n');
}

/** Where the app is in full, from the origin it is deployed to and the path below it; null where nobody said. */
export function siteAddress(origin: string | undefined, base: string | undefined): string | null {
  return origin ? new URL(base || '/', origin).href : null;
}

/** A release as HTML: its note, and under each model what was corrected. */
function contentOf({ note, models }: ReleaseChanges, site: string): string {
  const items = models.map(({ id, name, changes }) => {
    const lines = changes.map(
      ({ of, from, to, why }) =>
        `<li>${escapeXml(of)}: ${escapeXml(from)} → ${escapeXml(to)}. ${escapeXml(why)}</li>`,
    );
    const link = `${site}model/${encodeURIComponent(id)}/`;
    return `<li><a href="${escapeXml(link)}">${escapeXml(name)}</a><ul>${lines.join('')}</ul></li>`;
  });
  return `<p>${escapeXml(note)}</p>${items.length > 0 ? `<ul>${items.join('')}</ul>` : ''}`;
}

/** Escapes text for content and attributes, and leaves out the control characters that XML 1.0 cannot hold. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The same UUID for the same name, for ever. */
function idOf(name: string): string {
  const hex = createHash('sha1').update(`ajar ${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

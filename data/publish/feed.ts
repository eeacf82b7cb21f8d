import { createHash } from 'node:crypto';
import type { ChangedModel, RecordChange, ReleaseChanges } from './changes.ts';

/** More than this no reader shows, and none should have to fetch. */
const MOST_ENTRIES = 500;

/** Words for a change; whoever has none says it as the record does. */
export type SayChange = (change: RecordChange) => string;
const AS_RECORDED: SayChange = ({ of, from, to }) => `${of}: ${from} → ${to}`;

type Entry = { id: string; title: string; day: string; link: string; content: string };

/**
 * What changed as an Atom feed (RFC 4287): an entry for each release, and one for each model and day on which its record
 * was corrected. `siteUrl` is the app's address with its base; without one the links are relative to the feed, which
 * lies in data/. Ids never depend on the address.
 */
export function atomFeed(
  releases: readonly ReleaseChanges[],
  siteUrl: string | null,
  say: SayChange = AS_RECORDED,
): string {
  const site = siteUrl === null ? '../' : `${siteUrl.replace(/\/+$/, '')}/`;
  const entries = releases.flatMap((release): Entry[] => [
    releaseEntry(release, site),
    ...release.models.flatMap((model) =>
      [...new Set(model.changes.map(({ date }) => date))].map((day) => {
        const changes = model.changes.filter(({ date }) => date === day);
        return modelEntry({ ...model, changes }, day, site, say);
      }),
    ),
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
    ...entries.slice(0, MOST_ENTRIES).flatMap(writeEntry),
    '</feed>',
    '',
  ].join('\n');
}

function writeEntry({ id, title, day, link, content }: Entry): string[] {
  return [
    '<entry>',
    `<id>${idOf(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${escapeXml(day)}T00:00:00Z</updated>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(link)}"/>`,
    `<content type="html">${escapeXml(content)}</content>`,
    '</entry>',
  ];
}

/** Where the app is in full, from the origin it is deployed to and the path below it; null where nobody said. */
export function siteAddress(origin: string | undefined, base: string | undefined): string | null {
  return origin ? new URL(base || '/', origin).href : null;
}

function releaseEntry({ date, note, models }: ReleaseChanges, site: string): Entry {
  return {
    id: `release ${date}`,
    title: `Data of ${date}`,
    day: date,
    link: `${site}changes/#${date}`,
    content: `<p>${escapeXml(note)}</p><p>Records corrected: ${models.length}.</p>`,
  };
}

/** What was corrected in a record on a day, as HTML. */
function modelEntry({ id, name, changes }: ChangedModel, day: string, site: string, say: SayChange): Entry {
  const lines = changes.map((change) => `<li>${escapeXml(say(change))}. ${escapeXml(change.why)}</li>`);
  const link = `${site}model/${encodeURIComponent(id)}/`;
  return {
    id: `correction ${id} ${day}`,
    title: `${name}: ${changes.length} ${changes.length === 1 ? 'correction' : 'corrections'}`,
    day,
    link: `${site}changes/?m=${encodeURIComponent(id)}`,
    content: `<p><a href="${escapeXml(link)}">${escapeXml(name)}</a></p><ul>${lines.join('')}</ul>`,
  };
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

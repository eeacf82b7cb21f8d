import { describe, expect, test } from 'vitest';
import { aModel } from '#core/fixtures/model.ts';
import { changesByRelease } from './changes.ts';
import { atomFeed, escapeXml, siteAddress } from './feed.ts';

const change = (date: string, of = 'trainingData') => ({
  date,
  of,
  from: 'partial',
  to: 'described',
  why: `Read <b> & "c" of ${date}.`,
});
const RELEASES = [
  { date: '2026-05-01', note: 'Second.' },
  { date: '2026-01-01', note: 'First.' },
];

describe('changesByRelease', () => {
  test('puts a change into the first release that can hold it', () => {
    const model = aModel({
      history: [
        change('2025-12-01'),
        change('2026-01-01', 'a'),
        change('2026-01-02', 'b'),
        change('2026-09-09', 'c'),
      ],
    });
    const releases = changesByRelease(RELEASES, [model], []);
    expect(
      releases.map(({ date, models }) => [date, models.flatMap((each) => each.changes.map(({ of }) => of))]),
    ).toEqual([
      ['2026-05-01', ['c', 'b']],
      ['2026-01-01', ['a', 'trainingData']],
    ]);
  });

  test('gives releases newest first whatever their order, models by name, and none without a change', () => {
    const models = [
      aModel({ id: 'b', name: 'beta', history: [change('2026-02-01')] }),
      aModel({ id: 'a', name: 'Alpha', history: [change('2026-02-01')] }),
      aModel({ id: 'c', name: 'Gamma' }),
    ];
    const [newest, oldest] = changesByRelease(RELEASES.toReversed(), models, []);
    expect(newest!.models.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(oldest).toEqual({ date: '2026-01-01', note: 'First.', models: [] });
  });

  test('loses no change', () => {
    const history = ['2020-01-01', '2026-01-01', '2026-03-03', '2030-01-01'].map((date) => change(date));
    const releases = changesByRelease(RELEASES, [aModel({ history })], []);
    expect(releases.flatMap(({ models }) => models.flatMap(({ changes }) => changes))).toHaveLength(4);
  });
});

test.each([
  ['https://example.org', '/ajar/', 'https://example.org/ajar/'],
  ['https://example.org/', '/', 'https://example.org/'],
  ['https://example.org', undefined, 'https://example.org/'],
  ['https://example.org/ajar/', '/ajar/', 'https://example.org/ajar/'],
  [undefined, '/ajar/', null],
  ['', '/', null],
])('a site deployed to %j below %j is at %j', (origin, base, address) => {
  expect(siteAddress(origin, base)).toBe(address);
});

describe('atomFeed', () => {
  const hostile = aModel({
    id: 'x',
    name: '<script>alert(1)</script> & "co"',
    history: [change('2026-02-01')],
  });
  const releases = changesByRelease(RELEASES, [hostile], []);

  test('every address in the feed of a site below a path lies below that path', () => {
    const feed = atomFeed(releases, siteAddress('https://example.org', '/ajar/'));
    const links = [...feed.matchAll(/(?:href=|href=&quot;)["']?(https:[^"'&]+)/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((link) => !link!.startsWith('https://example.org/ajar/'))).toEqual([]);
  });

  test('escapes names twice, since they are HTML inside XML', () => {
    const feed = atomFeed(releases, null);
    expect(feed).not.toContain('<script>');
    expect(feed).toContain(
      '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt; &amp;amp; &amp;quot;co&amp;quot;',
    );
  });

  test('links relative to itself without an address, absolutely with one', () => {
    expect(atomFeed(releases, null)).toContain('href="../changes/#2026-05-01"');
    const absolute = atomFeed(releases, 'https://example.org/ajar');
    expect(absolute).toContain('href="https://example.org/ajar/changes/#2026-05-01"');
    expect(absolute).toContain('href="https://example.org/ajar/data/feed.xml"');
  });

  test('has an entry for each release, and one for each model and day, in the words it is given', () => {
    const model = aModel({
      id: 'a',
      name: 'A',
      history: [change('2026-02-01'), change('2026-02-01', 'b'), change('2026-03-01')],
    });
    const feed = atomFeed(
      changesByRelease(RELEASES, [model], []),
      'https://example.org/',
      ({ of, kind }) => `said: ${of} (${kind})`,
    );
    const titles = [...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>\n<updated>(.{10}).*?href="(.*?)"/gs)];
    expect(titles.map(([, ...parts]) => parts)).toEqual([
      ['Data of 2026-05-01', '2026-05-01', 'https://example.org/changes/#2026-05-01'],
      ['A: 1 correction', '2026-03-01', 'https://example.org/changes/?m=a'],
      ['A: 2 corrections', '2026-02-01', 'https://example.org/changes/?m=a'],
      ['Data of 2026-01-01', '2026-01-01', 'https://example.org/changes/#2026-01-01'],
    ]);
    expect(feed).toContain('said: trainingData (less)');
    expect(feed).toContain('said: b (less)');
  });

  test('stops at five hundred entries', () => {
    const many = Array.from({ length: 600 }, (_, at) =>
      aModel({ id: `m${at}`, history: [change('2026-02-01')] }),
    );
    const feed = atomFeed(changesByRelease(RELEASES, many, []), null);
    expect(feed.split('<entry>').length - 1).toBe(500);
  });

  test('gives each entry an id that no address changes', () => {
    const idsIn = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
    const ids = idsIn(atomFeed(releases, null));
    expect(idsIn(atomFeed(releases, 'https://example.org/'))).toEqual(ids);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('keeps no character that XML cannot hold', () => {
    expect(escapeXml('a\0\u0008b\uFFFEc\ud800d😀')).toBe('abc\ufffdd😀');
  });
});

import { describe, expect, it } from 'vitest';
import { LINKS } from '../fixtures/link-corpus.ts';
import { readAddress, toAddress } from './permalink.ts';
import {
  renamedColumn,
  renamedPage,
  renamedParameter,
  renamedValue,
  upgrade,
  UPGRADES,
  type RawAddress,
  type Upgrade,
} from './upgrade.ts';
import { COMPONENT_IDS } from '../model/components.ts';
import { componentKey } from '../catalog/columns.ts';

const COMPONENT_KEYS = COMPONENT_IDS.map(componentKey);

/** Reads a link as if the app had been through these changes since. */
function openWith(link: string, change: Upgrade['apply']) {
  const { pathname, search } = new URL(link, 'https://example.org');
  return readAddress(pathname, search, [...UPGRADES, { number: UPGRADES.length + 1, apply: change }]);
}

describe('the upgrades of addresses', () => {
  it('are numbered from 1, each number once, oldest first', () => {
    expect(UPGRADES.map(({ number }) => number)).toEqual(UPGRADES.map((_, at) => at + 1));
  });

  it('change no more when applied twice, and nothing that today’s app writes', () => {
    for (const [, now] of LINKS) {
      const { pathname, search } = new URL(now, 'https://example.org');
      const address: RawAddress = {
        path: pathname.split('/').filter(Boolean),
        parameters: [...new URLSearchParams(search)],
      };
      expect(upgrade(address, UPGRADES)).toEqual(address);
    }
  });
});

/**
 * What a renaming will cost: one upgrade. Today's words stand in for the new ones, invented ones for the old: whatever
 * link is written with the old word has to open what it opens with the new one.
 */
describe.each<[string, Upgrade['apply'], (now: string) => string]>([
  [
    'a status',
    renamedValue(COMPONENT_KEYS, 'published', 'released'),
    (now) => now.replace(/(training-data=!?)released/, '$1published'),
  ],
  [
    'a word of an axis',
    renamedValue(['data', 'weights', 'rights', 'code', 'documentation'], 'shut', 'closed'),
    (now) => now.replaceAll('closed', 'shut'),
  ],
  [
    'a column',
    renamedColumn('parameters', 'size'),
    (now) => now.replace(/([?&])size=/, '$1parameters=').replace(/(sort=-?|cols=|,)size\b/, '$1parameters'),
  ],
  ['a facet', renamedColumn('producer-of', 'by'), (now) => now.replace(/([?&])by=/, '$1producer-of=')],
  ['a parameter', renamedParameter('models', 'm'), (now) => now.replace(/([?&])m=/, '$1models=')],
  ['a page', renamedPage('versus', 'compare'), (now) => now.replace('/compare/', '/versus/')],
  ['a folder of pages', renamedPage('terms', 'licenses'), (now) => now.replace('/licenses/', '/terms/')],
])('%s that is renamed', (_, change, asBefore) => {
  const renamed = LINKS.filter(([, now]) => asBefore(now) !== now);

  it('is in a link that was handed out', () => {
    expect(renamed.length).toBeGreaterThan(0);
  });

  it.each(renamed)('%s opens what it opened', (_link, now) => {
    const before = openWith(asBefore(now), change);
    expect(before).toEqual(openWith(now, change));
    expect(toAddress(before.view)).toBe(now);
  });

  it.each(LINKS)('breaks nothing: %s', (link, now) => {
    expect(toAddress(openWith(link, change).view)).toBe(now);
  });
});

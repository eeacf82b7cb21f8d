import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { askAhead } from './ask-ahead.ts';

const dataset = readDataset('data');
const ids = dataset.models.map(({ id }) => id);
const retired = Object.keys(dataset.retired);
const script = askAhead(ids, retired, '/ajar/data/models/');

/** What the script asks for at an address with this query. */
function asked(query: string, pending: object = { pending: '' }, run = script): string[] {
  const links: { href: string }[] = [];
  runInNewContext(run, {
    URLSearchParams,
    location: { search: query },
    document: {
      documentElement: { dataset: pending },
      createElement: () => ({}),
      head: { append: (link: { href: string }) => links.push(link) },
    },
  });
  return links.map(({ href }) => href.replace(/^\/ajar\/data\/models\/(.*)\.json$/, '$1'));
}

/** Which of many ids it asks for, as many at a time as a comparison holds. */
const askedOf = (many: readonly string[], run = script) =>
  many.flatMap((_, at) =>
    at % 8 === 0 ? asked(`?m=${many.slice(at, at + 8).join(',')}`, { pending: '' }, run) : [],
  );

it('asks for every model by its own id, up to eight at a time', () => {
  expect(askedOf(ids)).toEqual(ids);
  expect(asked(`?m=${ids.slice(0, 9).join(',')}`)).toHaveLength(8);
});

it('asks for nothing by an id that a model had before, and hardly ever by one that none has', () => {
  expect(askedOf(retired)).toEqual([]);
  const known = new Set(ids);
  const misspelled = ids
    .flatMap((id) => [...id].map((_, at) => id.slice(0, at) + id.slice(at + 1)))
    .filter((id) => !known.has(id));
  const taken = askedOf(misspelled);
  expect(taken.length / misspelled.length).toBeLessThan(0.02);
  // No id is retired yet: some that pass are taken for such.
  const before = taken.slice(0, 8);
  expect(before).toHaveLength(8);
  expect(askedOf(before, askAhead(ids, before, '/ajar/data/models/'))).toEqual([]);
});

it('asks for nothing where the code will not run, in an earlier release, or without models', () => {
  expect(asked('?m=gpt-4o')).toEqual(['gpt-4o']);
  expect(asked('?m=gpt-4o', {})).toEqual([]);
  expect(asked('?m=gpt-4o&d=2026-11-21')).toEqual([]);
  for (const query of ['', '?m=', '?m=,,', '?m=../../secret', '?m=%00', '?m=constructor,__proto__'])
    expect(asked(query)).toEqual([]);
});

import { expect, it } from 'vitest';
import { comparisonOf, DEFAULT_TABLE, plainView, type View } from '#core/link/view.ts';
import { announcementOf } from './announcements.ts';

const NAMES: Readonly<Record<string, string>> = { a: 'Model A', b: 'Model B' };
const said = (view: View, before: View) => announcementOf(view, before, (id) => NAMES[id] ?? id);

it('says an order by what comes first in it', () => {
  const sorted: View = {
    ...DEFAULT_TABLE,
    sort: { key: 'data', descending: true, next: [{ key: 'released', descending: false }] },
  };
  expect(said(sorted, DEFAULT_TABLE)).toBe(
    'Sorted by Data, most open first, then by Released, oldest first.',
  );
  expect(said({ ...DEFAULT_TABLE, sort: { ...DEFAULT_TABLE.sort } }, sorted)).toBe(
    'Sorted by date, newest first, those of which at least half is checked before the others.',
  );
});

it('says what was picked, and how much room is left', () => {
  const one = { ...DEFAULT_TABLE, selected: ['a'] };
  expect(said(one, DEFAULT_TABLE)).toBe('Model A picked. 1 of 8 picked for comparison.');
  expect(said(DEFAULT_TABLE, one)).toBe('Model A no longer picked. 0 of 8 picked for comparison.');
  expect(said({ ...one, selected: ['b'] }, one)).toBe(
    'Model B picked. Model A no longer picked. 1 of 8 picked for comparison.',
  );
});

it('says nothing of filters, which have a count, nor of another page, which has a title, nor of a comparison, which says it itself', () => {
  const filtered = { ...DEFAULT_TABLE, filters: { ...DEFAULT_TABLE.filters, query: 'a' } };
  expect(said(filtered, DEFAULT_TABLE)).toBeNull();
  expect(said(plainView('method'), DEFAULT_TABLE)).toBeNull();
  expect(said(comparisonOf(['a']), comparisonOf(['a', 'b']))).toBeNull();
});

import { expect, test } from 'vitest';
import type { ChangedModel, ReleaseChanges } from '#data/publish/changes.ts';
import type { ChangeKind } from '#core/model/change-kind.ts';
import { DEFAULT_CHANGES } from '#core/link/bare-views.ts';
import type { ChangesView } from '#core/link/view.ts';
import { chooseChanges, countChanges } from './chosen-changes.ts';

const changed = (id: string, family: string, ...kinds: ChangeKind[]): ChangedModel => ({
  id,
  name: `Model ${id.toUpperCase()}`,
  family,
  changes: kinds.map((kind) => ({ date: '2026-01-01', of: kind, from: 'a', to: 'b', why: 'Why.', kind })),
});
const RELEASES: ReleaseChanges[] = [
  { date: '2026-03-01', note: 'Third.', models: [changed('a', 'x', 'more', 'license')] },
  { date: '2026-02-01', note: 'Second.', models: [] },
  { date: '2026-01-01', note: 'First.', models: [changed('a', 'x', 'found'), changed('b', 'y', 'more')] },
];

const chosen = (part: Partial<ChangesView>) =>
  chooseChanges(RELEASES, { ...DEFAULT_CHANGES, ...part }).flatMap(({ date, models }) => [
    date,
    ...models.map(({ id, changes }) => `${id}: ${changes.map(({ kind }) => kind).join()}`),
  ]);

test.each<[Partial<ChangesView>, string[]]>([
  [{}, ['2026-03-01', 'a: more,license', '2026-02-01', '2026-01-01', 'a: found', 'b: more']],
  [{ kind: 'more' }, ['2026-03-01', 'a: more', '2026-01-01', 'b: more']],
  [{ family: 'y' }, ['2026-01-01', 'b: more']],
  [{ models: ['b'] }, ['2026-01-01', 'b: more']],
  [{ query: 'MODEL b' }, ['2026-01-01', 'b: more']],
  [{ since: '2026-01-01' }, ['2026-03-01', 'a: more,license', '2026-02-01']],
  [{ since: '2026-03-01' }, []],
  [{ family: 'nothing' }, []],
])('of the releases, %j chooses %j', (part, expected) => {
  expect(chosen(part)).toEqual(expected);
});

test('what is hidden is what is left of all', () => {
  const shown = countChanges(chooseChanges(RELEASES, { ...DEFAULT_CHANGES, kind: 'more' }));
  expect([shown, countChanges(RELEASES)]).toEqual([2, 4]);
});

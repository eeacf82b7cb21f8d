import { expect, test } from 'vitest';
import { idProblems } from './ids.ts';
import { sampleFiles, sampleModel } from './sample.ts';

const check = (current: string[], retired: Parameters<typeof idProblems>[0]['ids']['retired'] = {}) =>
  idProblems({ ...sampleFiles(), ids: { current, retired } });

test('a new file that is not listed fails', () => {
  expect(check([])).toEqual(['data/ids.json → current: add "house-7b"; data/models/house-7b.json is there']);
});

test('a file that is gone without a word fails, with a word it passes', () => {
  expect(check(['gone', 'house-7b'])).toEqual([
    'data/ids.json: move "gone" from "current" to "retired" and say what became of it, or bring back data/models/gone.json',
  ]);
  const renamed = { fate: 'renamed', to: 'house-7b', date: '2026-11-21', reason: 'spelling' } as const;
  expect(check(['house-7b'], { gone: renamed })).toEqual([]);
});

test('a retired id that points nowhere fails, and one whose file is there', () => {
  const renamed = { fate: 'renamed', to: 'nowhere', date: '2026-11-21', reason: 'spelling' } as const;
  expect(check(['house-7b'], { gone: renamed })).toHaveLength(1);
  expect(check(['house-7b'], { 'house-7b': { ...renamed, to: 'house-7b' } })).toHaveLength(1);
});

test('ids out of order fail', () => {
  const files = sampleFiles([sampleModel({ id: 'b' }), sampleModel({ id: 'a' })]);
  expect(idProblems(files)).toHaveLength(1);
});

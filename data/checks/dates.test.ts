import { expect, test } from 'vitest';
import { dateProblems } from './dates.ts';
import { sampleFiles, sampleModel } from './sample.ts';

test('a day after the newest data release fails', () => {
  expect(dateProblems(sampleFiles([sampleModel({ released: '2026-12-01' })]))).toContain(
    'data/models/house-7b.json → released: type a day up to 2026-11-21, the newest entry of data/releases.json (now 2026-12-01)',
  );
});

test('a page read before the release fails', () => {
  expect(dateProblems(sampleFiles([sampleModel({ released: '2026-11-21' })]))).toHaveLength(1);
});

test('a release before there were such models fails', () => {
  expect(dateProblems(sampleFiles([sampleModel({ released: '1925-09' })]))).toHaveLength(1);
});

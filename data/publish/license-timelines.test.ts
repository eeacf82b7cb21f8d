import { expect, test } from 'vitest';
import { aClaim, aModel } from '#core/fixtures/model.ts';
import { licenseTimelines } from './license-timelines.ts';

const model = (id: string, released: string | null, license: string | null, family = 'one') =>
  aModel({ id, family, released, components: { finalWeights: aClaim('released', license) } });
const steps = (...models: Parameters<typeof licenseTimelines>[0]) =>
  licenseTimelines(models).families.map(({ family, steps: all, leftOut }) => [
    family,
    all.map(({ license, from, to, models: members }) => [
      license,
      from,
      to,
      members.map(({ id }) => id).join(),
    ]),
    leftOut,
  ]);

test('models that came out one after the other on the same terms are one step', () => {
  expect(
    steps(
      model('c', '2025-01-01', 'Apache-2.0'),
      model('a', '2023-05', 'custom'),
      model('b', '2024-02-01', 'custom'),
      model('d', '2025-06-01', 'custom'),
    ),
  ).toEqual([
    [
      'one',
      [
        ['custom', '2023-05', '2024-02-01', 'a,b'],
        ['Apache-2.0', '2025-01-01', '2025-01-01', 'c'],
        ['custom', '2025-06-01', '2025-06-01', 'd'],
      ],
      0,
    ],
  ]);
});

test('weights that are kept are a step of their own; what is unknown is none, and is counted', () => {
  const kept = aModel({
    id: 'kept',
    family: 'one',
    released: '2026-01-01',
    components: { finalWeights: aClaim('withheld') },
  });
  expect(
    steps(model('a', '2024', 'MIT'), model('b', '2025', null), model('undated', null, 'custom'), kept),
  ).toEqual([
    [
      'one',
      [
        ['MIT', '2024', '2024', 'a'],
        [null, '2026-01-01', '2026-01-01', 'kept'],
      ],
      2,
    ],
  ]);
});

test('a family on the same terms throughout is none', () => {
  expect(steps(model('a', '2024', 'MIT'), model('b', '2025', 'MIT'), model('c', '2025', 'X', 'two'))).toEqual(
    [],
  );
});

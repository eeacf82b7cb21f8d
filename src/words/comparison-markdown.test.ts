import { expect, test } from 'vitest';
import { exportComparison } from '#core/comparison/export.ts';
import { LICENSES } from '#core/fixtures/license.ts';
import { aClaim, aModel } from '#core/fixtures/model.ts';
import type { Model } from '#core/model/model.ts';
import { comparisonMarkdown } from './comparison-markdown.ts';

const record = (model: Model) => ({
  model,
  bases: [],
  licenses: [...LICENSES],
  producerName: 'A producer',
  factsOf: '2026-11-27',
  indexes: null,
});

test('a comparison as Markdown is one table, whatever its names hold, with its source', () => {
  const odd = aModel({
    id: 'odd',
    name: 'A|B <b>*c*\n[d](e)',
    components: { finalWeights: ['released', 'MIT'] },
  });
  const other = aModel({
    id: 'other',
    name: 'Other',
    components: { finalWeights: aClaim('withheld', null, { basis: 'unchecked' }) },
  });
  const text = comparisonMarkdown(
    exportComparison([record(odd), record(other)]),
    'https://ajar.test/compare/',
  );
  const [head, rule, answer, ...rows] = text.split('\n\n')[0]!.split('\n');
  expect(head).toBe('|  | A\\|B \\<b\\>\\*c\\* \\[d\\](e) | Other |');
  expect(rule).toBe('| --- | --- | --- |');
  expect(answer).toBe('| How open? | Open weights | Closed |');
  expect(rows).toHaveLength(17);
  expect(rows).toContain('| Final weights | released, MIT | withheld (unchecked) |');
  expect(text.trimEnd().split('\n').at(-1)).toBe(
    '[Ajar](https://ajar.test/compare/), data of 27 Nov 2026, CC BY 4.0.',
  );
});

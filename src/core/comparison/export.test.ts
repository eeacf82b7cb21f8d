import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { recordOf } from '#data/publish/site-files.ts';
import { COMPONENT_IDS } from '../model/components.ts';
import { comparisonRows, exportComparison } from './export.ts';

const dataset = readDataset('data');
const models = ['llama-4-maverick', 'olmo-2-32b', 'gpt-4o'].map((id) =>
  dataset.models.find((model) => model.id === id)!,
);
const exported = exportComparison(models.map((model) => recordOf(dataset, model, null)));

test('a comparison is taken away with exactly its models, in order, and what is said of each component', () => {
  expect(exported.release).toBe(dataset.release.date);
  expect(exported.models.map(({ id }) => id)).toEqual(models.map(({ id }) => id));
  for (const { id, claims } of exported.components) {
    expect(claims.map(({ status }) => status)).toEqual(models.map(({ components }) => components[id].status));
    expect(claims.map(({ license }) => license)).toEqual(
      models.map(({ components }) => components[id].license),
    );
  }
  expect(JSON.parse(JSON.stringify(exported))).toEqual(exported);
});

test('its rows have one width, a row each component, and no empty cell', () => {
  const rows = comparisonRows(exported);
  expect(rows.slice(2).map(([id]) => id)).toEqual(COMPONENT_IDS);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([1 + 2 * models.length]));
  expect(rows.flat()).not.toContain('');
});

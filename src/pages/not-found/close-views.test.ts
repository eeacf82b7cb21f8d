import { describe, expect, test } from 'vitest';
import { aDataset, aLicense, catalogOf } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { closestViews } from './close-views.ts';

const catalog = catalogOf(
  aDataset(
    [
      aModel({
        id: 'olmo-2-32b',
        name: 'OLMo 2 32B',
        components: { finalWeights: ['released', 'Apache-2.0'] },
      }),
      aModel({ id: 'pythia-12b', name: 'Pythia 12B' }),
    ],
    {
      licenses: [aLicense({ id: 'Apache-2.0', name: 'Apache License 2.0' })],
      retired: { 'olmo-old': { fate: 'renamed', to: 'olmo-2-32b', date: '2026-01-01', reason: 'Renamed.' } },
    },
  ),
);
const labels = (path: string) => closestViews(path, catalog).map(({ label }) => label);

describe('closestViews', () => {
  test.each([
    ['/models/olmo-2-32b/', 'OLMo 2 32B'],
    ['/olmo-2', 'OLMo 2 32B'],
    ['/model/pytha-12b/extra/pytha-12b', 'Pythia 12B'],
    ['/x/olmo-old/', 'OLMo 2 32B'],
    ['/licences/apache-2.0/', 'Apache License 2.0'],
    ['/licence', 'Licenses'],
    ['/definitions/osaid/1', 'Definitions'],
    ['/osaid', 'OSAID 1.0'],
    ['/comparison/a/b', 'Compare'],
    ['/Changelog.html', 'Changes'],
  ])('%s may have meant %s', (path, label) => {
    expect(labels(path)[0]).toBe(label);
  });

  test('offers nothing for what is like nothing, nor for no path', () => {
    expect([labels('/wp-admin-install-script/'), labels('/'), labels('')]).toEqual([[], [], []]);
  });

  test('says each thing once and no more than five', () => {
    const all = labels('/models/model/models/');
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeLessThanOrEqual(5);
  });
});

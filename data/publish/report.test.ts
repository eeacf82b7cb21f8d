import { expect, test } from 'vitest';
import { modelWith, sampleFiles, sampleModel } from '../checks/sample.ts';
import { datasetReport } from './report.ts';

const report = (models = [sampleModel()]) =>
  datasetReport({ ...sampleFiles(models), release: { date: '2026-11-21', hash: '' } });

test('counts claims by status and basis, and never an unknown one as checked', () => {
  const withheld = modelWith('trainingCode', { status: 'withheld' }, { id: 'other', released: null });
  expect(report([sampleModel(), withheld])).toContain(
    '| all | 2 | 0 | 0 | 0 | 1 | 0 | 31 | 2 | 0 | 0 | 1 | 2 |',
  );
});

test('names the share of checked claims and the oldest check of each model', () => {
  expect(report()).toContain('| house-7b | curated | 1/17 | 2026-11-20 | – |');
});

test('leaves out a tier without models', () => {
  expect(report()).not.toContain('listed models');
});

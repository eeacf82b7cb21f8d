import path from 'node:path';
import { expect, test } from 'vitest';
import { readDataset } from './read/dataset.ts';
import { datasetReport } from './publish/report.ts';
import { SCHEMA_FILES, schemaText } from './published-schema.ts';

// Each file is committed as it is written here. When facts or the schema change, look at the difference and run
//   npx vitest run data/generated.test.ts -u

const generated = (name: string) => path.join(import.meta.dirname, 'generated', name);

test.each(SCHEMA_FILES)('generated/%s is what the schema says', async (file) => {
  await expect(schemaText(file)).toMatchFileSnapshot(generated(file));
});

test('generated/dataset-report.md says what the dataset knows', async () => {
  await expect(datasetReport(readDataset(import.meta.dirname))).toMatchFileSnapshot(
    generated('dataset-report.md'),
  );
});

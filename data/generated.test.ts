import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readDataset } from './read/dataset.ts';
import { datasetReport } from './publish/report.ts';
import { corpusSchema } from './corpus-schema.ts';
import { licenseSchema } from './license-schema.ts';
import { modelSchema } from './schema.ts';

// Each file is committed as it is written here. When facts or the schema change, look at the difference and run
//   npx vitest run data/generated.test.ts -u

const generated = (name: string) => path.join(import.meta.dirname, 'generated', name);
const schemaText = (schema: z.ZodType) =>
  `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', reused: 'ref' }), null, 2)}\n`;

test('generated/model.schema.json is the schema of model files', async () => {
  await expect(schemaText(modelSchema)).toMatchFileSnapshot(generated('model.schema.json'));
});

test('generated/license.schema.json is the schema of license files', async () => {
  await expect(schemaText(licenseSchema)).toMatchFileSnapshot(generated('license.schema.json'));
});

test('generated/dataset.schema.json is the schema of corpus files', async () => {
  await expect(schemaText(corpusSchema)).toMatchFileSnapshot(generated('dataset.schema.json'));
});

test('generated/dataset-report.md says what the dataset knows', async () => {
  await expect(datasetReport(readDataset(import.meta.dirname))).toMatchFileSnapshot(
    generated('dataset-report.md'),
  );
});

import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { DEFINITIONS } from './index.ts';

/**
 * Writes data/generated/verdicts.csv: one line per model, one column per definition, in each cell the answer as the
 * catalog spells it. Whoever changes a fact or a rule sees in the diff whose verdict flips.
 */
test('the verdicts on every model are those in data/generated/verdicts.csv (if you meant to change them: npx vitest -u)', async () => {
  const dataset = readDataset('data');
  const answers = verdictColumns(dataset);
  const columns = DEFINITIONS.map(({ id }) => answers[id] ?? []);
  const lines = dataset.models.map((model, at) =>
    [model.id, ...columns.map((column) => column[at])].join(','),
  );
  const head = ['model', ...DEFINITIONS.map(({ id }) => id)].join(',');

  await expect(`${[head, ...lines].join('\n')}\n`).toMatchFileSnapshot(
    '../../../data/generated/verdicts.csv',
  );
});

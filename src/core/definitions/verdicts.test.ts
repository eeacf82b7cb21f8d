import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { DEFINITIONS, verdictsOf, type Summary } from './index.ts';

/**
 * Writes data/generated/verdicts.csv: one line per model, one column per definition, in each cell the verdict or the
 * tier reached; "+" says "at least". Whoever changes a fact or a rule sees in the diff whose verdict flips.
 */
test('the verdicts on every model are those in data/generated/verdicts.csv (if you meant to change them: npx vitest -u)', async () => {
  const dataset = readDataset('data');
  const verdicts = verdictsOf(dataset, DEFINITIONS);
  const cell = ({ tier, verdict, atLeast }: Summary) =>
    (tier ?? verdict) + (atLeast && tier !== null ? '+' : '');
  const lines = dataset.models.map((model, index) =>
    [model.id, ...DEFINITIONS.map(({ id }) => cell(verdicts[id][index]!))].join(','),
  );
  const head = ['model', ...DEFINITIONS.map(({ id }) => id)].join(',');

  await expect(`${[head, ...lines].join('\n')}\n`).toMatchFileSnapshot(
    '../../../data/generated/verdicts.csv',
  );
});

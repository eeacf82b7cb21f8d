// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { readIndexesOrThrow } from '#data/read/index-files.ts';
import { recordOf } from '#data/publish/site-files.ts';
import { findingOf } from '#core/model/checked.ts';
import type { Claim } from '#core/model/model.ts';
import { ModelDossier } from './ModelDossier.tsx';

const dataset = readDataset('data');
const indexes = readIndexesOrThrow('data');

afterEach(cleanup);

test.each(['amber-7b', 'grok-0-33b', 'llama-4-maverick'])(
  'the sheet on %s says of each claim how it was read, and what is inherited',
  (id) => {
    const model = dataset.models.find((each) => each.id === id)!;
    render(<ModelDossier record={recordOf(dataset, model, indexes)} />);
    const [head, ...rows] = screen.getAllByRole('row');
    expect(head?.textContent).toContain('Source');
    const claims = Object.values<Claim>(model.components);
    expect(rows).toHaveLength(claims.length);
    claims.forEach((claim, at) => {
      const text = rows[at]?.textContent ?? '';
      const read = claim.evidence.filter(({ checked }) => checked !== undefined);
      if (claim.evidence.length > 0 && read.length === 0) expect(text).toContain('not read');
      if (read.length > 0 && read.every(({ storedCopy }) => storedCopy !== undefined))
        expect(text).toContain('stored copy');
      if (read.length > 1) expect(text).toContain(`and ${read.length - 1} more`);
      else expect(text).not.toContain(' more)');
      if (findingOf(claim) === 'not-looked' && claim.evidence.length === 0)
        expect(text).toContain('nobody has looked');
      expect(text.includes('inherited')).toBe(claim.license !== null && claim.licenseSource === 'inherited');
    });
  },
);

test('whoever is judged otherwise elsewhere is told so on paper, too', () => {
  const model = dataset.models.find(({ id }) => id === 'amber-7b')!;
  render(<ModelDossier record={recordOf(dataset, model, indexes)} />);
  expect(screen.getByText(/^The Model Openness Tool says “Class I”/)).toBeDefined();
});

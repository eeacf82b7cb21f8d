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
    const wrong = claims.flatMap((claim, at) => {
      const text = rows[at]?.textContent ?? '';
      const read = claim.evidence.filter(({ checked }) => checked !== undefined);
      const isNamed = claim.evidence.length > 0;
      const said: [boolean, boolean][] = [
        [text.includes('not read'), isNamed && read.length === 0],
        [text.includes(`and ${read.length - 1} more)`), read.length > 1],
        [text.includes('nobody has looked'), !isNamed && findingOf(claim) === 'not-looked'],
        [text.includes('inherited'), claim.license !== null && claim.licenseSource === 'inherited'],
        // Of several pages the newest stands there, which may be a live one.
        [
          text.includes('stored copy') || read.some(({ storedCopy }) => storedCopy === undefined),
          read.length > 0,
        ],
      ];
      return said.every(([here, expected]) => here === expected) ? [] : [text];
    });
    expect(wrong).toEqual([]);
  },
);

test('whoever is judged otherwise elsewhere is told so on paper, too', () => {
  const model = dataset.models.find(({ id }) => id === 'amber-7b')!;
  render(<ModelDossier record={recordOf(dataset, model, indexes)} />);
  expect(screen.getByText(/^The Model Openness Tool says “Class I”/)).toBeDefined();
});

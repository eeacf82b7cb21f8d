// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
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
  'the sheet on %s says of each claim what it stands on, names every source with its day, and hides none',
  (id) => {
    const model = dataset.models.find((each) => each.id === id)!;
    render(<ModelDossier record={recordOf(dataset, model, indexes)} />);
    const [, ...rows] = within(screen.getByRole('region', { name: 'Claims and their sources' })).getAllByRole(
      'row',
    );
    const sources = within(screen.getByRole('region', { name: /^Sources/ }))
      .getAllByRole('listitem')
      .map((item) => ({ url: item.querySelector('a')?.href, text: item.textContent }));
    const claims = Object.values<Claim>(model.components);
    expect(rows).toHaveLength(claims.length);
    const wrong = claims.flatMap((claim, at) => {
      const text = rows[at]?.textContent ?? '';
      const numbers = rows[at]?.querySelector('td:last-child')?.textContent ?? '';
      const named =
        numbers === '' ? [] : numbers.split(', ').map((number) => sources[Number(number) - 1]?.url);
      const basis = {
        producer: 'Read at the producer.',
        'third-party': 'Read in a third party',
        index: 'Taken from another index.',
        unchecked: findingOf(claim) === 'not-looked' ? 'Nobody has looked.' : 'Unchecked.',
      }[claim.basis];
      const isInherited = claim.license !== null && claim.licenseSource === 'inherited';
      return text.includes(basis) &&
        text.includes('inherited') === isInherited &&
        claim.evidence.every(({ url }) => named.includes(new URL(url).href))
        ? []
        : [text];
    });
    expect(wrong).toEqual([]);
    const read = Object.values<Claim>(model.components).flatMap(({ evidence }) => evidence);
    const days = sources.filter(({ text }) => /\d{4}|not read/.test(text));
    expect(days).toHaveLength(sources.length);
    expect(new Set(sources.map(({ url }) => url)).size).toBe(sources.length);
    expect(sources.length).toBeGreaterThanOrEqual(new Set(read.map(({ url }) => url)).size);
    expect(document.body.textContent).not.toMatch(/and \d+ more/);
  },
);

test('the sheet names who paid and governs, both documents of the law, and text and clauses of the license', () => {
  const model = dataset.models.find(({ id }) => id === 'llama-3.1-8b')!;
  render(<ModelDossier record={recordOf(dataset, model, indexes)} />);
  const facts = screen.getByRole('region', { name: 'Disclosures and funding' });
  for (const name of ['Summary of training content', 'Copyright policy', 'Who paid', 'Who governs'])
    expect(within(facts).getByRole('rowheader', { name })).toBeDefined();
  const terms = screen.getByRole('region', { name: /^License of the weights/ });
  expect(terms.textContent).toContain('keep a “Notice” file with the sentence it sets (Section 1(b)(iii))');
  expect(terms.textContent).toMatch(/github.com\/meta-llama.*Text read on/);
});

test('whoever is judged otherwise elsewhere is told so on paper, too', () => {
  const model = dataset.models.find(({ id }) => id === 'amber-7b')!;
  render(<ModelDossier record={recordOf(dataset, model, indexes)} />);
  expect(screen.getByText(/^The Model Openness Tool says “Class I”/)).toBeDefined();
});

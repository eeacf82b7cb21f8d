// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { aDataset, catalogOf } from '#core/fixtures/dataset.ts';
import { aModel } from '#core/fixtures/model.ts';
import { readAddress } from '#core/link/permalink.ts';
import { provideData, resetData } from '#store/dataset.ts';
import { showAddress } from '#store/view.ts';
import { DossierPage } from './DossierPage.tsx';

afterEach(() => {
  cleanup();
  resetData();
});

test('a dossier of nothing that can be read says so', () => {
  provideData({ catalog: catalogOf(aDataset([aModel({ id: 'here' })])) });
  const { view, notices } = readAddress('/dossier/', '?m=__proto__');
  showAddress(view, notices);
  render(<DossierPage />);
  expect(screen.getByText('We couldn’t read m=__proto__ in this link, so we ignored it.')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'All models' })).toBeTruthy();
});

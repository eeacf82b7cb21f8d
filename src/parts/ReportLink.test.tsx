// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { Report } from '#words/reports.ts';

const REPORT: Report = {
  form: 'correct-a-fact',
  record: 'olmo-2-32b',
  name: 'OLMo 2 32B',
  claim: 'Training code',
  current: 'released, Apache-2.0 (checked)',
  sources: ['https://github.com/allenai/OLMo'],
};

test('a report leads to the form without code, and with code to the form with all that was seen', async () => {
  vi.stubEnv('VITE_REPOSITORY_URL', 'https://example.org/ajar');
  const { ReportLink } = await import('./ReportLink.tsx');
  const { provideData } = await import('#store/dataset.ts');
  provideData({ edition: { models: 1, date: '2026-11-28' } });
  const link = <ReportLink report={REPORT}>Report a mistake</ReportLink>;

  const [, plain = ''] = /href="([^"]*)"/.exec(renderToString(link)) ?? [];
  expect(plain.replaceAll('&amp;', '&')).toBe(
    'https://example.org/ajar/issues/new?template=correct-a-fact.yml&record=olmo-2-32b&claim=Training+code',
  );

  const { container } = render(link);
  const { origin, pathname, searchParams } = new URL(container.querySelector('a')!.href);
  expect(origin + pathname).toBe('https://example.org/ajar/issues/new');
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'correct-a-fact.yml',
    title: 'OLMo 2 32B: Training code',
    record: 'olmo-2-32b',
    claim: 'Training code',
    current: 'released, Apache-2.0 (checked)',
    sources: 'https://github.com/allenai/OLMo',
    release: '2026-11-28',
  });
});

test('a report on what is folded comes with the code', async () => {
  const { ReportLink } = await import('./ReportLink.tsx');
  const link = (
    <ReportLink report={REPORT} isFolded>
      Report a mistake
    </ReportLink>
  );
  expect(renderToString(link)).toBe('');
  expect(render(link).container.textContent).toBe('Report a mistake');
});

import { Window } from 'happy-dom';
import { expect, test, vi } from 'vitest';
import { siteFiles } from '#data/publish/site-files.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import { readDataset } from '#data/read/dataset.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { own } from '#core/model/own.ts';
import { readingDate } from '#words/format.ts';
import { answerLabel } from '#words/verdict-labels.ts';
import { badgeFiles } from './badge.ts';

// All models are judged, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

const dataset = readDataset('data');

test('every badge says the answer of the data and its day, and takes no room', () => {
  const verdicts = verdictColumns(dataset);
  const files = siteFiles(dataset, verdicts);
  const parser = new new Window().DOMParser();
  const wrong: string[] = [];
  let bytes = 0;
  let count = 0;
  for (const [at, { id }] of dataset.models.entries()) {
    const record = JSON.parse(files.get(`models/${id}.json`) ?? '') as ModelRecord;
    for (const [file, svg] of badgeFiles(record)) {
      count += 1;
      bytes += svg.length;
      const definition = /badges\/.*\/(.*)\.svg/.exec(file)?.[1];
      const answer = definition === undefined ? null : (own(verdicts, definition)?.[at] ?? '');
      // Of one model in ten the file is read as XML, which is slow.
      if (at % 10 > 0) {
        if (answer === 'unknown' && !svg.includes('>unknown<')) wrong.push(file);
        continue;
      }
      const root = parser.parseFromString(svg, 'image/svg+xml').documentElement;
      const [, word, day] = [...root.querySelectorAll('text')].map((text) => text.textContent);
      const expected = answer === null ? word : answerLabel(definition!, answer);
      const title = root.querySelector('title')?.textContent ?? '';
      const fits =
        word === expected && day === readingDate(dataset.release.date) && title.includes(`: ${word}.`);
      if (!fits || root.getAttribute('aria-label') !== title || svg.length > 1400)
        wrong.push(`${file} ${word} ${day}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(bytes / count).toBeLessThan(1300);
});

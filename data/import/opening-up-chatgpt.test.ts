import { expect, test } from 'vitest';
import { OPENING_UP_DIMENSIONS } from '../read/index-schema.ts';
import { readOpeningUp } from './opening-up-chatgpt.ts';

const edition = { version: 'c'.repeat(40), date: '2025-03-11' };
const text = (levels: Partial<Record<string, string>> = {}) =>
  [
    'project:\n    name: House Chat\n    llmbase: House\n    notes: not carried over\norg:\n    name: Jane Doe\n',
    ...OPENING_UP_DIMENSIONS.map(
      (id) =>
        `${id}:\n    class: ${levels[id] ?? 'closed'}\n    link: ${id === 'paper' ? 'https://arxiv.org/abs/1' : ''}\n`,
    ),
  ].join('');
const read = (content: string) =>
  readOpeningUp([{ key: 'house', file: 'projects/house.yaml', text: content }], edition);

test('a record has its fourteen levels, their sum and its evidence, and no organization', () => {
  const { index, problems } = read(text({ opencode: 'open', llmdata: 'partial' }));
  expect(problems).toEqual([]);
  expect(index.records['house']).toMatchObject({
    name: 'House Chat',
    score: 1.5,
    links: { paper: ['https://arxiv.org/abs/1'] },
  });
  expect(Object.keys(index.records['house']?.levels ?? {})).toHaveLength(14);
  expect(JSON.stringify(index)).not.toMatch(/Jane|not carried over/);
});

test('an unknown level is reported with file and line', () => {
  const content = text({ api: 'maybe' });
  const line = content.split('\n').findIndex((row) => row.includes('maybe')) + 1;
  expect(read(content).problems).toEqual([
    { file: 'projects/house.yaml', line, message: expect.stringContaining('api.class') },
  ]);
});

import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { recordOf } from '#data/publish/site-files.ts';
import { answerOfModel, MODEL_ANSWERS } from '#core/model/answer-of-model.ts';
import { libraryOf } from '#core/model/model.ts';
import { answerReason, openPointWords } from './model-answers.ts';

const dataset = readDataset('data');
const library = libraryOf(dataset);
const reasons = dataset.models.map((model) => {
  const answer = answerOfModel(model, library);
  return { id: model.id, answer, reason: answerReason(recordOf(dataset, model, null), answer) };
});
const reasonOf = (id: string) => reasons.find((each) => each.id === id)?.reason;

describe('the reason of an answer', () => {
  test.each(MODEL_ANSWERS)('is a sentence for every model that is %s', (code) => {
    const texts = reasons.filter(({ answer }) => answer.code === code).map(({ reason }) => reason);
    expect(texts.length).toBeGreaterThan(0);
    expect(
      texts.filter((text) => !/^[A-Z].*[.]$/.test(text) || /undefined|null|: \.| {2}/.test(text)),
    ).toEqual([]);
  });

  test('names the license, its limits with their numbers, and what is missing', () => {
    expect(reasonOf('llama-4-maverick')).toMatch(
      /whom the producer approves.*Llama 4 Community.*700 million/,
    );
    expect(reasonOf('deepseek-r1')).toMatch(
      /any purpose under MIT\. None seen, or only in part: training data/,
    );
  });

  test('leaves the highest answer on an unreviewed record to the indexes that it is from', () => {
    const listed = dataset.models.filter(({ tier }) => tier === 'listed').map(({ id }) => id);
    const fullyOpen = reasons.filter(({ answer }) => answer.code === 'fully-open');
    expect(fullyOpen.filter(({ reason }) => reason.includes('other indexes')).map(({ id }) => id)).toEqual(
      fullyOpen.map(({ id }) => id).filter((id) => listed.includes(id)),
    );
    expect(reasonOf('olmo-3-32b')).not.toContain('other indexes');
  });

  test('tells what is published under an unknown license from what may not be published', () => {
    const unlicensed = reasons.filter(({ answer: { missing } }) =>
      missing.some(({ open, lacks }) => open === 'unknown' && lacks === 'license'),
    );
    expect(unlicensed.length).toBeGreaterThan(0);
    for (const { reason } of unlicensed) expect(reason).toContain('not know whether under an open license');
    const unseen = reasons.filter(({ answer: { missing } }) =>
      missing.some(({ open, lacks }) => open === 'unknown' && lacks === 'availability'),
    );
    for (const { reason } of unseen) expect(reason).toContain('do not know how far they are published');
  });

  test('in brief, it names one limit and counts the others, and never says less than that there are some', () => {
    const brief = dataset.models.map((model) => {
      const record = recordOf(dataset, model, null);
      return { id: model.id, brief: answerReason(record, answerOfModel(model, library), true) };
    });
    expect(brief.find(({ id }) => id === 'llama-4-maverick')?.brief).toMatch(
      /^The weights come only to those whom the producer approves.* 700 million monthly active users \(counted once, the day the model came out\) and sets \d more limits\.$/,
    );
    const longer = brief.filter((each, at) => each.brief.length > (reasons[at]?.reason.length ?? 0));
    expect(longer).toEqual([]);
    expect(Math.max(...brief.map((each) => each.brief.length))).toBeLessThan(260);
  });

  test('says of unknown weights that they are unknown, never that they are not published', () => {
    const unknown = reasons.filter(({ answer }) => answer.code === 'too-little-known');
    expect(unknown.filter(({ reason }) => /not published/.test(reason))).toEqual([]);
  });
});

test('an open point says what hangs on it', () => {
  const point = { component: 'modelCard', state: 'unchecked', carries: ['osaid-1-0', 'owd-0-3'] } as const;
  expect(openPointWords(point)).toBe('not checked yet; 2 verdicts depend on it');
  expect(openPointWords({ ...point, state: 'unknown', carries: ['llm360'] })).toBe(
    'unknown; one verdict depends on it',
  );
});

import { describe, expect, test } from 'vitest';
import { readStatuses, readTerms, shareOfArea, TERMS, valueText } from './examples.ts';

describe('the worked examples say what the page claims', () => {
  test('inference code alone is partly', () => {
    const reading = readStatuses('code', { trainingCode: 'withheld', inferenceCode: 'released' });
    expect([reading.word, valueText(reading)]).toEqual(['partly', '0.5']);
  });

  test('one unknown part leaves a range, and only sometimes a word', () => {
    const open = readStatuses('code', { trainingCode: 'unknown', inferenceCode: 'released' });
    expect([open.word, valueText(open)]).toEqual(['unknown', '0.5 to 1']);
    const partly = readStatuses('code', { trainingCode: 'partial', inferenceCode: 'unknown' });
    expect([partly.word, valueText(partly)]).toEqual(['partly', '0.25 to 0.75']);
  });

  test('every word of the license axis has an example, and unread terms are unknown', () => {
    const words = TERMS.map(([, license]) => readTerms(license).reading.word);
    expect(new Set(words)).toEqual(new Set(['open', 'partly', 'closed', 'unknown']));
    expect(words.at(-1)).toBe('unknown');
  });
});

describe('shareOfArea', () => {
  test('two open axes of five cover a fifth as neighbors and nothing otherwise', () => {
    expect(shareOfArea([1, 1, 0, 0, 0])).toBeCloseTo(0.2);
    expect(shareOfArea([1, 0, 1, 0, 0])).toBe(0);
    expect(shareOfArea([1, 0, 0, 0, 1])).toBeCloseTo(0.2);
  });

  test('half open on everything covers a quarter, fully open all', () => {
    expect(shareOfArea([0.5, 0.5, 0.5, 0.5, 0.5])).toBeCloseTo(0.25);
    expect(shareOfArea([1, 1, 1, 1, 1])).toBe(1);
  });
});

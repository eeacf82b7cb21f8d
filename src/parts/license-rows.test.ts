import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { recordOf } from '#data/publish/site-files.ts';
import { compareAnswersTo, relationOfAnswers } from '#core/comparison/agreement.ts';
import { DEFINITIONS, evaluate, makeContext, readAnswer, writeAnswer } from '#core/definitions/index.ts';
import { compareLicenses, relationOfTerms } from './license-rows.ts';

/** Rows of licenses and definitions, against plain loops over pairs of models as they are on record. */
const dataset = readDataset('data');
const STEP = 29;
const models = dataset.models.filter((_, at) => at % STEP === 0);
const pairs = models.flatMap((one, at) => models.slice(at + 1).map((other) => [one, other] as const));

test('a term differs exactly where both are known and say otherwise, and more is the more open mark', () => {
  const openness = ['closed', 'partly', 'open'];
  for (const [one, other] of pairs) {
    const records = [recordOf(dataset, one, null), recordOf(dataset, other, null)];
    for (const { kind, cells } of compareLicenses(records).rows) {
      const [first, second] = [cells[0]!, cells[1]!];
      const isKnown = first.words !== 'unknown' && first.words !== 'in doubt' && first.mark !== 'unknown';
      const isOtherKnown =
        second.words !== 'unknown' && second.words !== 'in doubt' && second.mark !== 'unknown';
      const applying = cells.filter(({ words }) => words !== 'does not apply').length;
      const expected =
        !isKnown || !isOtherKnown
          ? 'unknown'
          : applying === 1
            ? 'not-applicable'
            : first.words === second.words
              ? 'same'
              : 'license';
      expect(kind).toBe(expected);
      const relation = relationOfTerms(first, second);
      const [from, to] = [openness.indexOf(first.mark), openness.indexOf(second.mark)];
      const moved = from === -1 || to === -1 || from === to ? 'other' : to > from ? 'more' : 'less';
      expect(relation).toBe(expected === 'license' ? moved : expected);
    }
  }
});

test('a definition differs exactly where neither answer could turn out to be the other', () => {
  const context = makeContext(dataset);
  for (const definition of DEFINITIONS) {
    const tiers = definition.tiers?.map(({ id }) => id) ?? [];
    // What an answer may turn out to be: everything, itself and all above it, or itself.
    const mayBe = (answer: string): string[] => {
      const all = ['met', 'partly', 'not-met', 'not-applicable', ...tiers];
      const { step, atLeast } = readAnswer(answer);
      if (step === 'unknown') return all;
      return atLeast ? tiers.slice(tiers.indexOf(step)) : [step];
    };
    for (const [one, other] of pairs) {
      const answers = [one, other].map((model) => writeAnswer(evaluate(model, definition, context)));
      const [first, second] = [mayBe(answers[0]!), mayBe(answers[1]!)];
      const mayMeet = first.some((each) => second.includes(each));
      const isSure = first.length === 1 && second.length === 1;
      const kind = compareAnswersTo(definition.id, answers);
      const applying = answers.filter((answer) => answer !== 'not-applicable').length;
      expect(kind, `${one.id} ${other.id} ${definition.id}`).toBe(
        applying === 1
          ? isSure
            ? 'not-applicable'
            : 'unknown'
          : mayMeet
            ? isSure
              ? 'same'
              : 'unknown'
            : 'status',
      );
      const relation = relationOfAnswers(definition.id, answers[0]!, answers[1]!);
      const back = relationOfAnswers(definition.id, answers[1]!, answers[0]!);
      const MIRROR = { more: 'less', less: 'more' } as Record<string, string>;
      expect(back).toBe(MIRROR[relation] ?? relation);
      expect(['more', 'less', 'other'].includes(relation)).toBe(kind === 'status');
    }
  }
});

test('met is more than close, close more than not met, and a tier more than the one below it', () => {
  expect(relationOfAnswers('osaid-1-0', 'not-met', 'met')).toBe('more');
  expect(relationOfAnswers('osaid-1-0', 'met', 'partly')).toBe('less');
  expect(relationOfAnswers('osaid-1-0', 'partly', 'not-met')).toBe('less');
  expect(relationOfAnswers('osaid-1-0', 'met', 'not-applicable')).toBe('not-applicable');
  expect(relationOfAnswers('g7-2026', 'open-weights', 'weights-available')).toBe('less');
  expect(relationOfAnswers('g7-2026', 'weights-available-at-least', 'open-weights')).toBe('unknown');
});

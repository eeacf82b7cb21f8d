import { expect, test } from 'vitest';
import { DEFINITIONS } from './index.ts';
import { answersOf, DEFINITION_IDS, readAnswer, tiersOf, VERDICTS, writeAnswer } from './meta.ts';
import { mayAgree } from './open-answers.ts';

/** Writes generated-meta.ts from the rules, so that names, tiers and their order stand in the rules alone. */
test('what is known without the rules is what they say (if you meant to change them: npx vitest -u)', async () => {
  const quote = (text: string) => `'${text.replaceAll("'", String.raw`\'`)}'`;
  const entries = DEFINITIONS.map(({ id, short, isPart, tiers = [] }) => {
    const steps = tiers.map((tier) => `      { id: ${quote(tier.id)}, name: ${quote(tier.name)} },\n`);
    const list = steps.length === 0 ? '[]' : `[\n${steps.join('')}    ]`;
    return `  {\n    id: ${quote(id)},\n    short: ${quote(short)},\n    tiers: ${list},\n${isPart ? '    isPart: true,\n' : ''}  },\n`;
  });
  await expect(
    `/** Written by meta.test.ts from the rules: npx vitest -u. */\nexport const DEFINITION_META = [\n${entries.join('')}] as const;\n`,
  ).toMatchFileSnapshot('./generated-meta.ts');
});

const codesOf = (id: string) => tiersOf(id).flatMap((tier) => [tier.id, `${tier.id}-at-least`]);

test('an answer is read as it was written', () => {
  for (const id of DEFINITION_IDS) {
    for (const code of [...codesOf(id), ...VERDICTS]) {
      const { step, atLeast } = readAnswer(code);
      const tier = tiersOf(id).some((each) => each.id === step) ? step : null;
      const verdict = VERDICTS.find((each) => each === step) ?? 'met';
      expect(writeAnswer({ tier, verdict, atLeast })).toBe(code);
    }
  }
});

test('answers run from the most open to the least', () => {
  expect(answersOf('mof-1-0-mot')).toEqual([
    'class-1',
    'class-2-at-least',
    'class-2',
    'class-3-at-least',
    'class-3',
    ...VERDICTS,
  ]);
  expect(answersOf('llm360')).toEqual(VERDICTS);
});

test.each([
  ['met', 'met', true],
  ['met', 'not-met', false],
  ['met', 'unknown', true],
  ['not-met', 'partly', false],
  ['open-weights', 'open-weights', true],
  ['open-weights', 'weights-available', false],
  ['open-weights-at-least', 'open-source-ai', true],
  ['open-weights-at-least', 'weights-available', false],
  ['open-weights-at-least', 'weights-available-at-least', true],
  ['open-weights-at-least', 'not-met', false],
  ['unknown', 'open-source-ai', true],
])('%s and %s may be the same: %s', (one, other, may) => {
  expect(mayAgree('g7-2026', one, other)).toBe(may);
  expect(mayAgree('g7-2026', other, one)).toBe(may);
});

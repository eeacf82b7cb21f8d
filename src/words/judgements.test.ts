import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { readIndexesOrThrow } from '#data/read/index-files.ts';
import { DEFINITIONS, evaluate, judgedOtherwise, makeContext, writeAnswer } from '#core/definitions/index.ts';
import type { Disagreement } from '#core/definitions/other-judgements.ts';
import { disagreementSentence } from './judgements.ts';

const dataset = readDataset('data');
let said: { id: string; other: Disagreement; sentence: string }[] = [];

beforeAll(() => {
  const indexes = readIndexesOrThrow('data');
  const context = makeContext(dataset);
  said = dataset.models.flatMap((model) => {
    const evaluations = DEFINITIONS.map((definition) => evaluate(model, definition, context));
    return judgedOtherwise(model, evaluations, indexes).map((other) => ({
      id: model.id,
      other,
      sentence: disagreementSentence(other),
    }));
  });
});

test('whoever is judged otherwise by OSI or the Model Openness Tool has a sentence that says why', () => {
  expect(said.length).toBeGreaterThan(20);
  const dull = said.filter(({ other, sentence }) => {
    const agrees = other.judgement.tier !== null && writeAnswer(other.evaluation) === other.judgement.tier;
    return agrees || !/^The .+ says “.+” \(.+\); we say “.+”.*\. .+\.$/.test(sentence);
  });
  expect(dull.map(({ id, sentence }) => `${id}: ${sentence}`)).toEqual([]);
});

/** What OSI says on its page of questions: by the names of families, here as the ids of what was out when it judged. */
const OSI_FAMILIES: [RegExp, 'met' | 'not-met'][] = [
  [/^(pythia-[\d.]+[bm]|olmo-1-|amber-7b|crystalcoder-|t5-)/, 'met'],
  [/^(bloom-|starcoder2-|falcon-\d+b$|llama-2-|grok-1$|phi-2$|mixtral-)/, 'not-met'],
];

test('every public judgement that is not ours has its sentence, and no other has', () => {
  const [head = '', ...lines] = readFileSync('data/generated/verdicts.csv', 'utf8').trim().split('\n');
  const keys = head.split(',');
  const ours = new Map(
    lines.map((line) => {
      const cells = line.split(',');
      return [cells[0], Object.fromEntries(cells.map((cell, at) => [keys[at], cell]))];
    }),
  );
  const tool = JSON.parse(readFileSync('data/indexes/mot.json', 'utf8')) as {
    records: Record<string, { class: number | null }>;
  };
  const expected = dataset.models.flatMap(({ id, indexes }) => {
    const answers = ours.get(id);
    const osi = OSI_FAMILIES.filter(
      ([family, says]) => family.test(id) && answers?.['osaid-1-0'] !== says,
    ).map(() => `${id} osaid-1-0`);
    const mot = indexes.mot.filter(({ record, relation }) => {
      const theirs = tool.records[record]?.class;
      const here = answers?.['mof-1-0-mot'];
      if (relation !== 'same' || theirs === undefined) return false;
      return theirs === null ? here !== 'not-met' && here !== 'partly' : here !== `class-${theirs}`;
    });
    return [...osi, ...mot.map(() => `${id} mof-1-0-mot`)];
  });
  const shown = said.map(({ id, other }) => `${id} ${other.judgement.definition}`);
  expect(shown.toSorted()).toEqual(expected.toSorted());
  expect(shown).toContain('amber-7b mof-1-0-mot');
});

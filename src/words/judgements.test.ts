import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { readIndexesOrThrow } from '#data/read/index-files.ts';
import { DEFINITIONS, evaluate, judgedOtherwise, makeContext, writeAnswer } from '#core/definitions/index.ts';
import { disagreementSentence } from './judgements.ts';

test('whoever is judged otherwise by OSI or the Model Openness Tool has a sentence that says why', () => {
  const dataset = readDataset('data');
  const indexes = readIndexesOrThrow('data');
  const context = makeContext(dataset);
  const said = dataset.models.flatMap((model) => {
    const evaluations = DEFINITIONS.map((definition) => evaluate(model, definition, context));
    return judgedOtherwise(model, evaluations, indexes).map((other) => ({
      id: model.id,
      other,
      sentence: disagreementSentence(other),
    }));
  });
  expect(said.length).toBeGreaterThan(20);
  const dull = said.filter(({ other, sentence }) => {
    const agrees = other.judgement.tier !== null && writeAnswer(other.evaluation) === other.judgement.tier;
    return agrees || !/^The .+ says “.+” \(.+\); we say “.+”.*\. .+\.$/.test(sentence);
  });
  expect(dull.map(({ id, sentence }) => `${id}: ${sentence}`)).toEqual([]);
});

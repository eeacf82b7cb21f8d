import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { libraryOf, type Claim } from '#core/model/model.ts';
import { AXES, type ComponentId } from '#core/model/components.ts';
import { readAxis } from '#core/model/openness.ts';
import { readingMark } from './mark.ts';
import { readingWord } from './readings.ts';

/** What decides each axis, written down again: this test shares no rule with the code that it judges. */
const PARTS: Record<string, ComponentId[]> = {
  data: ['trainingData'],
  code: ['trainingCode', 'inferenceCode'],
  weights: ['finalWeights'],
  license: ['finalWeights'],
  documentation: ['modelCard', 'technicalReport', 'researchPaper'],
};

/** Of what is not out, what stands behind it; null where it may be out, or does not apply. */
function behind({ status, basis, declined }: Claim): 'kept' | 'looked for' | 'seen by nobody' | null {
  if (status !== 'withheld' && status !== 'described') return null;
  if (declined === true) return 'kept';
  const looked = status === 'withheld' && (basis === 'producer' || basis === 'third-party');
  return looked ? 'looked for' : 'seen by nobody';
}

test('"closed" is what producers say that they keep, and "not found" what somebody looked for', () => {
  const dataset = readDataset('data');
  const library = libraryOf(dataset);
  const wrong = dataset.models.flatMap((model) =>
    AXES.flatMap((axis) => {
      const reading = readAxis(model, axis, library);
      const [word, sign] = [readingWord(reading), readingMark(reading)];
      const parts = (PARTS[axis] ?? []).map((id) => behind(model.components[id]));
      const all = parts.filter((part) => part !== null);
      if (reading.word !== 'closed')
        return /closed|not found|none/.test(word) ? [`${model.id} ${axis}: ${word}`] : [];
      const right = all.includes('seen by nobody')
        ? 'none seen, not-found'
        : all.includes('looked for')
          ? 'not found, not-found'
          : 'closed, closed';
      return `${word}, ${sign}` === right ? [] : [`${model.id} ${axis}: ${word}, ${sign}, not ${right}`];
    }),
  );
  expect(wrong).toEqual([]);
});

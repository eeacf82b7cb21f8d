import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AXES, COMPONENTS, type ComponentId } from './components.ts';
import { LICENSES } from '../fixtures/dataset.ts';
import { aClaim, aModel } from '../fixtures/model.ts';
import { libraryOf } from './model.ts';
import { DECIDING, DETAILED_AXES, readAxes, readAxis, type DetailedAxis } from './openness.ts';
import { areWeightsKept } from './status.ts';
import { STATUSES, type Status } from './vocabulary.ts';
import type { Word } from './words.ts';

const library = libraryOf({ licenses: LICENSES, models: [] });
type Statuses = Partial<Record<ComponentId, Status | [Status, string | null]>>;

function read(axis: (typeof AXES)[number] | DetailedAxis, components: Statuses) {
  return readAxis(aModel({ components }), axis, library);
}

describe('data', () => {
  it.each<[Status, Word, number, number]>([
    ['released', 'open', 1, 1],
    ['partial', 'partly', 0.5, 0.5],
    ['gated', 'partly', 0.5, 0.5],
    ['described', 'closed', 0, 0],
    ['withheld', 'closed', 0, 0],
    ['unknown', 'unknown', 0, 1],
    ['not-applicable', 'not-applicable', 0, 0],
  ])('is, when the training data is %s: %s', (trainingData, word, low, high) => {
    expect(read('data', { trainingData })).toMatchObject({ word, low, high });
  });

  it('is never open unless the training data is released, whatever else is', () => {
    const status = fc.constantFrom<Status>(...STATUSES);
    const everything = fc.record(Object.fromEntries(COMPONENTS.map(({ id }) => [id, status])));
    fc.assert(
      fc.property(everything, (components: Statuses) => {
        expect(read('data', components).word === 'open').toBe(components.trainingData === 'released');
      }),
    );
  });
});

describe('code', () => {
  it.each<[Status, Status, Word, number, number]>([
    ['released', 'released', 'open', 1, 1],
    ['withheld', 'released', 'partly', 0.5, 0.5],
    ['described', 'released', 'partly', 0.5, 0.5],
    ['released', 'withheld', 'partly', 0.5, 0.5],
    ['partial', 'released', 'partly', 0.75, 0.75],
    ['withheld', 'partial', 'partly', 0.25, 0.25],
    ['withheld', 'withheld', 'closed', 0, 0],
    ['released', 'not-applicable', 'open', 1, 1],
    ['withheld', 'not-applicable', 'closed', 0, 0],
    ['not-applicable', 'not-applicable', 'not-applicable', 0, 0],
    // Unknown, but any answer leads to the same word: the word is known, the value is a range.
    ['partial', 'unknown', 'partly', 0.25, 0.75],
    ['unknown', 'partial', 'partly', 0.25, 0.75],
    // Unknown, and the answer decides.
    ['unknown', 'released', 'unknown', 0.5, 1],
    ['released', 'unknown', 'unknown', 0.5, 1],
    ['unknown', 'withheld', 'unknown', 0, 0.5],
    ['unknown', 'unknown', 'unknown', 0, 1],
  ])(
    'is, with training code %s and inference code %s: %s',
    (trainingCode, inferenceCode, word, low, high) => {
      expect(read('code', { trainingCode, inferenceCode })).toMatchObject({ word, low, high });
    },
  );
});

describe('weights', () => {
  it.each<[Status, Word]>([
    ['released', 'open'],
    ['partial', 'partly'],
    ['gated', 'partly'],
    ['described', 'closed'],
    ['withheld', 'closed'],
    ['unknown', 'unknown'],
    ['not-applicable', 'not-applicable'],
  ])('are, when the final weights are %s: %s, whatever the checkpoints', (finalWeights, word) => {
    for (const intermediateCheckpoints of STATUSES) {
      expect(read('weights', { finalWeights, intermediateCheckpoints }).word).toBe(word);
    }
  });
});

describe('documentation', () => {
  it.each<[Status, Status, Status, Word]>([
    ['released', 'released', 'withheld', 'open'],
    ['released', 'withheld', 'released', 'open'],
    ['released', 'released', 'unknown', 'open'],
    ['released', 'withheld', 'withheld', 'partly'],
    ['released', 'partial', 'withheld', 'partly'],
    ['withheld', 'released', 'released', 'partly'],
    ['withheld', 'withheld', 'withheld', 'closed'],
    ['released', 'unknown', 'withheld', 'unknown'],
    ['released', 'not-applicable', 'released', 'open'],
    ['released', 'not-applicable', 'not-applicable', 'open'],
    ['unknown', 'released', 'released', 'unknown'],
  ])('is, with card %s, report %s and paper %s: %s', (modelCard, technicalReport, researchPaper, word) => {
    expect(read('documentation', { modelCard, technicalReport, researchPaper }).word).toBe(word);
  });
});

describe('license', () => {
  it.each<[string, Status, string | null, Word, number, number]>([
    ['free terms', 'released', 'free', 'open', 1, 1],
    ['free terms behind a gate', 'gated', 'free', 'open', 1, 1],
    ['a community license', 'released', 'community', 'partly', 0.75, 0.75],
    ['non-commercial terms', 'released', 'nc', 'partly', 0.625, 0.625],
    ['terms nobody has read', 'released', 'unread', 'unknown', 0, 1],
    ['a license we do not have', 'released', 'stranger', 'unknown', 0, 1],
    ['no license on record', 'released', null, 'unknown', 0, 1],
    ['the better of two', 'released', 'free OR nc', 'open', 1, 1],
    ['the worse of two', 'released', 'free AND nc', 'partly', 0.625, 0.625],
    ['weights that are kept', 'withheld', null, 'closed', 0, 0],
    ['weights that are kept, whatever their license', 'withheld', 'free', 'closed', 0, 0],
    ['weights that are only described', 'described', null, 'closed', 0, 0],
    ['no such weights', 'not-applicable', null, 'not-applicable', 0, 0],
    ['unknown weights', 'unknown', null, 'unknown', 0, 1],
  ])('reads %s (%s, %s) as %s', (_, status, license, word, low, high) => {
    expect(read('license', { finalWeights: [status, license] })).toMatchObject({ word, low, high });
    expect(areWeightsKept(aModel({ components: { finalWeights: status } }))).toBe(
      status === 'withheld' || status === 'described',
    );
  });
});

describe('the mark of a reading nobody checked', () => {
  const unchecked = (status: Status) => aClaim(status, null, { basis: 'unchecked' });
  const isMarked = (components: Parameters<typeof aModel>[0]) =>
    readAxis(aModel(components), 'documentation', library).unchecked;

  it('stands where a deciding claim was read by nobody, also one that says "does not apply"', () => {
    expect(
      readAxis(aModel({ components: { trainingData: unchecked('withheld') } }), 'data', library).unchecked,
    ).toBe(true);
    expect(
      readAxis(aModel({ components: { trainingData: unchecked('not-applicable') } }), 'data', library)
        .unchecked,
    ).toBe(true);
    expect(
      readAxis(aModel({ components: { finalWeights: unchecked('released') } }), 'license', library).unchecked,
    ).toBe(true);
  });

  it('does not stand for what is unknown, nor for claims that decide nothing', () => {
    expect(readAxis(aModel(), 'data', library).unchecked).toBe(false);
    expect(
      readAxis(aModel({ components: { evaluationData: unchecked('released') } }), 'data', library).unchecked,
    ).toBe(false);
  });

  it('falls with a checked alternative only when that is worth everything', () => {
    const researchPaper = unchecked('released');
    const isMarkedBeside = (technicalReport: Status) =>
      isMarked({ components: { modelCard: 'released', technicalReport, researchPaper } });
    expect(isMarkedBeside('released')).toBe(false);
    expect(isMarkedBeside('partial')).toBe(true);
    expect(isMarkedBeside('withheld')).toBe(true);
  });
});

describe('every axis', () => {
  it('is decided by components that are listed under it', () => {
    for (const axis of ['data', 'code', 'weights', 'documentation'] as const) {
      for (const id of DECIDING[axis].flat()) {
        expect(COMPONENTS.find((component) => component.id === id)?.axis).toBe(axis);
      }
    }
  });

  it('has a value between its bounds, and the word unknown exactly when the bounds differ in their words', () => {
    const status = fc.constantFrom<Status>(...STATUSES);
    const license = fc.constantFrom(null, 'free', 'community', 'nc', 'unread', 'stranger');
    const everything = fc.record(
      Object.fromEntries(COMPONENTS.map(({ id }) => [id, fc.tuple(status, license)])),
    );
    const wordOf = (value: number) => (value === 1 ? 'open' : value === 0 ? 'closed' : 'partly');
    fc.assert(
      fc.property(everything, fc.constantFrom(...AXES, ...DETAILED_AXES), (components: Statuses, axis) => {
        const { word, low, high } = read(axis, components);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeGreaterThanOrEqual(low);
        expect(high).toBeLessThanOrEqual(1);
        const expected = wordOf(low) === wordOf(high) ? wordOf(low) : 'unknown';
        expect([expected, 'not-applicable']).toContain(word);
        if (word === 'not-applicable') return;
        expect(word).toBe(expected);
      }),
    );
  });

  it('becomes no less open for a fact that becomes known to be released', () => {
    const status = fc.constantFrom<Status>(...STATUSES);
    const everything = fc.record(Object.fromEntries(COMPONENTS.map(({ id }) => [id, status])));
    fc.assert(
      fc.property(everything, fc.constantFrom(...COMPONENTS), (components: Statuses, { id, axis }) => {
        fc.pre(components[id] !== 'not-applicable');
        const before = read(axis, components);
        const after = read(axis, { ...components, [id]: 'released' });
        expect(after.low).toBeGreaterThanOrEqual(before.low);
        expect(after.high).toBeGreaterThanOrEqual(before.high);
      }),
    );
  });

  it('is there once in the list of all five', () => {
    expect(Object.keys(readAxes(aModel(), library))).toEqual([...AXES]);
    expect(readAxes(aModel(), library).license.word).toBe('unknown');
  });
});

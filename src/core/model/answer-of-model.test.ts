import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { DEFINITIONS, evaluate, IDEAL_MODEL, makeContext } from '../definitions/index.ts';
import { anyModel, editClaim, forgetOne } from '../fixtures/any-model.ts';
import { aContext } from '../fixtures/license.ts';
import { aModel } from '../fixtures/model.ts';
import { answerOfModel, MODEL_ANSWERS, type ModelAnswerCode } from './answer-of-model.ts';
import { type License, type Model, libraryOf, type Library } from './model.ts';
import { termsOf } from './terms-of.ts';

const dataset = readDataset('data');
const library = libraryOf(dataset);
const codeOf = (model: Model, of: Library = library) => answerOfModel(model, of).code;

/** The rule once more, as a plain loop over the facts. */
function answerByHand(model: Model): ModelAnswerCode {
  const { components } = model;
  const { status } = components.finalWeights;
  if (status === 'withheld' || status === 'described') return 'closed';
  if (status === 'unknown' || status === 'not-applicable') return 'too-little-known';
  if (status === 'gated' || status === 'partial') return 'limited-weights';
  const rights = Object.values(termsOf(model, library).rights);
  if (rights.some((right) => right === 'none' || right === 'conditional')) return 'limited-weights';
  if (rights.includes('unknown')) return 'too-little-known';

  const isOut = (id: keyof typeof components) =>
    components[id].status === 'released' || components[id].status === 'not-applicable';
  if (components.trainingData.status !== 'released' || components.modelCard.status !== 'released')
    return 'open-weights';
  if (!isOut('trainingCode') || !isOut('inferenceCode')) return 'open-weights';
  if (components.trainingCode.status !== 'released' && components.inferenceCode.status !== 'released')
    return 'open-weights';
  if (components.technicalReport.status !== 'released' && components.researchPaper.status !== 'released')
    return 'open-weights';
  const everyLicense = (license: string | null, holds: (each: License) => boolean) =>
    license !== null &&
    license.split(' OR ').some((choice) =>
      choice
        .replaceAll(/[()]/g, '')
        .split(' AND ')
        .every((id) => library.licenses.has(id) && holds(library.licenses.get(id)!)),
    );
  const isOpen = ({ osdCompliant }: License) => osdCompliant === 'yes' || osdCompliant === 'in-substance';
  const isOpenData = (each: License) =>
    isOpen(each) || each.openDefinition === 'conformant' || each.openDefinition === 'recommended';
  const codes = [components.trainingCode, components.inferenceCode].filter(
    (claim) => claim.status === 'released',
  );
  return everyLicense(components.trainingData.license, isOpenData) &&
    codes.every(({ license }) => everyLicense(license, isOpen))
    ? 'fully-open'
    : 'open-weights';
}

describe('every model on record', () => {
  test('is answered as a plain reading of its facts answers it', () => {
    const wrong = dataset.models.filter((model) => codeOf(model) !== answerByHand(model));
    expect(wrong.map(({ id }) => `${id} ${codeOf(wrong[0]!)} ${answerByHand(wrong[0]!)}`)).toEqual([]);
  });

  test.each(MODEL_ANSWERS)('some are %s', (code) => {
    expect(dataset.models.some((model) => codeOf(model) === code)).toBe(true);
  });

  test('what is closed meets no definition; what is open fails none of open weights', () => {
    const context = makeContext(dataset);
    const odd = dataset.models.flatMap((model) => {
      const code = codeOf(model);
      const verdict = (id: string) =>
        evaluate(
          model,
          DEFINITIONS.find((each) => each.id === id)!,
          context,
        ).verdict;
      if (code === 'closed') return DEFINITIONS.some(({ id }) => verdict(id) === 'met') ? [model.id] : [];
      if (code !== 'open-weights' && code !== 'fully-open') return [];
      return ['owd-0-3', 'ntia-2024'].some((id) => ['not-met', 'partly'].includes(verdict(id)))
        ? [model.id]
        : [];
    });
    expect(odd).toEqual([]);
  });
});

describe('what is unknown', () => {
  const small = aContext();
  /** What an answer may become when a fact is forgotten. */
  const LESS_SURE: Record<ModelAnswerCode, readonly ModelAnswerCode[]> = {
    'fully-open': ['fully-open', 'open-weights', 'too-little-known'],
    'open-weights': ['open-weights', 'too-little-known'],
    'limited-weights': ['limited-weights', 'too-little-known'],
    closed: ['closed', 'too-little-known'],
    'too-little-known': ['too-little-known'],
  };

  test('of a model of which nothing is known, too little is known', () => {
    expect(codeOf(aModel())).toBe('too-little-known');
  });

  test('forgetting one fact makes an answer less sure, never another one', () => {
    fc.assert(
      fc.property(anyModel(['MIT', 'CC-BY-NC-4.0', 'an-unread-license']), (model) => {
        const allowed = LESS_SURE[codeOf(model, small)];
        const after = forgetOne(model).map((each) => codeOf(each, small));
        expect(after.filter((code) => !allowed.includes(code))).toEqual([]);
      }),
    );
  });

  test('an open model that lacks only knowledge may be fully open', () => {
    const model = editClaim('trainingCode', { status: 'unknown' })(IDEAL_MODEL);
    expect(answerOfModel(IDEAL_MODEL, small).code).toBe('fully-open');
    expect(answerOfModel(model, small)).toMatchObject({
      code: 'open-weights',
      mayBeFullyOpen: true,
      missing: [{ axis: 'code', lacks: 'availability', open: 'unknown' }],
    });
  });

  test('a license nobody has read does not make the data open', () => {
    const model = editClaim('trainingData', { license: null })(IDEAL_MODEL);
    expect(answerOfModel(model, small)).toMatchObject({
      code: 'open-weights',
      mayBeFullyOpen: true,
      missing: [{ axis: 'data', lacks: 'license', open: 'unknown' }],
    });
  });

  test('weights under terms nobody has read are too little known, and limited where something known limits them', () => {
    const unread = editClaim('finalWeights', { license: null })(IDEAL_MODEL);
    expect(codeOf(unread, small)).toBe('too-little-known');
    expect(codeOf(editClaim('finalWeights', { status: 'gated' })(unread), small)).toBe('limited-weights');
  });
});

test('fully open rests on every part, so one that nobody has checked makes it unchecked', () => {
  const open = { ...IDEAL_MODEL, id: 'ideal' };
  const ours = aContext([open]);
  expect(answerOfModel(open, ours)).toMatchObject({ code: 'fully-open', unchecked: false });
  const guessed: Model = {
    ...open,
    components: {
      ...open.components,
      trainingData: { ...open.components.trainingData, basis: 'unchecked' },
    },
  };
  expect(answerOfModel(guessed, ours)).toMatchObject({ code: 'fully-open', unchecked: true });
});

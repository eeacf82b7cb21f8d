import { describe, expect, test } from 'vitest';
import type { Indexes } from '#core/indexes/records.ts';
import { listed, someIndexes } from '#core/fixtures/indexes.ts';
import type { ModelFile } from '../schema.ts';
import { sampleModel } from '../checks/sample.ts';
import type { Crosswalk, Identities, Identity } from './crosswalk.ts';
import { listedModels } from './listed.ts';

const none = { mot: {}, osai: {}, 'opening-up-chatgpt': {} };
const plain: Identity = { family: 'house', stage: 'instruct' };

const make = (
  indexes: Indexes,
  crosswalk: Partial<Crosswalk>,
  identities: Identities = { 'house-chat': plain },
  curated: ReturnType<typeof sampleModel>[] = [],
) =>
  listedModels(
    indexes,
    { ...none, ...crosswalk },
    identities,
    new Map(curated.map((model) => [model.id, model])),
  );

const house = (indexes: Indexes, crosswalk: Partial<Crosswalk>, identity = plain): ModelFile => {
  const { models, problems } = make(indexes, crosswalk, { 'house-chat': identity });
  expect(problems).toEqual([]);
  const model = models.get('house-chat');
  if (model === undefined) throw new Error('no model');
  return model;
};

const inOsai = { osai: { House: { model: 'house-chat' } } };
const inMot = { mot: { House: { model: 'house-chat' } } };

describe('a claim', () => {
  test('is the index’s word: it says which index, which day, and where to look', () => {
    const indexes = someIndexes({
      osai: { House: { trainingcode: 'partial', licenseId: 'MIT', weights_endmodel: 'open' } },
    });
    indexes.osai.records['House']!.links.trainingcode = [
      'https://github.com/house/a',
      'https://github.com/house/b',
      'https://c.example/',
    ];
    const { components, tier } = house(indexes, inOsai);
    expect(tier).toBe('listed');
    expect(components.trainingCode).toEqual({
      status: 'partial',
      license: null,
      basis: 'index',
      evidence: [
        {
          url: 'https://example.org/osai/House',
          shows: 'training code graded partial',
          checked: '2026-06-12',
        },
        { url: 'https://github.com/house/a' },
        { url: 'https://github.com/house/b' },
      ],
      listedBy: ['osai:House'],
    });
    expect(components.finalWeights).toMatchObject({
      status: 'released',
      license: 'MIT',
      licenseSource: 'stated',
    });
    expect(components.dataCard).toMatchObject({ status: 'withheld', basis: 'index' });
  });

  test('is unknown where no index speaks of the component', () => {
    const model = house(someIndexes({ osai: { House: {} } }), inOsai);
    const unknown = { status: 'unknown', license: null, basis: 'unchecked', evidence: [] };
    expect(model.components.inferenceCode).toEqual(unknown);
    expect(model.components.evaluationResults).toEqual(unknown);
    expect(model.gating).toBe('not-available');
  });

  test('takes the graded index first, and a license from whoever agrees', () => {
    const indexes = someIndexes({
      osai: { House: { trainingcode: 'open', preprint: 'closed' } },
      mot: { House: { trainingCode: listed('MIT'), technicalReport: listed('CC-BY-4.0') } },
    });
    const { components } = house(indexes, { ...inOsai, ...inMot });
    expect(components.trainingCode).toMatchObject({
      status: 'released',
      license: 'MIT',
      licenseSource: 'stated',
      listedBy: ['osai:House', 'mot:House'],
    });
    expect(components.technicalReport).toMatchObject({
      status: 'withheld',
      license: null,
      listedBy: ['osai:House'],
    });
  });

  test('of a sibling’s record is none of this model', () => {
    const indexes = someIndexes({ osai: { House: { trainingcode: 'open' } }, mot: { House: {} } });
    const { components, indexes: refs } = house(indexes, {
      ...inMot,
      osai: { House: { model: null, siblings: ['house-chat'] } },
    });
    expect(components.trainingCode.status).toBe('unknown');
    expect(refs.osai).toEqual([{ record: 'House', relation: 'sibling' }]);
  });

  test('a part listed with neither license nor address is not said to be out; a document is', () => {
    const indexes = someIndexes({
      mot: {
        House: {
          trainingData: listed(),
          finalWeights: listed(),
          trainingCode: listed('MIT'),
          modelCard: listed(),
        },
      },
    });
    expect(house(indexes, inMot).components).toMatchObject({
      trainingData: { status: 'unknown' },
      finalWeights: { status: 'unknown' },
      trainingCode: { status: 'released', license: 'MIT' },
      modelCard: { status: 'released', license: null },
    });
    indexes.mot.records['House']!.links = { weights: 'https://huggingface.co/house/house-chat' };
    expect(house(indexes, inMot).components.finalWeights.status).toBe('released');
  });

  test('a license taken over from the whole release is inherited', () => {
    const indexes = someIndexes({
      mot: { House: { modelCard: { ...listed('MIT'), from: 'distribution' } } },
    });
    expect(house(indexes, inMot).components.modelCard).toMatchObject({
      license: 'MIT',
      licenseSource: 'inherited',
    });
  });

  test('what was never released is withheld, unchecked and explained, whatever the index lists', () => {
    const indexes = someIndexes({ mot: { 'Claude-1': { finalWeights: listed('MIT') } } });
    const model = house(indexes, { mot: { 'Claude-1': { model: 'house-chat' } } });
    expect(model.components.finalWeights).toMatchObject({
      status: 'withheld',
      license: null,
      basis: 'unchecked',
    });
    expect(model.components.finalWeights.note).toContain('service only');
    expect(model.links.weights).toBeUndefined();
  });
});

describe('training data', () => {
  const levels = { datasources_basemodel: 'open', datasources_endmodel: 'closed' } as const;

  test('stands by stage where base and end model differ', () => {
    const { data, components } = house(someIndexes({ osai: { House: levels } }), inOsai);
    expect(components.trainingData.status).toBe('partial');
    expect(data.pretraining).toMatchObject({ status: 'released', classes: ['public'] });
    expect(data.postTraining).toMatchObject({ status: 'withheld', classes: [] });
  });

  test('a base model has no other stage', () => {
    const { data, components } = house(someIndexes({ osai: { House: levels } }), inOsai, {
      family: 'house',
      stage: 'base',
    });
    expect(components.trainingData.status).toBe('released');
    expect(data.postTraining).toBeNull();
  });

  test('nobody knows of a stage no index rates', () => {
    const { data } = house(someIndexes({ mot: { House: {} } }), inMot);
    expect(data.postTraining).toMatchObject({ status: 'unknown' });
  });
});

describe('what a model is', () => {
  test('its base is a model of ours if one goes by that name', () => {
    const indexes = someIndexes({ osai: { House: { base: 'HOUSE_7b', end: 'House-Chat' } } });
    const base = sampleModel({ id: 'house-7b', released: null });
    expect(make(indexes, inOsai, { 'house-chat': plain }, [base]).models.get('house-chat')?.basedOn).toEqual({
      model: 'house-7b',
    });
    expect(house(indexes, inOsai).basedOn).toEqual({ name: 'HOUSE_7b' });
  });

  test('a month before its base was out is the month of another release', () => {
    const indexes = someIndexes({ osai: { House: { base: 'House-7B', end: 'House-Chat' } } });
    const released = (day: string) =>
      make(indexes, inOsai, { 'house-chat': plain }, [sampleModel({ released: day })]).models.get(
        'house-chat',
      )?.released;
    expect(released('2025-01-20')).toBe('2025-01');
    expect(released('2025-02')).toBeNull();
  });

  test('its weights are at the address that has its name, never at one of another size', () => {
    const indexes = someIndexes({
      osai: { House: { weights_endmodel: 'open', base: 'House-7B', end: 'House-7B-Chat' } },
    });
    const record = indexes.osai.records['House']!;
    record.page = 'https://huggingface.co/house/house-2b';
    record.links.weights_endmodel = [
      'https://huggingface.co/house/other-7b',
      'https://huggingface.co/house/House-7B-Chat/tree/main',
    ];
    expect(house(indexes, inOsai).links.weights).toBe('https://huggingface.co/house/House-7B-Chat');
    record.links.weights_endmodel = [];
    expect(house(indexes, inOsai).links.weights).toBeUndefined();
  });

  test('two models never share an address: the one kept by hand has it', () => {
    const indexes = someIndexes({ osai: { House: { weights_endmodel: 'open' } } });
    indexes.osai.records['House']!.page = 'https://huggingface.co/house/house-7b';
    const { models, notes } = make(indexes, inOsai, { 'house-chat': plain }, [sampleModel()]);
    expect(models.get('house-chat')?.links.weights).toBeUndefined();
    expect(notes).toEqual([expect.stringContaining('data/models/house-7b.json → links.weights')]);
  });
});

describe('the tables', () => {
  const indexes = someIndexes({ osai: { House: {} } });

  test('an id that is kept by hand by now is left alone', () => {
    const { models } = make(indexes, inOsai, { 'house-chat': plain }, [sampleModel({ id: 'house-chat' })]);
    expect(models.size).toBe(0);
  });

  test('a record that a curated model claims for itself makes no second one', () => {
    const owner = sampleModel({
      indexes: { ...sampleModel().indexes, osai: [{ record: 'House', relation: 'same' }] },
    });
    const { models, notes } = make(indexes, inOsai, { 'house-chat': plain }, [owner]);
    expect(models.size).toBe(0);
    expect(notes).toEqual([
      expect.stringContaining('house-7b.json → indexes.osai: type "sibling" for "House"'),
    ]);
  });

  test('a stray id, an identity without a record or without a producer is a problem', () => {
    expect(make(indexes, { osai: { House: { model: 'nobody' } } }).problems).toHaveLength(2);
    const nameless = someIndexes({ mot: { House: {} } });
    nameless.mot.records['House']!.producer = null;
    expect(make(nameless, inMot).problems).toEqual([expect.stringContaining('no index names a producer')]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPONENT_IDS } from '../model/components.ts';
import { disagreements, statementsByComponent } from './disagreements.ts';
import { statementsOf, type Indexes } from './records.ts';
import { listed, someIndexes } from '../fixtures/indexes.ts';
import { aClaim, aModel } from '../fixtures/model.ts';
import type { Model } from '../model/model.ts';
import type { Status } from '../model/vocabulary.ts';

type References = Partial<Model['indexes']>;

const none: Model['indexes'] = { mot: [], osai: [], 'opening-up-chatgpt': [], fmti: [] };
const same = (record: string) => [{ record, relation: 'same' as const }];
const sibling = (record: string) => [{ record, relation: 'sibling' as const }];

const withRefs = (refs: References, overrides: Parameters<typeof aModel>[0] = {}) =>
  aModel({ stage: 'instruct', ...overrides, indexes: { ...none, ...refs } });

const kinds = (model: Model, indexes: Indexes) =>
  disagreements(model, indexes).map(({ component, withUs, amongThem }) => [component, withUs, amongThem]);

describe('between an index and us', () => {
  const indexes = someIndexes({ osai: { r: { trainingcode: 'open' } } });
  const ours = (status: Status) =>
    kinds(withRefs({ osai: same('r') }, { components: { trainingCode: status } }), indexes);

  test('available to one and not to the other is a contradiction', () => {
    expect(ours('withheld')).toEqual([['trainingCode', 'contradiction', null]]);
    expect(ours('described')).toEqual([['trainingCode', 'contradiction', null]]);
  });

  test('all of it or a part is a difference of extent', () => {
    expect(ours('partial')).toEqual([['trainingCode', 'extent', null]]);
    expect(ours('gated')).toEqual([['trainingCode', 'extent', null]]);
  });

  test('agreement, and not knowing, are no disagreement', () => {
    expect(ours('released')).toEqual([]);
    expect(ours('unknown')).toEqual([]);
    expect(ours('not-applicable')).toEqual([]);
  });

  test('a listing says that there is something, not how much', () => {
    const mot = someIndexes({ mot: { r: { trainingCode: listed('MIT') } } });
    const model = (status: Status) => withRefs({ mot: same('r') }, { components: { trainingCode: status } });
    expect(kinds(model('partial'), mot)).toEqual([]);
    expect(kinds(model('withheld'), mot)).toEqual([['trainingCode', 'contradiction', null]]);
  });

  test('two licenses for one part differ, an expression in another order does not', () => {
    const mot = someIndexes({ mot: { r: { trainingCode: listed('MIT OR Apache-2.0') } } });
    const model = (license: string) =>
      withRefs({ mot: same('r') }, { components: { trainingCode: ['released', license] } });
    expect(kinds(model('Apache-2.0 OR MIT'), mot)).toEqual([]);
    expect(kinds(model('MIT'), mot)).toEqual([['trainingCode', 'license', null]]);
  });

  test('leaving out what is released is an omission, if somebody checked that it is', () => {
    const mot = someIndexes({ mot: { r: {} } });
    const model = (basis: 'producer' | 'unchecked') =>
      withRefs({ mot: same('r') }, { components: { finalWeights: aClaim('released', 'MIT', { basis }) } });
    expect(kinds(model('producer'), mot)).toEqual([['finalWeights', 'omission', null]]);
    expect(kinds(model('unchecked'), mot)).toEqual([]);
  });

  test('a blog post for a report and named benchmarks for evaluation data are not compared', () => {
    const closed = someIndexes({ osai: { r: {} }, mot: { r: { evaluationData: listed() } } });
    const components = { technicalReport: 'partial', evaluationData: 'described' } as const;
    expect(kinds(withRefs({ osai: same('r'), mot: same('r') }, { components }), closed)).toEqual([]);
  });
});

describe('between two indexes', () => {
  const indexes = someIndexes({
    mot: { r: { trainingCode: listed('MIT') } },
    osai: { r: {} },
    openingUp: { r: { opencode: 'partial' } },
  });

  test('both sources stand beside each other, with what they say', () => {
    const [found] = disagreements(withRefs({ mot: same('r'), osai: same('r') }), indexes);
    expect(found).toMatchObject({ component: 'trainingCode', withUs: null, amongThem: 'contradiction' });
    expect(found?.theirs.map(({ index, record, says }) => [index, record, says.status])).toEqual([
      ['mot', 'r', 'listed'],
      ['osai', 'r', 'withheld'],
    ]);
  });

  test('a sibling is named as one and speaks for the release only', () => {
    const weights = someIndexes({
      mot: { r: { trainingCode: listed(), finalWeights: listed() } },
      osai: { r: {} },
    });
    const found = disagreements(withRefs({ mot: same('r'), osai: sibling('r') }), weights);
    expect(found.map(({ component }) => component)).toEqual(['trainingCode']);
    expect(found[0]?.theirs[1]?.relation).toBe('sibling');
  });

  test('a sibling that leaves something out, or is under another license, says nothing of this model', () => {
    const others = someIndexes({ mot: { r: { trainingCode: listed('MIT') }, s: {} } });
    const model = (record: string) =>
      withRefs({ mot: sibling(record) }, { components: { trainingCode: ['released', 'Apache-2.0'] } });
    expect(kinds(model('r'), others)).toEqual([]);
    expect(kinds(model('s'), others)).toEqual([]);
  });

  test('a listed model is an index’s own word and not compared with itself', () => {
    const model = withRefs(
      { mot: same('r'), 'opening-up-chatgpt': same('r') },
      { tier: 'listed', components: { trainingCode: 'withheld' } },
    );
    expect(kinds(model, indexes)).toEqual([]);
  });
});

test('what one index says, taken over as ours, is no disagreement', () => {
  const level = fc.constantFrom('open', 'partial', 'closed');
  const levels = fc.record({
    datasources_basemodel: level,
    datasources_endmodel: level,
    weights_basemodel: level,
    weights_endmodel: level,
    trainingcode: level,
    preprint: level,
    paper: level,
    modelcard: level,
    datasheet: level,
  });
  fc.assert(
    fc.property(levels, fc.constantFrom('base', 'instruct', 'unknown'), (given, stage) => {
      const indexes = someIndexes({ osai: { r: given } });
      const says = statementsOf(indexes, 'osai', 'r', stage);
      const components = Object.fromEntries(
        COMPONENT_IDS.map((id) => [id, (says[id]?.status ?? 'unknown') as Status]),
      );
      expect(kinds(withRefs({ osai: same('r') }, { stage, components }), indexes)).toEqual([]);
    }),
  );
});

test('statements come in the order of the indexes, and a missing record is passed over', () => {
  const indexes = someIndexes({ mot: { r: {} }, osai: { r: {} } });
  const model = withRefs({ mot: [...same('gone'), ...same('r')], osai: same('r') });
  const statements = statementsByComponent(model, indexes).get('trainingCode') ?? [];
  expect(statements.map(({ index, record }) => `${index}:${record}`)).toEqual(['mot:r', 'osai:r']);
});

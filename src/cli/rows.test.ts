import { expect, test } from 'vitest';
import { DEFINITIONS, definitionOf, IDEAL_MODEL } from '#core/definitions/index.ts';
import { MOT_COMPONENTS, MOT_REQUIRED } from '#core/definitions/mot-record.ts';
import { aContext } from '#core/fixtures/license.ts';
import { aModel } from '#core/fixtures/model.ts';
import { definitionsOf, rowsOf } from './rows.ts';
import { toTable } from './table.ts';

const context = aContext();
const ours = (model = IDEAL_MODEL) => ({ kind: 'model', file: 'model.json', model }) as const;
const theirs = (license: string) => {
  const components = [3, 2, 1].flatMap((of) =>
    MOT_REQUIRED[of as 1 | 2 | 3].map((id) => ({ name: MOT_COMPONENTS[id].name, license })),
  );
  return { kind: 'mot', file: 'record.yml', name: 'A record', record: { components, licenses: {} } } as const;
};

test('a record of ours has a row per definition, with class and progress for the framework', () => {
  const rows = rowsOf(ours(), DEFINITIONS, context);
  expect(rows.map(({ definition }) => definition)).toEqual(DEFINITIONS.map(({ id }) => id));
  expect(rows.filter(({ progress }) => progress !== undefined)).toMatchObject([
    { definition: 'mof-1-0-paper', class: 1, progress: { 1: 100, 2: 100, 3: 100 }, missing: [], unknown: [] },
    { definition: 'mof-1-0-mot', class: 1, progress: { 1: 100, 2: 100, 3: 100 }, missing: [], unknown: [] },
  ]);
});

test('what is not known stands apart from what is missing', () => {
  const model = aModel({ components: { finalWeights: 'withheld' } });
  expect(rowsOf(ours(model), [definitionOf('g7-2026')], context)).toMatchObject([
    { verdict: 'not-met', tier: null, missing: ['weights'], unknown: ['deployment-code'] },
  ]);
});

test('a record of the tool can be judged by other definitions too, where what it does not list is unknown', () => {
  const [row] = rowsOf(theirs('MIT'), [definitionOf('g7-2026')], context);
  expect(row).toMatchObject({ model: 'A record', tier: 'open-source-ai-with-open-data' });
  const [gated] = rowsOf(theirs('MIT'), [definitionOf('osaid-1-0')], context);
  expect(gated).toMatchObject({ verdict: 'unknown', missing: [] });
});

test('“unlicensed” and unknown spellings are unknown to other definitions, and closed to the tool', () => {
  for (const license of ['unlicensed', 'License of a neighbor']) {
    const rows = rowsOf(theirs(license), [definitionOf('mof-1-0-mot'), definitionOf('perens-osd')], context);
    expect(rows).toMatchObject([{ class: null, verdict: 'not-met' }, { verdict: 'unknown' }]);
  }
});

test('a license is read in any spelling by other definitions, and as it is written by the tool', () => {
  const rows = rowsOf(
    theirs('Apache license 2.0'),
    [definitionOf('mof-1-0-mot'), definitionOf('perens-osd')],
    context,
  );
  expect(rows).toMatchObject([{ class: null, verdict: 'not-met' }, { verdict: 'met' }]);
});

test.each(['Undisclosed', 'Component not included', 'Unknown', 'TBD'])(
  'no definition is met by parts whose license field says “%s”',
  (word) => {
    const rows = rowsOf(theirs(word), DEFINITIONS, context);
    expect(rows.filter(({ verdict, tier }) => verdict === 'met' || tier !== null)).toEqual([]);
  },
);

test('tables of classes and tables of verdicts', () => {
  const model = aModel({ name: 'Some model' });
  expect(`\n${toTable(rowsOf(theirs('MIT'), [definitionOf('mof-1-0-mot')], context))}\n`)
    .toMatchInlineSnapshot(`
    "
    File        Model     Definition   Class  III %  II %  I %
    record.yml  A record  mof-1-0-mot  I      100    100   100
    "
  `);
  expect(
    `\n${toTable(rowsOf(ours(model), [definitionOf('ntia-2024'), definitionOf('mof-1-0-mot')], context))}\n`,
  ).toMatchInlineSnapshot(`
    "
    File        Model       Definition   Answer   Missing  Unknown
    model.json  Some model  ntia-2024    unknown  -        weights
    model.json  Some model  mof-1-0-mot  unknown  -        model-architecture final-weights model-card data-card technical-report evaluation-results
    "
  `);
});

test('definitions are chosen by id, several at once or all', () => {
  expect(definitionsOf(['osaid-1-0,g7-2026', 'llm360']).map(({ id }) => id)).toEqual([
    'osaid-1-0',
    'g7-2026',
    'llm360',
  ]);
  expect(definitionsOf([])).toBe(DEFINITIONS);
  expect(() => definitionsOf(['osaid'])).toThrow('no definition "osaid"');
});

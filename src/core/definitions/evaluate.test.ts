import { describe, expect, test } from 'vitest';
import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { aContext, LICENSES } from '../fixtures/license.ts';
import { aClaim, aModel, aStage } from '../fixtures/model.ts';
import type { Claim, Model } from '../model/model.ts';
import type { DefinitionId } from '../model/vocabulary.ts';
import { editClaim } from '../fixtures/any-model.ts';
import type { Change } from './change.ts';
import {
  changesToMeet,
  claimBeside,
  definitionOf,
  DEFINITIONS,
  demandMatrix,
  DEMANDS,
  evaluate,
  groundsOf,
  IDEAL_MODEL,
  licenseVerdicts,
  NON_IMPLICATIONS,
  verdictAt,
  verdictsOf,
  type Mark,
} from './index.ts';

type Edit = (model: Model) => Model;
const edited = (model: Model, ...edits: Edit[]) => edits.reduce((each, edit) => edit(each), model);
const closed =
  (...ids: ComponentId[]): Edit =>
  (model) =>
    edited(model, ...ids.map((id) => editClaim(id, { status: 'withheld', license: null })));
const licensed =
  (license: string | null, ...ids: ComponentId[]): Edit =>
  (model) =>
    edited(model, ...ids.map((id) => editClaim(id, { license })));
const withData =
  (fields: Partial<Model['data']>): Edit =>
  (model) => ({ ...model, data: { ...model.data, ...fields } });
const stage = (...args: Parameters<typeof aStage>): Edit => withData({ pretraining: aStage(...args) });
const undescribed = withData({ description: 'none', information: null });
const process = closed('trainingCode', 'preprocessingCode', 'supportingLibraries', 'intermediateCheckpoints');

const openWeights = edited(
  IDEAL_MODEL,
  process,
  closed('trainingData', 'dataCard'),
  undescribed,
  stage('withheld'),
);
const community = edited(
  openWeights,
  licensed('a-community-license', 'finalWeights', 'modelCard'),
  (model) => ({ ...model, gating: 'approval' }),
);
const base: Model = { ...community, id: 'a-community-model', producer: 'another-producer' };

/** The kinds of release one meets, each made from a model of which everything is open. */
const FIXTURES: Record<string, Model> = {
  'everything open': IDEAL_MODEL,
  'data without a license': edited(IDEAL_MODEL, licensed('none-unspecified', 'trainingData')),
  'data listed, not shared': edited(
    IDEAL_MODEL,
    closed('trainingData'),
    stage('withheld', null, { classes: ['public'] }),
  ),
  'data cannot be shared': edited(
    IDEAL_MODEL,
    closed('trainingData'),
    stage('withheld', null, { classes: ['unshareable'] }),
  ),
  'paper on arXiv only': edited(
    IDEAL_MODEL,
    closed('technicalReport'),
    licensed('arxiv-nonexclusive-1.0', 'researchPaper'),
  ),
  'open weights': openWeights,
  'open weights, MIT fine-tune': { ...IDEAL_MODEL, basedOn: { name: 'A model we hold no record of' } },
  'relabeled community model': { ...IDEAL_MODEL, basedOn: { model: base.id } },
  'architecture not told': edited(IDEAL_MODEL, closed('modelArchitecture', 'technicalReport')),
  'weights after a form': { ...openWeights, gating: 'click-through' },
  'weights on request': { ...openWeights, gating: 'approval' },
  'community license': community,
  'RAIL license': edited(openWeights, licensed('a-rail-license', 'finalWeights')),
  'disputed license': edited(openWeights, licensed('a-disputed-license', 'finalWeights')),
  'unread license': edited(openWeights, licensed('an-unread-license', 'finalWeights')),
  'research only': edited(openWeights, licensed('CC-BY-NC-4.0', 'finalWeights')),
  'weights in part': edited(openWeights, editClaim('finalWeights', { status: 'partial' })),
  'behind an interface': aModel({
    ...undescribed(IDEAL_MODEL),
    components: Object.fromEntries(COMPONENT_IDS.map((id) => [id, 'withheld'] as const)),
    gating: 'not-available',
    data: { pretraining: aStage('withheld'), description: 'none' },
  }),
  'nothing known': aModel(),
};
const context = aContext([base]);
const evaluated = (model: Model, id: DefinitionId) => evaluate(model, definitionOf(id), context);

test('what each kind of release comes to', () => {
  const short: Record<string, string> = {
    met: '●',
    'not-met': '○',
    partly: '◐',
    unknown: '?',
    'not-applicable': '–',
    'weights-available': '1',
    'open-weights': '2',
    'open-source-ai': '3',
    'open-source-ai-with-open-data': '4',
    'class-1': 'I',
    'class-2': 'II',
    'class-3': 'III',
  };
  const head = DEFINITIONS.map(({ id }) => id.slice(0, 7).padEnd(8)).join('');
  const rows = Object.entries(FIXTURES).map(([name, model]) => {
    const cells = DEFINITIONS.map((definition) => {
      const evaluation = evaluate(model, definition, context);
      return (
        short[evaluation.tier ?? evaluation.verdict]! +
        (evaluation.tier !== null && evaluation.atLeast ? '+' : '')
      ).padEnd(8);
    });
    return name.padEnd(28) + cells.join('').trimEnd();
  });
  expect(`\n${' '.repeat(28)}${head.trimEnd()}\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
                                osaid-1 g7-2026 mof-1-0 mof-1-0 owd-0-3 meeker- eu-ai-a fsf-fre perens- debian- dpg-ai  llm360  ntia-20
    everything open             ●       4       I       I       ●       ●       ●       ●       ●       ●       ●       ●       ●
    data without a license      ●       2       I       II      ●       ●       ●       ○       ○       ○       ○       ●       ●
    data listed, not shared     ●       2       II      II      ●       ●       ●       ○       ○       ○       ○       ○       ●
    data cannot be shared       ●       3       II      II      ●       ●       ●       ○       ○       ○       ○       ○       ●
    paper on arXiv only         ●       4       ○       ○       ●       ●       ●       ●       ●       ●       ●       ●       ●
    open weights                ○       2       ○       ○       ●       ○       ●       ○       ○       ○       ○       ○       ●
    open weights, MIT fine-tune ?       1+      ?       I       ?       ?       ?       ?       ?       ?       ?       ?       ●
    relabeled community model   ○       1+      ?       I       ?       ○       ?       ○       ○       ○       ○       ○       ●
    architecture not told       ○       ○       ○       ○       ●       ○       ○       ○       ○       ●       ○       ●       ●
    weights after a form        ○       2       ○       ○       ◐       ○       ?       ○       ○       ○       ○       ○       ●
    weights on request          ○       2       ○       ○       ○       ○       ?       ○       ○       ○       ○       ○       ◐
    community license           ○       1       ○       ○       ○       ○       ○       ○       ○       ○       ○       ○       ◐
    RAIL license                ○       1       ○       ○       ○       ○       ◐       ○       ○       ○       ○       ○       ●
    disputed license            ○       1+      ○       ○       ?       ○       ●       ○       ○       ○       ○       ○       ●
    unread license              ○       1+      ○       ○       ?       ○       ?       ○       ○       ○       ○       ○       ●
    research only               ○       1       ○       ○       ○       ○       ○       ○       ○       ○       ○       ○       ●
    weights in part             ○       ◐       ○       ○       ○       ○       ◐       ○       ○       ○       ○       ○       ◐
    behind an interface         ○       ○       ○       ○       ○       ○       ○       ○       ○       ○       ○       ○       ○
    nothing known               ?       ?       ?       ?       ?       ?       ?       ?       ?       ?       ?       ?       ?
    "
  `);
});

describe('what does not follow', () => {
  const counterExamples: Model[] = [
    edited(FIXTURES['data without a license']!, withData({ description: 'substantial', information: null })),
    FIXTURES['data cannot be shared']!,
    FIXTURES['data listed, not shared']!,
    FIXTURES['open weights']!,
  ];
  const verdict = (model: Model, { definition, tier }: Mark) =>
    verdictAt(evaluated(model, definition), tier ?? null);

  test.each(NON_IMPLICATIONS.map((each, index) => ({ ...each, model: counterExamples[index]! })))(
    '$from.definition ⇏ $to.definition',
    ({ from, to, model }) => {
      expect(verdict(model, from)).toBe('met');
      expect(verdict(model, to)).not.toBe('met');
    },
  );
});

describe('tiers', () => {
  test('the next tier names what is missing for it, in order', () => {
    expect(evaluated(openWeights, 'g7-2026')).toMatchObject({
      verdict: 'met',
      tier: 'open-weights',
      atLeast: false,
      next: { tier: 'open-source-ai', missing: ['training-code', 'data-or-information'] },
    });
  });

  test('a tier is reached at least, when the next is unknown', () => {
    const half = edited(
      openWeights,
      editClaim('trainingCode', { status: 'unknown' }),
      editClaim('preprocessingCode', { status: 'unknown' }),
      withData({ pretraining: aStage('unknown') }),
    );
    expect(evaluated(half, 'g7-2026')).toMatchObject({ tier: 'open-weights', atLeast: true });
  });

  test('the top has no next', () => {
    expect(evaluated(IDEAL_MODEL, 'g7-2026').next).toBeNull();
  });

  test('below the lowest tier the verdict is that on the lowest', () => {
    expect(evaluated(aModel(), 'g7-2026')).toMatchObject({ verdict: 'unknown', tier: null, atLeast: true });
    expect(evaluated(FIXTURES['behind an interface']!, 'g7-2026')).toMatchObject({
      verdict: 'not-met',
      tier: null,
      atLeast: false,
    });
  });
});

describe('what a verdict rests on', () => {
  const unchecked =
    (id: ComponentId, status: 'released' | 'withheld', license: string | null = 'MIT'): Edit =>
    (model) => ({
      ...model,
      components: { ...model.components, [id]: aClaim(status, license, { basis: 'unchecked' }) },
    });

  test('a met definition rests on all its claims', () => {
    const model = edited(IDEAL_MODEL, unchecked('trainingCode', 'released'));
    expect(evaluated(model, 'perens-osd').restsOn).toEqual({
      unchecked: ['trainingCode'],
      notFound: [],
      noneSeen: [],
      inherited: false,
    });
    expect(evaluated(model, 'ntia-2024').restsOn).toEqual({
      unchecked: [],
      notFound: [],
      noneSeen: [],
      inherited: false,
    });
  });

  test('not met because something was not found says so; a producer that declines needs no such note', () => {
    const absent = (declined: Partial<Claim>): Edit => {
      return (model) => ({
        ...model,
        components: {
          ...model.components,
          trainingCode: aClaim('withheld', null, declined),
        },
      });
    };
    const grounds = (declined: Partial<Claim>) => {
      const evaluation = evaluated(edited(IDEAL_MODEL, absent(declined)), 'perens-osd');
      return groundsOf(evaluation.verdict, evaluation.restsOn);
    };
    expect(grounds({})).toEqual({ unchecked: false, absence: 'not-found' });
    // An index looked or did not, which it does not say.
    expect(grounds({ basis: 'index' })).toEqual({ unchecked: false, absence: 'none-seen' });
    expect(grounds({ declined: true })).toEqual({ unchecked: false, absence: null });
    // Nobody has looked, so nothing was looked for.
    expect(grounds({ basis: 'unchecked' })).toEqual({ unchecked: true, absence: null });
    expect(
      groundsOf('unknown', {
        unchecked: ['dataCard'],
        notFound: ['dataCard'],
        noneSeen: [],
        inherited: false,
      }),
    ).toEqual({ unchecked: false, absence: null });
  });

  test('a failure stands on its best founded finding', () => {
    const unsure = edited(IDEAL_MODEL, unchecked('trainingCode', 'withheld', null));
    expect(evaluated(unsure, 'perens-osd').restsOn.unchecked).toEqual(['trainingCode']);
    expect(evaluated(edited(unsure, closed('finalWeights')), 'perens-osd').restsOn.unchecked).toEqual([]);
  });

  test('an inherited license and an unread license text show', () => {
    const inherited: Edit = (model) => ({
      ...model,
      components: {
        ...model.components,
        finalWeights: aClaim('released', 'MIT', { licenseSource: 'inherited' }),
      },
    });
    expect(evaluated(edited(IDEAL_MODEL, inherited), 'perens-osd').restsOn.inherited).toBe(true);
    const unread = edited(IDEAL_MODEL, licensed('an-unread-license', 'finalWeights'));
    expect(evaluated(unread, 'perens-osd')).toMatchObject({
      verdict: 'unknown',
      restsOn: { unchecked: ['finalWeights'] },
    });
  });

  test('a license that is not recorded is no unchecked claim', () => {
    const silent = edited(IDEAL_MODEL, unchecked('dataCard', 'released', null));
    const finding = evaluated(silent, 'mof-1-0-paper').findings.find(
      ({ criterion }) => criterion.id === 'data-card',
    );
    expect(finding?.reasons.filter(({ code }) => code === 'license')).toMatchObject([
      { license: null, unchecked: false },
    ]);
  });
});

describe('derived models', () => {
  test('their data includes that of the base, and an unknown base leaves it unknown', () => {
    const verdictOn = (basedOn: Model['basedOn'], models: Model[]) =>
      evaluate({ ...IDEAL_MODEL, id: 'derived', basedOn }, definitionOf('perens-osd'), aContext(models))
        .verdict;
    expect(verdictOn({ model: 'base' }, [{ ...IDEAL_MODEL, id: 'base' }])).toBe('met');
    expect(verdictOn({ model: 'base' }, [{ ...openWeights, id: 'base' }])).toBe('not-met');
    expect(verdictOn({ model: 'base' }, [])).toBe('unknown');
    expect(verdictOn({ name: 'a base' }, [])).toBe('unknown');
  });

  test('a base of a base counts too, and a loop ends', () => {
    const middle: Model = { ...IDEAL_MODEL, id: 'middle', basedOn: { model: 'bottom' } };
    const derived: Model = { ...IDEAL_MODEL, id: 'derived', basedOn: { model: 'middle' } };
    const on = (models: Model[]) => evaluate(derived, definitionOf('llm360'), aContext(models)).verdict;
    expect(on([middle, { ...openWeights, id: 'bottom' }])).toBe('not-met');
    expect(on([middle, { ...IDEAL_MODEL, id: 'bottom', basedOn: { model: 'derived' } }, derived])).toBe(
      'unknown',
    );
  });

  test('a license that opens what another producer closed is in doubt, one for an own base is not', () => {
    const derived: Model = { ...IDEAL_MODEL, id: 'derived', basedOn: { model: base.id } };
    expect(evaluated(derived, 'owd-0-3').verdict).toBe('unknown');
    expect(evaluated({ ...derived, producer: base.producer }, 'owd-0-3').verdict).toBe('met');
  });
});

describe('what it would take', () => {
  const way = (model: Model, id: DefinitionId, goal?: string) => {
    const { changes, blockedBy } = changesToMeet(model, definitionOf(id), context, goal);
    const lesser = (change: Change) =>
      'to' in change && ['described', 'click-through', 'substantial', 'complete', 'open'].includes(change.to)
        ? ` ${change.to}`
        : '';
    return changes?.map((change) => `${change.code} ${change.component}${lesser(change)}`) ?? { blockedBy };
  };

  test.each<[string, DefinitionId, string | undefined, unknown]>([
    [
      'open weights',
      'g7-2026',
      undefined,
      [
        'information dataCard complete',
        'shareable trainingData',
        'status preprocessingCode',
        'license preprocessingCode',
        'status trainingCode',
        'license trainingCode',
      ],
    ],
    [
      'open weights',
      'g7-2026',
      'open-source-ai-with-open-data',
      [
        'status trainingData',
        'license trainingData',
        'status preprocessingCode',
        'license preprocessingCode',
        'status trainingCode',
        'license trainingCode',
      ],
    ],
    // The data itself is asked for only as far as it may be shared.
    [
      'open weights',
      'osaid-1-0',
      undefined,
      [
        'information dataCard',
        'shareable trainingData open',
        'status preprocessingCode',
        'license preprocessingCode',
        'status trainingCode',
        'license trainingCode',
        'status supportingLibraries',
        'license supportingLibraries',
      ],
    ],
    ['open weights', 'g7-2026', 'open-weights', []],
    [
      'open weights',
      'meeker-open-weights',
      undefined,
      ['information dataCard substantial', 'status trainingCode', 'license trainingCode'],
    ],
    ['community license', 'owd-0-3', undefined, ['license finalWeights', 'gating finalWeights']],
    ['weights on request', 'ntia-2024', undefined, ['gating finalWeights click-through']],
    ['architecture not told', 'eu-ai-act-53-2', undefined, ['status modelArchitecture described']],
    ['paper on arXiv only', 'mof-1-0-paper', undefined, ['license researchPaper']],
    ['data listed, not shared', 'fsf-free-ml', undefined, ['status trainingData', 'license trainingData']],
    ['relabeled community model', 'g7-2026', undefined, { blockedBy: ['open-license'] }],
    ['everything open', 'osaid-1-0', undefined, []],
  ])('%s, %s %s', (name, id, goal, expected) => {
    expect(way(FIXTURES[name]!, id, goal)).toEqual(expected);
  });

  test('of two ways the one with fewer changes is taken', () => {
    // Either the report or the paper would do, and the paper lacks a license only.
    const model = edited(IDEAL_MODEL, closed('technicalReport'), licensed(null, 'researchPaper'));
    expect(way(model, 'mof-1-0-paper', 'class-3')).toEqual(['license researchPaper']);
  });
});

describe('the producer’s own claim', () => {
  const claiming = (openSource: boolean | null): Model => ({
    ...openWeights,
    producerClaim: { openSource, term: 'open source', evidence: [] },
  });
  const beside = (model: Model) =>
    claimBeside(
      model,
      DEFINITIONS.map((definition) => evaluate(model, definition, context)),
    );

  test('stands beside the definitions of open source, met or not', () => {
    expect(beside(claiming(true))).toMatchObject({
      openSource: 'yes',
      meets: [],
      misses: ['osaid-1-0', 'g7-2026', 'fsf-free-ml', 'perens-osd', 'debian-a'],
      open: [],
    });
    expect(beside({ ...IDEAL_MODEL, producerClaim: claiming(true).producerClaim }).misses).toEqual([]);
  });

  test('is unknown where nobody has looked', () => {
    expect(beside(claiming(null)).openSource).toBe('unknown');
    expect(beside(claiming(false)).openSource).toBe('no');
  });

  test('leaves definitions open where the facts do', () => {
    expect(beside(aModel()).open).toEqual(['osaid-1-0', 'g7-2026', 'fsf-free-ml', 'perens-osd', 'debian-a']);
  });
});

test('what each definition asks for, found by taking it away', () => {
  const matrix = demandMatrix(DEFINITIONS, context);
  const mark = { yes: '●', partly: '◐', no: '·' };
  const head = matrix.weights
    .map(({ definition, tier }) =>
      (tier ?? definition).replace('open-source-ai', 'osai').replace('class-', 'mof-').slice(0, 9).padEnd(10),
    )
    .join('');
  const rows = DEMANDS.map(
    (demand) =>
      demand.padEnd(20) +
      matrix[demand]
        .map(({ asked }) => mark[asked].padEnd(10))
        .join('')
        .trimEnd(),
  );
  expect(`\n${' '.repeat(20)}${head.trimEnd()}\n${rows.join('\n')}\n`).toMatchInlineSnapshot(`
    "
                        osaid-1-0 weights-a open-weig osai      osai-with mof-3     mof-2     mof-1     mof-3     mof-2     mof-1     owd-0-3   meeker-op eu-ai-act fsf-free- perens-os debian-a  dpg-ai    llm360    ntia-2024
    weights             ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●
    weights-unlimited   ●         ·         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ●         ·         ·
    weights-ungated     ●         ·         ·         ·         ·         ◐         ◐         ◐         ·         ·         ·         ●         ·         ◐         ·         ·         ·         ·         ·         ◐
    inference-code      ●         ●         ●         ●         ●         ·         ●         ●         ·         ●         ●         ·         ·         ·         ●         ●         ·         ●         ·         ·
    training-code       ●         ·         ·         ●         ●         ·         ●         ●         ·         ●         ●         ·         ◐         ·         ●         ●         ●         ●         ●         ·
    preprocessing-code  ●         ·         ·         ●         ●         ·         ·         ●         ·         ·         ●         ·         ·         ·         ●         ●         ·         ●         ●         ·
    code-license        ●         ·         ●         ●         ●         ●         ●         ●         ●         ●         ●         ·         ◐         ·         ●         ●         ●         ●         ·         ·
    data-open           ●         ·         ·         ●         ●         ·         ·         ●         ·         ·         ●         ·         ·         ·         ●         ●         ●         ●         ●         ·
    data-public         ·         ·         ·         ●         ●         ·         ·         ●         ·         ·         ●         ·         ·         ·         ●         ●         ●         ●         ●         ·
    data-unshareable    ·         ·         ·         ·         ●         ·         ·         ●         ·         ·         ●         ·         ·         ·         ●         ●         ●         ●         ●         ·
    data-information    ●         ·         ·         ●         ●         ·         ·         ●         ·         ·         ●         ·         ●         ·         ●         ●         ●         ●         ●         ·
    checkpoints         ·         ·         ·         ·         ·         ·         ·         ●         ·         ·         ●         ·         ·         ·         ·         ·         ·         ·         ●         ·
    evaluation          ·         ·         ·         ·         ·         ●         ●         ●         ●         ●         ●         ·         ·         ·         ·         ·         ·         ·         ●         ·
    model-card          ·         ·         ·         ·         ·         ●         ●         ●         ●         ●         ●         ·         ·         ●         ·         ·         ·         ●         ·         ·
    data-card           ·         ·         ·         ·         ·         ●         ●         ●         ●         ●         ●         ·         ·         ·         ·         ·         ·         ·         ·         ·
    report              ·         ·         ·         ·         ·         ●         ●         ●         ●         ●         ●         ·         ●         ·         ·         ·         ·         ·         ·         ·
    document-license    ·         ·         ·         ·         ·         ●         ●         ●         ●         ●         ●         ·         ·         ·         ·         ·         ·         ·         ·         ·
    "
  `);
});

test('which licenses suffice for the weights', () => {
  const sufficing = (id: DefinitionId, tier: string | null) =>
    [...licenseVerdicts(definitionOf(id), tier, context)]
      .filter(([, verdict]) => verdict === 'met')
      .map(([license]) => license);
  expect(sufficing('owd-0-3', null)).toEqual(['MIT', 'Apache-2.0', 'CC-BY-4.0', 'CDLA-Permissive-2.0']);
  expect(sufficing('g7-2026', 'weights-available')).toEqual(LICENSES.map(({ id }) => id));
});

test('summaries stand in the order of the models', () => {
  const summaries = verdictsOf({ models: [IDEAL_MODEL, aModel()], licenses: [...LICENSES] }, DEFINITIONS);
  expect(summaries['osaid-1-0'].map(({ verdict }) => verdict)).toEqual(['met', 'unknown']);
  expect(summaries['g7-2026'][0]).toEqual({
    verdict: 'met',
    tier: 'open-source-ai-with-open-data',
    atLeast: false,
    unchecked: false,
    absence: null,
  });
});

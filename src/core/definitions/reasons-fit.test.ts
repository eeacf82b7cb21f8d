import { expect, test } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import type { Status } from '../model/vocabulary.ts';
import { DEFINITIONS, evaluate, makeContext, type Finding, type Reason, type Verdict } from './index.ts';

/**
 * A reason must not contradict the word of its verdict: what is met in part is there in part, and where nothing is
 * unknown, nothing is undecided.
 */
type Says = 'good' | 'part' | 'bad' | 'unknown' | 'nothing';

const OF_STATUS: Record<Status, Says> = {
  released: 'good',
  partial: 'part',
  gated: 'part',
  described: 'part',
  withheld: 'bad',
  unknown: 'unknown',
  'not-applicable': 'nothing',
};
const OF_VERDICT: Record<Verdict, Says> = {
  met: 'good',
  partly: 'part',
  'not-met': 'bad',
  unknown: 'unknown',
  'not-applicable': 'nothing',
};
const OF_ANSWER = { yes: 'good', no: 'bad', unknown: 'unknown' } as const;
const OF_GATING = {
  none: 'good',
  'click-through': 'part',
  approval: 'part',
  'not-available': 'bad',
  unknown: 'unknown',
} as const;

function says(reason: Reason, { criterion }: Finding, verdicts: ReadonlyMap<string, Verdict>): Says[] {
  switch (reason.code) {
    case 'status':
    case 'stage':
    case 'information':
      return [OF_STATUS[reason.status]];
    case 'license':
      return [OF_ANSWER[reason.answer]];
    case 'gating':
      return [OF_GATING[reason.gating]];
    case 'description':
      if (reason.description === 'complete') return ['good'];
      return [reason.description === 'none' ? 'bad' : reason.description === 'unknown' ? 'unknown' : 'part'];
    case 'base':
      return [OF_VERDICT[reason.verdict]];
    case 'information-unread':
    case 'base-license':
    case 'partial-by-index':
      return ['unknown'];
    case 'unrecorded':
      // Said of a whole criterion, it is not judged; of a limit, it may be no limit after all.
      return [
        reason.fact === 'public-good'
          ? 'nothing'
          : reason.fact === 'proportionate-limits'
            ? 'part'
            : 'unknown',
      ];
    case 'stage-classes':
      return [reason.classes.length === 0 ? 'unknown' : 'nothing'];
    case 'training-flop':
      if (reason.value === null || reason.isClose) return ['unknown'];
      // The exemption is for models above the one bound and below the other.
      return [reason.value > reason.bound === (criterion.id === 'general-purpose') ? 'good' : 'bad'];
    case 'follows':
      return reason.criteria.map((id) => OF_VERDICT[verdicts.get(id) ?? 'unknown']);
    case 'any-license':
      return [criterion.components.includes(reason.component) ? 'good' : 'unknown'];
    case 'data-released':
    case 'training-flop-bound':
      return ['good'];
    case 'modality':
    case 'nothing-to-license':
    case 'duty-stays':
    case 'transition':
    case 'disclosure':
      return ['nothing'];
  }
}

/** What must stand among the reasons of a verdict, and what must not. */
const FITS: Record<Verdict, { one: readonly Says[]; none: readonly Says[] }> = {
  met: { one: ['good', 'part'], none: ['bad', 'unknown'] },
  partly: { one: ['good', 'part'], none: [] },
  'not-met': { one: ['bad', 'part'], none: [] },
  unknown: { one: ['unknown'], none: [] },
  'not-applicable': { one: [], none: ['unknown'] },
};

test('no reason contradicts the word of its verdict, for any model and definition', () => {
  const dataset = readDataset('data');
  const context = makeContext(dataset);
  const contradictions = new Map<string, string>();
  for (const definition of DEFINITIONS) {
    for (const model of dataset.models) {
      const { findings } = evaluate(model, definition, context);
      const verdicts = new Map(findings.map(({ criterion, verdict }) => [criterion.id, verdict]));
      for (const finding of findings) {
        const said = finding.reasons.flatMap((reason) => says(reason, finding, verdicts));
        const { one, none } = FITS[finding.verdict];
        const fits =
          said.every((each) => !none.includes(each)) &&
          (one.length === 0 || said.some((each) => one.includes(each)));
        const key = `${definition.id} ${finding.criterion.id} ${finding.verdict}: ${[...new Set(said)].join(', ')}`;
        if (!fits) contradictions.set(key, model.id);
      }
    }
  }
  expect(Object.fromEntries(contradictions)).toEqual({});
});

test('a component that MOF finds met has a reason for its status and one for its license', () => {
  const dataset = readDataset('data');
  const context = makeContext(dataset);
  let count = 0;
  for (const definition of DEFINITIONS.filter(({ id }) => id.startsWith('mof-'))) {
    for (const model of dataset.models) {
      for (const { criterion, verdict, reasons } of evaluate(model, definition, context).findings) {
        if (verdict !== 'met') continue;
        const codes = reasons.map(({ code }) => code);
        expect(codes, `${model.id} ${criterion.id}`).toContain('status');
        expect(
          codes.some((code) => code === 'license' || code === 'any-license'),
          `${model.id} ${criterion.id}`,
        ).toBe(true);
        count += 1;
      }
    }
  }
  expect(count).toBeGreaterThan(500);
});

test('only the training software may be missing where a model comes close to the definition of Meeker', () => {
  const dataset = readDataset('data');
  const context = makeContext(dataset);
  const meeker = DEFINITIONS.filter(({ id }) => id === 'meeker-open-weights');
  const close = meeker.flatMap((definition) =>
    dataset.models
      .map((model) => evaluate(model, definition, context))
      .filter(({ verdict }) => verdict === 'partly'),
  );
  expect(close.length).toBeGreaterThan(0);
  const missing = close.flatMap(({ findings }) =>
    findings.filter(({ verdict }) => verdict === 'not-met').map(({ criterion }) => criterion.id),
  );
  expect(new Set(missing)).toEqual(new Set(['training-software']));
});

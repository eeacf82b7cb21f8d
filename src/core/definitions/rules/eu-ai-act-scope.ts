import type { Model } from '../../model/model.ts';
import type { Modality } from '../../model/vocabulary.ts';
import type { Criterion, Test } from '../definition.ts';
import { allOf } from '../verdict.ts';

/** The article of the Act that the exemption stands in. */
export const ARTICLE = 'https://ai-act-law.eu/article/53/';
const GUIDELINES =
  'https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-general-purpose-ai-models-under-ai-act';

/** A passage of the Commission’s guidelines. */
export const guideline = (paragraph: string) => ({
  label: `Guidelines C(2025) 5045, ${paragraph}`,
  url: GUIDELINES,
});

/** Training compute from which a model that generates is taken to be general-purpose, in operations. */
const GENERAL_PURPOSE = 1e23;
/** Training compute from which systemic risk is presumed (Article 51(2)). */
const SYSTEMIC_RISK = 1e25;

/** Figures of training compute are estimates, so one this near a bound, as a share of it, does not decide. */
const ESTIMATE_ERROR = 0.1;

/** More text than any training run is known to have used, in tokens; an upper bound where no figure is published. */
const TOKENS_AT_MOST = 1e14;

function compute(model: Model, bound: number, below: Test['verdict'], above: Test['verdict']): Test {
  const value = model.trainingFlop?.value ?? null;
  const isClose = value !== null && Math.abs(value - bound) < bound * ESTIMATE_ERROR;
  const verdict = value === null || isClose ? 'unknown' : value < bound ? below : above;
  return { verdict, reasons: [{ code: 'training-flop', value, bound, isClose }] };
}

/**
 * Training a language model takes about six operations per active parameter and token, so a small one stays below
 * the bound whatever it read.
 */
function belowSystemicRisk(model: Model): Test {
  const known = compute(model, SYSTEMIC_RISK, 'met', 'not-met');
  const parameters = model.parameters.active ?? model.parameters.total;
  if (model.trainingFlop !== null || parameters === null || !LANGUAGE.includes(model.modality)) return known;
  const atMost = 6 * parameters * 1e9 * TOKENS_AT_MOST;
  if (atMost >= SYSTEMIC_RISK) return known;
  return {
    verdict: 'met',
    reasons: [{ code: 'training-flop-bound', parameters, atMost, bound: SYSTEMIC_RISK }],
  };
}

const LANGUAGE: readonly Modality[] = ['text', 'code', 'vision-language'];

/** Does it generate language, images or video? Sound may be speech or music, so it leaves the question open. */
function generates(model: Model): Test {
  const made = (['text', 'code', 'image', 'video'] as const).some((medium) => model.outputs.includes(medium));
  const verdict = made
    ? 'met'
    : model.outputs.length === 0 || model.outputs.includes('audio')
      ? 'unknown'
      : 'not-applicable';
  return { verdict, reasons: [{ code: 'modality', modality: model.modality }] };
}

/** Which models the exemption concerns at all, by what was computed to train them. */
export const scope: Criterion[] = [
  {
    id: 'general-purpose',
    title: 'General-purpose model',
    clause: guideline('section 2.1'),
    asks: 'The exemption matters only for general-purpose models: as a rule those trained with more than 10^23 operations that generate language, images or video.',
    components: [],
    test: (model) => {
      const large = compute(model, GENERAL_PURPOSE, 'not-applicable', 'met');
      const generating = generates(model);
      if (generating.verdict === 'not-applicable') return generating;
      return large.verdict === 'not-applicable' ? large : allOf([large, generating]);
    },
  },
  {
    id: 'no-systemic-risk',
    title: 'No systemic risk',
    clause: { label: 'Article 53(2), last sentence; Article 51(2)', url: ARTICLE },
    asks: 'The model must not present systemic risk, which is presumed from 10^25 operations of training.',
    components: [],
    test: belowSystemicRisk,
  },
];

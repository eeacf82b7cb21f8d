import { askLicense, type LicenseQuestion } from '../license/questions.ts';
import { answerFor } from '../license/license.ts';
import { and, or, type Answer } from './answer.ts';
import type { Axis, ComponentId } from './components.ts';
import type { Library, Model } from './model.ts';
import { DECIDING, readAxes, type Word } from './openness.ts';
import { availabilityOf, isNotFound } from './status.ts';
import { isUnchecked } from './checked.ts';

/**
 * How open a model is, as one of five phrases. The rule, once:
 *
 * - `closed`: the final weights are available to nobody. `notFound` tells whether that is nobody's word, or the
 *   producer says that it keeps them.
 * - `limited-weights`: they can be had, but only in part or on request, or their terms, with those of the models they
 *   are built on, are known to limit what one may do.
 * - `open-weights`: anyone can download all of them and may use, study, change and share them for any purpose.
 * - `fully-open`: open weights, and the axes of data, code and documentation are open as well, the training data and
 *   the code of training and inference under open licenses.
 * - `too-little-known`: it is not known whether the weights can be had, or nothing known limits them and a part of
 *   their terms is unknown.
 *
 * What is unknown is never held against a model: it makes no answer lower, only less sure.
 */
export const MODEL_ANSWERS = [
  'fully-open',
  'open-weights',
  'limited-weights',
  'closed',
  'too-little-known',
] as const;
export type ModelAnswerCode = (typeof MODEL_ANSWERS)[number];

export type ModelAnswer = {
  code: ModelAnswerCode;
  /** Whether the open weights may turn out to be fully open: nothing known speaks against it. */
  mayBeFullyOpen: boolean;
  /** What keeps open weights from being called fully open, known or not. */
  missing: readonly OpenPart[];
  /** What keeps the weights from being open; empty unless they are limited. */
  limits: readonly WeightsLimit[];
  /** A claim the answer rests on has been checked by nobody: that on the weights or, of `fully-open`, on any part. */
  unchecked: boolean;
  /** Of `closed`: none are known, and no producer says that it keeps them. */
  notFound?: true;
};

/** What must be open besides the weights, and whether it is `no` or not known. */
export type OpenPart = {
  axis: Exclude<Axis, 'weights' | 'license'>;
  /** `availability`: it cannot be had in full. `license`: it can, but not under an open license. */
  lacks: 'availability' | 'license';
  open: Exclude<Answer, 'yes'>;
};
type WeightsLimit = 'in-part' | 'on-request' | 'terms';

/** Answers how open a model is; `library` holds the licenses and bases its claims name. */
export function answerOfModel(model: Model, library: Library): ModelAnswer {
  const axes = readAxes(model, library);
  const { finalWeights } = model.components;
  const available = availabilityOf(finalWeights.status);
  const none = { mayBeFullyOpen: false, missing: [], limits: [], unchecked: isUnchecked(finalWeights) };
  if (available === 'none')
    return { ...none, code: 'closed', ...(isNotFound(finalWeights) ? { notFound: true } : {}) };
  if (available !== 'all' && available !== 'some') return { ...none, code: 'too-little-known' };

  const limits: WeightsLimit[] = [
    ...(available === 'all' ? [] : ([finalWeights.status === 'gated' ? 'on-request' : 'in-part'] as const)),
    ...(axes.license.high < 1 ? (['terms'] as const) : []),
  ];
  if (limits.length > 0) return { ...none, code: 'limited-weights', limits };
  if (axes.license.word !== 'open') return { ...none, code: 'too-little-known' };

  const missing = PARTS.flatMap((part) => missingOf(part, axes[part.axis].word, model, library));
  const isGuess = missing.length === 0 && PARTS.some(({ axis }) => axes[axis].unchecked);
  return {
    ...none,
    unchecked: none.unchecked || isGuess,
    code: missing.length === 0 ? 'fully-open' : 'open-weights',
    mayBeFullyOpen: missing.length > 0 && missing.every(({ open }) => open === 'unknown'),
    missing,
  };
}

type Part = { axis: OpenPart['axis']; question: LicenseQuestion | null };

/** Documents are read and not run, so their licenses decide nothing here. */
const PARTS: readonly Part[] = [
  { axis: 'data', question: 'open-data' },
  { axis: 'code', question: 'open-terms' },
  { axis: 'documentation', question: null },
];

function missingOf({ axis, question }: Part, word: Word, model: Model, library: Library): OpenPart[] {
  if (word !== 'open') {
    const open = word === 'unknown' || word === 'not-applicable' ? 'unknown' : 'no';
    return [{ axis, lacks: 'availability', open }];
  }
  const licensed = question === null ? 'yes' : licenseAnswer(axis, question, model, library);
  return licensed === 'yes' ? [] : [{ axis, lacks: 'license', open: licensed }];
}

/** Every part that decides the axis must be open; of alternatives, one. */
function licenseAnswer(
  axis: Part['axis'],
  question: LicenseQuestion,
  model: Model,
  library: Library,
): Answer {
  const answerOn = (id: ComponentId): Answer => {
    const { status, license } = model.components[id];
    if (status === 'not-applicable') return 'yes';
    return answerFor(license, library.licenses, (each) => askLicense(each, question));
  };
  return and(...DECIDING[axis].map((ids: readonly ComponentId[]) => or(...ids.map(answerOn))));
}

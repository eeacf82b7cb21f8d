import { AXES, type Axis, type ComponentId } from './components.ts';
import { RIGHTS, type Extent } from '../license/license.ts';
import type { Claim, Library, Model } from './model.ts';
import { availabilityOf, isNotFound, type Availability } from './status.ts';
import { findingOf, isChecked, isUnchecked } from './checked.ts';
import { termsOf } from './terms-of.ts';
import type { Absence, Reading, Word } from './words.ts';

/**
 * How open each axis of a model is. The formula, once:
 *
 * - An axis is the mean of its deciding parts. Each part is worth 1 (all of it), ½ (some of it, or only after
 *   asking) or 0 (none of it).
 * - Availability (can you get it?) decides data, code, weights and documentation. Rights (what may you do with
 *   it?) decide license. The two are never mixed.
 * - An unknown part may be worth anything from 0 to 1, so the axis has a low and a high value.
 * - A `closed` axis says whether the producer keeps its parts, whether they were looked for and not found, or whether
 *   none are known.
 * - The word: 1 is `open`, 0 is `closed`, anything between is `partly`; if low and high do not lead to the same
 *   word, the word is `unknown`.
 */

export type { Reading, Word } from './words.ts';

/** The eight axes of the detailed view, in the order of the five they refine. */
export const DETAILED_AXES = [
  'training-data',
  'data-documentation',
  'training-code',
  'inference-code',
  'final-weights',
  'checkpoints',
  'license',
  'documentation',
] as const;
export type DetailedAxis = (typeof DETAILED_AXES)[number];

/**
 * Which components decide an axis. The inner lists are alternatives: the best one counts. Supporting components
 * (checkpoints, evaluation code, sample outputs …) are shown in the detailed view and never decide a word.
 */
export const DECIDING = {
  data: [['trainingData']],
  code: [['trainingCode'], ['inferenceCode']],
  weights: [['finalWeights']],
  documentation: [['modelCard'], ['technicalReport', 'researchPaper']],
  'training-data': [['trainingData']],
  'data-documentation': [['dataCard']],
  'training-code': [['trainingCode'], ['preprocessingCode']],
  'inference-code': [['inferenceCode']],
  'final-weights': [['finalWeights']],
  checkpoints: [['intermediateCheckpoints']],
} as const satisfies Partial<Record<Axis | DetailedAxis, readonly (readonly ComponentId[])[]>>;

/** The unknown components on which one of the five axes hangs, in display order. */
export function decidingUnknowns(model: Pick<Model, 'components'>): ComponentId[] {
  return AXES.filter((axis) => axis !== 'license').flatMap((axis) =>
    DECIDING[axis].flatMap((alternatives: readonly ComponentId[]) => {
      // One alternative in full settles the part.
      const isSettled = alternatives.some((id) => model.components[id].status === 'released');
      return isSettled ? [] : alternatives.filter((id) => model.components[id].status === 'unknown');
    }),
  );
}

type Range = { low: number; high: number };

/** What availability is worth; null: the part does not apply and is left out of the mean. */
const WORTH: Record<Availability, Range | null> = {
  all: { low: 1, high: 1 },
  some: { low: 0.5, high: 0.5 },
  none: { low: 0, high: 0 },
  unknown: { low: 0, high: 1 },
  'not-applicable': null,
};

const EXTENT_WORTH: Record<Extent, Range> = {
  full: { low: 1, high: 1 },
  conditional: { low: 0.5, high: 0.5 },
  none: { low: 0, high: 0 },
  unknown: { low: 0, high: 1 },
};

/** Reads one axis of a model, of the five or of the detailed eight. */
export function readAxis(model: Model, axis: Axis | DetailedAxis, library: Library): Reading {
  if (axis === 'license') return readTerms(model, library);
  const parts = DECIDING[axis].map((alternatives: readonly ComponentId[]) =>
    readPart(alternatives.map((id) => model.components[id])),
  );
  return toReading(
    parts.map((part) => part.range).filter((range) => range !== null),
    parts.some((part) => part.unchecked),
    DECIDING[axis].flat().map((id: ComponentId) => model.components[id]),
  );
}

/** The best of a part's alternatives. All of them decide, unless a checked one is worth everything. */
function readPart(alternatives: readonly Claim[]): { range: Range | null; unchecked: boolean } {
  const ranges = alternatives
    .map((claim) => WORTH[availabilityOf(claim.status)])
    .filter((range) => range !== null);
  const isSettled = alternatives.some((claim) => claim.status === 'released' && isChecked(claim));
  return {
    range:
      ranges.length === 0
        ? null
        : {
            low: Math.max(...ranges.map((range) => range.low)),
            high: Math.max(...ranges.map((range) => range.high)),
          },
    unchecked: !isSettled && alternatives.some(isUnchecked),
  };
}

/** All five axes of a model, in their order. */
export function readAxes(model: Model, library: Library): Record<Axis, Reading> {
  return Object.fromEntries(AXES.map((axis) => [axis, readAxis(model, axis, library)])) as Record<
    Axis,
    Reading
  >;
}

/**
 * The license axis: how far the terms of the final weights, with those of its bases, grant use, study, modify and
 * share. Of weights that are kept back they grant nothing.
 */
function readTerms(model: Model, library: Library): Reading {
  const claim = model.components.finalWeights;
  const { rights } = termsOf(model, library);
  return toReading(
    claim.status === 'not-applicable' ? [] : RIGHTS.map((right) => EXTENT_WORTH[rights[right]]),
    isUnchecked(claim),
    [claim],
  );
}

function toReading(parts: Range[], unchecked: boolean, claims: readonly Claim[]): Reading {
  if (parts.length === 0) return { word: 'not-applicable', low: 0, high: 0, unchecked };
  const mean = (pick: (range: Range) => number) =>
    parts.reduce((sum, part) => sum + pick(part), 0) / parts.length;
  const low = mean((range) => range.low);
  const high = mean((range) => range.high);
  const word = wordOf(low) === wordOf(high) ? wordOf(low) : 'unknown';
  const absence = word === 'closed' ? absenceOf(claims) : null;
  return { word, low, high, unchecked, ...(absence === null ? {} : { absence }) };
}

/** How far it is known that none of this is out; null where all of it is kept on the producer's word. */
function absenceOf(claims: readonly Claim[]): Absence | null {
  const absent = claims.filter(isNotFound);
  if (absent.length === 0) return null;
  return absent.every((claim) => findingOf(claim) === 'not-found') ? 'not-found' : 'none-seen';
}

function wordOf(value: number): Word {
  return value === 1 ? 'open' : value === 0 ? 'closed' : 'partly';
}

import type { ModelAnswer, ModelAnswerCode, OpenPart } from '#core/model/answer-of-model.ts';
import type { ComponentId } from '#core/model/components.ts';
import { countAvailability, type Model, type Library } from '#core/model/model.ts';
import { findingOf, isUnchecked } from '#core/model/checked.ts';
import { type ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { termsOf, type WeightsTerms } from '#core/model/terms-of.ts';
import { licenseText } from './license-labels.ts';
import { listOf } from './list-of.ts';
import type { Mark } from './mark.ts';
import { doubtSentence, limitPhrases, thresholdAmounts } from './terms.ts';

/** How open a model is, in one phrase and one reason. */

export const ANSWER_PHRASES: Record<ModelAnswerCode, string> = {
  'fully-open': 'Fully open',
  'open-weights': 'Open weights',
  'limited-weights': 'Weights with limits',
  closed: 'Closed',
  'too-little-known': 'Too little known',
};

export const ANSWER_PHRASE_MARKS: Record<ModelAnswerCode, Mark> = {
  'fully-open': 'open',
  'open-weights': 'partly',
  'limited-weights': 'partly',
  closed: 'closed',
  'too-little-known': 'unknown',
};

/** Why a model is answered as it is, in a sentence or two. */
export function answerReason(record: ModelRecord, answer: ModelAnswer): string {
  switch (answer.code) {
    case 'fully-open':
      return 'Weights, training data and the code to train and run it are published under open licenses, with a model card and a report.';
    case 'open-weights':
      return openWeightsReason(record, answer);
    case 'limited-weights':
      return limitsReason(record, answer);
    case 'closed':
      return findingOf(record.model.components.finalWeights) === 'declined'
        ? 'The producer says that it does not publish the weights.'
        : 'The weights are not published.';
    case 'too-little-known':
      return unknownReason(record);
  }
}

function openWeightsReason(record: ModelRecord, { missing }: ModelAnswer): string {
  const library = libraryOfRecord(record);
  const { license } = termsOf(record.model, library);
  const known = missing.filter(({ open }) => open === 'no');
  const unknown = missing.filter(({ open }) => open === 'unknown');
  const sentences = [
    `Anyone can download the weights and use them for any purpose${license === null ? '' : ` under ${licenseText(license, library.licenses)}`}.`,
    ...PARTS.flatMap(({ lacks, say }) => {
      const named = known.filter((part) => part.lacks === lacks).map(({ axis }) => PART_NAMES[axis]);
      return named.length === 0 ? [] : [say(named)];
    }),
    ...(unknown.length === 0
      ? []
      : [
          `We do not know whether the ${listOf(
            unknown.map(({ axis }) => PART_NAMES[axis]),
            'or',
          )} are open as well.`,
        ]),
  ];
  return sentences.join(' ');
}

const PART_NAMES: Record<OpenPart['axis'], string> = {
  data: 'training data',
  code: 'code',
  documentation: 'documents',
};

const PARTS: readonly { lacks: OpenPart['lacks']; say: (named: string[]) => string }[] = [
  { lacks: 'availability', say: (named) => `Not published, or only in part: ${listOf(named)}.` },
  { lacks: 'license', say: (named) => `Published, but not under an open license: ${listOf(named)}.` },
];

function limitsReason(record: ModelRecord, { limits }: ModelAnswer): string {
  const library = libraryOfRecord(record);
  const terms = termsOf(record.model, library);
  const access = limits.includes('on-request')
    ? 'The weights come on request, or after accepting terms.'
    : limits.includes('in-part')
      ? 'Only a part of the weights is published.'
      : 'Anyone can download the weights.';
  if (!limits.includes('terms')) {
    return terms.license === null ? `${access} We do not know their license.` : access;
  }
  const phrases = limitPhrases(terms.license, library.licenses, ['four-rights']);
  const license = terms.license === null ? 'Its license' : licenseText(terms.license, library.licenses);
  return `${access} ${license} ${listOf(phrases.length === 0 ? otherLimits(terms, library.licenses) : phrases)}.`;
}

/** What limits use where no term takes a right away: no grant at all, or a number past which a duty starts. */
function otherLimits({ rights, license }: WeightsTerms, licenses: Library['licenses']): string[] {
  if (rights.use === 'none') return ['grants no right to use them'];
  const amounts = thresholdAmounts(license, licenses);
  return [
    amounts.length === 0
      ? 'sets conditions on what you may do with them'
      : `asks for more above ${listOf(amounts)}`,
  ];
}

function unknownReason(record: ModelRecord): string {
  const { model } = record;
  const { status } = model.components.finalWeights;
  if (status === 'unknown') return 'We do not know whether the weights are published.';
  const library = libraryOfRecord(record);
  const { licenses } = library;
  const terms = termsOf(model, library);
  const doubt = doubtSentence(terms, licenses);
  if (doubt !== '') return `The weights are published. ${doubt}`;
  return terms.license === null
    ? 'The weights are published, but we do not know under which license.'
    : `The weights are published under ${licenseText(terms.license, licenses)}, whose terms we have not read in full.`;
}

/** How far an open point is known, and how much hangs on it. */
export function openPointWords({ carries, state }: NonNullable<ModelRecord['openPoint']>): string {
  const verdicts = carries.length === 1 ? 'one verdict depends' : `${carries.length} verdicts depend`;
  return `${state === 'unchecked' ? 'not checked yet' : 'unknown'}; ${verdicts} on it`;
}

/** A model's components by how far they are available: "4 released · 3 partly · 7 not published · 3 unknown". */
export function componentCounts(model: Pick<Model, 'components'>): string {
  const counts = countAvailability(model);
  const named: [number, string][] = [
    [counts.all, 'released'],
    [counts.some, 'partly'],
    [counts.none, 'not published'],
    [counts.unknown, 'unknown'],
    [counts['not-applicable'], 'not applicable'],
  ];
  return named.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(' · ');
}

/** The same for whoever does not see the picture, with how many of them nobody has checked. */
export function stripSentence(model: Pick<Model, 'components'>): string {
  const claims = Object.values(model.components);
  const unchecked = claims.filter(isUnchecked).length;
  const words = componentCounts(model).replaceAll(' · ', ', ');
  return `Of ${claims.length} components: ${words}${unchecked === 0 ? '' : `; ${unchecked} not checked yet`}.`;
}

/** What to find out of a component of which nothing is known. */
export const QUESTIONS: Partial<Record<ComponentId, string>> = {
  trainingData: 'Can any of it be downloaded? Under what terms?',
  trainingCode: 'Is the code that trained it published?',
  inferenceCode: 'Is there code of the producer that runs it?',
  finalWeights: 'Can the weights be downloaded, and by whom?',
  modelCard: 'Is there a card or system card for this model?',
  technicalReport: 'Is there a report on how it was made?',
  researchPaper: 'Is there a paper on it?',
};

import type { ModelAnswer, ModelAnswerCode, OpenPart } from '#core/model/answer-of-model.ts';
import type { ComponentId } from '#core/model/components.ts';
import type { Library, Model } from '#core/model/model.ts';
import { entriesOf } from '#core/model/own.ts';
import { availabilityOf, type Availability } from '#core/model/status.ts';
import { findingOf, isUnchecked, type Finding } from '#core/model/checked.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { libraryOfRecord } from '#core/model/library.ts';
import { termsOf, type WeightsTerms } from '#core/model/terms-of.ts';
import type { Gating } from '#core/model/vocabulary.ts';
import { licenseText } from './license-labels.ts';
import { listOf } from './list-of.ts';
import type { Mark } from './mark.ts';
import { claimLabel } from './status-meanings.ts';
import { limitPhrases, thresholdsOf } from './license-limits.ts';
import { doubtSentence, unreadSentence } from './terms.ts';

/** How open a model is, in one phrase and one reason. */

const PHRASES: Record<ModelAnswerCode, string> = {
  'fully-open': 'Fully open',
  'open-weights': 'Open weights',
  'limited-weights': 'Weights with limits',
  closed: 'Closed',
  'too-little-known': 'Too little known',
};

const ANSWER_MARKS: Record<ModelAnswerCode, Mark> = {
  'fully-open': 'open',
  'open-weights': 'partly',
  'limited-weights': 'partly',
  closed: 'closed',
  'too-little-known': 'unknown',
};

const NO_WEIGHTS = 'No weights known';

/** Every phrase that an answer may have. */
export const ANSWER_PHRASES: readonly string[] = [...Object.values(PHRASES), NO_WEIGHTS];

/** The answer in a phrase. Closed is what a producer says that it keeps, and not what nobody found. */
export function answerPhrase({ code, notFound }: Pick<ModelAnswer, 'code' | 'notFound'>): string {
  return notFound === true ? NO_WEIGHTS : PHRASES[code];
}

/** The sign of an answer. */
export function answerSign({ code, notFound }: Pick<ModelAnswer, 'code' | 'notFound'>): Mark {
  return notFound === true ? 'not-found' : ANSWER_MARKS[code];
}

/** Why a model is answered as it is, in a sentence or two; in brief where every fact stands below it. */
export function answerReason(record: ModelRecord, answer: ModelAnswer, isBrief = false): string {
  const reason = reasonOf(record, answer, isBrief);
  return answer.code === 'fully-open' && record.model.tier === 'listed' ? `${reason} ${AS_LISTED}` : reason;
}

/** Of a record that is what other indexes say, word for word: nobody is to quote the highest answer as ours. */
const AS_LISTED = 'So other indexes list it; nobody here has reviewed that.';

function reasonOf(record: ModelRecord, answer: ModelAnswer, isBrief: boolean): string {
  switch (answer.code) {
    case 'fully-open':
      return isBrief
        ? 'Weights, data and code under open licenses, with a card and a report.'
        : 'Weights, training data and the code to train and run it are published under open licenses, with a model card and a report.';
    case 'open-weights':
      return openWeightsReason(record, answer);
    case 'limited-weights':
      return limitsReason(record, answer, isBrief);
    case 'closed':
      return ABSENT_WEIGHTS[findingOf(record.model.components.finalWeights)] ?? NONE_TO_FETCH;
    case 'too-little-known':
      return unknownReason(record);
  }
}

const NONE_TO_FETCH = 'We found no weights to download in the places where they would be.';

const ABSENT_WEIGHTS: Partial<Record<Finding, string>> = {
  declined: 'The producer says that it does not publish the weights.',
  'said-absent': 'Another index says that the weights are not published. We have not looked ourselves.',
  unchecked: 'The weights are noted as not published, which we have not checked yet.',
};

function openWeightsReason(record: ModelRecord, { missing }: ModelAnswer): string {
  const library = libraryOfRecord(record);
  const { license } = termsOf(record.model, library);
  const known = missing.filter(({ open }) => open === 'no');
  const unknownOf = (lacks: OpenPart['lacks']) =>
    missing
      .filter((part) => part.open === 'unknown' && part.lacks === lacks)
      .map(({ axis }) => PART_NAMES[axis]);
  const [unseen, unlicensed] = [unknownOf('availability'), unknownOf('license')];
  const sentences = [
    `${record.model.gating === 'none' ? 'Anyone can download the weights and use them' : 'The weights are published and may be used'} for any purpose${license === null ? '' : ` under ${licenseText(license, library.licenses)}`}.`,
    ...PARTS.flatMap(({ lacks, say }) => {
      const named = known.filter((part) => part.lacks === lacks).map(({ axis }) => PART_NAMES[axis]);
      return named.length === 0 ? [] : [say(named)];
    }),
    ...(unseen.length === 0 ? [] : [`We do not know how far they are published: ${listOf(unseen)}.`]),
    ...(unlicensed.length === 0
      ? []
      : [`Published, but we do not know whether under an open license: ${listOf(unlicensed)}.`]),
  ];
  return sentences.join(' ');
}

const PART_NAMES: Record<OpenPart['axis'], string> = {
  data: 'training data',
  code: 'code',
  documentation: 'documents',
};

const PARTS: readonly { lacks: OpenPart['lacks']; say: (named: string[]) => string }[] = [
  { lacks: 'availability', say: (named) => `None seen, or only in part: ${listOf(named)}.` },
  { lacks: 'license', say: (named) => `Published, but not under an open license: ${listOf(named)}.` },
];

/** Who can have the weights, as far as it is known what stands before them. */
function accessWords(gating: Gating, limits: ModelAnswer['limits']): string {
  if (limits.includes('on-request')) {
    if (gating === 'click-through') return 'The weights come after accepting terms.';
    if (gating === 'approval') return 'The weights come only to those whom the producer approves.';
    return 'The weights come on request, or after accepting terms.';
  }
  if (limits.includes('in-part')) return 'Only a part of the weights is published.';
  return gating === 'none' ? 'Anyone can download the weights.' : 'The weights are published.';
}

function limitsReason(record: ModelRecord, { limits }: ModelAnswer, isBrief: boolean): string {
  const library = libraryOfRecord(record);
  const terms = termsOf(record.model, library);
  const access = accessWords(record.model.gating, limits);
  if (!limits.includes('terms')) {
    if (terms.license === null) return `${access} We do not know their license.`;
    return terms.rights.use === 'unknown'
      ? `${access} We have not read the terms of ${licenseText(terms.license, library.licenses)} in full.`
      : access;
  }
  const known = limitPhrases(terms, library.licenses, ['four-rights']);
  const phrases = isBrief ? firstOf(known) : known;
  const license = terms.license === null ? 'Its license' : licenseText(terms.license, library.licenses);
  const phrase = listOf(phrases.length === 0 ? otherLimits(terms, library.licenses) : phrases);
  const unread = unreadSentence(terms, library.licenses) === '' ? '' : ', as far as we have read or heard';
  return `${access} ${license} ${phrase}${unread}.`;
}

/** One limit and how many there are beside it; two are both said. */
function firstOf(phrases: readonly string[]): readonly string[] {
  const [first, ...others] = phrases;
  return first === undefined || others.length < 2 ? phrases : [first, `sets ${others.length} more limits`];
}

/** What limits use where no term takes a right away: no grant at all, or a number past which a duty starts. */
function otherLimits({ rights, license }: WeightsTerms, licenses: Library['licenses']): string[] {
  if (rights.use === 'none') return ['grants no right to use them'];
  const thresholds = thresholdsOf(license, licenses);
  return thresholds.length === 0
    ? ['sets conditions on what you may do with them']
    : thresholds.map((phrase) => `says that ${phrase}`);
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

const COUNTED: Record<Availability, string | null> = {
  all: 'released',
  some: 'partly',
  // By what stands behind each: not found, described only, withheld, or an index that says so.
  none: null,
  unknown: 'unknown',
  'not-applicable': 'not applicable',
};

/** A model's components by how far they are available: "4 released · 3 partly · 7 not found · 3 unknown". */
export function componentCounts(model: Pick<Model, 'components'>): string {
  const claims = Object.values(model.components);
  const counts = entriesOf(COUNTED).flatMap(([available, named]) => {
    const words = claims
      .filter(({ status }) => availabilityOf(status) === available)
      .map((claim) => named ?? claimLabel(claim));
    return [...new Set(words)].map((word) => `${words.filter((each) => each === word).length} ${word}`);
  });
  return counts.join(' · ');
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

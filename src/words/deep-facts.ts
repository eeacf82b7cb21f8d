import { conflictWord, corporaOf, licenseTextWord } from '#core/model/disclosures.ts';
import { joinList } from '#core/catalog/lists.ts';
import type { Evidence, Model } from '#core/model/model.ts';
import { languageName } from '#core/model/language-names.ts';
import { own } from '#core/model/own.ts';
import { pagesRead } from '#core/model/checked.ts';
import { isClaimUnchecked } from '#core/model/producer-claim.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { DISCLOSURE_IDS, type Body, type DisclosureId } from '#core/model/vocabulary.ts';
import {
  BODY_LABELS,
  CONFLICT_LABELS,
  DISCLOSURE_LABELS,
  DOCUMENT_LABELS,
  LICENSE_TEXT_LABELS,
  PLACE_LABELS,
} from './disclosures.ts';
import { readingDate } from './format.ts';
import { listOf } from './list-of.ts';
import { formatPower } from './powers.ts';
import { producerWords } from './producer-claim.ts';
import { NOT_LOOKED } from './readings.ts';
import { FINDING_LABELS, FINDING_MEANINGS, UNCHECKED_MEANING } from './status-meanings.ts';

/** One fact about law, license text, money, languages, datasets or frameworks, as a model's page and a comparison show it. */
export type DeepFact = {
  key: string;
  label: string;
  /** What is compared; null where nobody has looked, or where the pages that were read do not say. */
  value: string | null;
  /** The fact in a few words. */
  words: string;
  /** What it means, in a sentence or two. */
  meaning: string;
  /** Places or software, and the license of each. */
  statements: readonly { place: string; license: string }[];
  /** Ids of the datasets it names. */
  datasets: readonly string[];
  evidence: readonly Evidence[];
};

const NOTHING_KNOWN = FINDING_MEANINGS['not-looked'];
/** Pages were read, and leave it open. */
const UNSETTLED = { words: FINDING_LABELS.undecided ?? '', meaning: FINDING_MEANINGS.undecided };
const PAYER_NOT_TOLD = 'The pages that we read show who made it, and not who paid.';
const PLAIN = { statements: [], datasets: [] } as const;

/** These facts of a model, always all of them and in this order. */
export function deepFacts({
  model,
  datasets = [],
  frameworks = [],
}: Pick<ModelRecord, 'model' | 'datasets' | 'frameworks'>): DeepFact[] {
  const names = Object.fromEntries(datasets.map(({ id, name }) => [id, name]));
  return [
    producerClaim(model),
    ...DISCLOSURE_IDS.map((document) => documentFact(document, model)),
    licenseFile(model),
    conflict(model),
    bodies('paid-by', 'Who paid', model.funding?.paidBy, model),
    bodies('governed-by', 'Who governs', model.funding?.governedBy, model),
    languages(model),
    corpora(model, names),
    software(model, frameworks),
    compute(model),
  ];
}

const ARTICLES: Record<DisclosureId, string> = {
  trainingSummary:
    'Article 53(1)(d) of the EU AI Act asks every provider of a general-purpose model for one, of open models too.',
  copyrightPolicy:
    'Article 53(1)(c) of the EU AI Act asks every provider of a general-purpose model to have one, of open models too.',
};

function documentFact(id: DisclosureId, { disclosures }: Model): DeepFact {
  const document = disclosures?.[id];
  const fact = { key: id, label: DOCUMENT_LABELS[id], ...PLAIN };
  if (document === undefined) {
    return { ...fact, ...nothing(), meaning: `${NOTHING_KNOWN} ${ARTICLES[id]}` };
  }
  const { status, evidence } = document;
  const dated = status === 'published' && document.dated !== null ? readingDate(document.dated) : null;
  const found = {
    published: dated === null ? 'Published; it bears no date that we know of.' : `Published, dated ${dated}.`,
    outlined: 'The summary of training content tells of its measures. We have not seen the policy itself.',
    'none-found': 'We looked at the places below and found none; it may be elsewhere.',
    'not-due': document.status === 'not-due' ? `Not due: ${document.why}.` : '',
  }[status];
  const words = dated === null ? DISCLOSURE_LABELS[status] : `${DISCLOSURE_LABELS[status]}, ${dated}`;
  const meaning = status === 'not-due' ? found : `${found} ${ARTICLES[id]}`;
  return { ...fact, value: status, words, meaning, evidence };
}

function producerClaim({ producerClaim: claim }: Model): DeepFact {
  const fact = { key: 'producer-claim', label: 'What the producer calls it', ...PLAIN };
  const words = producerWords(claim);
  if (words === null) {
    const looked = pagesRead(claim.evidence).length > 0 ? UNSETTLED : {};
    return { ...fact, ...nothing(), ...looked, evidence: claim.evidence };
  }
  const isUnread = isClaimUnchecked(claim);
  return {
    ...fact,
    value: isUnread ? null : words,
    words: isUnread ? `${words} (unchecked)` : words,
    meaning: `Its producer calls the model ${words}. ${isUnread ? UNCHECKED_MEANING : 'That is its word, which is neither right nor wrong here.'}`,
    evidence: claim.evidence,
  };
}

function compute({ trainingFlop }: Model): DeepFact {
  const fact = { key: 'training-compute', label: 'Training compute', ...PLAIN };
  if (trainingFlop === null) return { ...fact, ...nothing() };
  const words = `${formatPower(trainingFlop.value)} FLOP`;
  const meaning = `${words} of training, as told or estimated on the pages below, or estimated by us from what they tell.`;
  return { ...fact, value: words, words, meaning, evidence: trainingFlop.evidence };
}

function licenseFile(model: Model): DeepFact {
  const fact = { key: 'license-text', label: 'Where the license text stands', ...PLAIN };
  const { licenseText } = model;
  const word = licenseTextWord(model);
  if (licenseText === undefined || word === 'unknown') return { ...fact, ...nothing() };
  const { matches, evidence } = licenseText;
  const known = { ...fact, value: word, words: LICENSE_TEXT_LABELS[word], evidence };
  if (word === 'absent')
    return { ...known, meaning: 'We looked beside the weights, and no license text lies there.' };
  const compared =
    matches === null
      ? 'Nobody here has compared it with the known text.'
      : matches
        ? 'It is the known text of that license.'
        : 'It differs from the known text of that license.';
  return { ...known, meaning: `${TEXT_PLACES[word]} ${compared}` };
}

const TEXT_PLACES = {
  weights: 'The text of the license lies beside the weights.',
  code: 'The text of the license lies in a repository of code of the model. The copy beside the weights, if there is one, was not read.',
} as const;

function conflict(model: Model): DeepFact {
  const fact = { key: 'license-conflict', label: 'What the card, the file and the tag say', ...PLAIN };
  const word = conflictWord(model);
  const { licenseText } = model;
  if (word === 'unknown' || licenseText === undefined) return { ...fact, ...nothing() };
  return {
    ...fact,
    value: word,
    words: CONFLICT_LABELS[word],
    meaning:
      word === 'yes'
        ? 'The license is stated in more than one place, and the statements do not agree:'
        : 'Where the license is stated, we found no statement that contradicts another.',
    statements: (licenseText.conflicts ?? []).map(({ place, license }) => ({
      place: PLACE_LABELS[place],
      license,
    })),
    evidence: licenseText.evidence,
  };
}

function bodies(key: string, label: string, held: readonly Body[] | undefined, { funding }: Model): DeepFact {
  const fact = { key, label, ...PLAIN };
  if (funding === undefined) return { ...fact, ...nothing() };
  if (held === undefined) {
    return {
      ...fact,
      value: null,
      words: 'unknown: not told',
      meaning: PAYER_NOT_TOLD,
      evidence: funding.evidence,
    };
  }
  const words = held.map((body) => BODY_LABELS[body]).join(', ');
  const verb = key === 'paid-by' ? 'Paid for by' : 'Governed by';
  const meaning = `${verb}: ${listOf(held.map((body) => BODY_LABELS[body]))}.`;
  return { ...fact, value: joinList(held), words, meaning, evidence: funding.evidence };
}

function languages({ languages: held }: Model): DeepFact {
  const fact = { key: 'languages', label: 'Languages its card names', ...PLAIN };
  if (held === undefined) return { ...fact, ...nothing() };
  const all = held.codes.map(languageName).toSorted();
  const words = all.length > MANY ? `${all.length} languages` : all.join(', ');
  return { ...fact, value: joinList(held.codes), words, meaning: `${listOf(all)}.`, evidence: held.evidence };
}

/** More languages, datasets or frameworks than this are counted instead of listed. */
const MANY = 4;

/** Somebody read what is said of the data, so it would not be true that nobody has looked. */
const NONE_RECORDED = {
  words: 'not recorded',
  meaning: 'We have recorded none. The sources of the claims on its training data may name some.',
};

function isDataRead({ components, data }: Model): boolean {
  const claims = [components.trainingData, data.pretraining, data.postTraining];
  return claims.some((claim) => claim !== null && claim.basis !== 'unchecked');
}

function corpora(model: Model, names: Readonly<Record<string, string>>): DeepFact {
  const ids = corporaOf(model);
  const fact = { key: 'datasets', label: 'Datasets it names', statements: [], datasets: ids };
  if (ids.length === 0) return { ...fact, ...nothing(), ...(isDataRead(model) ? NONE_RECORDED : {}) };
  const words =
    ids.length > MANY ? `${ids.length} datasets` : ids.map((id) => own(names, id) ?? id).join(', ');
  return {
    ...fact,
    value: joinList(ids),
    words,
    meaning: 'What the sources of the claims on its training data name; there may be more.',
    evidence: [],
  };
}

function software(model: Model, frameworks: NonNullable<ModelRecord['frameworks']>): DeepFact {
  const fact = { key: 'frameworks', label: 'Frameworks it is run or trained with', ...PLAIN };
  if (model.frameworks === undefined) return { ...fact, ...nothing() };
  const { named, evidence } = model.frameworks;
  const known = new Map(frameworks.map((framework) => [framework.id, framework]));
  const statements = named.map((id) => ({
    place: known.get(id)?.name ?? id,
    license: known.get(id)?.license ?? 'license not checked yet',
  }));
  return {
    ...fact,
    value: joinList(named),
    words:
      named.length > MANY
        ? `${named.length} frameworks`
        : statements.map(({ place, license }) => `${place} (${license})`).join(', '),
    meaning: 'Software of others that the pages below name for running or training it; one of them may do.',
    statements,
    evidence,
  };
}

/** Whether nobody has looked: what was looked for and is not told is no open check. */
export function isUnlooked({ value, evidence }: DeepFact): boolean {
  return value === null && evidence.length === 0;
}

function nothing(): Pick<DeepFact, 'value' | 'words' | 'meaning' | 'evidence'> {
  return { value: null, words: NOT_LOOKED, meaning: NOTHING_KNOWN, evidence: [] };
}

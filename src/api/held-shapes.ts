import { AXES, COMPONENT_IDS } from '#core/model/components.ts';
import { CHANGE_KINDS } from '#core/model/change-kind.ts';
import { answersOf } from '#core/definitions/meta.ts';
import { own } from '#core/model/own.ts';
import {
  BASES,
  BODIES,
  CORPUS_AVAILABILITIES,
  DATA_CLASSES,
  DATA_DESCRIPTIONS,
  DEFINITION_IDS,
  DISCLOSURE_STATUSES,
  GATINGS,
  INDEX_IDS,
  LICENSE_CATEGORIES,
  LICENSE_SOURCES,
  MEDIA,
  MODALITIES,
  STAGES,
  STATUSES,
  TEXTS_LICENSED,
  TIERS,
} from '#core/model/vocabulary.ts';
import { isObject } from './is-object.ts';
import {
  amount,
  count,
  date,
  dictionaryOf,
  either,
  link,
  listOf,
  number,
  object,
  oneOf,
  orNull,
  text,
  truth,
  type Shape,
} from './shape.ts';

/** What stands under a key wherever it stands in a data file, required or not, and what may stand nowhere. */

const unverified = (shape: Shape) => either(shape, oneOf(['unverified']));
const words = (list: string) => oneOf(list.split(' '));
const PERMISSION_WORDS =
  'allowed prohibited not-granted silent-in-text unverified research-only noncommercial-only non-production-only internal-training-only';
const evidence = listOf(object({ url: link }));
const ANSWERS = DEFINITION_IDS.flatMap(answersOf);
const DISAGREEMENTS = ['contradiction', 'license', 'extent', 'omission'];
const statement = object({ status: text, levels: listOf(object({ dimension: text, level: text })) });
const points = object({ points: count, of: amount });

const HELD: Readonly<Record<string, Shape>> = {
  // Claims and what they stand on.
  status: oneOf([...STATUSES, ...DISCLOSURE_STATUSES, 'listed', 'not-listed']),
  basis: oneOf(BASES),
  licenseSource: oneOf(LICENSE_SOURCES),
  declined: truth,
  evidence,
  checked: date,
  storedCopy: either(date, oneOf(['undated'])),
  listedBy: listOf(text),
  note: orNull(text),
  shows: text,
  why: text,
  component: oneOf(COMPONENT_IDS),
  license: orNull(either(text, listOf(link, 1))),
  // Models.
  tier: orNull(oneOf([...TIERS, ...ANSWERS])),
  architecture: orNull(either(text, listOf(link, 1))),
  datasets: listOf(either(text, object({ id: text }))),
  hosts: listOf(text),
  id: orNull(text),
  name: text,
  names: listOf(text),
  label: text,
  family: text,
  producer: orNull(text),
  released: orNull(date),
  modality: orNull(oneOf(MODALITIES)),
  modalities: listOf(oneOf(MODALITIES), 1),
  inputs: listOf(oneOf(MEDIA)),
  outputs: listOf(oneOf(MEDIA)),
  stage: oneOf(STAGES),
  gating: oneOf(GATINGS),
  classes: listOf(oneOf(DATA_CLASSES)),
  description: oneOf(DATA_DESCRIPTIONS),
  parameters: orNull(either(amount, object({ total: orNull(amount), active: orNull(amount) }))),
  links: either(listOf(link), dictionaryOf(either(link, listOf(link, 1)))),
  funding: object({ governedBy: listOf(oneOf(BODIES), 1), evidence }),
  paidBy: listOf(oneOf(BODIES), 1),
  licenseText: object({ file: words('present absent'), matches: orNull(truth), evidence }),
  conflicts: listOf(object({ place: words('file card tag report website'), license: text })),
  disclosures: dictionaryOf(object({ status: oneOf(DISCLOSURE_STATUSES), evidence })),
  dated: orNull(date),
  codes: listOf((code) => text(code) && /^[a-z]{2,3}$/.test(code as string), 1),
  named: listOf(text, 1),
  trainingFlop: orNull(object({ value: amount, evidence })),
  relation: words('same sibling'),
  // Licenses and datasets.
  category: oneOf(LICENSE_CATEGORIES),
  appliesTo: listOf(words('code weights data docs')),
  url: orNull(link),
  source: link,
  licenseUrl: link,
  page: link,
  osiApproved: truth,
  fsfFree: either(truth, words('not-listed unverified')),
  osdCompliant: words('yes in-substance no disputed unverified'),
  openDefinition: words('recommended conformant no not-listed not-applicable unverified'),
  commercialUse: words(
    `${PERMISSION_WORDS} allowed-below-threshold allowed-as-service by-permission by-registration conditional`,
  ),
  modification: words(`${PERMISSION_WORDS} private-only fine-tuning-only`),
  redistribution: words(`${PERMISSION_WORDS} allowed-with-conditions unmodified-only`),
  attribution: text,
  noticeFile: words('none if-included set-text'),
  stateChanges: words('none required'),
  clauses: dictionaryOf(text),
  shareAlike: text,
  patentGrant: text,
  outputTraining: text,
  namingRequirement: orNull(text),
  type: words('none lawful-use-only incorporated embedded unverified'),
  flowDown: words('none by-copy as-terms unverified'),
  threshold: unverified(listOf(object({ metric: text, value: amount, unit: words('users USD CNY') }))),
  effect: words(
    'display-name separate-license-required license-terminates no-rights-granted security-review-required',
  ),
  measured: words('at-release ongoing unverified'),
  excluded: listOf(text, 1),
  registration: words('none commercial-use notice-of-commercial-use unverified'),
  remoteRestriction: unverified(truth),
  newestVersion: unverified(truth),
  indemnity: unverified(truth),
  licensorMayRevoke: unverified(truth),
  licensorMayAmend: words('no for-legal-reasons at-will unverified'),
  derivativesOwner: words('licensee licensor silent-in-text unverified'),
  edition: date,
  read: object({ checked: date }),
  textNotFound: truth,
  verified: truth,
  textsLicensed: oneOf(TEXTS_LICENSED),
  availability: either(oneOf(CORPUS_AVAILABILITIES), words('all some none unknown not-applicable')),
  class: orNull(oneOf([1, 2, 3, ...DATA_CLASSES])),
  size: orNull(text),
  madeFrom: listOf(text),
  // What we say of a model.
  axis: oneOf(AXES),
  lacks: words('availability license'),
  open: words('no unknown'),
  state: words('unchecked unknown'),
  carries: listOf(oneOf(DEFINITION_IDS)),
  limits: listOf(words('in-part on-request terms')),
  mayBeFullyOpen: truth,
  unchecked: truth,
  definition: oneOf(DEFINITION_IDS),
  // The other indexes.
  index: orNull(oneOf([...INDEX_IDS, 'models.dev'])),
  between: listOf(oneOf(['ours', ...INDEX_IDS]), 2),
  kind: orNull(oneOf([...CHANGE_KINDS, ...DISAGREEMENTS])),
  withUs: orNull(oneOf(DISAGREEMENTS)),
  amongThem: orNull(oneOf(DISAGREEMENTS)),
  record: text,
  dimension: text,
  level: words('open partial closed'),
  says: either(words('listed not-included undisclosed'), statement),
  overall: object({ index: text }),
  score: number,
  progress: listOf(count, 3),
  flop: dictionaryOf(amount),
  editions: dictionaryOf(
    either(
      object({ total: points, upstream: points, model: points, downstream: points }),
      object({ recordUrl: text, version: text, records: count }),
    ),
  ),
  total: orNull(either(amount, points)),
  theirs: listOf(object({ index: text, record: text, relation: text, says: statement }), 1),
  ours: object({ status: oneOf(STATUSES), basis: oneOf(BASES) }),
  comparisons: listOf(object({ between: listOf(text, 2) }), 1),
  companies: listOf(object({ name: text, record: text, editions: object({}) })),
  // Releases and corrections.
  date,
  factsOf: date,
  hash: text,
  from: orNull(text),
  to: orNull(text),
  leftOut: count,
  bytes: amount,
  same: count,
  sibling: count,
  isKept: truth,
  verdicts: dictionaryOf(oneOf(ANSWERS)),
  motAnswer: oneOf(ANSWERS),
};

const DAY = /^\d{4}-\d\d(-\d\d)?$/;
/** What begins like an address that is not on the web, or not safe on the way. */
const OTHER_ADDRESS = /^\s*(javascript|vbscript|data|http):/i;
/** Readers' clocks differ, and data may be newer than a tab. */
const AHEAD_MS = 31 * 24 * 60 * 60 * 1000;

/**
 * Does everything in a data file stand where such things stand: under each key what it holds everywhere, no empty text
 * and none without end, no address that is no link, no number below zero, and no day after the last that it can be of?
 */
export function isSound(json: unknown, newest?: string): boolean {
  const ahead = new Date(Date.now() + AHEAD_MS).toISOString();
  return isSoundUpTo(json, newest === undefined || newest > ahead ? ahead : newest);
}

function isSoundUpTo(json: unknown, last: string): boolean {
  if (typeof json === 'string') return isSoundText(json, last);
  if (typeof json === 'number') return count(json);
  if (Array.isArray(json)) return json.every((each) => isSoundUpTo(each, last));
  if (!isObject(json)) return true;
  return Object.entries(json).every(
    ([key, value]) =>
      (own(HELD, key)?.(value) ?? true) &&
      // Places in a text stand under the names of its conditions, and hold no conditions.
      isSoundUpTo(key === 'clauses' && isObject(value) ? Object.values(value) : value, last),
  );
}

function isSoundText(json: string, last: string): boolean {
  if (DAY.test(json)) return date(json) && json <= last;
  return text(json) && !OTHER_ADDRESS.test(json);
}

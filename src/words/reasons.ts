import type { ComponentId } from '#core/model/components.ts';
import type { DataStage, Reason } from '#core/definitions/definition.ts';
import type { Finding } from '#core/model/checked.ts';
import type { DataClass, DataDescription, DataInformation, Gating, Status } from '#core/model/vocabulary.ts';
import { dutySentence } from './disclosures.ts';
import { readingDate } from './format.ts';
import { formatPower } from './powers.ts';
import { COMPONENT_LABELS } from './labels.ts';
import { listOf, upper } from './list-of.ts';
import { UNRECORDED } from './unrecorded.ts';
import { licenseStatement, termPhrase } from './license-statements.ts';

/** Why a criterion came out as it did, in sentences. Plain functions: codes in, text out. */

/** Turns ids into names: of a license or license expression, and of a criterion of the definition in question. */
export type Names = { license: (id: string) => string; criterion: (id: string) => string };

/** What a sentence calls a component where it is not its label. */
const IN_A_SENTENCE: Partial<Record<ComponentId, string>> = {
  modelArchitecture: 'code of the model architecture',
  finalWeights: 'weights',
};

/** A component as the subject of a sentence, with its verb. */
export function subjectOf(component: ComponentId): [subject: string, verb: 'is' | 'are'] {
  const name = IN_A_SENTENCE[component] ?? COMPONENT_LABELS[component].toLowerCase();
  return [`the ${name}`, name.endsWith('s') ? 'are' : 'is'];
}

const STAGE_SUBJECTS: Record<DataStage, [string, 'is']> = {
  pretraining: ['the pretraining data', 'is'],
  postTraining: ['the post-training data', 'is'],
};

const STATUS_PREDICATES: Record<Exclude<Status, 'unknown' | 'withheld'>, string> = {
  released: 'published in full',
  partial: 'published only in part',
  gated: 'published only to those who ask or accept terms',
  described: 'described, with nothing found to download',
  'not-applicable': 'not used by this model',
};

const CLASS_WORDS: Record<DataClass, string> = {
  open: 'free to share',
  public: 'public elsewhere',
  obtainable: 'obtainable from third parties',
  unshareable: 'impossible to share',
};

const INFORMATION_WORDS: Record<DataInformation, string> = {
  provenance: 'where the training data comes from',
  scope: 'what the training data covers',
  selection: 'how the training data was obtained and selected',
  labelling: 'how the training data was labeled',
  processing: 'how the training data was processed and filtered',
  publicList: 'which public data was used and where to get it',
  obtainableList: 'which data came from third parties and where to get it',
};

const DESCRIPTION_WORDS: Record<Exclude<DataDescription, 'unknown'>, string> = {
  complete: 'described completely',
  substantial: 'described in large part',
  partial: 'described in part',
  minimal: 'barely described',
  none: 'not described at all',
};

const GATING_WORDS: Record<Gating, string> = {
  none: 'Anybody can download the weights.',
  'click-through': 'The weights can be downloaded after accepting terms.',
  approval: 'The weights are given out only after somebody approves the request.',
  'not-available': 'The weights cannot be downloaded.',
  unknown: 'We have not found out whether a form or an approval stands before the weights.',
};

/** Why a criterion came out as it did, as one sentence. */
export function reasonSentence(reason: Reason, names: Names): string {
  switch (reason.code) {
    case 'status':
      return caveat(statusSentence(subjectOf(reason.component), reason), reason);
    case 'stage':
      return caveat(statusSentence(STAGE_SUBJECTS[reason.stage], reason), reason);
    case 'gating':
      return GATING_WORDS[reason.gating];
    case 'license':
      return caveat(licenseSentence(reason, names), {
        ...reason,
        inherited: reason.inherited && reason.stage === undefined,
      });
    case 'stage-classes': {
      const [data] = STAGE_SUBJECTS[reason.stage];
      if (reason.classes.length === 0) return `We have not found out whether ${data} could be shared.`;
      return caveat(
        `${upper(data)} is, at least in part, ${listOf(reason.classes.map((of) => CLASS_WORDS[of]))}.`,
        reason,
      );
    }
    case 'information':
      return caveat(informationSentence(reason), reason);
    case 'description':
      return reason.description === 'unknown'
        ? 'We have not found out how far the training data is described.'
        : caveat(`The training data is ${DESCRIPTION_WORDS[reason.description]}.`, reason);
    case 'information-unread':
      return reason.description === 'unknown'
        ? 'We have not read the documentation for this yet.'
        : `We read that the training data is ${DESCRIPTION_WORDS[reason.description]}, but have not yet read the documentation for this list.`;
    case 'data-released':
      return 'All training data is published under open terms, which settles this.';
    case 'base':
      return baseSentence(reason);
    case 'base-license':
      return baseLicenseSentence(reason, names);
    case 'training-flop':
      if (reason.value === null)
        return 'We have no figure for the computing power used in training, nor all that an estimate takes.';
      return reason.isClose
        ? `By estimate, training took about ${formatPower(reason.value)} operations, too near the bound of ${formatPower(reason.bound)} to decide.`
        : `By estimate, training took about ${formatPower(reason.value)} operations; the bound is ${formatPower(reason.bound)}.`;
    case 'training-flop-bound':
      return `With ${reason.parameters.toLocaleString('en-US')} billion active parameters, training took less than ${formatPower(reason.atMost)} operations; the bound is ${formatPower(reason.bound)}.`;
    case 'modality':
      return `The model is of the kind “${reason.modality}”.`;
    case 'unrecorded':
      return UNRECORDED[reason.fact];
    case 'partial-by-index':
      return 'An index calls the weights partly available, which may mean a part of them or all of them after a form.';
    case 'nothing-to-license':
      return 'Nothing of the kind is published, so there is no license to judge.';
    case 'any-license': {
      const [subject] = subjectOf(reason.component);
      return reason.isNamed
        ? `Naming public benchmarks is enough here, and ${subject} may come under any license or none.`
        : `${upper(subject)} may come under any license or none here.`;
    }
    case 'follows':
      return `This follows from: ${listOf(reason.criteria.map(names.criterion))}.`;
    case 'duty-stays':
      return 'This stays a duty whatever the answer; it is no condition.';
    case 'transition':
      if (reason.isEarlier === false)
        return `It was released on or after ${readingDate(reason.before)}, so its provider has no time of transition.`;
      return `If it was on the market of the Union before ${readingDate(reason.before)}${reason.isEarlier === null ? '' : ', as its day of release suggests'}, its provider has until ${readingDate(reason.until)} to comply.`;
    case 'disclosure':
      return dutySentence(reason.document, reason.status);
  }
}

function statusSentence(
  [subject, verb]: [string, 'is' | 'are'],
  { status, finding }: { status: Status; finding: Finding },
): string {
  if (status === 'unknown') return `We have not found out whether ${subject} ${verb} published.`;
  if (status === 'withheld') {
    switch (finding) {
      case 'declined':
        return `The producer says that ${subject} ${verb} not published.`;
      case 'said-absent':
        return `Another index says that ${subject} ${verb} not published.`;
      case 'unchecked':
        return `${upper(subject)} ${verb} not published.`;
      default:
        return `${upper(subject)} ${verb === 'is' ? 'was' : 'were'} looked for and not found.`;
    }
  }
  return `${upper(subject)} ${verb} ${STATUS_PREDICATES[status]}.`;
}

function informationSentence({ fact, status, unchecked }: Extract<Reason, { code: 'information' }>): string {
  const what = INFORMATION_WORDS[fact];
  switch (status) {
    case 'released':
      return `It is published ${what}.`;
    case 'partial':
    case 'gated':
    case 'described':
      return `It is only partly published ${what}.`;
    case 'withheld':
      return unchecked ? `It is not published ${what}.` : `We found nothing published that says ${what}.`;
    case 'not-applicable':
      return `It need not be published ${what}: this does not apply to the model.`;
    case 'unknown':
      return `We have not found out whether it is published ${what}.`;
  }
}

function licenseSentence(
  { component, stage, license, question, answer, terms, inherited }: Extract<Reason, { code: 'license' }>,
  names: Names,
): string {
  const [subject, verb] = stage === undefined ? subjectOf(component) : STAGE_SUBJECTS[stage];
  if (license === null) return `No license of ${subject} is on record.`;
  const under = `${upper(subject)} ${verb} under ${names.license(license)}`;
  if (stage !== undefined && inherited)
    return `${upper(subject)} ${verb} listed under ${names.license(license)}, the license of the whole release, which says nothing about data.`;
  const details = terms.length === 0 ? '' : ` It ${listOf(terms.map(termPhrase))}.`;
  if (answer === 'unknown')
    return `${under}; we could not settle whether it ${licenseStatement(question, 'yes')}.${details}`;
  return `${under}, which ${licenseStatement(question, answer)}.${details}`;
}

function baseSentence({ name, verdict, model }: Extract<Reason, { code: 'base' }>): string {
  if (model === null) return `It is derived from ${name}, of which we hold no record.`;
  switch (verdict) {
    case 'met':
    case 'not-applicable':
      return `It is derived from ${name}, which meets this too.`;
    case 'not-met':
      return `It is derived from ${name}, which does not meet this.`;
    case 'partly':
      return `It is derived from ${name}, which meets this only in part.`;
    case 'unknown':
      return `It is derived from ${name}, of which we do not know this.`;
  }
}

/** Why the terms of a base leave it in doubt whether a model's own license holds. */
function baseLicenseSentence(
  { name, model, license, question, answer }: Extract<Reason, { code: 'base-license' }>,
  names: Names,
): string {
  const base = `It is built on ${name}, by another producer,`;
  if (model === null)
    return `${base} of which we hold no record, so we do not know whether that model’s terms allow this license.`;
  if (license === null)
    return `${base} whose license we do not know, so we do not know whether it allows this one.`;
  const under = `${base} under ${names.license(license)}`;
  return answer === 'no'
    ? `${under}, which ${licenseStatement(question, 'no')}; whether the license of this model holds is in doubt.`
    : `${under}; we do not know whether that license ${licenseStatement(question, 'yes')}.`;
}

/** Says what a sentence stands on, where that is little. */
function caveat(
  sentence: string,
  { unchecked, inherited }: { unchecked: boolean; inherited?: boolean },
): string {
  const notes = [
    ...(inherited ? ['license inherited from the repository or base model'] : []),
    ...(unchecked ? ['not checked yet'] : []),
  ];
  return notes.length === 0 ? sentence : `${sentence.slice(0, -1)} (${notes.join('; ')}).`;
}

import type { ComponentId } from '#core/model/components.ts';
import type { Change, Path } from '#core/definitions/changes.ts';
import type { ClaimBeside } from '#core/definitions/claim.ts';
import type { Definition, DefinitionStatus, Evaluation, Verdict } from '#core/definitions/definition.ts';
import type { Demand } from '#core/definitions/demands.ts';
import type { Implication, Mark } from '#core/definitions/implications.ts';
import type { DefinitionId } from '#core/model/vocabulary.ts';
import { listOf } from './list-of.ts';
import { SUBJECTS, type Names } from './reasons.ts';

/**
 * What evaluations say, in words a lawyer would accept and a journalist understand. Plain functions, text in and
 * text out; whatever core can return has its words, and the type checker holds us to it. Why a criterion came out as
 * it did is in wording-reasons.ts, what a license says in wording-license.ts.
 */

export const VERDICT_WORDS: Record<Verdict, string> = {
  met: 'met',
  partly: 'partly met',
  'not-met': 'not met',
  unknown: 'unknown',
  'not-applicable': 'does not apply',
};

/** What a verdict means for one criterion, for a legend or a tooltip. */
export const VERDICT_MEANINGS: Record<Verdict, string> = {
  met: 'The facts show what is asked for.',
  partly: 'The facts show a part of what is asked for; for a whole definition: not met, but close.',
  'not-met': 'The facts show that something asked for is missing.',
  unknown: 'The facts on record do not decide it. Unknown never counts as not met.',
  'not-applicable': 'It is not asked for in this case.',
};

export const DEFINITION_STATUS_WORDS: Record<DefinitionStatus, string> = {
  'in-force': 'in force',
  draft: 'draft',
  provisional: 'provisional',
  withdrawn: 'withdrawn',
};

/** Name and version: "Open Source AI Definition 1.0". */
export function definitionTitle({ name, version }: Pick<Definition, 'name' | 'version'>): string {
  return /^\d+\.\d/.test(version) ? `${name} ${version}` : `${name} (${version})`;
}

/** The name of a tier; an id that is none is returned as it is. */
export function tierName(definition: Definition, tier: string): string {
  return definition.tiers?.find(({ id }) => id === tier)?.name ?? tier;
}

/** An evaluation in a few words, for a table cell: "met", "Class III", "at least Open Weights", "no tier". */
export function answerWords(
  evaluation: Pick<Evaluation, 'definition' | 'verdict' | 'tier' | 'atLeast'>,
): string {
  const { definition, verdict, tier, atLeast } = evaluation;
  if (tier !== null) return `${atLeast ? 'at least ' : ''}${tierName(definition, tier)}`;
  if (definition.kind === 'tiers')
    return verdict === 'unknown' ? 'unknown' : verdict === 'partly' ? 'close to the lowest tier' : 'no tier';
  return verdict === 'partly' ? 'not met, but close' : VERDICT_WORDS[verdict];
}

/** The whole answer in one sentence, as our reading of the facts of a day (YYYY-MM-DD). */
export function evaluationSentence(model: string, evaluation: Evaluation, factsOf: string): string {
  return `By our reading of the facts of ${factsOf}, ${model} ${outcome(evaluation)}.`;
}

function outcome(evaluation: Evaluation): string {
  const { definition, verdict, tier, atLeast } = evaluation;
  if (tier !== null)
    return `reaches ${atLeast ? 'at least ' : ''}“${tierName(definition, tier)}” of ${OBJECTS[definition.id]}`;
  if (definition.kind === 'tiers') {
    const lowest = definition.tiers?.[0]?.name ?? '';
    if (verdict === 'unknown')
      return `may or may not reach a tier of ${OBJECTS[definition.id]}: the facts do not decide it`;
    return `reaches no tier of ${OBJECTS[definition.id]}${verdict === 'partly' ? `, but is close to “${lowest}”` : ''}`;
  }
  switch (verdict) {
    case 'met':
      return `meets ${OBJECTS[definition.id]}`;
    case 'partly':
      return `does not meet ${OBJECTS[definition.id]}, but is close`;
    case 'not-met':
      return `does not meet ${OBJECTS[definition.id]}`;
    case 'unknown':
      return `may or may not meet ${OBJECTS[definition.id]}: the facts do not decide it`;
    case 'not-applicable':
      return `is outside the scope of ${OBJECTS[definition.id]}`;
  }
}

/** A definition as what is met or not met. */
const OBJECTS: Record<DefinitionId, string> = {
  'osaid-1-0': 'the Open Source AI Definition',
  'g7-2026': 'the G7 Vision on AI Openness',
  'mof-1-0-paper': 'the Model Openness Framework as its paper has it',
  'mof-1-0-mot': 'the Model Openness Framework as its tool has it',
  'owd-0-3': 'the Open Weight Definition',
  'meeker-open-weights': 'Heather Meeker’s Open Weights definition',
  'eu-ai-act-53-2': 'the conditions of the EU AI Act’s open-source exemption',
  'fsf-free-ml': 'the Free Software Foundation’s idea of a free machine learning application',
  'perens-osd': 'the Open Source Definition with data as source',
  'debian-a': 'proposal A of Debian’s resolution 2025/002',
  'dpg-ai': 'the part of the Digital Public Goods Standard that facts decide',
  llm360: 'the LLM360 release pledge',
  'ntia-2024': 'NTIA’s test for widely available weights',
};

/** What a verdict would fall with; empty when all it rests on has been checked and stated. */
export function restsOnSentence({ unchecked, inherited }: Evaluation['restsOn']): string {
  const parts = [
    ...(unchecked.length === 0
      ? []
      : [`claims nobody has checked yet (on ${listOf(unchecked.map(subject))})`]),
    ...(inherited ? ['a license taken over from the repository or base model'] : []),
  ];
  return parts.length === 0 ? '' : `This rests on ${listOf(parts)}.`;
}

function plural(component: ComponentId): boolean {
  return SUBJECTS[component][1] === 'are';
}

function subject(component: ComponentId): string {
  return SUBJECTS[component][0];
}

/** One change as a demand on the producer: "Publish the training code in full." */
export function changeSentence(change: Change, names: Pick<Names, 'license'>): string {
  switch (change.code) {
    case 'status':
      return change.from === 'unknown'
        ? `Publish ${subject(change.component)} in full, or show that ${plural(change.component) ? 'they are' : 'it is'}.`
        : `Publish ${subject(change.component)} in full.`;
    case 'license': {
      const to = `an open license such as ${names.license(change.to)}`;
      if (change.from === null) return `State ${to} for ${subject(change.component)}; none is on record.`;
      return `Put ${subject(change.component)} under ${to} in place of ${names.license(change.from)}.`;
    }
    case 'gating':
      return 'Let everybody download the weights without asking.';
    case 'information':
      return 'Describe the training data completely, with lists of what is public and what comes from third parties.';
  }
}

/** What stands before the list of changes, or why there is none. */
export function pathSentence(path: Path, definition: Definition, names: Pick<Names, 'criterion'>): string {
  const goal =
    path.goal === null ? `meet ${OBJECTS[definition.id]}` : `reach “${tierName(definition, path.goal)}”`;
  if (path.changes === null) {
    return `No change to this model alone would make it ${goal}: ${listOf(path.blockedBy.map(names.criterion))} would stay open.`;
  }
  if (path.changes.length === 0) return `Nothing is missing to ${goal}.`;
  const count = path.changes.length === 1 ? 'one thing is' : `${path.changes.length} things are`;
  const unknown = path.changes.some(({ from }) => from === null || from === 'unknown');
  return `To ${goal}, ${count} missing${unknown ? ' or not on record' : ''}:`;
}

/** The producer's own claim beside what the definitions of open source AI say. States both and judges neither. */
export function claimSentence(
  model: string,
  beside: ClaimBeside,
  name: (id: DefinitionId) => string,
): string {
  const { openSource, meets, open, term } = beside;
  const quoted = term === null ? '' : ` (“${term}”)`;
  const claim = {
    yes: `Its producer calls ${model} open source${quoted}.`,
    no: `Its producer does not call ${model} open source${quoted}.`,
    unknown: `Whether its producer calls ${model} open source is not recorded.`,
  }[openSource];
  const judged = meets.length + open.length + beside.misses.length;
  const met =
    meets.length > 0
      ? `By our reading it meets ${meets.length} of ${judged} definitions of the term: ${listOf(meets.map(name))}.`
      : `By our reading it meets none of ${judged} definitions of the term${open.length > 0 ? ` for certain; ${open.length} stay unknown` : ''}.`;
  return `${claim} ${met}`;
}

export const DEMAND_WORDS: Record<Demand, string> = {
  weights: 'Weights published',
  'weights-unlimited': 'Weights free of limits on use',
  'weights-ungated': 'Weights without an approval',
  'inference-code': 'Code to run the model',
  'training-code': 'Training code',
  'preprocessing-code': 'Code that processed the data',
  'code-license': 'Open license for code',
  'data-open': 'Training data that may be shared',
  'data-public': 'Training data that is public elsewhere',
  'data-unshareable': 'Training data that cannot be shared',
  'data-information': 'Information about data that is not shared',
  checkpoints: 'Intermediate checkpoints',
  evaluation: 'Evaluation code, data and results',
  'model-card': 'Model card',
  'data-card': 'Data card',
  report: 'Technical report or paper',
  'document-license': 'Open license for documents',
};

/** What follows from meeting one definition: "Whoever meets … also reaches …". */
export function implicationSentence(
  { from, to, given, orUnknown }: Implication,
  name: (mark: Mark) => string,
): string {
  const condition =
    given === 'open-deployment-code' ? ' and publishes the code to run the model under an open license' : '';
  return `Whoever meets ${name(from)}${condition} also meets ${name(to)}${orUnknown ? ', or it is unknown where a license has not been read for it' : ''}.`;
}

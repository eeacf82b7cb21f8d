import type { ComponentId } from '#core/model/components.ts';
import type { Change } from '#core/definitions/change.ts';
import type { Path } from '#core/definitions/changes.ts';
import type { ClaimBeside } from '#core/definitions/claim.ts';
import type { Definition, DefinitionStatus, Evaluation } from '#core/definitions/definition.ts';
import type { Demand } from '#core/definitions/demands.ts';
import type { Implication, Mark } from '#core/definitions/implications.ts';
import type { DefinitionId } from '#core/model/vocabulary.ts';
import { isFine } from '#core/definitions/verdict.ts';
import { readingDate } from './format.ts';
import { listOf } from './list-of.ts';
import { subjectOf, type Names } from './reasons.ts';

/**
 * What evaluations say, in words a lawyer would accept and a journalist understand. Plain functions, text in and
 * text out; whatever core can return has its words, and the type checker holds us to it. Why a criterion came out as
 * it did is in reasons.ts, what a license says in license-statements.ts.
 */

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

/** The whole answer in one sentence, as our reading of the facts of a day (YYYY-MM-DD). */
export function evaluationSentence(model: string, evaluation: Evaluation, factsOf: string): string {
  return `By our reading of the facts of ${readingDate(factsOf)}, ${model} ${outcome(evaluation)}.`;
}

function outcome(evaluation: Evaluation): string {
  const { definition, verdict, tier, atLeast } = evaluation;
  if (tier !== null)
    return `reaches ${atLeast ? 'at least ' : ''}“${tierName(definition, tier)}” of ${definition.object}`;
  if (definition.kind === 'tiers') {
    const lowest = definition.tiers?.[0]?.name ?? '';
    if (verdict === 'unknown')
      return `may or may not reach a tier of ${definition.object}: the facts on record do not decide it`;
    return `reaches no tier of ${definition.object}${verdict === 'partly' ? `, but is close to “${lowest}”` : ''}`;
  }
  switch (verdict) {
    case 'met':
      return `meets ${definition.object}`;
    case 'partly':
      return `does not meet ${definition.object}, but is close`;
    case 'not-met':
      return `does not meet ${definition.object}`;
    case 'unknown':
      if (onlyScopeIsOpen(evaluation))
        return `meets ${definition.object} as far as they go, but we do not know whether it is a model they are for`;
      return `may or may not meet ${definition.object}: the facts on record do not decide it`;
    case 'not-applicable':
      return `is outside the scope of ${definition.object}`;
  }
}

/** Is all met that the definition asks for, and unknown whether it asks anything of this model? */
function onlyScopeIsOpen({ definition, findings }: Evaluation): boolean {
  return (
    definition.scope !== undefined &&
    findings.every(({ criterion, verdict }) => criterion.id === definition.scope || isFine(verdict))
  );
}

/** What a verdict would fall with; empty when all it rests on has been checked and stated. */
export function restsOnSentence({ unchecked, notFound, noneSeen, inherited }: Evaluation['restsOn']): string {
  const parts = [
    ...(unchecked.length === 0
      ? []
      : [`claims we have not checked yet (on ${listOf(unchecked.map(subject))})`]),
    ...(notFound.length === 0 ? [] : [`not finding ${listOf(notFound.map(subject))} where we looked`]),
    ...(noneSeen.length === 0 ? [] : [`knowing of no way to get ${listOf(noneSeen.map(subject))}`]),
    ...(inherited ? ['a license inherited from the repository or base model'] : []),
  ];
  return parts.length === 0 ? '' : `This rests on ${listOf(parts)}.`;
}

function plural(component: ComponentId): boolean {
  return subjectOf(component)[1] === 'are';
}

function subject(component: ComponentId): string {
  return subjectOf(component)[0];
}

/** One change as a demand on the producer: "Publish the training code in full." */
export function changeSentence(change: Change, names: Pick<Names, 'license'>): string {
  switch (change.code) {
    case 'status':
      if (change.to === 'described')
        return change.component === 'evaluationData'
          ? 'Name the data that the model was evaluated on.'
          : 'Describe the architecture of the model in public.';
      return change.from === 'unknown'
        ? `Publish ${subject(change.component)} in full, or show that ${plural(change.component) ? 'they are' : 'it is'}.`
        : `Publish ${subject(change.component)} in full.`;
    case 'license': {
      const to = `an open license such as ${names.license(change.to)}`;
      if (change.from?.startsWith('various') === true)
        return `Show that every part of ${subject(change.component)} is under ${to}, or do without the parts that are not.`;
      if (change.from === null) return `State ${to} for ${subject(change.component)}; none is on record.`;
      return `Put ${subject(change.component)} under ${to} in place of ${names.license(change.from)}.`;
    }
    case 'gating':
      return change.to === 'none'
        ? 'Let everybody download the weights without asking.'
        : 'Let everybody download the weights without an approval; a form that lets everyone through is allowed.';
    case 'shareable':
      return change.to === 'open'
        ? 'Publish the training data that may be copied and passed on, or show that all of that is out.'
        : 'Publish all training data that can be shared, and say why the rest cannot be.';
    case 'information':
      return DESCRIPTIONS[change.to];
  }
}

const DESCRIPTIONS: Record<Extract<Change, { code: 'information' }>['to'], string> = {
  substantial: 'Describe for the most part where the training data comes from and what it covers.',
  complete: 'Describe completely what is not published of the training data.',
  'complete-with-lists':
    'Describe all of the training data, with lists of what is public and what comes from third parties. Data that may not be shared need not be published.',
};

/** What stands before the list of changes, or why there is none. */
export function pathSentence(path: Path, definition: Definition, names: Pick<Names, 'criterion'>): string {
  const goal =
    path.goal === null ? `meet ${definition.object}` : `reach “${tierName(definition, path.goal)}”`;
  if (path.changes === null) {
    const unmet = path.blockedBy.filter((id) => !path.undecided.includes(id));
    const those = (ids: readonly string[], isOpened: boolean) =>
      ids.filter((id) => path.opened.includes(id) === isOpened).map(names.criterion);
    const stays = (
      [
        [those(unmet, false), 'would still not be met'],
        [those(unmet, true), 'would then not be met'],
        [those(path.undecided, false), 'would still be unknown'],
        [those(path.undecided, true), 'would then be unknown'],
      ] as const
    ).flatMap(([criteria, then]) => (criteria.length === 0 ? [] : [`${listOf(criteria)} ${then}`]));
    const hedge = unmet.length > 0 ? 'would' : 'might';
    return `Even if all of this model were published under open licenses, it ${hedge} not ${goal}: ${stays.join('; ')}.`;
  }
  if (path.changes.length === 0) return `Nothing is missing to ${goal}.`;
  const count = path.changes.length === 1 ? 'one thing is' : `${path.changes.length} things are`;
  const unknown = path.changes.some(({ from }) => from === null || from === 'unknown');
  return `To ${goal}, ${count} missing${unknown ? ' or not on record' : ''}:`;
}

/** The producer's own words beside what the definitions of open source AI say. States both and judges neither. */
export function claimSentence(
  model: string,
  beside: ClaimBeside,
  name: (id: DefinitionId) => string,
): string {
  const { openSource, meets, misses, open, term, unchecked, isUnchecked } = beside;
  const judged = `the ${meets.length + open.length + misses.length} definitions of open source we check`;
  const marked = (id: DefinitionId) => `${name(id)}${unchecked.includes(id) ? ' (by unchecked claims)' : ''}`;
  const guessed = misses.filter((id) => unchecked.includes(id)).length;
  const met =
    meets.length > 0
      ? `meets ${meets.length} of ${judged}: ${listOf(meets.map(marked))}`
      : open.length > 0
        ? `meets none of ${judged} for certain; ${open.length} cannot be decided yet`
        : `meets none of ${judged}${guessed === 0 ? '' : `, ${guessed} of them by claims nobody has checked`}`;
  const words = {
    yes: `Its producer calls ${model} open source${quoted(term)}.`,
    no:
      term === null
        ? `Its producer does not call ${model} open source.`
        : `Its producer calls ${model} “${term}”.`,
    unknown:
      term === null
        ? `We have no record of what its producer calls ${model}.`
        : `Its producer calls ${model} “${term}”.`,
  }[openSource];
  return `${isUnchecked ? notRead(words) : words} By our reading it ${met}.`;
}

/** What nobody has read at the producer's is not said as if somebody had. */
function notRead(sentence: string): string {
  return `${sentence.slice(0, -1)}, which we have not checked at its source yet.`;
}

/** The producer's own words after ours. */
function quoted(term: string | null): string {
  return term === null ? '' : ` (“${term}”)`;
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
    given === 'open-deployment-code' ? ' and publishing the code to run the model under an open license' : '';
  return `Meeting ${name(from)}${condition} means meeting ${name(to)}${orUnknown ? ', unless a license has not been read for it' : ''}.`;
}

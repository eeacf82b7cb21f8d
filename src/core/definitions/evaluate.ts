import type { Dataset, Model } from '../model/model.ts';
import type { ComponentId } from '../model/components.ts';
import { availabilityOf } from '../model/status.ts';
import type { Absence } from '../model/words.ts';
import type { DefinitionId } from '../model/vocabulary.ts';
import { makeContext, type Context } from './context.ts';
import type { Definition, DefinitionTier, Evaluation, Finding, Verdict } from './definition.ts';
import type { Reason } from './reason.ts';
import { writeAnswer } from './meta.ts';
import { isFine, worst } from './verdict.ts';

/** Judges one model by one definition: a finding per criterion, and what follows from them. */
export function evaluate(model: Model, definition: Definition, context: Context): Evaluation {
  const findings: Finding[] = [];
  const own = context.forKind(model.modality);
  for (const criterion of definition.criteria) {
    const { verdict, reasons } = criterion.test(model, own, findings);
    findings.push({ criterion, verdict, reasons });
  }
  if (definition.tiers !== undefined) return inTiers(definition, definition.tiers, findings);

  const judged = conditionsAmong(findings, definition);
  const scope = findings.find(({ criterion }) => criterion.id === definition.scope);
  const verdict = inScope(scope?.verdict, verdictOn(judged));
  return {
    definition,
    verdict,
    tier: null,
    atLeast: false,
    next: null,
    findings,
    restsOn: restsOn(verdict, judged),
  };
}

/** The findings on the conditions of a definition, as they count for the whole. */
function conditionsAmong(findings: readonly Finding[], definition: Definition): readonly Finding[] {
  const { scope, closeWithout } = definition;
  const conditions =
    scope === undefined ? findings : findings.filter(({ criterion }) => criterion.id !== scope);
  return closeWithout === undefined
    ? conditions
    : conditions.map((finding) => asClose(finding, closeWithout));
}

/** The verdict on the conditions of a definition, as far as it is for the model at all. */
function inScope(scope: Verdict | undefined, verdict: Verdict): Verdict {
  if (scope === 'not-applicable') return scope;
  return scope === 'unknown' && verdict === 'met' ? 'unknown' : verdict;
}

/** A finding as it counts for the whole: one that keeps a model from meeting a definition, but not from being close. */
function asClose(finding: Finding, closeWithout: string): Finding {
  const isSpared = finding.criterion.id === closeWithout && finding.verdict === 'not-met';
  return isSpared ? { ...finding, verdict: 'partly' } : finding;
}

/** The highest tier of which everything is met, with all tiers below it, and what the next one lacks. */
function inTiers(
  definition: Definition,
  tiers: readonly DefinitionTier[],
  findings: readonly Finding[],
): Evaluation {
  // Criteria stand in the order of the tiers that ask for them.
  let count = 0;
  const ends = tiers.map(({ criteria }) => (count += criteria.length));
  const byTier = tiers.map(({ criteria }, at) => findings.slice((ends[at] ?? 0) - criteria.length, ends[at]));
  const verdicts = byTier.map(verdictOn);
  const unreached = verdicts.findIndex((verdict) => verdict !== 'met');
  const reached = unreached === -1 ? tiers.length : unreached;
  const next = tiers[reached];
  const missing = (byTier[reached] ?? []).filter((finding) => !isFine(finding.verdict));
  const verdict = verdicts[0] ?? 'unknown';
  return {
    definition,
    verdict,
    tier: tiers[reached - 1]?.id ?? null,
    atLeast: verdicts[reached] === 'unknown',
    next:
      next === undefined ? null : { tier: next.id, missing: missing.map(({ criterion }) => criterion.id) },
    findings,
    restsOn: restsOn(verdict, findings.slice(0, ends[Math.max(reached, 1) - 1])),
  };
}

function verdictOn(findings: readonly Finding[]): Verdict {
  const verdict = worst(findings);
  return verdict === 'not-applicable' ? 'met' : verdict;
}

/** How far it is known what the verdict on one criterion rests on. */
export function groundsOfFinding(finding: Finding): Pick<Summary, 'unchecked' | 'absence'> {
  return groundsOf(finding.verdict, addGrounds(finding, noGrounds()));
}

/** A failure stands on its best founded finding; everything else on all findings that led to it. */
function restsOn(verdict: Verdict, findings: readonly Finding[]): Evaluation['restsOn'] {
  const all: Grounds = noGrounds();
  let best: Grounds | null = null;
  for (const finding of findings) {
    if (finding.verdict !== verdict && !isFine(verdict)) continue;
    if (verdict !== 'not-met') {
      addGrounds(finding, all);
      continue;
    }
    const own = addGrounds(finding, noGrounds());
    if (best === null || weight(own) < weight(best)) best = own;
    if (weight(best) === 0) break;
  }
  return best ?? all;
}

type Grounds = {
  unchecked: ComponentId[];
  notFound: ComponentId[];
  noneSeen: ComponentId[];
  inherited: boolean;
};

function noGrounds(): Grounds {
  return { unchecked: [], notFound: [], noneSeen: [], inherited: false };
}

function weight({ unchecked, notFound, noneSeen, inherited }: Grounds): number {
  const absence = noneSeen.length > 0 ? 2 : notFound.length > 0 ? 1 : 0;
  return unchecked.length * 8 + (inherited ? 4 : 0) + absence;
}

function addGrounds({ verdict, reasons }: Finding, grounds: Grounds): Grounds {
  for (const reason of reasons) {
    if (!('unchecked' in reason)) continue;
    if (reason.unchecked) addTo(grounds.unchecked, reason.component);
    const absence = isFine(verdict) ? null : absenceIn(reason);
    if (absence !== null)
      addTo(absence === 'not-found' ? grounds.notFound : grounds.noneSeen, reason.component);
    if (reason.code === 'license' && reason.inherited) grounds.inherited = true;
  }
  return grounds;
}

function addTo(components: ComponentId[], component: ComponentId): void {
  if (!components.includes(component)) components.push(component);
}

/** How far a reason knows that something is not out, where no producer says so and somebody has read of it. */
function absenceIn(reason: Reason): Absence | null {
  if (!('finding' in reason) || reason.unchecked) return null;
  if (availabilityOf(reason.status) !== 'none' || reason.finding === 'declined') return null;
  return reason.finding === 'not-found' ? 'not-found' : 'none-seen';
}

/** Ids of the criteria a model must meet to reach a tier, or to meet a definition without tiers (null). */
export function criteriaUpTo(definition: Definition, tier: string | null): ReadonlySet<string> {
  const { tiers, criteria, scope } = definition;
  if (tiers === undefined || tier === null) {
    return new Set(criteria.map(({ id }) => id).filter((id) => id !== scope));
  }
  return new Set(
    tiers.slice(0, tiers.findIndex(({ id }) => id === tier) + 1).flatMap((each) => each.criteria),
  );
}

/** The verdict on one tier, with all tiers below it; null asks for the verdict on a definition without tiers. */
export function verdictAt(evaluation: Evaluation, tier: string | null): Verdict {
  const { definition, findings, verdict } = evaluation;
  if (definition.tiers === undefined || tier === null) return verdict;
  const asked = criteriaUpTo(definition, tier);
  return verdictOn(findings.filter(({ criterion }) => asked.has(criterion.id)));
}

/** What a table, a filter or a file says of one model and one definition. */
export type Summary = {
  verdict: Verdict;
  tier: string | null;
  atLeast: boolean;
  /** Some claim the verdict rests on has been checked by nobody. */
  unchecked: boolean;
  /**
   * How far it is known that what it lacks is not out, while no producer says that it keeps it: all of it was looked
   * for, or an index says so of some, or describes it only. Null where it rests on no such thing.
   */
  absence: Absence | null;
};

/** An evaluation in short, without its findings. */
function summarize(evaluation: Evaluation): Summary {
  const { verdict, tier, atLeast } = evaluation;
  return { verdict, tier, atLeast, ...groundsOf(writeAnswer(evaluation), evaluation.restsOn) };
}

/** How far it is known what an answer, as `writeAnswer` spells it, rests on. One that says nothing rests on nothing. */
export function groundsOf(
  answer: string,
  { unchecked, notFound, noneSeen }: Evaluation['restsOn'],
): Pick<Summary, 'unchecked' | 'absence'> {
  if (answer === 'unknown') return { unchecked: false, absence: null };
  const absence = noneSeen.length > 0 ? 'none-seen' : notFound.length > 0 ? 'not-found' : null;
  return { unchecked: unchecked.length > 0, absence };
}

/** Every model by every definition given, in short: definition id → summaries in the order of the models. */
export function verdictsOf(
  dataset: Pick<Dataset, 'models' | 'licenses'>,
  definitions: readonly Definition[],
  context: Context = makeContext(dataset),
): Record<DefinitionId, Summary[]> {
  const columns = definitions.map((definition) => [
    definition.id,
    dataset.models.map((model) => summarize(evaluate(model, definition, context))),
  ]);
  return Object.fromEntries(columns) as Record<DefinitionId, Summary[]>;
}

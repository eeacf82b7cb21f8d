import { COMPONENT_IDS, COMPONENTS, type ComponentId } from '../model/components.ts';
import type { Model } from '../model/model.ts';
import type { DataClass, DefinitionId } from '../model/vocabulary.ts';
import type { Context } from './context.ts';
import type { Definition, Verdict } from './definition.ts';
import { evaluate, verdictAt } from './evaluate.ts';
import { IDEAL_MODEL } from './ideal-model.ts';

/**
 * What definitions ask for, found by trying: take one thing away from a model of which everything is open, and see
 * which verdicts fall. So the table of demands cannot disagree with the rules.
 */

export const DEMANDS = [
  'weights',
  'weights-unlimited',
  'weights-ungated',
  'inference-code',
  'training-code',
  'preprocessing-code',
  'code-license',
  'data-open',
  'data-public',
  'data-unshareable',
  'data-information',
  'checkpoints',
  'evaluation',
  'model-card',
  'data-card',
  'report',
  'document-license',
] as const;
export type Demand = (typeof DEMANDS)[number];

/** Does the definition, or this tier of it, ask for it? `partly`: without it the model comes close at best. */
export type Demanded = { definition: DefinitionId; tier: string | null; asked: 'yes' | 'partly' | 'no' };

/** Which definitions and tiers ask for what: demand → one answer per definition, or per tier where it has some. */
export function demandMatrix(
  definitions: readonly Definition[],
  context: Context,
): Record<Demand, Demanded[]> {
  const rows = DEMANDS.map((demand) => {
    const model = without(demand);
    return [demand, definitions.flatMap((definition) => columnsOf(definition, model, context))];
  });
  return Object.fromEntries(rows) as Record<Demand, Demanded[]>;
}

function columnsOf(definition: Definition, model: Model, context: Context): Demanded[] {
  const evaluation = evaluate(model, definition, context);
  return tiersOf(definition).map((tier) => ({
    definition: definition.id,
    tier,
    asked: ASKED[verdictAt(evaluation, tier)],
  }));
}

const ASKED: Record<Verdict, Demanded['asked']> = {
  met: 'no',
  'not-applicable': 'no',
  'not-met': 'yes',
  partly: 'partly',
  unknown: 'partly',
};

function tiersOf(definition: Definition): (string | null)[] {
  return definition.tiers?.map(({ id }) => id) ?? [null];
}

/** Everything open but this one thing. */
function without(demand: Demand): Model {
  switch (demand) {
    case 'weights':
      return withheld('finalWeights');
    case 'weights-unlimited':
      return licensedAs('CC-BY-NC-4.0', ['finalWeights']);
    case 'weights-ungated':
      return { ...IDEAL_MODEL, gating: 'approval' };
    case 'inference-code':
      return withheld('inferenceCode');
    case 'training-code':
      return withheld('trainingCode');
    case 'preprocessing-code':
      return withheld('preprocessingCode');
    case 'code-license':
      return licensedAs('CC-BY-NC-4.0', ofAxis('code'));
    case 'data-open':
      return withoutData('open');
    case 'data-public':
      return withoutData('public');
    case 'data-unshareable':
      return withoutData('unshareable');
    case 'data-information': {
      const model = withoutData('unshareable');
      return { ...model, data: { ...model.data, description: 'none', information: null } };
    }
    case 'checkpoints':
      return withheld('intermediateCheckpoints');
    case 'evaluation':
      return withheld('evaluationCode', 'evaluationData', 'evaluationResults');
    case 'model-card':
      return withheld('modelCard');
    case 'data-card':
      return withheld('dataCard');
    case 'report':
      return withheld('technicalReport', 'researchPaper');
    case 'document-license':
      return licensedAs('arxiv-nonexclusive-1.0', ofAxis('documentation'));
  }
}

function ofAxis(axis: (typeof COMPONENTS)[number]['axis']): ComponentId[] {
  return COMPONENT_IDS.filter((_, index) => COMPONENTS[index]?.axis === axis);
}

function change(ids: readonly ComponentId[], fields: Partial<Model['components'][ComponentId]>): Model {
  const changed = ids.map((id) => [id, { ...IDEAL_MODEL.components[id], ...fields }]);
  return { ...IDEAL_MODEL, components: { ...IDEAL_MODEL.components, ...Object.fromEntries(changed) } };
}

function withheld(...ids: ComponentId[]): Model {
  return change(ids, { status: 'withheld', license: null });
}

function licensedAs(license: string, ids: readonly ComponentId[]): Model {
  return change(ids, { license });
}

/** Training data of this class that is described in full and not given out. */
function withoutData(of: DataClass): Model {
  const model = withheld('trainingData');
  const pretraining = {
    ...model.data.pretraining,
    status: 'withheld' as const,
    license: null,
    classes: [of],
  };
  return { ...model, data: { ...model.data, pretraining } };
}

/** Which licenses suffice for the weights, everything else being open: license id → verdict. */
export function licenseVerdicts(
  definition: Definition,
  tier: string | null,
  context: Context,
): Map<string, Verdict> {
  return new Map(
    [...context.licenses.keys()].map((license) => {
      const evaluation = evaluate(licensedAs(license, ['finalWeights']), definition, context);
      return [license, verdictAt(evaluation, tier)];
    }),
  );
}

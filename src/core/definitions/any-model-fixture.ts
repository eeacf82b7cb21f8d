import * as fc from 'fast-check';
import { COMPONENT_IDS, type ComponentId } from '../components.ts';
import { aModel } from '../model-fixture.ts';
import type { Model, StageData } from '../model.ts';
import {
  DATA_CLASSES,
  DATA_DESCRIPTIONS,
  DATA_INFORMATION,
  GATINGS,
  STATUSES,
  type DataInformation,
  type Status,
} from '../vocabulary.ts';
import { IDEAL_MODEL } from './ideal-model.ts';

type Edit = (model: Model) => Model;
type Field<T> = [T, ...T[]] | readonly T[];
const among = <T>(values: Field<T>) => fc.constantFrom(...(values as T[]));

/** Facts about models, so made that they cannot contradict each other where a rule relies on that. */
export function anyModel(licenses: readonly string[], bases: readonly Model[] = []): fc.Arbitrary<Model> {
  const start = fc.oneof(
    { weight: 6, arbitrary: fc.constant(IDEAL_MODEL) },
    { weight: 1, arbitrary: fc.constant(aModel()) },
    { weight: 1, arbitrary: fc.constant(CLOSED) },
  );
  return fc
    .tuple(start, fc.array(anyEdit(licenses, bases), { maxLength: 6 }))
    .map(([model, edits]) => edits.reduce((edited, edit) => edit(edited), { ...model, id: 'any-model' }));
}

const everyStatus = (status: Status) => Object.fromEntries(COMPONENT_IDS.map((id) => [id, status]));
const CLOSED: Model = aModel({
  components: everyStatus('withheld'),
  gating: 'not-available',
  data: {
    pretraining: withStage(IDEAL_MODEL.data.pretraining, { status: 'withheld', license: null }),
    description: 'none',
  },
});

function withStage(stage: StageData, fields: Partial<StageData>): StageData {
  return { ...stage, ...fields };
}

function anyEdit(licenses: readonly string[], bases: readonly Model[]): fc.Arbitrary<Edit> {
  const component = among<ComponentId>(COMPONENT_IDS);
  const license = fc.option(among(licenses), { freq: 6 });
  const base = fc.oneof(
    fc.constant({ name: 'A model we hold no record of' }),
    ...bases.map(({ id }) => fc.constant({ model: id })),
  );
  return fc.oneof(
    fc.tuple(component, among(STATUSES)).map(([id, status]) => editClaim(id, { status })),
    fc.tuple(component, license).map(([id, value]) => editClaim(id, { license: value })),
    license.map(
      (value): Edit =>
        (model) =>
          everyOpen(model, value),
    ),
    among(GATINGS).map((gating): Edit => (model) => ({ ...model, gating })),
    fc.tuple(among(STATUSES), license, fc.subarray([...DATA_CLASSES])).map(
      ([status, value, classes]): Edit =>
        (model) =>
          editStage(model, 'pretraining', { status, license: value, classes }),
    ),
    fc.tuple(among(STATUSES), license, fc.subarray([...DATA_CLASSES])).map(
      ([status, value, classes]): Edit =>
        (model) =>
          editStage(model, 'postTraining', { status, license: value, classes }),
    ),
    among(DATA_DESCRIPTIONS).map((description): Edit => (model) => ({
      ...model,
      data: { ...model.data, description, information: null },
    })),
    fc
      .tuple(
        among(DATA_INFORMATION),
        among(['released', 'partial', 'withheld', 'not-applicable', 'unknown'] as const),
      )
      .map(
        ([fact, status]): Edit =>
          (model) =>
            editInformation(model, fact, status),
      ),
    base.map((basedOn): Edit => (model) => ({ ...model, basedOn })),
    // A model of a size to which such an amount of training is possible.
    among([1e22, 5e23, 2e25]).map((value): Edit => (model) => ({
      ...model,
      trainingFlop: { value, evidence: [] },
      parameters: { total: 70, active: null },
    })),
  );
}

/** Changes what is known of one component; of training data in all stages. */
export function editClaim(id: ComponentId, fields: { status?: Status; license?: string | null }): Edit {
  return (model) => {
    const edited = {
      ...model,
      components: { ...model.components, [id]: { ...model.components[id], ...fields } },
    };
    if (id !== 'trainingData') return edited;
    const { pretraining, postTraining } = model.data;
    const data = {
      ...model.data,
      pretraining: withStage(pretraining, fields),
      postTraining: postTraining === null ? null : withStage(postTraining, fields),
    };
    return { ...edited, data };
  };
}

function everyOpen(model: Model, license: string | null): Model {
  return COMPONENT_IDS.reduce((edited, id) => editClaim(id, { license })(edited), model);
}

function editStage(model: Model, stage: 'pretraining' | 'postTraining', fields: Partial<StageData>): Model {
  const now = model.data[stage] ?? IDEAL_MODEL.data.pretraining;
  return { ...model, data: { ...model.data, [stage]: withStage(now, fields) } };
}

function editInformation(
  model: Model,
  fact: DataInformation,
  status: 'released' | 'partial' | 'withheld' | 'not-applicable' | 'unknown',
): Model {
  const information = model.data.information ?? IDEAL_MODEL.data.information!;
  return {
    ...model,
    data: { ...model.data, information: { ...information, [fact]: { ...information[fact], status } } },
  };
}

/** Every way to forget a single fact about the model. */
export function forgetOne(model: Model): Model[] {
  const { information, description, pretraining, postTraining } = model.data;
  const withData = (data: Partial<Model['data']>): Model => ({ ...model, data: { ...model.data, ...data } });
  const forgotten = COMPONENT_IDS.flatMap((id) => {
    const claim = model.components[id];
    return [
      { ...claim, status: 'unknown' as const },
      { ...claim, license: null },
    ].map((less): Model => ({
      ...model,
      components: { ...model.components, [id]: less },
    }));
  });
  const less = (stage: StageData) => [
    withStage(stage, { status: 'unknown' }),
    withStage(stage, { license: null }),
    withStage(stage, { classes: [] }),
  ];
  return [
    ...forgotten,
    ...less(pretraining).map((stage) => withData({ pretraining: stage })),
    ...(postTraining === null ? [] : less(postTraining).map((stage) => withData({ postTraining: stage }))),
    // The description counts only where nobody has read for the single facts.
    ...(information === null
      ? [withData({ description: 'unknown' })]
      : DATA_INFORMATION.map((fact) => editInformation(model, fact, 'unknown'))),
    ...(information === null || description !== 'unknown' ? [] : [withData({ information: null })]),
    { ...model, gating: 'unknown' },
    { ...model, trainingFlop: null },
    { ...model, parameters: { total: null, active: null } },
    ...(model.basedOn === null ? [] : [{ ...model, basedOn: { name: 'A model we hold no record of' } }]),
  ];
}

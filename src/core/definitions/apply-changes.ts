import type { ComponentId } from '../model/components.ts';
import type { Model, StageData } from '../model/model.ts';
import type { DataClass, Status } from '../model/vocabulary.ts';
import type { Change } from './change.ts';
import { knowsAllClasses } from './training-data.ts';

/** Of which kinds the training data may be that is still not out. */
const LEFT: Record<Extract<Change, { code: 'shareable' }>['to'], DataClass[]> = {
  open: ['public', 'obtainable', 'unshareable'],
  'all-possible': ['unshareable'],
};

const PUBLISHED: NonNullable<Model['data']['information']>['scope'] = {
  status: 'released',
  basis: 'producer',
  evidence: [],
};
const LISTED = { publicList: PUBLISHED, obtainableList: PUBLISHED };
const DESCRIBED = {
  provenance: PUBLISHED,
  scope: PUBLISHED,
  selection: PUBLISHED,
  labelling: PUBLISHED,
  processing: PUBLISHED,
};
const UNREAD: typeof PUBLISHED = { status: 'unknown', basis: 'unchecked', evidence: [] };
const UNLISTED = { publicList: UNREAD, obtainableList: UNREAD };

/** The model as it would be after these changes. */
export function applyChanges(model: Model, changes: readonly Change[]): Model {
  return changes.reduce(applyChange, model);
}

function applyChange(model: Model, change: Change): Model {
  switch (change.code) {
    case 'gating':
      return { ...model, gating: change.to };
    case 'information':
      return withDescription(model, change.to);
    case 'shareable':
      return withStages(model, (stage) =>
        stage.status === 'released' ? stage : { ...stage, classes: LEFT[change.to] },
      );
    case 'status':
      return withClaim(model, change.component, { status: change.to });
    case 'license':
      return withClaim(model, change.component, { license: change.to, licenseSource: 'stated' });
  }
}

function withDescription(model: Model, to: Extract<Change, { code: 'information' }>['to']): Model {
  const { data } = model;
  if (to === 'substantial') return { ...model, data: { ...data, description: to, information: null } };
  const lists = to === 'complete' ? { ...UNLISTED, ...data.information } : LISTED;
  const described = withStages(model, (stage) =>
    // What kinds of data there are beside those on record, a description has yet to say.
    knowsAllClasses(model) || stage.status === 'released' ? stage : { ...stage, classes: [] },
  );
  const information = { ...lists, ...DESCRIBED };
  return { ...described, data: { ...described.data, description: 'complete', information } };
}

function withStages(model: Model, change: (stage: StageData) => StageData): Model {
  const { pretraining, postTraining } = model.data;
  const data = {
    ...model.data,
    pretraining: change(pretraining),
    postTraining: postTraining === null ? null : change(postTraining),
  };
  return { ...model, data };
}

/** The model if this were found of a component at its producer. Training data changes in all stages at once. */
export function withClaim(
  model: Model,
  component: ComponentId,
  claim: { status: Status } | { license: string; licenseSource: 'stated' },
): Model {
  const components = {
    ...model.components,
    [component]: { ...model.components[component], ...claim, basis: 'producer' },
  };
  if (component !== 'trainingData') return { ...model, components };
  return withStages({ ...model, components }, (stage) =>
    stage.status === 'not-applicable' ? stage : { ...stage, ...claim, basis: 'producer' },
  );
}

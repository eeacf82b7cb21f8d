import { COMPONENT_IDS, type ComponentId } from '../model/components.ts';
import { MOT_OPEN_LICENSES } from './mot-licenses.ts';

/**
 * How the Model Openness Tool classifies one of its own records, rule for rule: what it calls listed, which license
 * it takes, which licenses it calls open, and its progress figures. Whoever runs it on the tool's files gets the
 * tool's answer, oddities included; our own reading of the framework is in rules/mof-1-0.ts.
 */

type ContentType = 'code' | 'data' | 'document';
type Class = 1 | 2 | 3;

/** Said outside the license field: that a part is kept back, or something that leaves open whether it is out. */
export type Beside = 'kept-back' | 'not-known';

/** A record as its YAML gives it; what it says beside this does not matter to the class. */
export type MotRecord = {
  components: readonly {
    name: string;
    license?: string | null | undefined;
    /** Where it can be had; of no matter to the tool. */
    address?: string | null | undefined;
    /** What stands beside the license and speaks against its being out; of no matter to the tool either. */
    beside?: Beside | null | undefined;
  }[];
  /** Licenses for everything or for one type of component. */
  licenses: Partial<Record<ContentType | 'distribution', string>>;
};

type MotComponent = { name: string; type: ContentType; class: Class; required: boolean };

/** The tool's components under its own names. */
export const MOT_COMPONENTS = {
  trainingData: { name: 'Datasets', type: 'data', class: 1, required: true },
  preprocessingCode: { name: 'Data preprocessing code', type: 'code', class: 1, required: true },
  intermediateCheckpoints: {
    name: 'Model parameters (Intermediate)',
    type: 'data',
    class: 1,
    required: true,
  },
  researchPaper: { name: 'Research paper', type: 'document', class: 1, required: true },
  modelMetadata: { name: 'Model metadata', type: 'data', class: 1, required: false },
  trainingCode: { name: 'Training code', type: 'code', class: 2, required: true },
  inferenceCode: { name: 'Inference code', type: 'code', class: 2, required: true },
  evaluationCode: { name: 'Evaluation code', type: 'code', class: 2, required: true },
  evaluationData: { name: 'Evaluation data', type: 'data', class: 2, required: true },
  supportingLibraries: { name: 'Supporting libraries and tools', type: 'code', class: 2, required: false },
  modelArchitecture: { name: 'Model architecture', type: 'code', class: 3, required: true },
  finalWeights: { name: 'Model parameters (Final)', type: 'data', class: 3, required: true },
  technicalReport: { name: 'Technical report', type: 'document', class: 3, required: true },
  evaluationResults: { name: 'Evaluation results', type: 'document', class: 3, required: true },
  modelCard: { name: 'Model card', type: 'document', class: 3, required: true },
  dataCard: { name: 'Data card', type: 'document', class: 3, required: true },
  sampleOutputs: { name: 'Sample model outputs', type: 'document', class: 3, required: false },
} satisfies Partial<Record<ComponentId, MotComponent>>;
/** A component that the tool knows. */
export type MotComponentId = keyof typeof MOT_COMPONENTS;
export const MOT_IDS = COMPONENT_IDS.filter((id): id is MotComponentId => Object.hasOwn(MOT_COMPONENTS, id));

/** Those that are texts, which are out where they are listed. */
export const MOT_TEXTS: ReadonlySet<ComponentId> = new Set(
  MOT_IDS.filter((id) => MOT_COMPONENTS[id].type === 'document'),
);

const BY_NAME = new Map<string, MotComponentId>(MOT_IDS.map((id) => [MOT_COMPONENTS[id].name, id]));

/** The component that goes by one of the tool's names. */
export function motComponent(name: string): MotComponentId | undefined {
  return BY_NAME.get(name);
}

const required = (of: Class) =>
  MOT_IDS.filter((id) => MOT_COMPONENTS[id].required && MOT_COMPONENTS[id].class === of);

/** Required components by class; each class also asks for those of the classes below it. */
export const MOT_REQUIRED: Record<Class, readonly MotComponentId[]> = {
  3: required(3),
  2: required(2),
  1: required(1),
};

export type MotResult = {
  /** The best class fully met; null when not even class 3 is. */
  class: Class | null;
  /** Percentages. A class shows 0 until every class below it is complete. */
  progress: Record<Class, number>;
  /** The license taken for each listed component; null: unlicensed. */
  licenses: ReadonlyMap<ComponentId, string | null>;
  /** Listed components under a license the tool calls open. */
  open: readonly ComponentId[];
};

/** The class and the three progress figures (per cent) the tool gives a record. */
export function classifyMot(record: MotRecord): MotResult {
  const licenses = new Map<ComponentId, string | null>();
  for (const listed of record.components) {
    // A name the tool does not know is taken for the first component of its settings, "Datasets".
    const id = motComponent(listed.name) ?? 'trainingData';
    licenses.set(id, effectiveLicense(listed.license, MOT_COMPONENTS[id].type, record.licenses));
  }
  const open = MOT_IDS.filter((id) => isOpen(licenses.get(id)));
  return { ...rate((id) => open.includes(id)), licenses, open };
}

/** The class and progress figures for a set of components that are out under an open license. */
export function rate(open: (id: MotComponentId) => boolean): Pick<MotResult, 'class' | 'progress'> {
  const count = (ids: readonly MotComponentId[]) => ids.filter(open).length;
  const paperForReport = open('researchPaper') && !open('technicalReport');

  const three = count(MOT_REQUIRED[3]) + (paperForReport ? 1 : 0);
  const two = three + count(MOT_REQUIRED[2]);
  const one = count([...MOT_REQUIRED[3], ...MOT_REQUIRED[2], ...MOT_REQUIRED[1]]);
  const all = { 3: MOT_REQUIRED[3].length, 2: MOT_REQUIRED[2].length, 1: MOT_REQUIRED[1].length };

  const done3 = three === all[3];
  const done2 = done3 && two === all[3] + all[2];
  const progress = {
    3: (three / all[3]) * 100,
    2: done3 ? (two / (all[3] + all[2])) * 100 : 0,
    // The paper takes the report's place, so one component fewer is asked for.
    1: done2 ? (one / (all[3] + all[2] + all[1] - (paperForReport ? 1 : 0))) * 100 : 0,
  };
  const reached = ([1, 2, 3] as const).find((of) => progress[of] === 100);
  return { class: reached ?? null, progress };
}

/** Own license, else that of the component's type, else the distribution's. "unlicensed" stops the search. */
function effectiveLicense(
  own: string | null | undefined,
  type: ContentType,
  global: MotRecord['licenses'],
): string | null {
  if (own !== undefined && own !== null) return own === '' || own === 'unlicensed' ? null : own;
  const taken = global[type] || global.distribution || null;
  return taken === 'unlicensed' ? null : taken;
}

function isOpen(license: string | null | undefined): boolean {
  return typeof license === 'string' && MOT_OPEN_LICENSES.has(license);
}

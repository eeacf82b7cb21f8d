import { z } from 'zod';
import { MOT_COMPONENTS, MOT_IDS, motComponent, type MotRecord } from '#core/definitions/mot-record.ts';
import { readAbsence } from '#core/license/absence.ts';
import { saidBeside, saidOfRelease } from './mot-fields.ts';
import { nearest, plainWord } from './nearest.ts';

/** Names of the tool's components, for whoever misspelled one. */
const COMPONENT_NAMES = MOT_IDS.map((id) => MOT_COMPONENTS[id].name);

/** What people call a component otherwise, without case and punctuation. */
const SYNONYMS = new Map(
  (
    [
      [
        'Model parameters (Final)',
        'weights,modelweights,finalweights,parameters,modelparameters,checkpoint,model',
      ],
      [
        'Model parameters (Intermediate)',
        'checkpoints,intermediatecheckpoints,intermediateweights,trainingcheckpoints',
      ],
      ['Datasets', 'data,trainingdata,trainingdataset,trainingdatasets,pretrainingdata,corpus'],
      ['Data preprocessing code', 'preprocessing,preprocessingcode,datacode,dataprocessingcode'],
      ['Training code', 'code,sourcecode,training,finetuningcode'],
      ['Inference code', 'inference'],
      ['Evaluation code', 'evaluation,benchmarkcode'],
      ['Evaluation data', 'benchmarks,testdata,evaluationdatasets'],
      ['Evaluation results', 'results,benchmarkresults'],
      ['Supporting libraries and tools', 'libraries,tools,supportinglibraries'],
      ['Model architecture', 'architecture'],
      ['Model card', 'card'],
      ['Data card', 'datasheet,datasetcard,datastatement'],
      ['Technical report', 'report'],
      ['Research paper', 'paper,publication'],
      ['Sample model outputs', 'samples,sampleoutputs,samplemodeloutput,outputs'],
    ] as const
  ).flatMap(([name, words]) => words.split(',').map((word) => [word, name] as const)),
);

const word = z.string().nullish();
const license = z
  .looseObject(
    { name: word, path: word },
    { error: ({ input }) => `type { name: ${typeof input === 'string' ? input : 'the license'} }` },
  )
  .nullish();
const licenseText = z
  .string({
    error: ({ input }) =>
      Array.isArray(input)
        ? 'type one license, or an expression: "MIT AND Apache-2.0" if both apply, "MIT OR Apache-2.0" if one may be chosen'
        : 'type the name of the license, in quotes',
  })
  .nullish();

/** The name of a component, with the one that is meant where it is none. */
export const componentName = z.string().superRefine((name, context) => {
  if (motComponent(name) !== undefined) return;
  const meant = SYNONYMS.get(plainWord(name)) ?? nearest(name, COMPONENT_NAMES)[0];
  const advice =
    meant === undefined ? `type one of ${COMPONENT_NAMES.join(', ')}` : `type ${JSON.stringify(meant)}`;
  context.addIssue({
    code: 'custom',
    message: `no component of the tool is called ${JSON.stringify(name)}: ${advice}`,
  });
});

const component = z.looseObject(
  {
    name: componentName,
    license: licenseText,
    license_path: word,
    component_path: word,
    // The form that the tool's files had before April 2025.
    license_name: licenseText,
    location: word,
  },
  { error: ({ input }) => `type { name: ${typeof input === 'string' ? input : 'the component'} }` },
);

/** As much of a record as its class depends on, and where its parts can be had. */
export const motSchema = z.looseObject({
  release: z.looseObject({
    name: z.string().trim().min(1, 'the name is empty'),
    license: z
      .looseObject(
        { distribution: license, code: license, data: license, document: license },
        {
          error: ({ input }) =>
            `type { distribution: { name: ${typeof input === 'string' ? input : 'the license'} } }`,
        },
      )
      .nullish(),
    repository: word,
    github: word,
    huggingface: word,
    components: z.array(component, { error: 'type a list: "- name: Model card" and so on, or []' }),
  }),
});

type Release = z.infer<typeof motSchema>['release'];
type Component = z.infer<typeof component>;

/** What the tool's own schema asks for beside that. */
export const importableSchema = z.looseObject({
  framework: z.looseObject({
    name: z.literal('Model Openness Framework'),
    version: z.literal('1.0', { error: 'the components and classes of version "1.0" are read' }),
    date: z.string(),
  }),
  release: z.looseObject({
    producer: z.string(),
    license: z.looseObject({}),
    components: z.array(z.looseObject({ license: z.string().optional() })),
  }),
});

/** Is the record in the form from before April 2025, where the license of a part stands under "license_name"? */
export function isOlderForm({ components }: Release): boolean {
  return components.some((each) => each.license_name !== undefined);
}

/** The record as the tool's rules take it. In its older form nothing is inherited. */
export function recordOf(release: Release): MotRecord {
  const isOlder = isOlderForm(release);
  const ofRelease = saidOfRelease(release);
  const components = release.components.map((each) => ({
    name: each.name,
    license: each.license ?? each.license_name ?? (isOlder ? '' : each.license),
    address: addressOf(each, release),
    beside: saidBeside(each) ?? ofRelease,
  }));
  const named = (['distribution', 'code', 'data', 'document'] as const).flatMap((scope) => {
    const name = release.license?.[scope]?.name;
    return name ? [[scope, name] as const] : [];
  });
  return { components, licenses: isOlder ? {} : Object.fromEntries(named) };
}

/** Where a part is: its own address, or for code and weights that of the release. */
function addressOf(each: Component, release: Release): string | null {
  const id = motComponent(each.name);
  const ofRelease =
    id === 'finalWeights'
      ? [release.huggingface]
      : id !== undefined && MOT_COMPONENTS[id].type === 'code'
        ? [release.repository, release.github]
        : [];
  return [each.component_path, each.location, each.license_path, ...ofRelease].find(isAddress) ?? null;
}

/** An address, a path or the "owner/name" of a repository; words such as "N/A" lead nowhere. */
function isAddress(text: string | null | undefined): boolean {
  const written = text?.trim() ?? '';
  return /^\S+$/.test(written) && /\/\w|\.[a-z]/i.test(written) && readAbsence(written) === null;
}

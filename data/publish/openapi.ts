/** A file that is served, described for tools. */
type Described = { path: string; id: string; summary: string; type: string; schema?: string };

const FILES: readonly Described[] = [
  {
    path: '/dataset.json',
    id: 'getDataset',
    summary: 'All models, licenses, datasets, producers and retired ids',
    type: 'application/json',
    schema: 'dataset.schema.json',
  },
  {
    path: '/models/{model}.json',
    id: 'getModel',
    summary: 'A model with its answer, the licenses and bases it names, and what other indexes say',
    type: 'application/json',
    schema: 'record.schema.json',
  },
  {
    path: '/licenses.json',
    id: 'getLicenses',
    summary: 'The licenses, condition by condition',
    type: 'application/json',
    schema: 'licenses.schema.json',
  },
  {
    path: '/datasets.json',
    id: 'getDatasets',
    summary: 'The datasets that models name, and who names them',
    type: 'application/json',
    schema: 'datasets.schema.json',
  },
  {
    path: '/changes.json',
    id: 'getChanges',
    summary: 'The releases, and what was corrected for each',
    type: 'application/json',
    schema: 'changes.schema.json',
  },
  {
    path: '/releases/{day}/dataset.json',
    id: 'getReleasedDataset',
    summary: 'An earlier release of the data, word for word as it was published',
    type: 'application/json',
  },
  {
    path: '/releases/{day}/models/{model}.json',
    id: 'getReleasedModel',
    summary: 'A model as it was in an earlier release, with the verdicts of then',
    type: 'application/json',
    schema: 'record.schema.json',
  },
  {
    path: '/releases.json',
    id: 'getReleases',
    summary: 'The releases; those with isKept can be had as they were',
    type: 'application/json',
  },
  {
    path: '/dataset.csv',
    id: 'getTable',
    summary: 'One row a model; unknown is written out',
    type: 'text/csv',
  },
  {
    path: '/verdicts.csv',
    id: 'getVerdicts',
    summary: 'What each definition says of each model, by our reading',
    type: 'text/csv',
  },
  {
    path: '/feed.xml',
    id: 'getFeed',
    summary: 'What changed, as an Atom feed',
    type: 'application/atom+xml',
  },
];

const PARAMETERS: Record<string, { description: string; schema: object; example: string }> = {
  model: {
    description: 'Id of a model: the last part of the address of its page.',
    schema: { type: 'string', pattern: '^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$' },
    example: 'olmo-2-32b',
  },
  day: {
    description: 'Day of a release that is kept.',
    schema: { type: 'string', format: 'date' },
    example: '2026-11-21',
  },
};

/** The published files as OpenAPI 3.1: they are files, so reading them is all there is. It lies beside them. */
export function openapi(date: string): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ajar: how open AI models are',
      summary: 'Status, license, evidence and day of check for every component of each model',
      description:
        'Static files, no key, open to any origin. `unknown` means that nobody has looked or that the sources do not say; it never means closed. Claims with the basis `unchecked` were read nowhere.',
      version: date,
      license: { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: '.', description: 'The folder of this file' }],
    paths: Object.fromEntries(FILES.map((file) => [file.path, { get: operation(file) }])),
  };
}

function operation({ path, id, summary, type, schema }: Described): object {
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  return {
    operationId: id,
    summary,
    ...(named.length === 0
      ? {}
      : { parameters: named.map((name) => ({ name, in: 'path', required: true, ...PARAMETERS[name] })) }),
    responses: {
      200: {
        description: 'The file',
        content: { [type]: schema === undefined ? {} : { schema: { $ref: schema } } },
      },
      ...(named.length === 0 ? {} : { 404: { description: 'There is no such file' } }),
    },
  };
}

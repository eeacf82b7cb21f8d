/** What is read, for whoever names something else. */
const READ =
  'Read here are model files of ours and of the Model Openness Tool (data/README.md says what they hold).';

type Fields = Readonly<Record<string, unknown>>;

/** The formats that people have of models, by what only they hold. */
const FORMATS: readonly [name: string, isOne: (file: Fields) => boolean][] = [
  [
    'a bill of materials in CycloneDX',
    (file) =>
      file.bomFormat === 'CycloneDX' ||
      file.specFormat === 'CycloneDX' ||
      names(file.$schema, 'cyclonedx.org') ||
      ('specVersion' in file && Array.isArray(file.components)),
  ],
  [
    'a bill of materials in SPDX',
    (file) =>
      ['spdxVersion', 'SPDXVersion', 'SPDXID', 'spdxId'].some((key) => key in file) ||
      JSON.stringify(file['@context'] ?? '').includes('spdx.org'),
  ],
  [
    'linked data (JSON-LD), such as a Croissant file of a dataset',
    (file) => '@context' in file || '@graph' in file,
  ],
  [
    'a license of our list (data/licenses)',
    (file) => isSchema(file, 'license.schema.json') || ('osdCompliant' in file && 'permits' in file),
  ],
  ['a dataset of our list (data/datasets)', (file) => isSchema(file, 'corpus.schema.json')],
  ['software of our list (data/frameworks)', (file) => isSchema(file, 'framework.schema.json')],
  [
    'a list of ids or producers, not a model',
    (file) => ('current' in file && 'retired' in file) || isListOfProducers(Object.values(file)),
  ],
  [
    'a record of the European Open Source AI Index (npm run import -- osai reads a folder of these)',
    (file) => 'system' in file && 'org' in file,
  ],
  [
    'a record of Opening up ChatGPT (npm run import -- opening-up-chatgpt reads a folder of these)',
    (file) => 'project' in file && ('opencode' in file || 'org' in file),
  ],
  [
    'a file of the app’s own data: name a file of data/models instead',
    (file) =>
      'models' in file ||
      ('model' in file && ('licenses' in file || 'bases' in file)) ||
      ('ids' in file && 'names' in file),
  ],
  ['a description of a web service (OpenAPI)', (file) => 'openapi' in file || 'swagger' in file],
  ['a network in ONNX', (file) => 'irVersion' in file || 'ir_version' in file || 'opsetImport' in file],
  [
    'a file that lies beside weights (their index, a tokenizer, an adapter)',
    (file) =>
      ['weight_map', 'added_tokens', 'tokenizer_class', 'peft_type', 'transformers_version'].some(
        (key) => key in file,
      ),
  ],
  [
    'an answer of the Hugging Face Hub',
    (file) => 'modelId' in file || ('siblings' in file && 'tags' in file) || 'cardData' in file,
  ],
  ['a record of models.dev', (file) => 'open_weights' in file || ('cost' in file && 'limit' in file)],
  ['a model card in JSON (Model Card Toolkit)', (file) => 'model_details' in file || 'modelDetails' in file],
  ['the settings of a model (config.json)', (file) => 'architectures' in file || 'model_type' in file],
  ['a package of code', (file) => ['dependencies', 'devDependencies', 'scripts'].some((key) => key in file)],
  ['a citation file', (file) => 'cff-version' in file],
  ['a JSON Schema', (file) => names(file.$schema, 'json-schema.org')],
  [
    'the head of a model card, or of the card of a dataset or a space',
    (file) =>
      !('components' in file) &&
      [
        'license',
        'license_name',
        'base_model',
        'pipeline_tag',
        'library_name',
        'model-index',
        'datasets',
        'tags',
        'language',
        'extra_gated_prompt',
        'widget',
        'inference',
        'pretty_name',
        'task_categories',
        'colorFrom',
        'sdk',
      ].some((key) => key in file),
  ],
];

function names(schema: unknown, site: string): boolean {
  return typeof schema === 'string' && schema.includes(site);
}

function isSchema({ $schema }: Fields, name: string): boolean {
  return typeof $schema === 'string' && $schema.endsWith(name);
}

function isListOfProducers(values: readonly unknown[]): boolean {
  return values.length > 0 && values.every(isProducer);
}

function isProducer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'country' in value && 'kind' in value;
}

/** Fields of a file of ours. */
const OURS = ['producer', 'released', 'modality', 'components', 'gating', 'basedOn'];

/** A file that names our schema, holds parts or has several of our fields may be one; what has a single one is something else. */
function mayBeOurs(file: Fields): boolean {
  const { components } = file;
  const hasParts = typeof components === 'object' && components !== null && !Array.isArray(components);
  return isSchema(file, 'model.schema.json') || hasParts || OURS.filter((key) => key in file).length > 1;
}

/** One sentence about a file that is none of those that are read: what it is, and what is read. Null if it is one. */
export function otherFormat(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null) return `This holds no facts of a model. ${READ}`;
  if (Array.isArray(raw)) return `This is a list; a model file holds one model. ${READ}`;
  const file = raw as Fields;
  if (isMot(file) && !('models' in file)) return null;
  const found = formatOf(file);
  if (found !== null) return `This looks like ${found}. ${READ}`;
  return mayBeOurs(file) ? null : `This holds none of the fields of a model file. ${READ}`;
}

/** The name of the format a file has, where it is one that people have of models; null where it is not known. */
export function formatOf(file: Fields): string | null {
  return FORMATS.find(([, isOne]) => isOne(file))?.[0] ?? null;
}

/** Is this a file of the Model Openness Tool? */
export function isMot(raw: unknown): boolean {
  if (typeof raw !== 'object' || raw === null) return false;
  return Object.keys(raw).some((key) => /^(release|framework)$/i.test(key));
}

/** The same by the text alone, for what cannot be parsed. */
export function otherText(text: string): string | null {
  const start = text.trimStart().slice(0, 300).toLowerCase();
  if (/^(<{7}|={7}|>{7}) /m.test(text.slice(0, 100_000)))
    return 'The file holds the marks of a merge that is not finished (<<<<<<<): choose one side.';
  if (/^<(!doctype html|html|head|body)/.test(start)) return `This is a web page. ${READ}`;
  if (start.startsWith('<')) return `This is an XML file. ${READ}`;
  if (start.startsWith('version https://git-lfs'))
    return 'This is a pointer of Git LFS, not the file itself: fetch it with "git lfs pull".';
  if (start.startsWith('```')) return 'The facts stand between lines of "```": remove these two lines.';
  if (start.startsWith('pk\u0003\u0004')) return `This is an archive, not a text file. ${READ}`;
  if (start.startsWith('%pdf')) return `This is a document, not a text file. ${READ}`;
  if (/^(#.*\s+)*spdxversion:/.test(start)) return `This is a bill of materials in SPDX. ${READ}`;
  return start === '' ? `The file is empty. ${READ}` : null;
}

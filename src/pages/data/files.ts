/** What each file to download is. */
const DESCRIPTIONS: Record<string, string> = {
  'dataset.json':
    'Everything: models with every claim and its evidence, licenses, datasets, frameworks, producers, retired ids.',
  'dataset.csv':
    'One row a model; status, license, basis, source and day of the check for each component; disclosures, funding, languages, datasets, frameworks. Unknown is written out.',
  'licenses.json': 'The licenses, condition by condition.',
  'datasets.json': 'The datasets that models name: license, availability, evidence, and who names them.',
  'verdicts.csv': 'What each definition of open AI says of each model, by our reading.',
  'dataset.schema.json': 'JSON Schema of today’s dataset.json.',
  'record.schema.json': 'JSON Schema of each models/<id>.json, the record behind a model’s page.',
  'licenses.schema.json': 'JSON Schema of licenses.json.',
  'datasets.schema.json': 'JSON Schema of datasets.json.',
  'changes.schema.json': 'JSON Schema of changes.json.',
  'model.schema.json': 'JSON Schema of a model as it is edited, data/models/<id>.json in the repository.',
  'corpus.schema.json':
    'JSON Schema of a dataset that models name as it is edited, data/datasets/<id>.json in the repository.',
  'framework.schema.json':
    'JSON Schema of software that models are run or trained with as it is edited, data/frameworks/<id>.json in the repository.',
  'license.schema.json':
    'JSON Schema of a license as it is edited, data/licenses/<id>.json in the repository.',
  'changes.json': 'The releases, and what was corrected for each, by model.',
  'feed.xml': 'The same as an Atom feed, an entry for each model and day.',
  'openapi.json': 'OpenAPI 3.1 description of these files, for tools that read such.',
  'indexes/mot.json': 'What the Model Openness Tool lists, in our shape.',
  'indexes/osai.json': 'The levels of the European Open Source AI Index, in our shape.',
  'indexes/opening-up-chatgpt.json': 'The levels of Opening up ChatGPT, in our shape.',
  'indexes/fmti.json': 'Totals of the Foundation Model Transparency Index, by company.',
};

/** What a file holds; nothing for one nobody described. */
export function descriptionOf(path: string): string {
  return DESCRIPTIONS[path] ?? '';
}

/** A size as people read it: 2734618 → "2.7 MB". */
export function formatBytes(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toLocaleString('en', { maximumFractionDigits: size < 10 ? 1 : 0 })} ${unit}`;
}

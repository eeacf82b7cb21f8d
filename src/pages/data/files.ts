/** What each file to download is. */
const DESCRIPTIONS: Record<string, string> = {
  'dataset.json':
    'Everything: models with every claim and its evidence, licenses, datasets, producers, retired ids.',
  'dataset.csv':
    'One row a model; status, license, basis, source and day of the check for each component; disclosures, funding, languages, datasets. Unknown is written out.',
  'licenses.json': 'The licenses, condition by condition.',
  'datasets.json': 'The datasets that models name: license, availability, evidence, and who names them.',
  'verdicts.csv': 'What each definition of open AI says of each model, by our reading.',
  'model.schema.json': 'JSON Schema of a model’s record.',
  'license.schema.json': 'JSON Schema of a license.',
  'dataset.schema.json': 'JSON Schema of a dataset that models name.',
  'changes.json': 'The releases, and what was corrected for each, by model.',
  'feed.xml': 'The same as an Atom feed.',
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

import { makeFilterIndex } from '#core/catalog/filter-index.ts';
import { countAll } from '#core/catalog/selection.ts';
import { countsAsMet, DEFINITIONS } from '#core/definitions/index.ts';
import { licenseIds } from '#core/license/expression.ts';
import type { DetailPage } from '#core/link/pages.ts';
import { partsOf } from '#core/model/disclosures.ts';
import type { NamedCorpus } from '#data/publish/datasets-file.ts';
import type { DefinitionsFile } from '#data/publish/definitions-file.ts';
import type { Dataset } from '#core/model/model.ts';
import type { ModelRecord } from '#core/model/record.ts';
import { areWeightsKept } from '#core/model/status.ts';
import { readCatalog } from '#api/data.ts';
import type { EmbeddedJson } from '#api/embedded.ts';
import { PRERENDERED } from '#pages/routes.ts';
import { TEXTS_LICENSED_MEANINGS } from '#words/corpora.ts';
import { definitionLabel } from '#words/definitions.ts';
import { licenseInShort } from '#words/license-words.ts';
import { upper } from '#words/list-of.ts';
import { definitionPreview, licensePreview, metCount, modelPreview, modelsUnder } from '#words/previews.ts';
import { definitionTitle } from '#words/verdicts.ts';
import { modelCard, plainCard } from './card.ts';
import { corpusDataset } from './linked-data.ts';

/** The one thing a page is about: what its page alone carries, and what is said of it beside a link. */
export type Subject = {
  id: string;
  name: string;
  data?: EmbeddedJson;
  description: string;
  /** Its picture as SVG, with the address that is written on it. */
  card: (address: string) => string;
  /** The thing itself, as schema.org describes such things. */
  about?: (site: string) => readonly object[];
};

/** Everything that has a page of its own. */
export function subjectsOf(
  dataset: Dataset,
  readData: (file: string) => unknown,
): Record<DetailPage, Subject[]> {
  const { date } = dataset.release;
  const index = makeFilterIndex(readCatalog(readData('catalog.json'), 'catalog.json'), null);
  const corpora = readData('datasets.json') as NamedCorpus[];
  const { licenses } = readData('definitions.json') as DefinitionsFile;
  const under = countByLicense(dataset);
  const facts = { models: dataset.models.length };
  return {
    model: dataset.models.map(({ id, name }) => {
      const record = readData(`models/${id}.json`) as ModelRecord;
      return {
        id,
        name,
        data: { records: [record] },
        description: modelPreview(record),
        card: (address) => modelCard(record, address),
      };
    }),
    license: dataset.licenses.map((license) => {
      const models = under.get(license.id) ?? 0;
      // By whose word it is said, where that is not the text, stands before a colon.
      const [meaning = '', ...by] = licenseInShort(license).replace(/\.$/, '').split(': ').toReversed();
      const [phrase = '', ...others] = meaning.split('; ');
      return {
        id: license.id,
        name: license.name,
        data: { subject: { license } },
        description: licensePreview(license, models),
        card: (address) =>
          plainCard(
            {
              title: license.name,
              subtitle: `License · ${license.id}`,
              phrase: upper(phrase),
              text: [...[...others, ...by].map((said) => `${upper(said)}.`), modelsUnder(models)].join(' '),
            },
            { address, date },
          ),
      };
    }),
    dataset: corpora.map((corpus) => {
      const parts = partsOf(corpus, corpora).map(({ id, name }) => ({ id, name }));
      const description = PRERENDERED.dataset.description(corpus.name, facts);
      return {
        id: corpus.id,
        name: corpus.name,
        data: { subject: { dataset: { corpus, parts } } },
        description,
        card: (address) =>
          plainCard(
            {
              title: corpus.name,
              subtitle: `Dataset · ${corpus.publisher}`,
              phrase: corpus.license ?? 'License not known',
              text: TEXTS_LICENSED_MEANINGS[corpus.textsLicensed],
            },
            { address, date },
          ),
        about: () => [corpusDataset(corpus, description)],
      };
    }),
    definition: DEFINITIONS.map((definition) => {
      const counts = countAll(index, definition.id);
      const met = [...counts].filter(([answer]) => countsAsMet(definition, answer));
      const sum = (at: 0 | 1) => met.reduce((total, [, count]) => total + count[at], 0);
      const meets = [sum(0), sum(1)] as const;
      return {
        id: definition.id,
        name: definitionLabel(definition.id),
        data: {
          subject: {
            definition: {
              id: definition.id,
              counts: Object.fromEntries(counts),
              licenses: licenses.filter((row) => row.definition === definition.id),
            },
          },
        },
        description: definitionPreview(definition.about, meets, dataset.models.length),
        card: (address) =>
          plainCard(
            {
              title: definitionTitle(definition),
              subtitle: `Definition · ${definition.publisher} · counted by our reading`,
              phrase: metCount(meets, dataset.models.length),
              text: definition.about,
            },
            { address, date },
          ),
      };
    }),
  };
}

/** How many models have their weights under each license. */
function countByLicense({ models }: Dataset): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const model of models) {
    const { license } = model.components.finalWeights;
    if (license === null || areWeightsKept(model)) continue;
    for (const id of new Set(licenseIds(license))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

import { WELL_KNOWN } from '#core/catalog/well-known.ts';
import type { Dataset } from '#core/model/model.ts';
import { DEFINITIONS } from '#core/definitions/index.ts';
import { ANSWER_PHRASES } from '#words/model-answers.ts';
import { definitionTitle } from '#words/verdicts.ts';
import { licensesRead } from './linked-data.ts';

/**
 * What language models and their tools are told of the site: where its data is, and how to read it (llmstxt.org). `site`
 * is its full address; without one (null) the links are below the site's own.
 */
export function llmsText({ release, models, licenses }: Dataset, site: string | null): string {
  const link = (name: string, path: string, about: string) =>
    `- [${name}](${site === null ? path : new URL(path, site).href}): ${about}`;
  return `# Ajar

> How open ${models.length} AI models are, claim by claim: every component of each with status, license, evidence and the day it was checked; ${licenses.length} licenses, ${licensesRead(licenses)}; what ${DEFINITIONS.length} definitions of open AI say. Data of ${release.date}, CC-BY-4.0.

How to read it:

- \`unknown\` means that nobody has looked or the sources do not say. It never means closed, and it is no difference between two models.
- A claim with the basis \`unchecked\` was read nowhere; cite it as unchecked.
- \`withheld\` stands where somebody looked and found nothing, where the producer declines (\`declined\`), and where another index says so (basis \`index\`).
- The answer of a model is one of: ${ANSWER_PHRASES.join(', ')}. It is our reading, not that of a definition's publisher, and no legal advice.
- Facts change. Name the day of the data, ${release.date}, when you quote one; an address with \`?d=${release.date}\` keeps showing that day's data.

## Data

${[
  link('OpenAPI description', 'data/openapi.json', 'every data file, with its schema'),
  link(
    'One model',
    'data/models/olmo-2-32b.json',
    'a record with its answer, licenses and evidence; put the id of any model',
  ),
  link('Everything', 'data/dataset.json', 'all models, licenses, datasets and producers; some megabytes'),
  link('Table', 'data/dataset.csv', 'one row a model, unknown written out'),
  link('Verdicts', 'data/verdicts.csv', 'what each definition says of each model'),
  link('Licenses', 'data/licenses.json', 'what each permits and demands'),
  link('Changes', 'data/changes.json', 'what was corrected, when and why'),
].join('\n')}

## Pages

${[
  link('All models', 'models/', 'a list without code'),
  link('Compare', 'compare/?m=olmo-2-32b,llama-3.1-405b', 'models side by side; put ids after m='),
  ...WELL_KNOWN.map(({ slug, question }) => link(question, `compare/${slug}/`, 'a comparison to start from')),
  link('Method', 'method/', 'the axes, the formula, the known limits'),
  link('Licenses', 'licenses/', 'what each lets you do'),
].join('\n')}

## Definitions

${DEFINITIONS.map((definition) => link(definitionTitle(definition), `definitions/${definition.id}/`, definition.about)).join('\n')}
`;
}

import type { Corpus, Dataset } from '#core/model/model.ts';

/** What pages are about, in the words of schema.org. `site` is the full address of the site. */

const CONTEXT = 'https://schema.org';
const OURS = { '@type': 'Organization', name: 'Ajar' };
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/';

/** All our data, as search engines for datasets list it. */
export function ourDataset({ release, models, licenses }: Dataset, site: string): object {
  const file = (name: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    contentUrl: new URL(`data/${name}`, site).href,
    encodingFormat,
  });
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name: 'Ajar: how open AI models are',
    description: `How open ${models.length} AI models are: every component of each with their licenses, evidence and the days they were checked, ${licenses.length} licenses, ${licensesRead(licenses)}, and what definitions of open AI say.`,
    url: new URL('data/', site).href,
    license: CC_BY,
    creator: { ...OURS, url: site },
    version: `${release.date} ${release.hash}`,
    dateModified: release.date,
    isAccessibleForFree: true,
    keywords: ['open source AI', 'openness', 'AI models', 'licenses', 'training data'],
    distribution: [
      file('dataset.json', 'application/json'),
      file('dataset.csv', 'text/csv'),
      file('licenses.json', 'application/json'),
      file('verdicts.csv', 'text/csv'),
    ],
  };
}

/** How many of the licenses somebody has read, in words: the others stand with what is told of them. */
export function licensesRead(licenses: Dataset['licenses']): string {
  return `${licenses.filter(({ read }) => read !== undefined).length} of them read condition by condition`;
}

/** Somebody's dataset that models are trained on. */
export function corpusDataset({ name, publisher, url }: Corpus, description: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    name,
    description,
    url,
    creator: { '@type': 'Organization', name: publisher },
  };
}

/** The way to a page: each step by its name and its path below the site's address. */
export function breadcrumbs(steps: readonly [name: string, path: string][], site: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: new URL(path.slice(1), site).href,
    })),
  };
}

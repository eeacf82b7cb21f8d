import type { Claim } from '#core/model/model.ts';
import { isAvailable } from '#core/model/status.ts';
import { restsOnlyOn } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

const PAGES: readonly RegExp[] = [
  /^https:\/\/github\.com\/([^/]+\/[^/#?]+)(?:\/blob\/[^/]+\/README\.md)?$/,
  /^https:\/\/huggingface\.co\/(?!collections\/|datasets\/|papers\/|spaces\/)([^/]+\/[^/#?]+)(?:\/(?:blame|blob|raw|resolve)\/[^/]+\/README\.md)?$/,
];

/** Results on the very page that is the card stand under the license of the card. */
export function onePageProblems({ models }: DataFiles): string[] {
  return models.flatMap(({ id, tier, components: { modelCard, evaluationResults } }) => {
    const cards = readPages(modelCard);
    const isOnCard = restsOnlyOn(evaluationResults, ({ url }) => cards.has(pageOf(url) ?? ''));
    if (
      tier !== 'curated' ||
      modelCard.license === null ||
      evaluationResults.license !== null ||
      !isAvailable(evaluationResults.status) ||
      !isOnCard
    )
      return [];
    return [
      `data/models/${id}.json → components.evaluationResults.license: type "${modelCard.license}", with licenseSource "inherited"; the results stand on the card`,
    ];
  });
}

function readPages({ evidence }: Claim): Set<string> {
  return new Set(evidence.flatMap(({ url, checked }) => (checked === undefined ? [] : (pageOf(url) ?? []))));
}

/** The repository that a page is the front of; null for any other page. */
function pageOf(url: string): string | null {
  for (const [at, page] of PAGES.entries()) {
    const repository = page.exec(url)?.[1];
    if (repository !== undefined) return `${at} ${repository.toLowerCase()}`;
  }
  return null;
}

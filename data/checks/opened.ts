import { isAvailable } from '#core/model/status.ts';
import { restsOnlyOn, statementsOf } from '../read/claims.ts';
import type { DataFiles } from '../read/files.ts';

const NOT_OPENED = /\b(?:not|never) opened\b|\bneither was opened\b|\bplace was not found\b/;
/** Parts that the producer's own page shows to exist by their address. */
const DOCUMENTS = ['components.modelCard', 'components.technicalReport', 'components.researchPaper'];

/** A link that nobody opened shows nothing; only the producer's own page may vouch for a document by its address. */
export function openedProblems({ models }: DataFiles): string[] {
  return models.flatMap((model) =>
    statementsOf(model)
      .filter(({ path, claim }) => {
        const { status, basis } = claim;
        const vouched = basis === 'producer' && DOCUMENTS.includes(path);
        return (
          isAvailable(status) &&
          !vouched &&
          restsOnlyOn(claim, ({ shows }) => shows !== undefined && NOT_OPENED.test(shows))
        );
      })
      .map(
        ({ path, claim: { status } }) =>
          `data/models/${model.id}.json → ${path}.status: type "unknown", or open the page and say in "shows" what it holds (now "${status}")`,
      ),
  );
}

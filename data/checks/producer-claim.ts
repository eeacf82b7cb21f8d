import type { DataFiles } from '../read/files.ts';

/** "Open source" in the spellings of English and in the other languages producers write in. */
const OPEN_SOURCE = /open[\s-]?sourc|开源|開源|オープンソース|오픈\s?소스|código abierto|quelloffen/i;

/** A producer calls its model open source only where its own words, quoted in `term`, say so. */
export function producerClaimProblems({ models }: DataFiles): string[] {
  return models.flatMap(({ id, producerClaim: { openSource, term, evidence } }) => {
    const place = `data/models/${id}.json → producerClaim`;
    const saysSo = OPEN_SOURCE.test(term ?? '');
    if (openSource === true && !saysSo) {
      return [
        `${place}.openSource: type false, or null if no page was read; or quote the words "open source" in term (now ${JSON.stringify(term)})`,
      ];
    }
    if (saysSo && openSource !== true)
      return [`${place}.openSource: type true, since term says ${JSON.stringify(term)} (now ${openSource})`];
    if (openSource === false && !evidence.some(({ checked }) => checked !== undefined))
      return [`${place}.openSource: type null, or add to evidence the page that was read, with "checked"`];
    return [];
  });
}

import type { DataFiles } from '../read/files.ts';

const CODE_HOST = 'https://github.com/';

/** A license text that was found stands somewhere; one that was read only on a code host is not beside weights elsewhere. */
export function licenseTextProblems({ models }: DataFiles): string[] {
  return models.flatMap(({ id, licenseText, links }) => {
    if (licenseText === undefined) return [];
    const place = `data/models/${id}.json → licenseText.place`;
    const { file, evidence } = licenseText;
    if (file === 'absent')
      return licenseText.place === undefined ? [] : [`${place}: remove it; no text was found`];
    const isOnCodeHost = evidence.every(({ url }) => url.startsWith(CODE_HOST));
    const areWeightsThere = links.weights?.startsWith(CODE_HOST) === true;
    if (licenseText.place === undefined)
      return [
        `${place}: type "weights" where the text lies beside the weights, "code" where it lies with code`,
      ];
    return licenseText.place === 'weights' && isOnCodeHost && !areWeightsThere
      ? [`${place}: type "code"; the pages named are of a repository of code, and the weights are elsewhere`]
      : [];
  });
}

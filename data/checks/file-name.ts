import type { DataFiles } from '../read/files.ts';

const MODEL = /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/;
const LICENSE = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/** A file's name is its id and stands in addresses, so it is short, plain, and unique even where case is ignored. */
export function fileNameProblems({ models, licenses }: DataFiles): string[] {
  return [
    ...models
      .filter(({ id }) => !MODEL.test(id))
      .map(
        ({ id }) =>
          `data/models/${id}.json: rename it to lower-case letters, digits, dots and dashes, like pythia-12b.json`,
      ),
    ...licenses
      .filter(({ id }) => !LICENSE.test(id))
      .map(
        ({ id }) =>
          `data/licenses/${id}.json: rename it to an SPDX id or to letters, digits, dots and dashes`,
      ),
    ...sameButForCase(licenses.map(({ id }) => id)).map(
      ([first, second]) =>
        `data/licenses/${second}.json: remove it or ${first}.json; the names differ in case only`,
    ),
  ];
}

function sameButForCase(ids: string[]): [string, string][] {
  const seen = new Map<string, string>();
  return ids.flatMap((id): [string, string][] => {
    const first = seen.get(id.toLowerCase());
    seen.set(id.toLowerCase(), id);
    return first === undefined ? [] : [[first, id]];
  });
}

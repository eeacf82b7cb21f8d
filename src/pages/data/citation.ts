import type { Dataset } from '#core/model/model.ts';

type Release = Dataset['release'];

/** How to cite the data in a text. `address` is that of the page of the data; null where it is not known. */
export function citationText({ date, hash }: Release, address: string | null): string {
  const where = address === null ? '' : ` ${address}`;
  return `Ajar (${yearOf(date)}). How open is that AI model, really? Data release of ${date} (${hash}). CC-BY-4.0.${where}`;
}

/** The same for BibTeX. */
export function citationBibtex({ date, hash }: Release, address: string | null): string {
  const fields = [
    ['author', '{Ajar}'],
    ['title', 'How open is that {AI} model, really?'],
    ['year', yearOf(date)],
    ['note', `Data release of ${date} (${hash}), CC-BY-4.0`],
    ...(address === null ? [] : [['url', address]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{ajar-${date},\n${lines.join(',\n')}\n}`;
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

/** What is cited: a page of a release. Without a title it is the data as a whole, without a hash none is known. */
export type Cited = {
  date: string;
  hash: string | null;
  /** The address that leads to this release for good; null where it is not known. */
  address: string | null;
  title?: string;
  /** What tells entries of BibTeX for one release apart. */
  key?: string;
};

const TITLE = 'How open is that AI model, really?';

/** How to cite a page of a data release in a text. */
export function citationText({ date, hash, address, title }: Cited): string {
  const what = title === undefined ? TITLE : `${TITLE} “${title}”.`;
  const where = address === null ? '' : ` ${address}`;
  return `Ajar (${yearOf(date)}). ${what} ${releaseOf(date, hash)}. CC-BY-4.0.${where}`;
}

/** The same for BibTeX. */
export function citationBibtex({ date, hash, address, title, key }: Cited): string {
  const fields = [
    ['author', '{Ajar}'],
    ['title', title === undefined ? 'How open is that {AI} model, really?' : `{${escapeTex(title)}}`],
    ['year', yearOf(date)],
    ['note', `${releaseOf(date, hash)}, CC-BY-4.0`],
    ...(address === null ? [] : [['url', address]]),
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{ajar-${date}${key === undefined ? '' : `-${key}`},\n${lines.join(',\n')}\n}`;
}

function releaseOf(date: string, hash: string | null): string {
  return `Data release of ${date}${hash === null ? '' : ` (${hash})`}`;
}

/** Names hold what means something to TeX: "A&B_1", "100 %". Braces, which would have to match, become parentheses. */
function escapeTex(text: string): string {
  return text
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replaceAll('\\', '/')
    .replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);
}

function yearOf(date: string): string {
  return date.slice(0, 4);
}

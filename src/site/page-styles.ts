/** What the first paint needs nothing of: paper comes after the whole sheet. */
const LATER = /^@media print$/;
/** What holds other rules. */
const GROUP = /^@(layer|media|supports|container)\b/;

/**
 * The rules of a stylesheet that a page can use, in their order: all but those for classes that no element of it has,
 * and those for paper. They are a part of the whole sheet, so that nothing changes when that arrives.
 */
export function stylesFor(css: string, html: string): string {
  const lists = html.matchAll(/ class="([^"]*)"/g);
  return pick(css, new Set([...lists].flatMap(([, names = '']) => names.split(' '))));
}

function pick(css: string, classes: ReadonlySet<string>): string {
  let picked = '';
  for (let at = 0; at < css.length;) {
    const open = nextOf(css, '{;', at);
    if (open === -1) break;
    const close = css[open] === ';' ? open : endOf(css, open);
    const prelude = css.slice(at, open);
    const body = css.slice(open + 1, close);
    if (LATER.test(prelude)) {
      at = close + 1;
      continue;
    }
    if (GROUP.test(prelude) && css[open] === '{') {
      const inner = pick(body, classes);
      if (inner !== '') picked += `${prelude}{${inner}}`;
    } else if (prelude.startsWith('@')) {
      picked += css.slice(at, close + 1);
    } else {
      const selectors = partsOf(prelude).filter((selector) => isUsed(selector, classes));
      if (selectors.length > 0) picked += `${selectors.join(',')}{${body}}`;
    }
    at = close + 1;
  }
  return picked;
}

/** What stands in parentheses, as in :not(.open), may or may not be there. */
function isUsed(selector: string, classes: ReadonlySet<string>): boolean {
  let outside = selector;
  while (/\([^()]*\)/.test(outside)) outside = outside.replaceAll(/\([^()]*\)/g, '');
  return [...outside.matchAll(/\.([\w-]+)/g)].every(([, name = '']) => classes.has(name));
}

/** The selectors of a list; commas in parentheses separate nothing. */
function partsOf(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < list.length; at++) {
    if ('(['.includes(list[at]!)) depth++;
    else if (')]'.includes(list[at]!)) depth--;
    else if (list[at] === ',' && depth === 0) {
      parts.push(list.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, list.slice(from)];
}

/** The place of the brace that closes the one at `open`. */
function endOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at !== -1; at = nextOf(css, '{}', at + 1)) {
    depth += css[at] === '{' ? 1 : -1;
    if (depth === 0) return at;
  }
  throw new Error(`A rule of the stylesheet has no end: ${css.slice(open - 40, open + 40)}`);
}

/** The next of some characters that stands outside of quotes; -1 where there is none. */
function nextOf(css: string, characters: string, from: number): number {
  for (let at = from; at < css.length; at++) {
    const character = css[at]!;
    if (character === '"' || character === "'") at = css.indexOf(character, at + 1);
    else if (characters.includes(character)) return at;
  }
  return -1;
}

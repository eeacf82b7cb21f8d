/** What the first paint needs nothing of: paper, less movement, colors of the system, no scripts. */
const LATER =
  /^@(media (print|\(prefers-reduced-motion:reduce\)|\(forced-colors:active\)|\(scripting:none\))$|page\b)/;
/** What a page shows of itself only when somebody uses it. */
const IN_USE = /:(hover|active|focus|focus-visible)\b/;
/** A closed disclosure that has no other in it: its content, which nobody sees before the whole sheet is there. */
const FOLDED = /(<details(?![^>]* open)[^>]*><summary.*?<\/summary>)(?:(?!<details).)*?(?=<\/details>)/gs;
/** What holds other rules. */
const GROUP = /^@(layer|media|supports|container)\b/;
/** How paper is told to keep colors. */
const FOR_PAPER = /(-webkit-)?print-color-adjust:exact(;|(?=\}))/g;
/** The name of a custom property, and one that is set, with its value. */
const NAME = /--[a-z][\w-]*/g;
const PROPERTY = /(?<=[{;])(--[\w-]+):(?:"[^"]*"|[^;{}"])*(?:;|(?=\}))/g;

/** A rule that stays as it stands, others in a group, or one for the elements that its selectors ask for. */
type Rule =
  | { text: string }
  | { prelude: string; rules: readonly Rule[] }
  | { selectors: readonly Selector[]; body: string };
/** A selector with the classes and attributes that elements of the page have to have, these as HTML writes them. */
type Selector = { text: string; classes: readonly string[]; attributes: readonly string[] };

/**
 * Gives for the HTML of a page the rules of a stylesheet that it is first painted with, in their order: all but those for
 * classes and values that no element of it has, those of what is folded, those for what a reader does, and those for
 * paper. They are a part of the whole sheet, so that nothing changes when that arrives; only their custom properties have names of their own, which are
 * shorter. The sheet is taken apart once for all pages.
 */
export function pageStyles(css: string): (html: string) => string {
  const rules = rulesOf(css.replaceAll(FOR_PAPER, ''));
  return (page) => {
    const html = page.replaceAll(FOLDED, '$1');
    const lists = html.matchAll(/ class="([^"]*)"/g);
    const classes = new Set([...lists].flatMap(([, names = '']) => names.split(' ')));
    const isUsed = (selector: Selector) =>
      selector.classes.every((name) => classes.has(name)) &&
      selector.attributes.every((attribute) => html.includes(attribute));
    const setByElements = new Set(html.match(NAME));
    return withShortNames(withoutUnused(pick(rules, isUsed), setByElements), setByElements);
  };
}

/** Leaves out the custom properties that nothing asks for, and those that only they asked for. */
function withoutUnused(css: string, setByElements: ReadonlySet<string>): string {
  const asked = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const left = css.replaceAll(PROPERTY, (whole, name: string) =>
    asked.has(name) || setByElements.has(name) ? whole : '',
  );
  return left === css ? withoutEmpty(css) : withoutUnused(left, setByElements);
}

/** Leaves out the rules, and groups of rules, in which nothing is left. */
function withoutEmpty(css: string): string {
  const at = css.indexOf('{}');
  if (at === -1) return css;
  const start = Math.max(...['{', '}', ';'].map((end) => css.lastIndexOf(end, at - 1))) + 1;
  return withoutEmpty(css.slice(0, start) + css.slice(at + 2));
}

/** The custom properties that the rules themselves set, by names of one or two letters; elements set others. */
function withShortNames(css: string, setByElements: ReadonlySet<string>): string {
  const set = new Set([...css.matchAll(PROPERTY)].map(([, name = '']) => name));
  const own = [...set].filter((name) => !setByElements.has(name));
  const names = new Map(own.map((name, at) => [name, `--${at.toString(36)}`]));
  return css.replaceAll(NAME, (name) => names.get(name) ?? name);
}

function pick(rules: readonly Rule[], isUsed: (selector: Selector) => boolean): string {
  let picked = '';
  for (const rule of rules) {
    if ('text' in rule) picked += rule.text;
    else if ('rules' in rule) {
      const inner = pick(rule.rules, isUsed);
      if (inner !== '') picked += `${rule.prelude}{${inner}}`;
    } else {
      const selectors = rule.selectors.filter(isUsed).map(({ text }) => text);
      if (selectors.length > 0) picked += `${selectors.join(',')}{${rule.body}}`;
    }
  }
  return picked;
}

function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  for (let at = 0; at < css.length;) {
    const open = nextOf(css, '{;', at);
    if (open === -1) break;
    const close = css[open] === ';' ? open : endOf(css, open);
    const prelude = css.slice(at, open);
    const body = css.slice(open + 1, close);
    if (!LATER.test(prelude)) {
      if (GROUP.test(prelude) && css[open] === '{') rules.push({ prelude, rules: rulesOf(body) });
      else if (prelude.startsWith('@')) rules.push({ text: css.slice(at, close + 1) });
      else rules.push({ selectors: partsOf(prelude).flatMap(selectorOf), body });
    }
    at = close + 1;
  }
  return rules;
}

/**
 * What stands in parentheses, as in :not(.open), may or may not be there; so may what the root says of the page as a
 * whole, such as its theme. None for what a reader brings about.
 */
function selectorOf(text: string): Selector[] {
  let outside = text;
  while (/\([^()]*\)/.test(outside)) outside = outside.replaceAll(/\([^()]*\)/g, '');
  if (IN_USE.test(outside)) return [];
  const classes = [...outside.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  const values = outside.replaceAll(/:root(\[[^\]]*\])*/g, '').matchAll(VALUE);
  const attributes = [...values].map(([, name = '', value]) =>
    value === undefined ? ` ${name}=` : ` ${name}="${value}"`,
  );
  return [{ text, classes, attributes }];
}
/** What a selector asks of an attribute of ours; others, such as `open`, change without our code. */
const VALUE = /\[((?:data|aria)-[\w-]+)(?:="?([^\]"]*)"?)?\]/g;

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

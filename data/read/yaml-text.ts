import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type ErrorCode,
} from 'yaml';

/** A place in a text that is no YAML, or is too much of it. */
type YamlError = { line: number; message: string };

/** A YAML (or JSON) text: what its first document holds, and the line of anything in it. */
export type YamlText = {
  raw: unknown;
  lineOf: (at: readonly PropertyKey[], of?: 'value' | 'key') => number;
  errors: YamlError[];
  /** Documents with something in them; one is read. */
  documents: number;
};

/** Parses a text; what is wrong with it is in `errors`, and then `raw` is nothing. */
export function parseYamlText(text: string): YamlText {
  const lines = new LineCounter();
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const nothing = { raw: null, lineOf: () => 1, documents: 0 };
  if (isNestedTooDeeply(text)) return { ...nothing, errors: [TOO_DEEP] };
  try {
    const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, merge: true });
    const documents = 'empty' in parsed ? [] : parsed.filter(({ contents }) => !isEmpty(contents));
    const [document] = documents;
    if (document === undefined) return { ...nothing, errors: [] };
    // What follows the first error mostly follows from it. A warning says that something was not understood.
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
      const word = /^["']?([^\s:"',\]}]*)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
      const message = SENTENCES[error.code]?.(word) ?? firstLine(error.message);
      return { ...nothing, errors: [{ line: lineAt(error.pos[0]), message }] };
    }
    const lineOf = (at: readonly PropertyKey[], of: 'value' | 'key' = 'value') => {
      for (let length = at.length; length > 0; length -= 1) {
        const start = startOf(document, at.slice(0, length), of);
        if (start !== null) return lineAt(start);
      }
      return 1;
    };
    return { raw: document.toJS(), lineOf, errors: [], documents: documents.length };
  } catch (error) {
    // Lists in lists until the stack ends.
    if (error instanceof RangeError) return { ...nothing, errors: [TOO_DEEP] };
    return { ...nothing, errors: [aliasError(text, (error as Error).message)] };
  }
}

const TOO_DEEP = { line: 1, message: 'it is nested too deeply' };
/** No file of any kind that is read here comes near it. */
const DEEPEST = 200;

/** Do more brackets stand open at once than any file has? The parser ends the whole program at some 1,600 of them. */
function isNestedTooDeeply(text: string): boolean {
  let open = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1);
    if (open > DEEPEST) return true;
  }
  return false;
}

/** What is wrong with what stands in place of something else. */
function aliasError(text: string, message: string): YamlError {
  const lineOf = (what: string) => text.slice(0, Math.max(0, text.indexOf(what))).split('\n').length;
  const name = /Unresolved alias .*: (\S+)$/.exec(message)?.[1];
  if (name !== undefined)
    return {
      line: lineOf(`*${name}`),
      message: `"*${name}" stands for nothing: no "&${name}" comes before it`,
    };
  if (message.startsWith('Merge sources'))
    return { line: lineOf('<<'), message: 'after "<<:" type the alias of a mapping, or remove it' };
  if (/alias/i.test(message)) return { line: 1, message: 'its aliases stand for more than is read' };
  return { line: 1, message: firstLine(message) };
}

/** Errors of the parser in words that say what to type. */
const SENTENCES: Partial<Record<ErrorCode, (word: string) => string>> = {
  DUPLICATE_KEY: (key) => `${JSON.stringify(key)} is there twice: remove one of the two`,
  TAB_AS_INDENT: () => 'a tab indents this line: type spaces',
  TAG_RESOLVE_FAILED: (tag) =>
    `the tag ${JSON.stringify(tag)} is not known here: remove it, or type what it stands for`,
  BAD_SCALAR_START: (text) => `${JSON.stringify(text)} begins with a sign of YAML: put the text in quotes`,
  BLOCK_AS_IMPLICIT_KEY: () => 'a text with a colon in it is no single text: put it in quotes',
  MULTILINE_IMPLICIT_KEY: () =>
    'here the text stops being YAML: type "key: value", or close a quote or bracket before it',
  UNEXPECTED_TOKEN: (text) =>
    `here the text stops being YAML (${JSON.stringify(text)}): put a text with signs in quotes, or close a quote before it`,
  BAD_INDENT: () =>
    'this line begins further left than what it belongs to: indent it as its neighbors, or close a bracket',
  MISSING_CHAR: () => 'a colon, a quote or a bracket is missing here or in the line before',
};

function isEmpty(contents: unknown): boolean {
  return contents === null || (isScalar(contents) && contents.value === null);
}

/** Where a key or its value, or an item of a list, starts in the text; null if it is not there. */
function startOf(document: Document.Parsed, at: readonly PropertyKey[], of: 'value' | 'key'): number | null {
  const parent: unknown = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
  const key = at.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
    const node = of === 'value' && isNode(pair?.value) ? pair.value : pair?.key;
    return isNode(node) ? (node.range?.[0] ?? null) : null;
  }
  const item = isSeq(parent) && typeof key === 'number' ? parent.items[key] : null;
  return isNode(item) ? (item.range?.[0] ?? null) : null;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? '';
}

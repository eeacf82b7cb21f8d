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
  try {
    const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false, merge: true });
    const documents = 'empty' in parsed ? [] : parsed.filter(({ contents }) => !isEmpty(contents));
    const [document] = documents;
    if (document === undefined) return { ...nothing, errors: [] };
    // What follows the first error mostly follows from it.
    const [error] = document.errors;
    if (error !== undefined) {
      const key = /^["']?([^\s:"']*)/.exec(text.slice(error.pos[0]))?.[1] ?? '';
      const message = SENTENCES[error.code]?.(key) ?? firstLine(error.message);
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
    // Aliases that unfold into more than the parser allows, or brackets in brackets until the stack ends.
    const message =
      error instanceof RangeError
        ? 'it is nested too deeply'
        : /alias/i.test((error as Error).message)
          ? 'its aliases stand for more than is read'
          : firstLine((error as Error).message);
    return { ...nothing, errors: [{ line: 1, message }] };
  }
}

/** Errors of the parser in words that say what to type. */
const SENTENCES: Partial<Record<ErrorCode, (key: string) => string>> = {
  DUPLICATE_KEY: (key) => `${JSON.stringify(key)} is there twice: remove one of the two`,
  TAB_AS_INDENT: () => 'a tab indents this line: type spaces',
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
  return /call stack/i.test(message) ? 'it is nested too deeply' : (message.split('\n')[0] ?? '');
}

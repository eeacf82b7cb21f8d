import { decodeText, readList, withoutPunctuation } from './values.ts';
import type { ExtraParameter } from './every-view.ts';

/** Something the reader of a link should be told. */
export type Notice =
  | { code: 'bad-value'; parameter: string; value: string }
  | { code: 'duplicate-model'; id: string }
  | { code: 'too-many-models'; count: number };

/** The parameters of a query as they stand in it, decoded. */
export function readQuery(query: string): ExtraParameter[] {
  // "&amp;" is what a link becomes when it is copied out of a page's source.
  return query
    .replace(/^\?/, '')
    .split(/&(?:amp;)?/)
    .map((pair): ExtraParameter => {
      const at = pair.indexOf('=');
      return at === -1
        ? [decodeText(pair), '']
        : [decodeText(pair.slice(0, at)), decodeText(pair.slice(at + 1))];
    })
    .filter(([name, value]) => name !== '' || value !== '');
}

/**
 * Hands out the parameters of a query one by one, whatever the case of names and words. What is read leaves it; what nobody took or understood stays
 * and is reported, so that a link loses nothing. Reading what was written again gives the same again.
 */
export class ParameterReader {
  readonly notices: Notice[] = [];
  #left: ExtraParameter[];
  readonly #refused: ExtraParameter[] = [];

  constructor(parameters: readonly ExtraParameter[]) {
    this.#left = [...parameters];
  }

  /** A single value: the first that can be read; null when there is none. Another one beside it is reported. */
  take<T>(name: string, read: (text: string) => T | null): T | null {
    let taken: { text: string; value: T } | null = null;
    for (const text of this.#remove(name)) {
      const value = read(text) ?? read(withoutPunctuation(text)) ?? read(text.toLowerCase());
      if (value === null) this.refuse(name, text);
      else if (taken === null) taken = { text, value };
      else if (taken.text !== text) this.#report(name, text);
    }
    return taken === null ? null : taken.value;
  }

  /** The items of a list, repeats included; a list given twice is one list. Each bad item is refused alone. */
  takeList(name: string, isGood: (item: string) => boolean): string[] {
    return this.#remove(name).flatMap((text) => {
      const items = readList(text);
      if (items.length === 0) this.refuse(name, text);
      return items.flatMap((item) => {
        const good = [item, withoutPunctuation(item), item.toLowerCase()].find(isGood);
        if (good === undefined) this.refuse(name, item);
        return good ?? [];
      });
    });
  }

  /** Keeps a value nobody understands in the address, and reports it. */
  refuse(name: string, value: string): void {
    this.#report(name, value);
    this.#refused.push([name, value]);
  }

  /** What is left, in the order of the link; refused values last, by name: pages refuse in different orders. */
  extra(): ExtraParameter[] {
    return [...this.#left, ...this.#refused.toSorted(([a], [b]) => Number(a > b) - Number(a < b))];
  }

  #report(parameter: string, value: string): void {
    this.notices.push({ code: 'bad-value', parameter, value });
  }

  #remove(name: string): string[] {
    const isNamed = ([key]: ExtraParameter) => key.toLowerCase() === name;
    const values = this.#left.filter(isNamed).map(([, value]) => value);
    this.#left = this.#left.filter((each) => !isNamed(each));
    return values;
  }
}

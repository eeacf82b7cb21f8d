import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { COLUMNS } from '../catalog/columns.ts';
import { INDEX_IDS, LICENSE_CATEGORIES, PERMISSIONS } from '../model/vocabulary.ts';
import { ParameterReader, readQuery } from './parameter-reader.ts';
import {
  FACETS,
  MODELS,
  PERMITS,
  QUERY,
  RANGES,
  referenceAmong,
  RELEASE,
  SHOWN_COLUMNS,
  SORT,
  type Parameter,
} from './parameters.ts';
import { CHANGES, COMPARISON, EMBED, INDEXES, LICENSES } from './page-parameters.ts';

// Many random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** A parameter as any other: its value is only compared. */
type Any = { name: string; initial: unknown; read: (given: ParameterReader) => unknown; rewrite: Rewrite };
type Rewrite = (given: ParameterReader) => string | null;

function any<T>({ name, initial, read, write }: Parameter<T>): Any {
  return { name, initial, read, rewrite: (given) => write(read(given)) };
}

const ALL: readonly Any[] = [
  any(RELEASE),
  any(QUERY),
  any(PERMITS),
  any(SORT),
  any(SHOWN_COLUMNS),
  any(MODELS),
  any(referenceAmong(['a', 'b'])),
  ...FACETS.map(([, parameter]) => any(parameter)),
  ...RANGES.map(([, parameter]) => any(parameter)),
  any(COMPARISON.onlyDifferences),
  any(COMPARISON.axes),
  any(COMPARISON.chart),
  any(COMPARISON.weigh),
  any(EMBED.theme),
  any(INDEXES.index),
  any(INDEXES.onlyDisagreements),
  any(LICENSES.category),
  any(CHANGES.family),
  any(CHANGES.kind),
  any(CHANGES.since),
];

const TYPED =
  'a b !a open unknown none diff eight five overlay each dark data.4 rights.1 data.1 weights.0 license.2 code.9 disagreements 2026-11-21 2024-06..max 1..70,unknown ..7 -size toString constructor __proto__'.split(
    ' ',
  );
const words = fc.constantFrom(
  ...TYPED,
  ...PERMISSIONS,
  ...INDEX_IDS,
  ...LICENSE_CATEGORIES,
  ...COLUMNS.flatMap(({ key }) => [key, `-${key}`]),
);
/** Values as people write them, as programs mangle them, and anything else. */
const value = fc.oneof(
  { arbitrary: fc.array(words, { maxLength: 4 }).map((list) => list.join(',')), weight: 4 },
  {
    arbitrary: fc.tuple(words, fc.constantFrom('.', ')', ',', ' ', '~a', '%20')).map((pair) => pair.join('')),
    weight: 2,
  },
  fc.string({ unit: 'binary' }).map(encodeURIComponentSafely),
);

function encodeURIComponentSafely(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function readerOf(name: string, values: readonly string[]): ParameterReader {
  return new ParameterReader(readQuery(values.map((text) => `${name}=${text}`).join('&')));
}

describe.each(ALL)('the parameter $name', (parameter) => {
  const { name, initial, read, rewrite } = parameter;

  it('means its initial value where it is not, and never writes it', () => {
    expect(read(readerOf(name, []))).toEqual(initial);
    expect(rewrite(readerOf(name, []))).toBeNull();
  });

  it('reads back what it wrote, in the same words, without a remark', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), (values) => {
        const first = read(readerOf(name, values));
        const text = rewrite(readerOf(name, values));
        const address = text === null ? [] : [text];
        const again = readerOf(name, address);
        expect(read(again)).toEqual(first);
        expect(again.notices).toEqual([]);
        expect(again.extra()).toEqual([]);
        expect(rewrite(readerOf(name, address))).toBe(text);
      }),
    );
  });

  it('keeps and reports what it does not understand, and takes nothing of others', () => {
    fc.assert(
      fc.property(value, (text) => {
        const reader = new ParameterReader([['other', 'x'], ...readQuery(`${name}=${text}`)]);
        read(reader);
        expect(reader.extra()).toContainEqual(['other', 'x']);
        const refused = reader.extra().filter(([key]) => key === name);
        const bad = reader.notices.filter((notice) => notice.code === 'bad-value');
        expect(bad.map((notice) => notice.value).toSorted()).toEqual(
          refused.map(([, kept]) => kept).toSorted(),
        );
      }),
    );
  });
});

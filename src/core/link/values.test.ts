import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeText,
  encodeText,
  readList,
  readRange,
  withoutPunctuation,
  writeList,
  writeRange,
} from './values.ts';

/** What programs that turn text into links leave out at a link's end. */
const CUT_OFF = /[?!.,:*_~\-()'"]$/;
const anyText = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('text in an address', () => {
  it('survives, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(encodeText(text))).toBe(text);
      }),
    );
  });

  it('stands in an address as a browser writes it there, so that no entry of the history is written twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const query = `?q=${encodeText(text)}`;
        expect(new URL(query, 'https://example.org/').search).toBe(query);
      }),
    );
    expect(encodeText("it's so")).toBe('it%27s%20so');
  });

  it('never ends in what a chat program cuts off', () => {
    for (const sign of `?!.,:*_~-()'"`) expect(encodeText(`c${sign}`)).not.toMatch(CUT_OFF);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(encodeText(text)).not.toMatch(CUT_OFF);
      }),
    );
  });

  it('stays as typed when an escape is broken', () => {
    expect(decodeText('%E0%A4%A')).toBe('%E0%A4%A');
    expect(decodeText('100%')).toBe('100%');
    expect(decodeText('a+b%20c')).toBe('a b c');
    expect(decodeText('\uD800')).toBe('\uFFFD');
    expect(encodeText('\uDC00')).toBe('%EF%BF%BD');
  });

  it('loses only what is no letter or digit at its end', () => {
    expect(withoutPunctuation('olmo-2-32b).')).toBe('olmo-2-32b');
    expect(withoutPunctuation('模型。')).toBe('模型');
    expect(withoutPunctuation('...')).toBe('');
  });
});

describe('a list', () => {
  it('separates at commas, tildes and spaces', () => {
    expect(readList('a,b~c d,,e ,')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(readList(' ')).toEqual([]);
    expect(writeList(['!open', 'unknown'])).toBe('!open,unknown');
  });
});

describe('a range', () => {
  const bound = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 999_999 }).map(String));
  const month = fc
    .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

  it('survives', () => {
    fc.assert(
      fc.property(bound, bound, fc.boolean(), (min, max, unknown) => {
        expect(readRange(writeRange({ min, max, unknown }), 'size')).toEqual({ min, max, unknown });
      }),
    );
    fc.assert(
      fc.property(fc.option(month), fc.option(month), fc.boolean(), (min, max, unknown) => {
        expect(readRange(writeRange({ min, max, unknown }), 'released')).toEqual({ min, max, unknown });
      }),
    );
  });

  it.each([
    ['1..70', 'size', { min: '1', max: '70', unknown: false }],
    ['1..70,unknown', 'size', { min: '1', max: '70', unknown: true }],
    ['01..70.50', 'size', { min: '1', max: '70.5', unknown: false }],
    ['..70', 'size', { min: null, max: '70', unknown: false }],
    ['80..', 'checked', { min: '80', max: null, unknown: false }],
    ['min..max', 'size', { min: null, max: null, unknown: false }],
    ['2024..2024-06', 'released', { min: '2024', max: '2024-06', unknown: false }],
  ] as const)('reads %s for %s', (text, key, range) => {
    expect(readRange(text, key)).toEqual(range);
  });

  it.each([
    ['', 'size'],
    ['70', 'size'],
    ['1...70', 'size'],
    ['1..2..3', 'size'],
    ['-1..2', 'size'],
    ['1e9..2', 'size'],
    ['Infinity..2', 'size'],
    ['1..2,known', 'size'],
    ['1..2,unknown,unknown', 'size'],
    ['2024-01..max', 'size'],
    ['2024-01..max', 'checked'],
    ['5..7', 'released'],
    ['2024-13..max', 'released'],
    ['2024-06-15..max', 'released'],
  ] as const)('refuses %j for %s', (text, key) => {
    expect(readRange(text, key)).toBeNull();
  });
});

import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { aDataset, anyDataset, catalogOf } from '../fixtures/dataset.ts';
import { makeFilterIndex } from './filter-index.ts';
import { searchIn } from './search.ts';
import { NO_FILTERS } from './filters.ts';
import { aModel } from '../fixtures/model.ts';
import { fold, searchWords } from './search-words.ts';
import { rowsOf, select } from './selection.ts';

// Many random cases take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const MODELS = [
  aModel({ id: 'gpt-oss-120b', name: 'gpt-oss-120b', family: 'gpt-oss', producer: 'openai' }),
  aModel({ id: 'llama-3.1-8b', name: 'Llama 3.1 8B', family: 'llama', producer: 'meta' }),
  aModel({ id: 'qwen2.5-vl', name: 'Qwen2.5-VL', family: 'qwen', producer: 'alibaba' }),
  aModel({ id: 'big-31b', name: 'Big 31B', family: 'big', producer: 'elan' }),
  aModel({ id: 'arabic', name: 'نموذج ٧', family: 'arabic', producer: 'meta' }),
  aModel({ id: 'odd', name: 'C++ (beta) [a-z]+ \\d .* $& <b>', family: 'odd', producer: 'meta' }),
  aModel({ id: 'long', name: 'x'.repeat(200), family: 'long', producer: 'meta' }),
];
const PRODUCERS = {
  openai: { name: 'OpenAI', country: 'US', kind: 'company' as const },
  meta: { name: 'Meta', country: 'US', kind: 'company' as const },
  alibaba: { name: 'Alibaba Cloud', country: 'CN', kind: 'company' as const },
  elan: { name: 'Élan–Vital', country: 'FR', kind: 'company' as const },
};
const index = makeFilterIndex(catalogOf(aDataset(MODELS, { producers: PRODUCERS })), searchIn);
const find = (query: string) =>
  rowsOf(select(index, { ...NO_FILTERS, query })).map((row) => index.catalog.ids[row]);

describe('the search', () => {
  it.each([
    'gptoss',
    'gpt oss',
    'GPT-OSS',
    'gpt_oss',
    ' gpt—oss ',
    'oss gpt',
    'open ai oss',
    'ＧＰＴ',
    'gpt-oss.',
  ])('finds gpt-oss as %j', (query) => {
    expect(find(query)).toEqual(['gpt-oss-120b']);
  });

  it.each(['llama3.1', 'Llama 3.1', 'llama-3.1-8b', 'LLAMA31', 'meta llama', '3.1', 'llamá'])(
    'finds Llama 3.1 as %j',
    (query) => {
      expect(find(query)).toEqual(['llama-3.1-8b']);
    },
  );

  it('finds a number without its dot, but no other number for it', () => {
    expect(find('qwen25')).toEqual(['qwen2.5-vl']);
    expect(find('31b')).toEqual(['big-31b']);
  });

  it.each(['elan', 'ÉLAN VITAL', 'élan-vital', 'vital', 'e\u0301lan'])(
    'finds the producer as %j',
    (query) => {
      expect(find(query)).toEqual(['big-31b']);
    },
  );

  it('reads the signs of regular expressions as plain text', () => {
    for (const query of ['c++', '(beta)', '[a-z]+', '\\d', '.*', '$&', '<b>']) {
      expect(find(query)).toEqual(['odd']);
    }
    for (const query of ['l.ama', '^llama', 'llama$', 'll+ama', 'q|l', 'llama*']) {
      expect(find(query)).toEqual([]);
    }
  });

  it('finds right-to-left and very long names', () => {
    expect(find('نموذج')).toEqual(['arabic']);
    expect(find('نموذج 7')).toEqual(find('نموذج7'));
    expect(find('x'.repeat(200))).toEqual(['long']);
    expect(find('x'.repeat(201))).toEqual([]);
  });

  it('shows everything for nothing but separators', () => {
    for (const query of ['', '  ', '-', ' . ', '_ –']) expect(find(query)).toHaveLength(MODELS.length);
  });

  it('does not join one field, or one model, with the next', () => {
    expect(find('120bopenai')).toEqual([]);
    // Found only as a slip of the finger.
    expect(index.search?.('bllama')?.corrections).toEqual([{ typed: 'bllama', meant: ['llama'] }]);
  });

  it('finds every model by each of its names, in any case, whatever the dashes', () => {
    fc.assert(
      fc.property(anyDataset([]), fc.nat(), fc.boolean(), ({ dataset }, pick, isUpper) => {
        const { models } = dataset;
        if (models.length === 0) return;
        const at = pick % models.length;
        const own = makeFilterIndex(catalogOf(dataset), searchIn);
        for (const text of [models[at]!.name, models[at]!.id, models[at]!.family]) {
          const typed = isUpper ? text.replaceAll(/[ -]/g, '') : text.replaceAll(' ', '-');
          expect(rowsOf(select(own, { ...NO_FILTERS, query: typed }))).toContain(at);
        }
      }),
    );
  });

  it('finds what a plain loop finds, also when the query grows letter by letter', () => {
    const sign = fc.constantFrom(...'abegloptqx0123458.- +(');
    fc.assert(
      fc.property(anyDataset([]), fc.string({ unit: sign, maxLength: 6 }), ({ dataset }, query) => {
        const own = makeFilterIndex(catalogOf(dataset), searchIn);
        for (let length = 1; length <= query.length; length++) {
          const typed = query.slice(0, length);
          const expected = dataset.models.flatMap((model, at) => {
            const producer = Object.entries(dataset.producers).find(([id]) => id === model.producer)?.[1]
              .name;
            const fields = [model.name, model.id, model.family, producer ?? model.producer].map(fold);
            const texts = [...fields, ...fields.map((field) => field.replaceAll('.', ''))];
            return searchWords(typed).every((word) => texts.some((text) => text.includes(word))) ? [at] : [];
          });
          // A loop knows no slips; words are taken for others only where it finds nothing.
          const isCorrected = (own.search?.(typed)?.corrections.length ?? 0) > 0;
          const found = isCorrected ? [] : rowsOf(select(own, { ...NO_FILTERS, query: typed }));
          // Nor does it know that a number may be written to a name that it is not part of.
          const isTogether = /\p{L}\d/u.test(typed);
          expect(isTogether ? found.filter((row) => expected.includes(row)) : found).toEqual(expected);
        }
      }),
    );
  });
});

describe('fold', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it('drops what readers leave out or write in another way', () => {
    expect(fold('Élan–Vital_2')).toBe('elanvital2');
    expect(fold('İstanbul')).toBe('istanbul');
    expect(fold('Ⅷ ²')).toBe('viii2');
  });
});

import { describe, expect, it } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { arrange } from './arrangement.ts';
import { encodeCatalog } from './catalog-encode.ts';
import { decodeCatalog } from './catalog.ts';
import { makeFilterIndex } from './filter-index.ts';
import { searchIn } from './search.ts';
import { NO_FILTERS, type Filters } from './filters.ts';
import { hiddenMatches } from './hidden.ts';
import { FAMILY_NAMES, PRODUCER_NAMES } from './other-names.ts';
import { fold, hubId, searchWords } from './search-words.ts';
import { select } from './selection.ts';
import { DEFAULT_SORT } from './sort.ts';
import { closestWords, vocabularyOf } from './typos.ts';

// What people type, over the data as it is.
const dataset = readDataset('data');
const catalog = decodeCatalog(encodeCatalog(dataset, {}));
const index = makeFilterIndex(catalog, searchIn);
const idOf = (row: number) => catalog.ids[row]!;
const find = (query: string, filters: Filters = NO_FILTERS) =>
  arrange(index, select(index, { ...filters, query }), query, DEFAULT_SORT).rows.map(idOf);

/** Do the texts of a model hold a word, or the letters and the digits of it? */
function holds(id: string, word: string): boolean {
  const model = dataset.models.find((each) => each.id === id)!;
  const producer = dataset.producers[model.producer]?.name ?? '';
  const names = [PRODUCER_NAMES[model.producer] ?? '', FAMILY_NAMES[model.family] ?? ''];
  const texts = [id, model.name, model.family, producer, ...names].map(fold);
  const isIn = (part: string) =>
    [...texts, ...texts.map((text) => text.replaceAll('.', ''))].some((text) => text.includes(part));
  return isIn(word) || (word.match(/\p{L}+|\d[\d.]*\p{L}?/gu) ?? []).every(isIn);
}

const onHub = dataset.models.flatMap(({ id, links }) => {
  const [, name] = /^https:\/\/huggingface\.co\/([^/]+\/[^/]+)/.exec(links.weights ?? '') ?? [];
  return name === undefined ? [] : [{ id, name, address: links.weights! }];
});

describe('a search by what the Hub calls a model', () => {
  it('finds every model that links there, first of all, by identifier and by address', () => {
    expect(onHub.length).toBeGreaterThan(400);
    const lost = onHub.flatMap(({ id, name, address }) => {
      const same = onHub.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length;
      return [name, name.toUpperCase(), address, `${address}/tree/main`, `${address}?library=transformers`]
        .filter((query) => !find(query).slice(0, same).includes(id))
        .map((query) => `${query}: ${id}`);
    });
    expect(lost).toEqual([]);
  });

  it.each(
    `meta-llama/Llama-3.1-8B	llama-3.1-8b
https://huggingface.co/openai/gpt-oss-120b	gpt-oss-120b
https://huggingface.co/deepseek-ai/DeepSeek-R1/tree/main	deepseek-r1`
      .split('\n')
      .map((line) => line.split('\t')),
  )('%s finds %s', (query = '', id = '') => {
    expect(find(query)[0]).toBe(id);
  });

  it.each(
    `<https://huggingface.co/meta-llama/Llama-3.1-8B> ¦ [Llama 3.1 8B](https://huggingface.co/meta-llama/Llama-3.1-8B) ¦
     https://huggingface.co/meta-llama/Llama-3.1-8B/resolve/main/config.json?download=true ¦ hf://meta-llama/Llama-3.1-8B ¦
     https://huggingface.co/api/models/meta-llama/Llama-3.1-8B ¦ https://hf-mirror.com/meta-llama/Llama-3.1-8B. ¦
     git clone git@hf.co:meta-llama/Llama-3.1-8B.git ¦ ssh://git@hf.co/meta-llama/Llama-3.1-8B ¦ models--meta-llama--Llama-3.1-8B ¦
     $ huggingface-cli download meta-llama/Llama-3.1-8B ¦ AutoModel.from_pretrained("meta-llama/Llama-3.1-8B") ¦
     openrouter/meta-llama/llama-3.1-8b-instruct:free ¦ unsloth/Llama-3.1-8B-Instruct-GGUF ¦ Ｌｌａｍａ－３．１－８Ｂ ¦ llama‑3.1‑8b ¦
     llama3.1:8b → llama-3.1-8b
     gpt-oss:20b ¦ ollama run gpt-oss:20b ¦ gpt_oss_20b ¦ openai/gpt-oss-20b-bf16 → gpt-oss-20b
     Mixtral-8×7B ¦ mixtral8x7b → mixtral-8x7b
     nvidia/Nemotron-4-340B-Instruct → nemotron-4-340b
     OLMo-2-0325-32B-Instruct → olmo-2-32b
     ibm-granite/granite-3.3-8b-base → granite-3.3-8b`
      .split('\n')
      .join(' ')
      .split(/(?<=→ \S+)\s+/)
      .flatMap((line) => {
        const [queries = '', id = ''] = line.split(' → ');
        return queries.split(/\s*¦\s*/).map((query) => [query.trim(), id]);
      }),
  )('%s finds %s first', (query = '', id = '') => {
    expect(find(query)[0]).toMatch(new RegExp(`^${id}`));
  });

  it('reads an identifier off an address', () => {
    expect(hubId('https://huggingface.co/openai/gpt-oss-120b/blob/main/README.md')).toBe(
      'openai/gpt-oss-120b',
    );
    expect(hubId('hf.co/a/b#c')).toBe('a/b');
    expect(hubId('https://github.com/a/b.git')).toBe('a/b');
    for (const other of ['a/b', 'https://example.org/a/b', 'https://huggingface.co/a', ''])
      expect(hubId(other)).toBeNull();
  });
});

describe('a search', () => {
  it.each([
    ['facebook', 'meta'],
    ['AllenAI', 'ai2'],
    ['chatgpt', 'openai'],
    ['tiiuae', 'tii'],
    ['deapseek', 'deepseek'],
    ['mistal', 'mistral'],
    ['antropic', 'anthropic'],
    ['nvdia', 'nvidia'],
  ])('for %j finds models of %s', (query, producer) => {
    const found = find(query);
    const ids = dataset.models.filter((model) => model.producer === producer).map(({ id }) => id);
    expect(ids.filter((id) => found.includes(id)).length).toBeGreaterThan(0);
    expect(ids).toContain(found[0]);
  });

  it.each([
    ['olmo', /^olmo-/],
    ['lama', /llama/],
    ['olmmo', /^olmo/],
    ['gema 3', /^gemma-3/],
    ['"gpt-oss"', /^gpt-oss/],
    ['(llama 3.1)', /^llama-3.1/],
    ['qwen25', /^qwen2.5/],
    ['gpt4o', /^gpt-4o/],
    ['llama3.1', /^llama-3.1/],
    ['Llаma 3.1', /^llama-3.1/],
    ['Qwеn', /^qwen/],
    ['misrtal', /^mistral/],
    ['llma 3', /^llama-3/],
    ['quen 2.5', /^qwen2.5/],
    ['文心一言', /^ernie/],
    ['olmo32', /^olmo-\d-32b/],
    ['llama8b', /^llama-.*8b/],
    ['llama70', /^llama-.*70b/],
    ['gemma27b', /^gemma-.*27b/],
    ['nemotron340', /^nemotron-4-340b/],
    ['whisper3', /^whisper-large-v3/],
    ['ｏｌｍｏ３２', /^olmo-\d-32b/],
    ['lamma 3', /^llama-3/],
    ['lama 3', /^llama-3/],
    ['qwn 3', /^qwen3/],
    ['grk 1', /^grok-1/],
    ['чатгпт', /^gpt/],
    ['Мистраль', /^mistral/],
    ['лама 3', /^llama-3/],
    ['олмо 2', /^olmo-2/],
    ['дипсик', /^deepseek/],
    ['라마', /^llama/],
  ])('for %j has the best first', (query, id) => {
    expect(find(query)[0]).toMatch(id);
  });

  it('puts a model before those whose names only hold its name', () => {
    for (const { id, name } of dataset.models) {
      const alike = dataset.models.filter((other) => other.name === name).length;
      expect([name, ...find(name).slice(0, alike)]).toContain(id);
    }
  });

  it('finds no other models for being forgiving, where a name is typed as it is', () => {
    const words = new Set(dataset.models.flatMap(({ name }) => searchWords(name)));
    for (const word of words) expect([word, index.search?.(word)?.corrections]).toEqual([word, []]);
    // Every model found by a word holds it, or its name and its number.
    const lost = [...words].flatMap((word) =>
      find(word)
        .filter((id) => !holds(id, word))
        .map((id) => `${word}: ${id}`),
    );
    expect(lost).toEqual([]);
  });

  it('never takes one number for another', () => {
    expect(find('llama-97')).toEqual([]);
    expect(find('gpt77')).toEqual([]);
  });

  it('takes a word for all that differ from it by a doubled letter alone, in whatever order they come', () => {
    const words = ['lamma', 'llama'];
    for (const each of [words, words.toReversed()])
      expect(closestWords('lama', vocabularyOf(each)).toSorted()).toEqual(words);
  });

  it('says what it looked for in place of a word that nothing holds', () => {
    expect(index.search?.('deapseek')?.corrections).toEqual([{ typed: 'deapseek', meant: ['deepseek'] }]);
    expect(index.search?.('deepseek')?.corrections).toEqual([]);
  });
});

describe('a model that filters hide', () => {
  const openWeights: Filters = { ...NO_FILTERS, facets: { weights: ['open'], code: ['open', 'closed'] } };

  it('is named with the filters that hide it, and stands there once they go', () => {
    const filters = { ...openWeights, query: 'gpt-4o' };
    const hidden = hiddenMatches(index, filters)!;
    expect(idOf(hidden.rows[0]!)).toMatch(/^gpt-4o/);
    expect(hidden.parts).toContainEqual({ kind: 'facet', key: 'weights' });
    expect(find('gpt-4o', hidden.left)).toContain(idOf(hidden.rows[0]!));
    expect(hidden.left.query).toBe('gpt-4o');
  });

  it('is not named where what is shown fits as well, nor for a letter or two', () => {
    expect(hiddenMatches(index, { ...NO_FILTERS, query: 'gpt-4o' })).toBeNull();
    expect(hiddenMatches(index, { ...openWeights, query: 'gp' })).toBeNull();
    expect(hiddenMatches(index, openWeights)).toBeNull();
    expect(hiddenMatches(index, { ...openWeights, query: 'olmo 2 32b' })).toBeNull();
  });
});

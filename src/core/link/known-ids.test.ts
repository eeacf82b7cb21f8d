import { describe, expect, it } from 'vitest';
import { readDataset } from '#data/read/dataset.ts';
import { decodeCatalog } from '../catalog/catalog.ts';
import { encodeCatalog } from '../catalog/catalog-encode.ts';
import { aDataset, catalogOf } from '../fixtures/dataset.ts';
import { aModel } from '../fixtures/model.ts';
import { withKnownIds, type Known } from './known-ids.ts';
import { readAddress, toAddress } from './permalink.ts';

const models = ['olmo-2-32b', 'gpt-4o', 'qwen2.5-7b', 'a-b', 'ab'].map((id) =>
  aModel({ id, producer: 'ai-two', components: { finalWeights: ['released', 'free OR community'] } }),
);
const catalog = catalogOf(
  aDataset(models, {
    retired: { 'old-name': { fate: 'renamed', to: 'gpt-4o', date: '2026-01-01', reason: 'because' } },
  }),
  { 'osaid-1-0': models.map(() => 'met') },
);
const KNOWN: Known = { catalog, licenses: ['MIT', 'MIT-0', 'Apache-2.0', 'free'] };

function settle(link: string, known = KNOWN): string {
  const { pathname, search } = new URL(link, 'https://example.org');
  return toAddress(withKnownIds(readAddress(pathname, search).view, known));
}

describe('ids in a link', () => {
  it.each([
    ['/compare/?m=OLMo-2-32B,GPT-4o&ref=GPT-4o', '/compare/?m=olmo-2-32b,gpt-4o&ref=gpt-4o'],
    ['/compare/?m=Qwen-2.5-7B,nobody', '/compare/?m=qwen2.5-7b,nobody'],
    ['/compare/?m=GPT-4o,gpt-4o', '/compare/?m=gpt-4o'],
    ['/compare/?m=Old-Name', '/compare/?m=old-name'],
    ['/compare/?m=A-B,aB', '/compare/?m=A-B,aB'],
    ['/?m=GPT-4O&model=OLMO-2-32B', '/?model=olmo-2-32b&m=gpt-4o'],
    ['/?license=FREE', '/?license=free'],
    ['/?license=!Community,nothing', '/?license=!community,nothing'],
    ['/?by=AI-Two&osaid-1-0=Met&data=Open', '/?data=open&osaid-1-0=met&by=ai-two'],
    ['/model/GPT-4o/', '/model/gpt-4o/'],
    ['/licenses/mit/', '/licenses/MIT/'],
    ['/licenses/apache-2.0/', '/licenses/Apache-2.0/'],
    ['/definitions/OSAID-1-0/', '/definitions/osaid-1-0/'],
    ['/model/constructor/', '/model/constructor/'],
    ['/?license=constructor,toString', '/?license=constructor,toString'],
    ['/licenses/?q=MIT', '/licenses/?q=MIT'],
  ])('%s are those of %s', (link, expected) => {
    expect(settle(link)).toBe(expected);
    expect(settle(expected)).toBe(expected);
  });

  it('may be what the data calls them, where that names one', () => {
    const called: Known = {
      ...KNOWN,
      labelOf: (_, key, value) => (key === 'by' ? `The ${value}` : key === 'kind' ? 'the same' : value),
    };
    expect(settle('/?by=the-ai-two,!The-Ai2', called)).toBe('/?by=!The-Ai2,ai-two');
    expect(settle('/?by=ai-two', called)).toBe('/?by=ai-two');
    expect(settle('/?kind=the-same', called)).toBe('/?kind=the-same');
  });

  it('may be another name of a producer or a license', () => {
    const known: Known = { catalog: decodeCatalog(encodeCatalog(readDataset('data'), {})), licenses: [] };
    expect(settle('/?by=Facebook,!AllenAI', known)).toBe('/?by=!ai2,meta');
    expect(settle('/?license=llama3.1,apache-2.0', known)).toBe('/?license=Apache-2.0,llama-3.1-community');
    expect(settle('/?license=apache,llama', known)).toBe('/?license=apache,llama');
  });

  it('change nothing, not even the object, where they are right or the data is not here', () => {
    for (const link of ['/?m=gpt-4o&data=open', '/compare/?m=nobody', '/licenses/MIT/', '/method/']) {
      const { pathname, search } = new URL(link, 'https://example.org');
      const { view } = readAddress(pathname, search);
      expect(withKnownIds(view, KNOWN)).toBe(view);
    }
    const { view } = readAddress('/compare/', '?m=GPT-4o');
    expect(withKnownIds(view, { catalog: null, licenses: [] })).toBe(view);
  });

  it('take no time, however many there are', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `Nobody-${at}`).join(',');
    const { view } = readAddress('/', `?model=${many}`);
    const start = performance.now();
    withKnownIds(view, KNOWN);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

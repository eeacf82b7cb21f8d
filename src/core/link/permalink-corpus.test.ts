import { describe, expect, it } from 'vitest';
import { readAddress, toAddress } from './permalink.ts';

/**
 * Every form of link ever handed out, with what it has to mean for ever: lines are added, never changed or taken
 * away. The second string is the address such a link has today; a later grammar may write another one, but must
 * read the first.
 */
const LINKS: [link: string, now: string, view: object, notices?: number][] = [
  // Pages.
  ['/', '/', { page: 'table', columns: null, selected: [], release: null }],
  ['/index.html', '/', { page: 'table' }],
  ['/compare/', '/compare/', { page: 'compare', models: [], reference: null }],
  ['/compare', '/compare/', { page: 'compare' }],
  ['/compare/index.html?m=a,b', '/compare/?m=a,b', { page: 'compare', models: ['a', 'b'] }],
  ['/indexes/', '/indexes/', { page: 'indexes', query: '', index: null, onlyDisagreements: false }],
  ['/licenses/', '/licenses/', { page: 'licenses' }],
  ['/definitions/', '/definitions/', { page: 'definitions' }],
  ['/method/', '/method/', { page: 'method' }],
  ['/data/', '/data/', { page: 'data' }],
  ['/changes/', '/changes/', { page: 'changes' }],
  ['/model/olmo-2-32b/', '/model/olmo-2-32b/', { page: 'model', id: 'olmo-2-32b' }],
  ['/model/llama-3.1-8b', '/model/llama-3.1-8b/', { page: 'model', id: 'llama-3.1-8b' }],
  ['/licenses/Apache-2.0/', '/licenses/Apache-2.0/', { page: 'license', id: 'Apache-2.0' }],
  ['/definitions/osaid-1-0/', '/definitions/osaid-1-0/', { page: 'definition', id: 'osaid-1-0' }],
  ['/model/x/?d=2026-11-21', '/model/x/?d=2026-11-21', { page: 'model', release: '2026-11-21' }],
  ['/no/such/page', '/no/such/page', { page: 'not-found', path: '/no/such/page' }],

  // Facets.
  ['/?data=open', '/?data=open', { filters: { facets: { data: ['open'] } } }],
  ['/?data=partly,open', '/?data=open,partly', { filters: { facets: { data: ['open', 'partly'] } } }],
  ['/?weights=!closed', '/?weights=!closed', { filters: { facets: { weights: ['!closed'] } } }],
  ['/?rights=open&code=open', '/?code=open&rights=open', { filters: { facets: { rights: ['open'] } } }],
  [
    '/?documentation=unknown',
    '/?documentation=unknown',
    { filters: { facets: { documentation: ['unknown'] } } },
  ],
  ['/?category=permissive', '/?category=permissive', { filters: { facets: { category: ['permissive'] } } }],
  [
    '/?license=MIT,Apache-2.0',
    '/?license=Apache-2.0,MIT',
    { filters: { facets: { license: ['Apache-2.0', 'MIT'] } } },
  ],
  ['/?osaid-1-0=met', '/?osaid-1-0=met', { filters: { facets: { 'osaid-1-0': ['met'] } } }],
  [
    '/?g7-2026=open-weights',
    '/?g7-2026=open-weights',
    { filters: { facets: { 'g7-2026': ['open-weights'] } } },
  ],
  [
    '/?mof-1-0-paper=class-1',
    '/?mof-1-0-paper=class-1',
    { filters: { facets: { 'mof-1-0-paper': ['class-1'] } } },
  ],
  [
    '/?training-data=released&technical-report=!unknown',
    '/?training-data=released&technical-report=!unknown',
    { filters: { facets: { 'training-data': ['released'], 'technical-report': ['!unknown'] } } },
  ],
  ['/?gating=none&claim=yes', '/?gating=none&claim=yes', { filters: { facets: { gating: ['none'] } } }],
  ['/?by=ai2,meta&country=US', '/?by=ai2,meta&country=US', { filters: { facets: { by: ['ai2', 'meta'] } } }],
  [
    '/?kind=academic&family=olmo',
    '/?kind=academic&family=olmo',
    { filters: { facets: { family: ['olmo'] } } },
  ],
  ['/?modality=text&stage=base', '/?modality=text&stage=base', { filters: { facets: { stage: ['base'] } } }],
  [
    '/?basis=producer&tier=curated',
    '/?basis=producer&tier=curated',
    { filters: { facets: { tier: ['curated'] } } },
  ],
  ['/?model=b,a', '/?model=a,b', { filters: { facets: { model: ['a', 'b'] } } }],

  // Search, permissions, ranges.
  ['/?q=gpt%20oss', '/?q=gpt%20oss', { filters: { query: 'gpt oss' } }],
  ['/?q=gpt+oss', '/?q=gpt%20oss', { filters: { query: 'gpt oss' } }],
  ['/?q=c%2B%2B', '/?q=c%2B%2B', { filters: { query: 'c++' } }],
  ['/?q=what%3F', '/?q=what%3F', { filters: { query: 'what?' } }],
  [
    '/?permits=share,commercial',
    '/?permits=commercial,share',
    { filters: { permits: ['commercial', 'share'], permitsUnknown: false } },
  ],
  [
    '/?permits=modify,unknown',
    '/?permits=modify,unknown',
    { filters: { permits: ['modify'], permitsUnknown: true } },
  ],
  [
    '/?released=2024-06..max',
    '/?released=2024-06..max',
    { filters: { ranges: { released: { min: '2024-06', max: null, unknown: false } } } },
  ],
  [
    '/?released=min..2024',
    '/?released=min..2024',
    { filters: { ranges: { released: { min: null, max: '2024', unknown: false } } } },
  ],
  [
    '/?size=1..70,unknown',
    '/?size=1..70,unknown',
    { filters: { ranges: { size: { min: '1', max: '70', unknown: true } } } },
  ],
  [
    '/?checked=80..max',
    '/?checked=80..max',
    { filters: { ranges: { checked: { min: '80', max: null, unknown: false } } } },
  ],

  // Order, columns, picks, release.
  ['/?sort=-size', '/?sort=-size', { sort: { key: 'size', descending: true } }],
  ['/?sort=model', '/?sort=model', { sort: { key: 'model', descending: false } }],
  ['/?sort=-released', '/', { sort: { key: 'released', descending: true } }],
  ['/?cols=size,license', '/?cols=size,license', { columns: ['size', 'license'] }],
  ['/?cols=released,size,data,code,weights,rights,documentation,license,checked', '/', { columns: null }],
  ['/?cols=none', '/?cols=none', { columns: [] }],
  ['/?m=pythia-12b,olmo-2-32b', '/?m=pythia-12b,olmo-2-32b', { selected: ['pythia-12b', 'olmo-2-32b'] }],
  ['/?d=2026-11-21', '/?d=2026-11-21', { release: '2026-11-21' }],

  // Comparison and indexes.
  [
    '/compare/?m=b,a&ref=a&show=diff&axes=eight&chart=overlay&d=2026-11-21',
    '/compare/?m=b,a&ref=a&show=diff&axes=eight&chart=overlay&d=2026-11-21',
    {
      models: ['b', 'a'],
      reference: 'a',
      onlyDifferences: true,
      axes: 'eight',
      chart: 'overlay',
      release: '2026-11-21',
    },
  ],
  [
    '/indexes/?q=olmo&index=mot&show=disagreements',
    '/indexes/?q=olmo&index=mot&show=disagreements',
    { query: 'olmo', index: 'mot', onlyDisagreements: true },
  ],

  // What happens to links on their way.
  ['/compare/?m=a%2Cb', '/compare/?m=a,b', { models: ['a', 'b'] }],
  ['/compare/?m=a~b', '/compare/?m=a,b', { models: ['a', 'b'] }],
  ['/compare/?m=a+b', '/compare/?m=a,b', { models: ['a', 'b'] }],
  ['/compare/?m=a,%20b', '/compare/?m=a,b', { models: ['a', 'b'] }],
  ['/compare/?m=a,b.', '/compare/?m=a,b', { models: ['a', 'b'] }],
  ['/compare/?m=a,b)', '/compare/?m=a,b', { models: ['a', 'b'] }],
  ['/compare/?m=a,b&amp;ref=a', '/compare/?m=a,b&ref=a', { models: ['a', 'b'], reference: 'a' }],
  ['/?data=open&sort=-size.', '/?data=open&sort=-size', { sort: { key: 'size', descending: true } }],
  ['/?size=1..max)', '/?size=1..max', { filters: { ranges: { size: { min: '1', max: null } } } }],
  ['/?utm_source=chat&data=open', '/?data=open&utm_source=chat', { extra: [['utm_source', 'chat']] }],
  ['/?&&data=open&', '/?data=open', { filters: { facets: { data: ['open'] } } }],
  ['/?q=%E0%A4%A', '/?q=%25E0%25A4%25A', { filters: { query: '%E0%A4%A' } }],
  ['/?sort=beauty', '/?sort=beauty', { extra: [['sort', 'beauty']] }, 1],
  ['/compare/?m=a,b,a', '/compare/?m=a,b', { models: ['a', 'b'] }, 1],
  ['/compare/?m=a,b&ref=c', '/compare/?m=a,b&ref=c', { models: ['a', 'b'], reference: null }, 1],
  [
    '/compare/?m=a,b,c,d,e,f,g,h,i',
    '/?model=a,b,c,d,e,f,g,h,i&m=a,b,c,d,e,f,g,h',
    { page: 'table', selected: [...'abcdefgh'] },
    1,
  ],
];

describe('a link that was once handed out', () => {
  it.each(LINKS)('%s', (link, now, view, notices = 0) => {
    const { pathname, search } = new URL(link, 'https://example.org');
    const read = readAddress(pathname, search);
    expect(read.view).toMatchObject(view);
    expect(read.notices).toHaveLength(notices);
    expect(toAddress(read.view)).toBe(now);
  });
});

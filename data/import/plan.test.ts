import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../read/files.ts';
import { readIndexes } from '../read/index-files.ts';
import { modelSchema } from '../schema.ts';
import { sampleModel } from '../checks/sample.ts';
import { MOT_CORRECTIONS } from './mot-corrections.ts';
import { LICENSES as MOT_LICENSES } from './mot-spellings.ts';
import { OSAI_CORRECTIONS, INDIVIDUALS } from './osai-corrections.ts';
import { LICENSES as OSAI_LICENSES } from './osai-spellings.ts';
import { licenseIds } from '#core/license/expression.ts';
import { planImport, type Standing } from './plan.ts';
import { readStanding } from './standing.ts';
import type { Upstream } from './upstream.ts';

const edition = { version: 'a'.repeat(40), date: '2026-01-02' };
const empty = { mot: {}, osai: {}, 'opening-up-chatgpt': {} };

const motFile = (key: string): Upstream => ({
  key,
  file: `models/${key}.yml`,
  text: `framework: {}\nrelease:\n  name: ${key}\n  version: 7B\n  type: language\n  date: '2026-01-01'\n  producer: EleutherAI\n  license: {}\n  components:\n    - { name: Training code, description: '', license: MIT }\n`,
});

const standing = (change: Partial<Standing> = {}): Standing => ({
  crosswalk: { ...empty, mot: { House: { model: 'house-7b' } } },
  leftOut: { ...empty, mot: { Test: { why: 'A test.' }, Twin: { why: 'Twice.', duplicateOf: 'House' } } },
  identities: { 'house-7b': { family: 'house', stage: 'base' } },
  curated: new Map(),
  producers: new Set(['eleutherai']),
  listed: [],
  indexes: {
    mot: null,
    fmti: null,
    osai: { ...bare('osai'), records: {} },
    'opening-up-chatgpt': { ...bare('opening-up-chatgpt'), records: {} },
  },
  ...change,
});

function bare<Id extends string>(id: Id) {
  const url = 'https://example.org/';
  return { id, name: id, ...edition, license: 'MIT', attribution: id, url, recordUrl: `${url}{record}` };
}

const all = ['House', 'Test', 'Twin'].map(motFile);

describe('an import', () => {
  const plan = planImport('mot', all, edition, standing());

  test('comes to an index file and the models it makes', () => {
    expect(plan).toMatchObject({ problems: [], notes: [] });
    expect([...plan.files.keys()]).toEqual(['indexes/mot.json', 'models/house-7b.json']);
    const model = modelSchema.parse(JSON.parse(plan.files.get('models/house-7b.json') ?? ''));
    expect(model.components.trainingCode).toMatchObject({ license: 'MIT', listedBy: ['mot:House'] });
  });

  test('keeps a duplicate in the index and junk nowhere; both make no model', () => {
    const index = JSON.parse(plan.files.get('indexes/mot.json') ?? '') as { records: object };
    expect(Object.keys(index.records)).toEqual(['House', 'Twin']);
  });

  test('comes to the same a second time, in whatever order the files come', () => {
    expect(planImport('mot', all.toReversed(), edition, standing()).files).toEqual(plan.files);
  });

  test('makes no model while another index was never imported', () => {
    const early = standing();
    early.indexes.osai = null;
    expect([...planImport('mot', all, edition, early).files.keys()]).toEqual(['indexes/mot.json']);
  });

  test('leaves a model alone that is kept by hand by now', () => {
    const { $schema: _, ...curated } = { $schema: '', ...sampleModel() };
    const plan2 = planImport('mot', all, edition, standing({ curated: new Map([['house-7b', curated]]) }));
    expect(plan2.files.has('models/house-7b.json')).toBe(false);
  });

  test('says which listed file no record makes any more', () => {
    const { notes } = planImport('mot', all, edition, standing({ listed: ['house-7b', 'gone-7b'] }));
    expect(notes).toEqual([expect.stringContaining('data/models/gone-7b.json')]);
  });
});

describe('nothing is written', () => {
  const problemsOf = (files: Upstream[], change: Partial<Standing> = {}) => {
    const { files: written, problems } = planImport('mot', files, edition, standing(change));
    expect(written.size).toBe(0);
    return problems;
  };

  test('while a record is matched to nothing, or a match has no record', () => {
    expect(problemsOf([...all, motFile('New')])).toEqual([
      expect.stringContaining('no model is matched to the mot record "New"'),
    ]);
    expect(problemsOf(all.slice(1))).toEqual([expect.stringContaining('the mot record "House" is gone')]);
  });

  test('while a file has a spelling no table knows', () => {
    const odd = { ...motFile('House'), text: motFile('House').text.replace('license: MIT', 'license: MITT') };
    expect(problemsOf([odd, ...all.slice(1)])).toEqual([
      'models/House.yml:10: unknown license "MITT": add it to the table of spellings',
    ]);
  });

  test('while a producer has no entry', () => {
    expect(problemsOf(all, { producers: new Set() })).toEqual([expect.stringContaining('add "eleutherai"')]);
  });
});

describe('the tables of this folder', () => {
  const data = path.resolve(import.meta.dirname, '..');
  const { crosswalk, leftOut } = readStanding(data);
  const { indexes } = readIndexes(data);

  test('name licenses of the catalogue only', () => {
    const known = new Set(readFiles(data).files.licenses.map(({ id }) => id));
    const named = [
      ...Object.values(MOT_LICENSES),
      ...Object.values(OSAI_LICENSES),
      ...Object.values(MOT_CORRECTIONS).flatMap(({ licenses = {}, weightsLicense = null }) => [
        ...Object.values(licenses),
        weightsLicense,
      ]),
      ...Object.values(OSAI_CORRECTIONS).map(({ licenseId }) => licenseId ?? null),
    ];
    const ids = named.flatMap((license) => (license === null ? [] : licenseIds(license)));
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  test('correct records that are there', () => {
    const gone = (index: 'mot' | 'osai', keys: Iterable<string>) =>
      [...keys].filter((key) => !Object.hasOwn(indexes[index]?.records ?? {}, key));
    expect(gone('mot', Object.keys(MOT_CORRECTIONS))).toEqual([]);
    expect(gone('osai', [...Object.keys(OSAI_CORRECTIONS), ...INDIVIDUALS])).toEqual([]);
  });

  test('leave a duplicate out for a record that is matched', () => {
    const stray = Object.entries(leftOut.mot).filter(
      ([, { duplicateOf }]) => duplicateOf !== undefined && crosswalk.mot[duplicateOf] === undefined,
    );
    expect(stray).toEqual([]);
  });

  test('match a model to one record of an index', () => {
    for (const matches of Object.values(crosswalk)) {
      const models = Object.values(matches).flatMap(({ model }) => model ?? []);
      expect(new Set(models).size).toBe(models.length);
    }
  });
});

import { COMPONENT_IDS } from '#core/model/components.ts';
import { aClaim, aModel, aStage } from '#core/fixtures/model.ts';
import type { Corpus, Dataset, License, Model } from '#core/model/model.ts';
import type { Status } from '#core/model/vocabulary.ts';
import { siteFiles } from '#data/publish/site-files.ts';
import { verdictColumns } from '#data/publish/verdict-columns.ts';
import type { Release } from '#data/publish/kept-files.ts';
import type { ReadFile } from './read-file.ts';

const MARKUP = '<script>document.title = "run"</script><img src="x" onerror="document.title = \'run\'">';

function allComponents(status: Status, license: string | null = null) {
  return Object.fromEntries(COMPONENT_IDS.map((id) => [id, [status, license] as [Status, string | null]]));
}

/** One model an edge case. */
const MODELS: readonly Model[] = [
  aModel({ id: 'all-unknown', name: 'All Unknown', family: 'edge', producer: 'nobody' }),
  aModel({
    id: 'all-withheld',
    name: 'All Withheld',
    family: 'edge',
    producer: 'a-company',
    released: '2026-02',
    stage: 'pipeline',
    gating: 'not-available',
    components: { ...allComponents('withheld'), sampleOutputs: 'not-applicable' },
    data: { pretraining: aStage('withheld'), description: 'none' },
  }),
  aModel({
    id: 'fully-open',
    name: 'Fully Open 7B',
    family: 'edge',
    producer: 'a-university',
    released: '2025-11-20',
    stage: 'base',
    gating: 'none',
    parameters: { total: 7, active: null },
    components: allComponents('released', 'Apache-2.0 OR MIT'),
    data: { pretraining: aStage('released', 'CC-BY-4.0'), description: 'complete' },
  }),
  aModel({
    id: 'long-name',
    name: 'LongName'.repeat(25),
    family: 'edge',
    producer: 'a-company',
    released: '2024',
    parameters: { total: 1000, active: 32.5 },
    components: { ...allComponents('gated', 'llama-4-community'), trainingData: 'partial' },
  }),
  aModel({
    id: 'markup',
    name: MARKUP,
    family: 'edge',
    producer: 'markup',
    note: MARKUP,
    components: {
      finalWeights: aClaim('released', 'MIT', {
        note: MARKUP,
        evidence: [{ url: 'https://example.org/"onclick="', shows: MARKUP, checked: '2026-11-21' }],
      }),
    },
  }),
  aModel({
    id: 'right-to-left',
    name: 'نموذج مفتوح (מודל) 7B',
    family: 'edge',
    producer: 'right-to-left',
    released: '2026-01-31',
    parameters: { total: 7.5, active: null },
    components: { finalWeights: ['partial', 'CC-BY-NC-4.0'], trainingData: 'described' },
  }),
];

const PRODUCERS: Dataset['producers'] = {
  'a-company': { name: 'A Company', country: 'US', kind: 'company' },
  'a-university': { name: 'A University', country: 'DE', kind: 'academic' },
  markup: { name: MARKUP, country: 'FR', kind: 'community' },
  'right-to-left': { name: 'مؤسسة', country: 'AE', kind: 'government' },
};

/** What became of ids that links may still hold: one of each fate. */
const RETIRED: Dataset['retired'] = {
  'fully-open-preview': {
    fate: 'renamed',
    to: 'fully-open',
    date: '2026-01-15',
    reason: 'Its producer renamed it.',
  },
  'edge-family': {
    fate: 'split',
    to: ['long-name', 'right-to-left'],
    date: '2026-02-15',
    reason: 'It held two models.',
  },
  'taken-down': {
    fate: 'removed',
    name: 'Taken Down',
    date: '2026-03-15',
    reason: 'It was never released.',
  },
};

const THEN = '2026-01-01';
const NOW = '2026-11-21';

/** What there was in an earlier release: a model that was renamed since, one that was removed, one that was corrected. */
const MODELS_THEN: readonly Model[] = [
  aModel({
    id: 'fully-open-preview',
    name: 'Fully Open 7B Preview',
    family: 'edge',
    producer: 'a-university',
    components: allComponents('released', 'Apache-2.0 OR MIT'),
  }),
  aModel({
    id: 'taken-down',
    name: 'Taken Down',
    family: 'edge',
    producer: 'a-company',
    components: { finalWeights: ['released', 'MIT'] },
  }),
  aModel({
    id: 'all-withheld',
    name: 'Some Released',
    family: 'edge',
    producer: 'a-company',
    components: { ...allComponents('withheld'), trainingCode: ['released', 'MIT'] },
  }),
];

const RELEASES: Release[] = [
  { date: NOW, hash: 'invented', note: 'Invented.', isKept: false },
  { date: THEN, hash: 'invented', note: 'Invented before.', isKept: true },
];

/** Reads the data files of a site with only these models, the invented ones; licenses and all else are the real ones. */
export function readFixtures(read: ReadFile, models: readonly Model[] = MODELS): ReadFile {
  return async (path) => {
    const dataset: Dataset = {
      release: { date: NOW, hash: 'invented' },
      models: [...models],
      licenses: JSON.parse((await read('licenses.json')) ?? '[]') as License[],
      datasets: JSON.parse((await read('datasets.json')) ?? '[]') as Corpus[],
      frameworks: [],
      producers: PRODUCERS,
      retired: RETIRED,
    };
    if (path === 'releases.json') return JSON.stringify(RELEASES);
    if (!path.startsWith('releases/'))
      return siteFiles(dataset, verdictColumns(dataset)).get(path) ?? read(path);
    const then: Dataset = {
      ...dataset,
      release: { date: THEN, hash: 'invented' },
      models: [...MODELS_THEN],
      retired: {},
    };
    // What was said then is not what today's rules say.
    const said = { ...verdictColumns(then), 'osaid-1-0': MODELS_THEN.map(() => 'met') };
    return siteFiles(then, said, null, true).get(path.replace(`releases/${THEN}/`, '')) ?? null;
  };
}

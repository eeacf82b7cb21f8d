import type { Indexes } from '#core/indexes/records.ts';
import { parseCsv } from './csv.ts';
import { own, type Edition, type Problem, type Upstream } from './upstream.ts';

type Domain = 'upstream' | 'model' | 'downstream';
type FmtiRecord = Indexes['fmti']['records'][string];

const DOMAINS: Readonly<Record<string, Domain>> = {
  Upstream: 'upstream',
  Model: 'model',
  Downstream: 'downstream',
};

/** Indicators that a file of scores calls otherwise than its list of indicators. */
const SPELLINGS: Readonly<Record<string, string>> = {
  'Data copyright status': 'Copyrighted data',
  'Data license status': 'Data license',
  'Release decision-making protocol': 'Release decision-making',
  'Machine-generated content': 'Detection of machine-generated content',
  'Model Asset License': 'Model License',
  License: 'Model License',
};

/** The editions by score file, and the list of indicators from which each takes the domains. */
const EDITIONS: Readonly<Record<string, { edition: string; indicators: string }>> = {
  October2023_scores: { edition: '2023-10', indicators: 'fmti-indicators' },
  May2024_scores: { edition: '2024-05', indicators: 'fmti-indicators' },
  Dec2025_scores: { edition: '2025-12', indicators: 'Dec2025_indicators' },
};

/** Companies as the editions spell them, by the key of their record. */
const COMPANIES: Readonly<Record<string, string>> = {
  'AI21 Labs': 'AI21_Labs',
  Adept: 'Adept',
  'Aleph Alpha': 'Aleph_Alpha',
  Alibaba: 'Alibaba',
  Amazon: 'Amazon',
  Anthropic: 'Anthropic',
  BigCode: 'BigCode',
  Cohere: 'Cohere',
  DeepSeek: 'DeepSeek',
  Google: 'Google',
  'Hugging Face': 'Hugging_Face',
  IBM: 'IBM',
  Inflection: 'Inflection',
  Meta: 'Meta',
  Microsoft: 'Microsoft',
  Midjourney: 'Midjourney',
  Mistral: 'Mistral',
  OpenAI: 'OpenAI',
  Stability: 'Stability_AI',
  'Stability AI': 'Stability_AI',
  Writer: 'Writer',
  xAI: 'xAI',
};

/** Reads the score files of the Foundation Model Transparency Index: points of companies, by edition and domain. */
export function readFmti(
  files: readonly Upstream[],
  edition: Edition,
): { index: Indexes['fmti']; problems: Problem[] } {
  const problems: Problem[] = [];
  const records: Record<string, FmtiRecord> = {};
  const byKey = new Map(files.map((file) => [file.key, file]));
  for (const file of files.filter(({ key }) => key.endsWith('_scores') && own(EDITIONS, key) === undefined)) {
    problems.push({
      file: file.file,
      line: 1,
      message: 'an unknown edition: add it to EDITIONS in data/import/fmti.ts',
    });
  }
  for (const [key, { edition: month, indicators }] of Object.entries(EDITIONS)) {
    const [scores, list] = [byKey.get(key), byKey.get(indicators)];
    if (scores === undefined || list === undefined) {
      problems.push({
        file: `${scores === undefined ? key : indicators}.csv`,
        line: 1,
        message: 'the file is missing',
      });
    } else {
      readEdition(scores, domainsOf(list, problems), month, records, problems);
    }
  }
  const index = {
    id: 'fmti' as const,
    name: 'Foundation Model Transparency Index',
    ...edition,
    license: 'CC-BY-4.0',
    attribution:
      'Foundation Model Transparency Index, Stanford CRFM (Bommasani, Klyman et al.), https://crfm.stanford.edu/fmti/, arXiv:2310.12941. Sums by domain by Ajar.',
    url: 'https://crfm.stanford.edu/fmti/',
    recordUrl: `https://github.com/stanford-crfm/fmti/blob/${edition.version}/Dec2025/Dec2025_scores.csv`,
    records: Object.fromEntries(Object.entries(records).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
  return { index, problems };
}

type Domains = ReadonlyMap<string, Domain | undefined>;

/** The domain of every indicator of a list. */
function domainsOf(list: Upstream, problems: Problem[]): Domains {
  const { file } = list;
  const [head, ...rows] = rowsOf(list, problems);
  const [domainAt, indicatorAt] = columnsOf(file, head?.cells ?? [], ['Domain', 'Indicator'], problems);
  const domains = new Map<string, Domain | undefined>();
  for (const { line, cells } of rows) {
    const written = cells[domainAt ?? -1] ?? '';
    const domain = own(DOMAINS, written);
    if (domain === undefined)
      problems.push({ file, line, message: `unknown domain ${JSON.stringify(written)}` });
    domains.set(nameOf(cells[indicatorAt ?? -1] ?? ''), domain);
  }
  return domains;
}

function readEdition(
  scores: Upstream,
  domains: Domains,
  month: string,
  records: Record<string, FmtiRecord>,
  problems: Problem[],
): void {
  const { file } = scores;
  const [head, ...rows] = rowsOf(scores, problems);
  const [indicatorAt] = columnsOf(file, head?.cells ?? [], ['Indicator'], problems);
  const indicators = rows.filter(({ cells }) => !cells.includes('Total'));
  const found = new Set<string>();
  const domainAt = indicators.map(({ line, cells }) => {
    const written = cells[indicatorAt ?? -1] ?? '';
    const name = nameOf(written);
    const domain = domains.get(name);
    if (!domains.has(name) || found.has(name)) {
      const what = !domains.has(name) ? 'unknown indicator' : 'a second row for the indicator';
      problems.push({ file, line, message: `${what} ${JSON.stringify(written)}` });
    }
    found.add(name);
    return domain;
  });
  for (const name of domains.keys()) {
    if (!found.has(name))
      problems.push({ file, line: 1, message: `no row for the indicator ${JSON.stringify(name)}` });
  }
  (head?.cells ?? []).forEach((company, column) => {
    if (['Domain', 'Subdomain', 'Indicator', 'Total'].includes(company)) return;
    const key = own(COMPANIES, company);
    if (key === undefined) {
      problems.push({
        file,
        line: 1,
        message: `unknown company ${JSON.stringify(company)}: add it to COMPANIES`,
      });
      return;
    }
    const record = (records[key] ??= { name: key.replaceAll('_', ' '), editions: {} });
    const tally = { total: none(), upstream: none(), model: none(), downstream: none() };
    indicators.forEach(({ line, cells }, row) => {
      const score = cells[column];
      const domain = domainAt[row];
      if (score !== '0' && score !== '1') {
        problems.push({ file, line, message: `unknown score ${JSON.stringify(score)} of ${company}` });
      } else if (domain !== undefined) {
        for (const part of [tally.total, tally[domain]]) {
          part.of += 1;
          part.points += Number(score);
        }
      }
    });
    record.editions[month] = tally;
  });
}

function rowsOf({ file, text }: Upstream, problems: Problem[]): ReturnType<typeof parseCsv> {
  try {
    return parseCsv(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({ file, line: Number(/^line (\d+)/.exec(message)?.[1] ?? 1), message });
    return [];
  }
}

/** Where columns stand, by their heads. */
function columnsOf(
  file: string,
  head: readonly string[],
  names: readonly string[],
  problems: Problem[],
): number[] {
  return names.map((name) => {
    const at = head.indexOf(name);
    if (at < 0) problems.push({ file, line: 1, message: `no column is called ${name}` });
    return at;
  });
}

/** An indicator's name as the list of indicators has it, without case and punctuation. */
function nameOf(written: string): string {
  return (own(SPELLINGS, written.trim()) ?? written)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

function none(): { points: number; of: number } {
  return { points: 0, of: 0 };
}

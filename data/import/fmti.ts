import type { Indexes } from '#core/indexes/records.ts';
import { parseCsv } from './csv.ts';
import type { Edition, Problem, Upstream } from './upstream.ts';

type Domain = 'upstream' | 'model' | 'downstream';
type FmtiRecord = Indexes['fmti']['records'][string];

const DOMAINS: Readonly<Record<string, Domain>> = {
  Upstream: 'upstream',
  Model: 'model',
  Downstream: 'downstream',
};

/**
 * The editions by score file. Each takes its indicators' domains from a list with the same indicators in the same
 * order; the names are spelled differently in places, so rows are matched by position.
 */
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
  for (const file of files.filter(({ key }) => key.endsWith('_scores') && EDITIONS[key] === undefined)) {
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

function domainsOf(list: Upstream, problems: Problem[]): (Domain | undefined)[] {
  return parseCsv(list.text)
    .slice(1)
    .map(({ line, cells }) => {
      const domain = DOMAINS[cells[0] ?? ''];
      if (domain === undefined) {
        problems.push({ file: list.file, line, message: `unknown domain ${JSON.stringify(cells[0] ?? '')}` });
      }
      return domain;
    });
}

function readEdition(
  { file, text }: Upstream,
  domains: readonly (Domain | undefined)[],
  month: string,
  records: Record<string, FmtiRecord>,
  problems: Problem[],
): void {
  const [head, ...rows] = parseCsv(text);
  const indicators = rows.filter(({ cells }) => !cells.includes('Total'));
  if (indicators.length !== domains.length) {
    const message = `${indicators.length} indicators, but the list of indicators has ${domains.length}`;
    problems.push({ file, line: 1, message });
    return;
  }
  (head?.cells ?? []).forEach((company, column) => {
    if (['Domain', 'Subdomain', 'Indicator', 'Total'].includes(company)) return;
    const key = COMPANIES[company];
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
      const domain = domains[row];
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

function none(): { points: number; of: number } {
  return { points: 0, of: 0 };
}

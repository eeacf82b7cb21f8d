import { z } from 'zod';
import { LEVELS, OPENING_UP_DIMENSIONS } from '../read/index-schema.ts';
import type { Indexes, OpeningUpRecord } from '#core/indexes/records.ts';
import { httpsLinks, parseYaml, type Edition, type Problem, type Upstream } from './upstream.ts';

const notRead = z.unknown().optional();
const dimension = z.strictObject({
  class: z.enum(LEVELS),
  link: z.string().nullable().optional(),
  notes: notRead,
});

/** A project file of Opening up ChatGPT. Notes and organization are never looked at. */
const fileSchema = z.strictObject({
  project: z.strictObject({
    name: z.string().min(1),
    link: notRead,
    notes: notRead,
    llmbase: notRead,
    rlbase: notRead,
    license: notRead,
  }),
  org: notRead,
  ...(Object.fromEntries(OPENING_UP_DIMENSIONS.map((id) => [id, dimension])) as Record<
    (typeof OPENING_UP_DIMENSIONS)[number],
    typeof dimension
  >),
});

/** Reads the project files of Opening up ChatGPT; those left out (the template) are not even parsed. */
export function readOpeningUp(
  files: readonly Upstream[],
  edition: Edition,
): { index: Indexes['opening-up-chatgpt']; problems: Problem[] } {
  const problems: Problem[] = [];
  const records = files.flatMap((file): [string, OpeningUpRecord][] => {
    const yaml = parseYaml(file, fileSchema, problems);
    if (yaml === null) return [];
    const { data, report } = yaml;
    const levels = Object.fromEntries(
      OPENING_UP_DIMENSIONS.map((id) => [id, data[id].class]),
    ) as OpeningUpRecord['levels'];
    const links = Object.fromEntries(
      OPENING_UP_DIMENSIONS.flatMap((id) => {
        const found = httpsLinks(data[id].link, (message) => report([id, 'link'], message));
        return found.length > 0 ? [[id, found]] : [];
      }),
    );
    return [[file.key, { name: data.project.name, score: sumOf(Object.values(levels)), levels, links }]];
  });
  const index = {
    id: 'opening-up-chatgpt' as const,
    name: 'Opening up ChatGPT',
    ...edition,
    license: 'CC-BY-4.0',
    attribution:
      'Opening up ChatGPT, https://opening-up-chatgpt.github.io/. Liesenfeld, A., Lopez, A. and Dingemanse, M. (2023), Opening up ChatGPT: Tracking Openness, Transparency, and Accountability in Instruction-Tuned Text Generators, CUI 2023, doi:10.1145/3571884.3604316. Records matched to models by Ajar.',
    url: 'https://opening-up-chatgpt.github.io/',
    recordUrl: `https://github.com/opening-up-chatgpt/opening-up-chatgpt.github.io/blob/${edition.version}/projects/{record}.yaml`,
    records: Object.fromEntries(records),
  };
  return { index, problems };
}

const WORTH = { open: 1, partial: 0.5, closed: 0 } as const;

/** The index's overall score: the plain sum. */
function sumOf(levels: readonly (keyof typeof WORTH)[]): number {
  return levels.reduce((total, level) => total + WORTH[level], 0);
}

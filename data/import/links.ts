import type { MotRecord, OsaiRecord } from '#core/indexes/records.ts';
import type { ModelFile } from '../schema.ts';
import { keyOf } from './bases.ts';
import type { Identity } from './crosswalk.ts';
import { sizeInName } from './figures.ts';

const HUBS = /^https:\/\/(huggingface\.co|modelscope\.cn)\/(?!datasets\/|papers\/|docs\/)/;

/** The addresses of a listed model, as the records that are it give them. */
export function linksOf(
  { stage }: Identity,
  mot: MotRecord | null,
  osai: OsaiRecord | null,
  mayHaveWeights: boolean,
): ModelFile['links'] {
  const links: ModelFile['links'] = {};
  const repository =
    mot?.links.repository ?? osai?.links.trainingcode?.find((link) => link.startsWith('https://github.com/'));
  const weights = weightsOf(stage, mot, osai);
  const paper = osai === null ? undefined : paperOf(osai);
  if (osai !== null && !HUBS.test(osai.page)) links.homepage = osai.page;
  if (repository !== undefined) links.repository = repository;
  if (weights !== undefined && mayHaveWeights) links.weights = weights;
  if (paper !== undefined) links.paper = paper;
  return links;
}

/**
 * A record of the European index links its page and both models' weights, in any order of use: the address that
 * ends in the model's name comes first, one that names another size not at all. For a base model MOT's comes first.
 */
function weightsOf(
  stage: Identity['stage'],
  mot: MotRecord | null,
  osai: OsaiRecord | null,
): string | undefined {
  const isBase = stage === 'base';
  const wanted = (isBase ? (osai?.base ?? osai?.end) : (osai?.end ?? osai?.base)) ?? '';
  const { total } = sizeInName(wanted);
  const graded = [
    osai?.page,
    ...((isBase ? osai?.links.weights_basemodel : osai?.links.weights_endmodel) ?? []),
  ]
    .filter((link) => link !== undefined && HUBS.test(link))
    .map((link) => (link ?? '').replace(/\/(tree|blob)\/.*$/, ''))
    .filter((link) => {
      const size = sizeInName(lastPart(link)).total;
      return size === null || total === null || size === total;
    });
  const named = graded.find((link) => keyOf(lastPart(link)) === keyOf(wanted));
  return isBase ? (mot?.links.weights ?? named ?? graded[0]) : (named ?? graded[0] ?? mot?.links.weights);
}

function paperOf(osai: OsaiRecord): string | undefined {
  if (osai.levels.preprint === 'closed' && osai.levels.paper === 'closed') return undefined;
  const papers = [...(osai.links.preprint ?? []), ...(osai.links.paper ?? [])];
  return papers.find((link) => link.startsWith('https://arxiv.org/')) ?? papers[0];
}

function lastPart(link: string): string {
  return link.split('/').at(-1) ?? '';
}

import type { MotRecord, OsaiRecord } from '#core/indexes/records.ts';
import type { ModelFile } from '../schema.ts';
import type { Crosswalk, Curated } from './crosswalk.ts';
import { producerOfBase } from './base-producers.ts';

/** Model ids by every name they go by, spelled without case and punctuation. */
export type Names = ReadonlyMap<string, string>;

/** Names of base models as the indexes write them, where neither id, name, record nor address has that spelling. */
const ALIASES: Readonly<Record<string, string>> = {
  Crystal: 'crystalcoder-7b',
  'DeepSeek-V3-Base': 'deepseek-v3',
  'Meta-Llama-3-8B': 'llama-3-8b',
  'Meta-Llama-3-70B': 'llama-3-70b',
  'Stable-Diffusion-XL-Base-1.0': 'sdxl-1.0',
  'mT5-XXL': 'mt5-xxl',
};

/** Gathers the names of all models: their ids, names, weights addresses and the records of the Model Openness Tool. */
export function nameKeys(
  models: ReadonlyMap<string, ModelFile>,
  curated: Curated,
  crosswalk: Crosswalk,
): Names {
  const names = new Map<string, string>();
  const add = (name: string | undefined, id: string) => {
    if (name !== undefined && name !== '' && !names.has(keyOf(name))) names.set(keyOf(name), id);
  };
  const all = [...curated, ...models];
  for (const [name, id] of Object.entries(ALIASES)) add(name, id);
  for (const [id] of all) add(id, id);
  for (const [id, { links }] of all) add(links.weights?.split('/').at(-1), id);
  for (const [record, { model }] of Object.entries(crosswalk.mot)) if (model !== null) add(record, model);
  for (const [id, { name }] of all) add(name, id);
  return names;
}

/**
 * The model a listed model derives from. The European index names its base; MOT's origin counts where it names a
 * size or a base model, since otherwise it names families, architectures or nothing of use.
 */
export function baseOf(
  id: string,
  given: string | undefined,
  model: ModelFile,
  mot: MotRecord | null,
  osai: OsaiRecord | null,
  names: Names,
): ModelFile['basedOn'] {
  if (given !== undefined) return { model: given };
  if (model.stage === 'base') return null;
  const origin = mot?.origin ?? null;
  const written = osai !== null && osai.base !== osai.end ? osai.base : null;
  const base = written ?? (origin !== null && /\d\s?B\b|base$/i.test(origin) ? origin : null);
  if (base === null || keyOf(base) === keyOf(model.name)) return null;
  const known = names.get(keyOf(base));
  if (known === undefined) {
    const producer = producerOfBase(base);
    return { name: base, ...(producer === undefined ? {} : { producer }) };
  }
  return known === id ? null : { model: known };
}

/** Spelled without case and punctuation, for comparison. */
export function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9.]/g, '');
}

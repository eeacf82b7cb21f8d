import type { License } from '../model/model.ts';

/** Terms that followed one another, oldest first. Each line is one producer's, or one license's. */
export const LICENSE_VERSIONS: readonly { family: string; ids: readonly string[] }[] = [
  {
    family: 'Llama',
    ids: [
      'llama-1-research',
      'llama-2-community',
      'llama-3-community',
      'llama-3.1-community',
      'llama-3.2-community',
      'llama-3.3-community',
      'llama-4-community',
    ],
  },
  {
    family: 'Qwen',
    ids: ['tongyi-qianwen', 'qwen', 'qwen-community-1.0', 'qwen3.8-max-license'],
  },
  { family: 'Google’s open models', ids: ['hai-def', 'gemma-terms'] },
  { family: 'NVIDIA', ids: ['nvidia-open-model-license', 'nvidia-nemotron-open-model-license'] },
  {
    family: 'Falcon',
    ids: ['falcon-llm-license-1.0', 'falcon-180b-tii-1.0', 'falcon-2-11b-tii-1.0', 'falcon-llm-license'],
  },
  { family: 'Mistral', ids: ['mistral-mnpl-0.1', 'mistral-mrl-0.1', 'mistral-modified-mit'] },
  { family: 'Kimi', ids: ['kimi-k2-modified-mit', 'kimi-k3-license'] },
  {
    family: 'MiniMax',
    ids: [
      'minimax-model-license',
      'minimax-m2-modified-mit',
      'minimax-display-mit',
      'minimax-m2.7-nc',
      'minimax-m3-community',
    ],
  },
  {
    family: 'GLM',
    ids: ['chatglm-6b-license', 'chatglm2-6b-license', 'glm-4-license', 'glm-5.3-license'],
  },
  { family: 'EXAONE', ids: ['exaone-1.1-nc', 'exaone-1.2-nc', 'k-exaone'] },
  { family: 'Hunyuan', ids: ['tencent-hunyuan-3d-2.0', 'tencent-hunyuan-community'] },
  { family: 'Stability AI', ids: ['stability-ai-nc-research', 'stability-ai-community'] },
  { family: 'FLUX [dev]', ids: ['flux-1-dev-nc', 'flux-non-commercial-2'] },
  { family: 'LTX', ids: ['ltxv-open-weights', 'ltx-2-community'] },
  { family: 'OpenMDW', ids: ['OpenMDW-1.0', 'openmdw-1.1'] },
  { family: 'GPL', ids: ['GPL-2.0-only', 'GPL-3.0-only'] },
  { family: 'LGPL', ids: ['LGPL-2.1-only', 'LGPL-3.0-only'] },
  { family: 'CC-BY', ids: ['CC-BY-2.0', 'CC-BY-2.5', 'CC-BY-3.0', 'CC-BY-4.0'] },
  { family: 'CC-BY-SA', ids: ['CC-BY-SA-3.0', 'CC-BY-SA-4.0'] },
  { family: 'CC-BY-NC', ids: ['CC-BY-NC-2.0', 'CC-BY-NC-3.0', 'CC-BY-NC-4.0'] },
  { family: 'CC-BY-NC-SA', ids: ['CC-BY-NC-SA-2.0', 'CC-BY-NC-SA-3.0', 'CC-BY-NC-SA-4.0'] },
];

/** The license and those that went before and came after it, oldest first; null where it stands alone. */
export function versionsOf(
  id: string,
  licenses: readonly License[],
): { family: string; versions: License[] } | null {
  const line = LICENSE_VERSIONS.find(({ ids }) => ids.includes(id));
  if (line === undefined) return null;
  const versions = line.ids.flatMap((each) => licenses.find((license) => license.id === each) ?? []);
  return versions.length < 2 ? null : { family: line.family, versions };
}

/** Are there versions to speak of? */
export function hasVersions(id: string): boolean {
  return LICENSE_VERSIONS.some(({ ids }) => ids.includes(id));
}

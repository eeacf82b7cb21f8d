import type { Modality } from '#core/model/vocabulary.ts';

/** A known mistake in one record of the European index, and how it is read instead. */
export type OsaiCorrection = {
  why: string;
  base?: string | null;
  end?: string | null;
  modality?: Modality;
  licenseId?: string | null;
};

export const OSAI_CORRECTIONS: Readonly<Record<string, OsaiCorrection>> = {
  'Conversational Speech Model': {
    why: 'The 8B model was announced; the one published is the 1B.',
    end: 'CSM-1B',
  },
  Devstral: { why: 'The producer’s own modified MIT text.', licenseId: 'mistral-modified-mit' },
  'deepseek-R1': {
    why: 'The header names the license of V3; the license level of the record says MIT.',
    licenseId: 'MIT',
  },
  Guru: { why: 'Base and end model are swapped.', base: 'Qwen2.5-32B', end: 'Guru-32B' },
  'KimiK2.5': { why: 'The producer’s own modified MIT text.', licenseId: 'kimi-k2-modified-mit' },
  'llama-3.1': { why: 'The linked model is under the license of 3.1.', licenseId: 'llama-3.1-community' },
  Minimax: { why: 'The producer’s own modified MIT text.', licenseId: 'minimax-m2-modified-mit' },
  MusicLDM: { why: 'A slip of the pen.', end: 'MusicLDM', base: 'MusicLDM' },
  'Omnilingual ASR': { why: 'It recognizes speech.', modality: 'audio' },
  Starling: { why: 'A 7B model does not derive from the 13B model named.', base: null },
  SynLogic: { why: 'Base and end model are swapped.', base: 'Qwen2.5-32B', end: 'SynLogic-32B' },
  TeleChat: {
    why: 'The link leads to the 115B model, the largest, which the index rates by its own rule.',
    end: 'TeleChat2.5-115B',
  },
  Whisper: { why: 'It recognizes speech.', modality: 'audio' },
  WizardLM: { why: 'A training method stands where the end model should be.', end: 'WizardLM-7B' },
};

/** Records of models that one person published: the organization field holds a person's name and is not read. */
export const INDIVIDUALS: ReadonlySet<string> = new Set([
  'CodeUp',
  'Fietje',
  'Geitje',
  'OpenMoE',
  'airoboros',
  'minChatGPT',
]);

import type { DefinitionId } from '../model/vocabulary.ts';

/** A definition, or one tier of it. */
export type Mark = { definition: DefinitionId; tier?: string };

/**
 * What follows for every model, whatever its facts: whoever meets `from` meets `to`. With `orUnknown` the answer may
 * stay open, where a license counts for one definition and nobody has read it for the other.
 */
export type Implication = {
  from: Mark;
  to: Mark;
  /** Holds only where the code to run the model is out under an open license. */
  given?: 'open-deployment-code';
  orUnknown?: true;
};

const g7 = (tier: string): Mark => ({ definition: 'g7-2026', tier });
const mof = (profile: 'paper' | 'mot', tier: string): Mark => ({ definition: `mof-1-0-${profile}`, tier });

export const IMPLICATIONS: readonly Implication[] = [
  { from: g7('open-source-ai-with-open-data'), to: g7('open-source-ai') },
  { from: g7('open-source-ai'), to: g7('open-weights') },
  { from: g7('open-weights'), to: g7('weights-available') },
  { from: mof('paper', 'class-1'), to: mof('paper', 'class-2') },
  { from: mof('paper', 'class-2'), to: mof('paper', 'class-3') },
  { from: mof('mot', 'class-1'), to: mof('mot', 'class-2') },
  { from: mof('mot', 'class-2'), to: mof('mot', 'class-3') },
  { from: { definition: 'osaid-1-0' }, to: g7('open-weights') },
  { from: { definition: 'owd-0-3' }, to: g7('open-weights'), given: 'open-deployment-code' },
  { from: { definition: 'fsf-free-ml' }, to: { definition: 'perens-osd' }, orUnknown: true },
  { from: g7('open-source-ai-with-open-data'), to: { definition: 'perens-osd' } },
  { from: g7('open-source-ai-with-open-data'), to: { definition: 'debian-a' } },
  { from: { definition: 'dpg-ai' }, to: { definition: 'perens-osd' } },
  { from: { definition: 'osaid-1-0' }, to: { definition: 'ntia-2024' } },
];

/** What does not follow, though one may think so; tests hold a model for each that meets `from` and misses `to`. @internal */
export const NON_IMPLICATIONS: readonly { from: Mark; to: Mark }[] = [
  { from: mof('paper', 'class-1'), to: { definition: 'osaid-1-0' } },
  { from: g7('open-source-ai'), to: { definition: 'fsf-free-ml' } },
  { from: { definition: 'osaid-1-0' }, to: g7('open-source-ai') },
  { from: { definition: 'eu-ai-act-53-2' }, to: { definition: 'osaid-1-0' } },
];

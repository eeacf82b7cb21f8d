import type { DefinitionId } from '#core/definitions/meta.ts';

/** The definitions by what they are about, each in one group. */
export const DEFINITION_GROUPS: readonly { label: string; ids: readonly DefinitionId[] }[] = [
  { label: 'Open source AI', ids: ['osaid-1-0', 'g7-2026', 'fsf-free-ml', 'perens-osd', 'debian-a'] },
  { label: 'Open weights', ids: ['owd-0-3', 'meeker-open-weights', 'ntia-2024'] },
  { label: 'Completeness', ids: ['mof-1-0-paper', 'mof-1-0-mot', 'llm360'] },
  { label: 'Law and public good', ids: ['eu-ai-act-53-2', 'dpg-ai'] },
];

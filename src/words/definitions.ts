import type { DefinitionId } from '#core/model/vocabulary.ts';

/** Short names of the definitions, for columns, chips and facets. */
export const DEFINITION_LABELS: Record<DefinitionId, string> = {
  'osaid-1-0': 'OSAID 1.0',
  'g7-2026': 'G7 tiers',
  'mof-1-0-paper': 'MOF class (paper)',
  'mof-1-0-mot': 'MOF class (tool)',
  'owd-0-3': 'Open Weight Definition',
  'meeker-open-weights': 'Meeker Open Weights',
  'eu-ai-act-53-2': 'EU AI Act exemption',
  'fsf-free-ml': 'FSF free ML',
  'perens-osd': 'OSD, data as source',
  'debian-a': 'Debian proposal A',
  'dpg-ai': 'DPG Standard',
  llm360: 'LLM360 pledge',
  'ntia-2024': 'NTIA open weights',
};

/** The short name of a definition; an id that is none stands for itself. */
export function definitionLabel(id: string): string {
  const known = Object.entries(DEFINITION_LABELS).find(([key]) => key === id);
  return known?.[1] ?? id;
}
